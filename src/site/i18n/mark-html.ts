/** Marks what is Chinese in HTML of another language: each run of Chinese in its text gets a span that says so. */
import { runs } from './runs.ts';

/** Tags, and the text between them. HTML here is made at build time from content/: no script or comment in it. */
const PART = /<[^>]*>|[^<]+/g;

export const markHtml = (html: string): string =>
  html.replace(PART, (part) =>
    part.startsWith('<')
      ? part
      : runs(part)
          .map((run) => (run.chinese ? `<span lang="zh">${run.text}</span>` : run.text))
          .join(''),
  );
