/** The titles above each place of a report, with the topics that they open; each is read once. */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Section } from '../../schema/report.ts';
import type { TermTable } from '../words/vocabulary.ts';
import { Lines } from './lines.ts';
import { type TopicHits, topicsIn } from './topics.ts';

/** Innermost first. */
export interface Above {
  readonly titles: readonly string[];
  readonly hits: readonly TopicHits[];
}

const NOTHING: Above = { titles: [], hits: [] };

export class Headings {
  readonly #report: ParsedReport;
  readonly #table: TermTable;
  readonly #lines: Lines;
  readonly #byId: ReadonlyMap<string | null, Section>;
  readonly #above = new Map<Section, Above>();

  constructor(report: ParsedReport, table: TermTable) {
    this.#report = report;
    this.#table = table;
    this.#lines = new Lines(report.folded, table);
    this.#byId = new Map(report.sections.map((section) => [section.id, section]));
  }

  /** Headings above a place in `section`, its own included. */
  above(section: Section | null): Above {
    if (section === null) return NOTHING;
    let above = this.#above.get(section);
    if (above === undefined) {
      const parent = this.above(this.#byId.get(section.parent) ?? null);
      above = this.#withOwn(section, parent);
      this.#above.set(section, above);
    }
    return above;
  }

  /** Cues are written in simplified characters, so titles are read in the folded text as well, where they stand in one piece. */
  #withOwn({ title, start }: Section, parent: Above): Above {
    const at = this.#report.text.indexOf(title, start);
    const end = at + title.length;
    if (at < 0) {
      const whole = { start: 0, end: title.length };
      return new WithOwn(title, () => new Lines(title, this.#table).around(whole), parent);
    }
    const own = this.#report.folded.slice(at, end);
    return new WithOwn(own, () => topicsIn(this.#lines.around({ start: at, end }), at, end), parent);
  }
}

/** A heading and those above it. Topics are read when a quantity asks: most find theirs in their own paragraph. */
class WithOwn implements Above {
  readonly titles: readonly string[];
  readonly #read: () => TopicHits;
  readonly #parent: Above;
  #hits: readonly TopicHits[] | null = null;

  constructor(title: string, read: () => TopicHits, parent: Above) {
    this.titles = [title, ...parent.titles];
    this.#read = read;
    this.#parent = parent;
  }

  get hits(): readonly TopicHits[] {
    this.#hits ??= [this.#read(), ...this.#parent.hits];
    return this.#hits;
  }
}
