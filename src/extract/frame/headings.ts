/** The titles above each place of a report, with the topics that they open; each is read once. */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Section } from '../../schema/report.ts';
import type { TermTable } from '../lexicon/vocabulary.ts';
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
  readonly #lines: Lines;
  readonly #table: TermTable;
  readonly #byId: ReadonlyMap<string | null, Section>;
  readonly #above = new Map<Section, Above>();

  /** `lines`: those of the folded text, read with `table`. */
  constructor(report: ParsedReport, lines: Lines, table: TermTable) {
    this.#report = report;
    this.#lines = lines;
    this.#table = table;
    this.#byId = new Map(report.sections.map((section) => [section.id, section]));
  }

  /** Headings above a place in `section`, its own included. */
  above(section: Section | null): Above {
    if (section === null) return NOTHING;
    let above = this.#above.get(section);
    if (above === undefined) {
      const { titles, hits } = this.above(this.#byId.get(section.parent) ?? null);
      const own = this.#read(section);
      above = { titles: [own.title, ...titles], hits: [own.hits, ...hits] };
      this.#above.set(section, above);
    }
    return above;
  }

  /** Cues are written in simplified characters, so titles are read in the folded text as well, where they stand in one piece. */
  #read({ title, start }: Section): { title: string; hits: TopicHits } {
    const at = this.#report.text.indexOf(title, start);
    if (at < 0) {
      return { title, hits: new Lines(title, this.#table).around({ start: 0, end: title.length }) };
    }
    const { folded } = this.#report;
    const end = at + title.length;
    return { title: folded.slice(at, end), hits: topicsIn(this.#lines.around({ start: at, end }), at, end) };
  }
}
