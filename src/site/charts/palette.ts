/**
 * Colours of charts: the light scheme's literals for files that stand alone, and the token of each, by which a picture
 * inside a page follows the page's scheme. styles/tokens.css holds the same values; a test compares the two.
 */
import type { System } from '../../schema/vocabulary.ts';

export const ink = {
  paper: '#fbfaf6',
  ink: '#1f1c18',
  soft: '#665f54',
  rule: '#ddd6c8',
  red: '#b0281c',
} as const;

export const systemColour: Readonly<Record<System, string>> = {
  lead: '#77406f',
  capacity: '#55589a',
  func: '#2a6a4e',
  rule: '#23577c',
  decision: '#6a5a1a',
  enforce: '#89490f',
  emergency: '#8d3a55',
  dispute: '#1b646f',
  oversight: '#4c5260',
  tech: '#56662a',
  society: '#66509c',
};

/** Literal colour -> custom property of the page. */
export const tokens: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ink).map(([name, hex]) => [hex, `--${name}`] as const),
  ...Object.entries(systemColour).map(([name, hex]) => [hex, `--sys-${name}`] as const),
]);
