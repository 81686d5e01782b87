/** A small content folder in a temporary place, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const INDICATOR = `---
id: demo.cases
zh: 案件数
en: Cases
definition: 报告期内的案件数。
definitionEn: Cases of the period.
unit: 件
kind: count
measure: flow
system: dispute
tier: "1"
direction: neutral
numerator: null
denominators: []
related: []
topic: [demo]
units: [case]
not: []
cues:
  - say: ['受理']
traps: []
---

所有案件。
`;

export const ENGLISH_NOTE = `---
id: demo.cases
traps: []
---

All cases.
`;

export const REPORT = '某区2023年法治政府建设工作报告\n全年受理申请12件。\n审结10件。\n';

const BASE: Readonly<Record<string, string | Uint8Array>> = {
  'lexicon/topics.yml': 'demo: {zh: 案件, terms: [案件]}\n',
  'lexicon/classes.yml': '{}\n',
  'lexicon/counted.yml': '{}\n',
  'lexicon/references.yml': '[]\n',
  'indicators/demo.cases.mdx': INDICATOR,
  'indicators/en/demo.cases.mdx': ENGLISH_NOTE,
  'reports/a.txt': REPORT,
};

export interface ContentFixture {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  add(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(): void;
}

/** The base files and those given, below `<temporary>/content`. */
export function contentFixture(files: Readonly<Record<string, string | Uint8Array>> = {}): ContentFixture {
  const root = mkdtempSync(join(tmpdir(), 'rule-of-law-'));
  const content = join(root, 'content');
  const add: ContentFixture['add'] = (more) => {
    for (const [path, data] of Object.entries(more)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), data);
    }
  };
  add({ ...BASE, ...files });
  return {
    root,
    content,
    out: join(root, 'out', 'v1'),
    add,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
