/** The lines under a report: issuing bodies and date, in either order, perhaps followed by a list of annexes. */
import { findDate } from '../lines/date.ts';
import { findLostDate } from '../lines/lost-date.ts';
import { isOrganisation } from '../lines/organisation.ts';
import { type Block, blockText, type SegmentPass } from './block.ts';

/** A signature stands within this many lines of the end. */
const WINDOW = 12;
const MAX_LENGTH = 60;

export type SignatureLine = 'organisation' | 'date' | 'both';

/** What a line under a report is, or null if it is none of its signature. */
export function signatureLine(text: string): SignatureLine | null {
  const line = text.replace(/^[（(](.*)[）)]$/, '$1').trim();
  if (line.length > MAX_LENGTH) return null;
  if (findLostDate(line)) return 'date';
  const date = findDate(line);
  if (!date) return isOrganisation(line) ? 'organisation' : null;
  const rest = (line.slice(0, date.index) + line.slice(date.index + date.length)).trim();
  if (rest === '' || /^印发?$/.test(rest)) return 'date';
  return isOrganisation(rest) ? 'both' : null;
}

export const signatureBlock: SegmentPass = {
  name: 'signature',
  run(state) {
    const blocks: Block[] = [...state.blocks];
    const first = Math.max(1, blocks.length - WINDOW);
    let last = blocks.length - 1;
    // Annexes may follow: look for the last line that can be part of a signature.
    while (
      last >= first &&
      !(blocks[last]?.kind === 'text' && signatureLine(blockText(state.text, blocks[last] as Block)))
    ) {
      last -= 1;
    }
    const annexesOnly = blocks.slice(last + 1).every((block) => block.end - block.start <= MAX_LENGTH);
    if (last < first || !annexesOnly) return state;
    for (let i = last; i >= first; i -= 1) {
      const block = blocks[i] as Block;
      if (block.kind !== 'text' || signatureLine(blockText(state.text, block)) === null) break;
      blocks[i] = { ...block, kind: 'signature' };
    }
    return { ...state, blocks };
  },
};
