/** Every mention and every observation, as NDJSON and CSV. */
import { MentionRow, ObservationRow } from '../../schema/published-rows.ts';
import { encodeCsv } from '../csv.ts';
import type { Files } from '../input.ts';
import { encodeNdjson } from '../json.ts';
import { MENTION_COLUMNS, OBSERVATION_COLUMNS } from '../tables.ts';

export function bulkFiles(mentions: readonly MentionRow[], observations: readonly ObservationRow[]): Files {
  return new Map([
    ['mentions.ndjson', encodeNdjson('mentions.ndjson', MentionRow, mentions)],
    ['mentions.csv', encodeCsv(MENTION_COLUMNS, mentions)],
    ['observations.ndjson', encodeNdjson('observations.ndjson', ObservationRow, observations)],
    ['observations.csv', encodeCsv(OBSERVATION_COLUMNS, observations)],
  ]);
}
