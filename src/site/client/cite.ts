/** Citations: the day of access is today's, and a button copies the text beside it. Without scripts both are absent. */
import { copyOnClick } from './copy.ts';

const now = new Date();
const pad = (n: number): string => String(n).padStart(2, '0');
const today = `[${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}]`;
for (const place of document.querySelectorAll('[data-accessed]')) place.textContent = today;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = button.parentElement?.querySelector('[data-copied]');
  if (source) copyOnClick(button, () => source.textContent ?? '');
}
