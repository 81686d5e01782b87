/**
 * What must be known of every cue whose word stands beside a quantity and whose unit fits: which topics does it need?
 * Most cues fail here, so it is kept in a small table by the cue's number; only what passes is looked at as an object.
 */
import type { CompiledCue } from './cue.ts';

export class CueTable {
  readonly cues: readonly CompiledCue[];
  /** For each cue and topic in turn 1 where the topic is one of those it needs. */
  readonly #needs: Uint8Array;
  readonly #topicCount: number;
  /** 1 = the cue needs no topic. */
  readonly #anyTopic: Uint8Array;

  /** Topics whose own results follow them (topics.yml, `closed`). */
  readonly #closed: Uint8Array;

  constructor(cues: readonly CompiledCue[], topicCount: number, closed: ReadonlySet<number>) {
    this.#closed = Uint8Array.from({ length: topicCount }, (_, topic) => (closed.has(topic) ? 1 : 0));
    this.cues = cues;
    this.#needs = new Uint8Array(cues.length * topicCount);
    this.#topicCount = topicCount;
    this.#anyTopic = new Uint8Array(cues.length);
    for (const { number, topics } of cues) {
      for (const topic of topics) if (topic >= 0) this.#needs[number * topicCount + topic] = 1;
      if (topics.size === 0) this.#anyTopic[number] = 1;
    }
  }

  needsNoTopic(cue: number): boolean {
    return this.#anyTopic[cue] === 1;
  }

  closes(topic: number): boolean {
    return this.#closed[topic] === 1;
  }

  needs(cue: number, topic: number): boolean {
    return this.#needs[cue * this.#topicCount + topic] === 1;
  }
}
