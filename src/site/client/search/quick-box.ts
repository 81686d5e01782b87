import { asIs } from '../../../search/fold.ts';
import { QuickFinder } from '../../../search/quick/find.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { need } from './dom.ts';
import { loadFrom, loadSimplify } from './load.ts';
import { quickEntries, showQuick } from './quick.ts';
import { walk } from './walk.ts';

/** Offers names below a field. What cannot be loaded is not offered; the form still leads to the search page. */
export function quickBox(root: HTMLElement, field: HTMLInputElement): void {
  const config = JSON.parse(root.dataset['quickSearch'] ?? '') as SearchConfig;
  const load = loadFrom(config.index);
  const finder = new QuickFinder(load);
  const simplifier = loadSimplify(load).catch(() => asIs);
  const section = need<HTMLElement>(root, '[data-quick]');
  let asked = 0;
  const offer = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const simplified = [...field.value].map(await simplifier).join('');
    const entries = await quickEntries(finder, simplified).catch(() => []);
    if (own === asked) showQuick(section, entries, config);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void offer();
  });
  field.addEventListener('compositionend', () => void offer());
  walk(root, field, () => void offer());
  void offer();
}
