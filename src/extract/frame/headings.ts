/** The titles above each place of a report, with the topics that they open; each is read once. */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Section } from '../../schema/report.ts';
import type { Trie } from '../lexicon/trie.ts';
import { type TopicHits, topicHits } from './topics.ts';

/** Innermost first. */
export interface Above {
  readonly titles: readonly string[];
  readonly hits: readonly TopicHits[];
}

const NOTHING: Above = { titles: [], hits: [] };

export class Headings {
  readonly #report: ParsedReport;
  readonly #topics: Trie;
  readonly #byId: ReadonlyMap<string | null, Section>;
  readonly #above = new Map<Section, Above>();

  constructor(report: ParsedReport, topics: Trie) {
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
      const title = this.#foldedTitle(section);
      const own = topicHits(this.#topics, title, { start: 0, end: title.length });
      above = { titles: [title, ...titles], hits: [own, ...hits] };
      this.#above.set(section, above);
    }
    return above;
  }

  /** Cues are written in simplified characters, so titles are read in the folded text as well. */
  #foldedTitle({ title, start }: Section): string {
    const at = this.#report.text.indexOf(title, start);
    return at < 0 ? title : this.#report.folded.slice(at, at + title.length);
  }
}
