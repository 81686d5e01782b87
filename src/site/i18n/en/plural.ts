/** Counted nouns in English: 1 report, 2 reports. Numbers are grouped in thousands. */
const rules = new Intl.PluralRules('en');

/** The noun alone. The plural is made with s where none is given. */
export const noun = (n: number, one: string, many = `${one}s`): string => (rules.select(n) === 'one' ? one : many);

export const grouped = (n: number): string => n.toLocaleString('en-US');

/** Number and noun. */
export const counted = (n: number, one: string, many?: string): string => `${grouped(n)} ${noun(n, one, many)}`;
