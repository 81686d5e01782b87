/** Report page, enhancement only: the outline shows where the reader is. Without it every link still works. */
const links = new Map<string, Element>();
for (const link of document.querySelectorAll('.outline a')) links.set(link.getAttribute('href')?.slice(1) ?? '', link);

const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let frame = 0;

/** Where the outline stands beside the text. */
const beside = matchMedia('(min-width: 76.01rem)');

/** The last heading above this share of the window is the section being read. */
const LINE = 0.3;

function update(): void {
  frame = 0;
  const line = innerHeight * LINE;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const [id, link] of links) link.classList.toggle('on', id === current?.id);
}

addEventListener(
  'scroll',
  () => {
    if (frame === 0 && beside.matches) frame = requestAnimationFrame(update);
  },
  { passive: true },
);
// Not before the page is drawn: asking where things are would have it laid out twice.
addEventListener('load', () => beside.matches && update(), { once: true });
