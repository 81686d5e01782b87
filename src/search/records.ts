/** A published report → what is searched and shown of it. */
import type { Report, Section } from '../schema/report.ts';
import type { RecordBlock, SearchRecord, SearchReport } from './shape.ts';

/** A section that is longer is searched in parts, so that words found together stand near each other. */
const LONGEST_RECORD = 1200;
/** A title that is longer is the first sentence of a numbered paragraph. */
const LONGEST_TITLE = 48;

type Paragraph = Report['paragraphs'][number];

/** Paragraphs in order, cut where the section changes or the record would grow too long. */
function groups(paragraphs: readonly Paragraph[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let length = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    const size = paragraph.end - paragraph.start;
    const same = i > 0 && paragraphs[i - 1]?.section === paragraph.section;
    if (!same || length + size > LONGEST_RECORD) {
      found.push([i]);
      length = size;
    } else {
      found.at(-1)?.push(i);
      length += size;
    }
  }
  return found;
}

/** The section and those around it, outermost first. */
function chain(id: string | null, sections: ReadonlyMap<string, Section>): readonly Section[] {
  const found: Section[] = [];
  for (let at = id === null ? undefined : sections.get(id); at !== undefined; ) {
    found.unshift(at);
    at = at.parent === null ? undefined : sections.get(at.parent);
  }
  return found;
}

function titleOf({ marker, title }: Section): string {
  const whole = marker + title;
  return whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE)}……` : whole;
}

/** `anchors`: of each paragraph, in the report's page. Throws where there is not one each. */
export function searchRecords(report: Report, text: string, anchors: readonly string[]): readonly SearchRecord[] {
  if (anchors.length !== report.paragraphs.length)
    throw new Error(`Unexpected ${anchors.length} anchors for ${report.paragraphs.length} paragraphs of ${report.id}`);
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));
  const values = report.observations.flatMap(({ indicator, mention: id }) => {
    const mention = mentions.get(id);
    return mention === undefined ? [] : [{ start: mention.start, end: mention.end, mention: id, indicator }];
  });
  const block = (i: number): RecordBlock => {
    const { start, end } = report.paragraphs[i] as Paragraph;
    return {
      anchor: anchors[i] ?? '',
      text: text.slice(start, end),
      values: values
        .filter((value) => value.start >= start && value.end <= end)
        .map((value) => ({ ...value, start: value.start - start, end: value.end - start })),
    };
  };
  return groups(report.paragraphs).map((group) => {
    const around = chain(report.paragraphs[group[0] ?? 0]?.section ?? null, sections);
    return {
      titles: around.map(titleOf),
      system: around.findLast((section) => section.system !== null)?.system ?? null,
      blocks: group.map(block),
    };
  });
}

export function searchReport(report: Report, text: string, anchors: readonly string[]): SearchReport {
  const { id, title, year, place, source } = report;
  const own = place.name === null ? [] : [place.name];
  const path = place.path.map(({ code, name }) => [code, name] as const);
  const records = searchRecords(report, text, anchors);
  return {
    head: {
      id,
      place: place.name,
      anonymised: place.anonymised,
      part: source.part,
      year,
      level: place.level,
      path: place.code === null || place.anonymised ? [] : [...path, [place.code, place.name ?? place.code]],
    },
    label: [[...path.map(([, name]) => name), ...own].join(''), year === null ? '' : `${year}年`, title ?? ''].filter(
      (words) => words !== '',
    ),
    text: { id, title, records },
  };
}

/** Newest first; reports of unknown year last. The order of hits. */
export function newestFirst(a: Ordered, b: Ordered): number {
  const codeOf = ({ path }: Ordered) => path.at(-1)?.[0] ?? '~';
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (b.year ?? 0) - (a.year ?? 0) || text(codeOf(a), codeOf(b)) || text(a.id, b.id);
}

type Ordered = Pick<SearchReport['head'], 'id' | 'year' | 'path'>;
