/**
 * A chart's file as PNG, drawn from its SVG by the reader's own browser with the reader's own fonts, and a link to the
 * chart where it has an address. Without scripts both are absent; the SVG is not.
 */
import { copyOnClick } from './copy.ts';

/** Sharp on a screen of twice the usual density, and in print at the usual width of a column. */
const DENSITY = 2;

async function drawn(address: string): Promise<Blob | null> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const file = figure.querySelector<HTMLAnchorElement>('a[download]');
  const png = figure.querySelector<HTMLButtonElement>('[data-png]');
  if (file && png) {
    png.hidden = false;
    png.addEventListener('click', async () => {
      const picture = await drawn(file.href);
      const name = new URL(file.href).pathname
        .split('/')
        .at(-1)
        ?.replace(/\.svg$/, '.png');
      if (picture && name) save(picture, name);
    });
  }
  const copy = figure.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (copy) copyOnClick(copy, () => `${location.origin}${location.pathname}#${figure.id}`);
}
