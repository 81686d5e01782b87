/** A method note in two: why the indicator matters, which stands with the definition, and the rest. */
export interface MethodNote {
  /** Markdown of that section without its heading; null: the note has none. */
  readonly why: string | null;
  readonly rest: string;
}

const WHY = '为什么重要';

export function splitNote(note: string): MethodNote {
  const sections = note.split(/^(?=## )/mu);
  const why = sections.find((section) => section.startsWith(`## ${WHY}`));
  return {
    why: why === undefined ? null : why.replace(/^[^\n]*\n/u, '').trim(),
    rest: sections
      .filter((section) => section !== why)
      .join('')
      .trim(),
  };
}
