/** The chosen rows of a list, a step at a time, with the button that shows more of them and the line that says how many. */
interface Parts {
  readonly rows: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Its data-text says how many of how many are shown: {shown}, {total}. */
  readonly output: HTMLElement | null;
  /** Said where rows could not be loaded. */
  readonly failed: string;
}

/** Loads the rows [from, to). */
type Load = (from: number, to: number) => Promise<readonly (HTMLElement | null)[]>;

export class ShownRows {
  readonly #parts: Parts;
  readonly #step: number;
  #turn = 0;
  #shown = 0;
  #total = 0;
  #load: Load = async () => [];

  constructor(parts: Parts, step: number) {
    this.#parts = parts;
    this.#step = step;
    parts.more.addEventListener('click', () => {
      const mine = this.#turn;
      this.#more(true).catch(() => {
        if (mine === this.#turn) this.#say(parts.failed);
      });
    });
  }

  /**
   * A new choice: what an earlier one is still loading will not be shown. `isLast` tells whether it is still this one's
   * turn. What fails is told to the reader, and no rows of an earlier choice stay beside it.
   */
  choose(work: (isLast: () => boolean) => Promise<void>): void {
    this.#turn += 1;
    const mine = this.#turn;
    const isLast = () => mine === this.#turn;
    work(isLast).catch(() => {
      if (!isLast()) return;
      this.clear();
      this.#say(this.#parts.failed);
    });
  }

  clear(): void {
    this.#parts.rows.replaceChildren();
    this.#parts.more.hidden = true;
    this.#say('');
  }

  /** Puts the first step of rows in place of those before. */
  async show(total: number, load: Load): Promise<void> {
    this.#total = total;
    this.#load = load;
    this.#shown = 0;
    await this.#more(false);
  }

  async #more(asked: boolean): Promise<void> {
    const mine = this.#turn;
    const from = this.#shown;
    const loaded = await this.#load(from, Math.min(from + this.#step, this.#total));
    if (mine !== this.#turn || from !== this.#shown) return;
    const { rows, more, output } = this.#parts;
    const added = loaded.flatMap((row) => (row ? [document.importNode(row, true)] : []));
    if (from === 0) rows.replaceChildren(...added);
    else rows.append(...added);
    this.#shown += added.length;
    more.hidden = this.#shown >= this.#total;
    const text = output?.dataset['text'] ?? '';
    this.#say(text.replace('{shown}', String(this.#shown)).replace('{total}', String(this.#total)));
    // Whoever asked by keyboard goes on with the first of them; the button has moved away or is gone.
    if (asked) added[0]?.querySelector('a')?.focus({ preventScroll: true });
  }

  #say(text: string): void {
    if (this.#parts.output) this.#parts.output.textContent = text;
  }
}
