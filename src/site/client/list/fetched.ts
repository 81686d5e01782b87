/** What a list's script loads: each address once, again only after a failure. */
import { pagePath } from '../../paginate.ts';

/** A row of a list whose pages stand at an address of this site. */
export interface RowAddress {
  readonly root: string;
  /** From 0. */
  readonly at: number;
}

export class Fetched {
  readonly #asked = new Map<string, Promise<unknown>>();

  json<T>(url: string): Promise<T> {
    return this.#once(url, (response) => response.json() as Promise<T>);
  }

  /** The row as it stands on its page, to be imported; null where the page has fewer. */
  async row({ root, at }: RowAddress, pageSize: number): Promise<HTMLElement | null> {
    const rows = await this.#once(pagePath(root, Math.floor(at / pageSize) + 1), async (response) => {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      return [...page.querySelectorAll<HTMLElement>('[data-list] [data-row]')];
    });
    return rows[at % pageSize] ?? null;
  }

  #once<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
    const known = this.#asked.get(url) as Promise<T> | undefined;
    if (known) return known;
    const asked = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return read(response);
    });
    this.#asked.set(url, asked);
    asked.catch(() => this.#asked.delete(url));
    return asked;
  }
}
