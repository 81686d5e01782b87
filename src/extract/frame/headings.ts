/** The titles above each place of a report, with the topics that they open; each is read once. */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Section } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import type { Hits } from '../lexicon/hits.ts';
import { type TopicHits, topicsIn } from './topics.ts';

/** Innermost first. */
export interface Above {
  readonly titles: readonly string[];
  readonly hits: readonly TopicHits[];
}

const NOTHING: Above = { titles: [], hits: [] };

export class Headings {
  readonly #report: ParsedReport;
  readonly #topics: Hits;
  readonly #byId: ReadonlyMap<string | null, Section>;
  readonly #above = new Map<Section, Above>();

  /** `topics`: all of the folded text. */
  constructor(report: ParsedReport, topics: Hits) {
    this.#report = report;
    this.#topics = topics;
    this.#byId = new Map(report.sections.map((section) => [section.id, section]));
  }

  /** Headings above a place in `section`, its own included. */
  above(section: Section | null): Above {
    if (section === null) return NOTHING;
    let above = this.#above.get(section);
    if (above === undefined) {
      const { titles, hits } = this.above(this.#byId.get(section.parent) ?? null);
      const { start, end } = this.#placeOfTitle(section);
      const title = this.#report.folded.slice(start, end);
      above = { titles: [title, ...titles], hits: [topicsIn(this.#topics, start, end), ...hits] };
      this.#above.set(section, above);
    }
    return above;
  }

  /** A section's title opens it. Cues are written in simplified characters, so titles are read in the folded text as well. */
  #placeOfTitle({ title, start }: Section): Span {
    const at = this.#report.text.indexOf(title, start);
    if (at < 0) throw new Error(`the title of a section stands in its text, but "${title}" does not`);
    return { start: at, end: at + title.length };
  }
}
