/** How a list that grows with the corpus is published: in pages, each of which names all of them. */
import { z } from 'zod';

/** Rows a page; a corpus of a few hundred reports is one page. */
export const PAGE_SIZE = 500;

export const count = z.int().nonnegative();

export const paged = {
  count: count.describe('Rows on all pages.'),
  page: z.int().positive(),
  pages: z.array(z.string()).describe('Paths of all pages, this one included.'),
};
