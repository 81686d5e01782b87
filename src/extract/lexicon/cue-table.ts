/**
 * What must be known of every cue whose word stands beside a quantity: does it take the unit, which topics does it need?
 * Most cues fail here, so both are kept in small tables by the cue's number; only what passes is looked at as an object.
 */
import type { CompiledCue } from './cue.ts';

export class CueTable {
  readonly cues: readonly CompiledCue[];
  readonly #byUnit = new Map<string, Uint8Array>();
  readonly #none: Uint8Array;
  /** For each cue and topic in turn 1 where the topic is one of those it needs. */
  readonly #needs: Uint8Array;
  readonly #topicCount: number;
  /** 1 = the cue needs no topic. */
  readonly #anyTopic: Uint8Array;

  constructor(cues: readonly CompiledCue[], topicCount: number) {
    this.cues = cues;
    this.#none = new Uint8Array(cues.length);
    this.#needs = new Uint8Array(cues.length * topicCount);
    this.#topicCount = topicCount;
    this.#anyTopic = new Uint8Array(cues.length);
    for (const { number, units, topics } of cues) {
      for (const unit of units) this.#rowOf(unit)[number] = 1;
      for (const topic of topics) if (topic >= 0) this.#needs[number * topicCount + topic] = 1;
      if (topics.size === 0) this.#anyTopic[number] = 1;
    }
  }

  /** For each cue 1 where it takes the unit. */
  takers(unit: string): Uint8Array {
    return this.#byUnit.get(unit) ?? this.#none;
  }

  needsNoTopic(cue: number): boolean {
    return this.#anyTopic[cue] === 1;
  }

  needs(cue: number, topic: number): boolean {
    return this.#needs[cue * this.#topicCount + topic] === 1;
  }

  #rowOf(unit: string): Uint8Array {
    let row = this.#byUnit.get(unit);
    if (row === undefined) {
      row = new Uint8Array(this.cues.length);
      this.#byUnit.set(unit, row);
    }
    return row;
  }
}
