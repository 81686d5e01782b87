/** The report page says what is published about a report, and each fact leads to its words. Read as without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { PeersFile } from '../../src/schema/published-peers.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators, reports, text } = readPublished(site.root);
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;

/** A page with the margin notes taken out of its text. */
function open(path: string) {
  const { document } = parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8'));
  for (const note of document.querySelectorAll('#text .note')) note.remove();
  return document;
}

/** The same page with its notes. */
const annotated = (path: string) => parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8')).document;

const names = new Map(indicators.map(({ indicator }) => [indicator.id, indicator]));
const bare = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');

describe.each(reports.map((report) => [report.id, report] as const))('the page of %s', (id, report) => {
  const document = open(`reports/${id}`);
  const peers = json<PeersFile>(`reports/${id}.peers.json`);

  test('holds the whole text, character by character', () => {
    expect(bare(document.querySelector('#text')?.textContent)).toBe(bare(text(id)));
  });

  test('names each thing that a fact was read from, and leads to the paragraph that holds it', () => {
    const rows = [...document.querySelectorAll('#evidence tbody tr')];
    expect(rows).toHaveLength(report.evidence.length);
    for (const [i, { span, text: words }] of report.evidence.entries()) {
      const link = rows[i]?.querySelector('td a');
      if (span === null) {
        expect(link).toBeNull();
        continue;
      }
      expect(bare(link?.textContent)).toBe(bare(words));
      const place = document.querySelector(link?.getAttribute('href') ?? '');
      const block = place?.closest('p, h3, h4, h5, h6')?.textContent ?? '';
      expect(bare(block)).toContain(bare(words.split(/\s/)[0]));
    }
  });

  test('says of every fact that the report does not state that it is not stated', () => {
    const facts = new Map(
      [...document.querySelectorAll('dl.meta:not(.source) > div')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    const stated = [
      ['报告主体', report.issuers.length > 0],
      ['主送', report.addressees.length > 0],
      ['文号', report.documentNumber !== null],
      ['落款', report.signedOn !== null],
      ['公布', report.publishedOn !== null],
    ] as const;
    for (const [name, is] of stated) expect(facts.get(name) === '未写明', name).toBe(!is);
  });

  test('is named by what the source gives: its title, else place and part; a hidden place or year is said, not guessed', () => {
    const heading = bare(document.querySelector('h1')?.textContent);
    if (report.title === null) expect(heading).toMatch(/（原文无标题）$/);
    else expect(heading).toBe(bare(report.title));
    expect(bare(document.querySelector('.crumbs')?.textContent).includes('年份隐去')).toBe(report.year === null);
    const notice = document.querySelector('.notice')?.textContent ?? '';
    expect(notice.includes('不推断')).toBe(report.place.anonymised);
    const up = [...document.querySelectorAll('.crumbs a')].map((link) => link.getAttribute('href') ?? '');
    if (report.place.anonymised) expect(up.filter((link) => link.includes('/places/'))).toEqual([]);
  });

  test('lists the indicators that most others state, each with how many do and what the text says of it', () => {
    const lines = [...document.querySelectorAll('.peer-list li')];
    expect(lines).toHaveLength(peers.peers.missing.length);
    for (const [i, { indicator, reports: stating, found }] of peers.peers.missing.entries()) {
      expect(lines[i]?.querySelector('a')?.getAttribute('href')).toContain(`/indicators/${indicator}/`);
      expect(lines[i]?.textContent).toContain(`${peers.peers.reports} 份中 ${stating} 份`);
      if (found) expect(lines[i]?.textContent).toContain(found.text);
    }
  });

  test('shows key numbers where it states core indicators, each leading to the mark of its value', () => {
    const core = report.observations.filter((o) => o.primary && names.get(o.indicator)?.tier === '1');
    const tiles = [...document.querySelectorAll('a.tile')];
    expect(tiles.length > 0).toBe(core.length > 0);
    for (const tile of tiles) {
      const of = core.filter(({ mention }) => tile.getAttribute('href') === `#${mention}`);
      expect(of.map(({ indicator }) => names.get(indicator)?.zh)).toContain(
        tile.querySelector('.name')?.lastChild?.textContent,
      );
      expect(tile.querySelector('.val')?.textContent).toMatch(/\d/);
    }
  });

  test('prints every finding at its permanent address; what differs with its arithmetic and all its sentences', () => {
    for (const { id: check, verdict, formula, quotes } of report.checks) {
      const place = document.getElementById(check.slice(id.length + 1));
      expect(place, check).not.toBeNull();
      const said = bare(place?.textContent);
      if (verdict !== 'not-recomputable' && formula !== null)
        expect(
          [formula, formula.split(' = ').toReversed().join(' = ')].some((sum) => said.includes(bare(sum))),
          check,
        ).toBe(true);
      if (verdict !== 'inconsistent' && verdict !== 'suspicious') continue;
      const shown = [...(place?.querySelectorAll('a.quote') ?? [])];
      expect(shown).toHaveLength(quotes.length);
      // A long sentence is cut around the figures that the finding rests on, never the figures themselves.
      for (const [i, quote] of quotes.entries()) {
        const figures = quote.marks.map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start));
        expect([...(shown[i]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(figures);
        const parts = bare(shown[i]?.textContent).split('……');
        for (const part of parts) expect(bare(quote.text)).toContain(part);
      }
    }
  });

  test('has an outline: its sections in order, the chief ones all, each leading to its heading in the text', () => {
    const links = [...document.querySelectorAll('.outline a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const sections = report.sections.map((section) => section.id);
    expect(links).toEqual(sections.filter((section) => links.includes(section)));
    const chief = report.sections.filter((section) => section.parent === null).map((section) => section.id);
    expect(chief.filter((section) => !links.includes(section))).toEqual([]);
    for (const link of links) expect(document.querySelector(`#text #${link}`)).not.toBeNull();
  });

  test('gives every value a note with its indicator, number, scope, period, and the rule that took it for that', () => {
    const noted = annotated(`reports/${id}`);
    const lacking = report.observations.filter((o) => {
      const note = noted.getElementById(o.mention)?.nextElementSibling;
      const said = note?.textContent ?? '';
      const parts = [names.get(o.indicator)?.zh ?? '?', o.rule];
      if (o.value !== null && o.value < 10_000) parts.push(o.value.toLocaleString('en', { maximumFractionDigits: 10 }));
      const labels = [...(note?.querySelectorAll('.row b') ?? [])].map((b) => b.textContent);
      const brief = (note?.textContent ?? '').split(' · ').length > 2;
      return !(
        note?.classList.contains('note') &&
        brief &&
        parts.every((part) => said.includes(part)) &&
        labels.includes('时段')
      );
    });
    expect(lacking.map((o) => o.id)).toEqual([]);
  });

  test('names each law, policy and programme that it cites once, with a way to every place', () => {
    const lines = [...document.querySelectorAll('.refs li')];
    const cited = new Map(report.references.map((reference) => [reference.id, reference.name]));
    const shown = lines.map((line) => line.firstElementChild?.textContent);
    expect(shown.toSorted()).toEqual([...cited.values()].toSorted());
    for (const line of lines) {
      const ways = [...line.querySelectorAll('.at a')].map((link) => link.getAttribute('href') ?? '');
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) expect(document.querySelector(`#text ${way}`), way).not.toBeNull();
    }
  });

  test('marks the sentences that it shares, and no others', () => {
    const marked = [...document.querySelectorAll('#text .same')].map((one) => bare(one.textContent)).join('');
    const shared = peers.boilerplate.list.map(({ start, end }) => bare(text(id).slice(start, end))).join('');
    expect(marked).toBe(shared);
    expect(document.querySelectorAll('[data-dim]')).toHaveLength(shared === '' ? 0 : 1);
  });

  test('opens with key numbers of core indicators, each its primary value and a link to its mark', () => {
    const core = new Set(indicators.filter((one) => one.indicator.tier === '1').map((one) => one.indicator.id));
    const values = report.observations.filter(({ indicator, primary }) => primary && core.has(indicator));
    const tiles = [...document.querySelectorAll('.tiles a.tile')];
    expect(tiles.length > 0).toBe(values.length > 0);
    for (const tile of tiles) {
      const mention = (tile.getAttribute('href') ?? '').slice(1);
      const value = values.find((one) => one.mention === mention);
      const number = /[\d,.]+/.exec(tile.querySelector('.val')?.textContent ?? '')?.[0].replaceAll(',', '');
      expect(Number(number), mention).toBe(value?.value);
    }
  });

  test('says of each required part where it stands, or which words were looked for', () => {
    const lines = [...document.querySelectorAll('section[aria-labelledby="mandate"] .checklist > li')];
    expect(lines).toHaveLength(report.mandate.length);
    for (const [i, { found, quote, lookedFor }] of report.mandate.entries()) {
      const words = lines[i]?.querySelector('.words')?.textContent ?? null;
      expect(words, lines[i]?.textContent ?? '').toBe(found ? null : lookedFor.join('、'));
      const link = lines[i]?.querySelector('q a');
      expect(link === null).toBe(!found);
      if (quote) expect(document.querySelector(link?.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  test('says of each system where the report speaks of it, or which words were looked for', () => {
    const lines = [...document.querySelectorAll('section[aria-labelledby="systems"] .checklist > li')];
    expect(lines).toHaveLength(report.systems.length);
    for (const [i, { sections, observations }] of report.systems.entries()) {
      const line = lines[i];
      if (observations > 0) expect(line?.querySelector('.how')?.textContent).toContain(`${observations} 个数`);
      const anchor = line?.querySelector('q a')?.getAttribute('href') ?? null;
      const place = anchor === null ? null : document.querySelector(anchor);
      if (sections.length > 0) expect(anchor).toBe(`#${sections[0]}`);
      else if (observations > 0) expect(place?.localName).toBe('mark');
      else if (anchor !== null) expect(bare(place?.textContent)).toContain(bare(line?.querySelector('q')?.textContent));
      // Without a section of its own a reader can see what would have been taken for one.
      const looked = (line?.querySelector('.words')?.textContent ?? '').split('、').filter((word) => word !== '');
      if (sections.length > 0) expect(looked).toEqual([]);
      else expect(looked.length).toBeGreaterThan(0);
      if (anchor === null) expect(looked.filter((word) => text(id).includes(word))).toEqual([]);
    }
  });

  test('prints the arithmetic of each finding, a line at least of each sentence that it rests on, and its address', () => {
    for (const check of report.checks) {
      const anchor = check.id.slice(id.length + 1);
      const finding = document.getElementById(anchor);
      expect(finding, check.id).not.toBeNull();
      if (check.formula) expect(bare(finding?.textContent), check.id).toContain(bare(check.formula));
      const quotes = [...(finding?.querySelectorAll('a.quote') ?? [])];
      expect(quotes, check.id).toHaveLength(check.quotes.length);
      for (const [i, quote] of check.quotes.entries()) {
        const pieces = (quotes[i]?.textContent ?? '').split('……').filter((piece) => piece !== '');
        expect(pieces.length).toBeGreaterThan(0);
        for (const piece of pieces) expect(bare(quote.text)).toContain(bare(piece));
      }
      const links = [...(finding?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
      expect(
        links.some((link) => link.endsWith(`/reports/${id}/#${anchor}`)),
        check.id,
      ).toBe(true);
    }
  });

  test('can be cited in three styles, each naming who gives it and what it is called', () => {
    const styles = [...document.querySelectorAll('.citations details')];
    expect(styles.map((style) => style.querySelector('summary')?.textContent)).toEqual(['GB/T 7714', 'APA', 'BibTeX']);
    for (const style of styles) {
      const [own, data] = [...style.querySelectorAll('.cite')].map((one) => bare(one.textContent));
      for (const words of [...report.issuers.slice(0, 3), report.title ?? '']) expect(own).toContain(bare(words));
      expect(data).toContain(json<{ release: string }>('index.json').release);
    }
  });

  test('leads to every file about it, and up to every place that it lies in', () => {
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    for (const ending of ['json', 'txt', 'csv', 'peers.json']) {
      expect(links.some((link) => link.endsWith(`/reports/${id}.${ending}`))).toBe(true);
    }
    const codes = [...report.place.path.map(({ code }) => code), report.place.code].filter((code) => code !== null);
    const crumbs = [...document.querySelectorAll('.crumbs a')].map((link) => link.getAttribute('href') ?? '');
    for (const code of codes) expect(crumbs.some((link) => link.endsWith(`/places/${code}/`))).toBe(true);
  });
});

test('with scripts a citation can be copied, and the day of access stands in an online one', async () => {
  const { page } = await site.open(`reports/${reports[0]?.id}/`);
  expect(await page.locator('.citations details[open] [data-copy]').first().isVisible()).toBe(true);
  for (const accessed of await page.locator('[data-accessed]').allTextContents()) {
    expect(accessed).toMatch(/^\[\d{4}-\d{2}-\d{2}\]$/);
  }
  await page.context().close();
});

test('without scripts there is no button that does nothing', async () => {
  const { page } = await site.open(`reports/${reports[0]?.id}/`, { javaScriptEnabled: false });
  expect(await page.locator('main button:visible').count()).toBe(0);
  await page.context().close();
});
