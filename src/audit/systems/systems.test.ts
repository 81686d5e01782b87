import { expect, it } from 'vitest';
import type { Section } from '../../schema/report.ts';
import { System } from '../../schema/vocabulary.ts';
import { buildExample } from '../build-example.ts';
import { contextOf } from '../context.ts';
import { systemsOf } from './systems.ts';

const { report, extraction, codebook } = buildExample({
  title: '',
  text: '调解率25%，出庭率80%。',
  quantities: [
    { quote: '25%', indicator: 'reconsideration.mediation_rate' },
    { quote: '80%', indicator: 'litigation.leader_appearance.rate' },
  ],
  rates: { 'reconsideration.mediation_rate': { numerator: null, denominators: [] } },
  verdicts: [],
  reasons: [],
});

it('names every system, also those that the report is silent on', () => {
  const found = systemsOf(contextOf(report, extraction, codebook));
  expect(found.map(({ system }) => system)).toEqual(System.options);
  expect(found.find(({ system }) => system === 'tech')).toEqual({ system: 'tech', sections: [], observations: 0 });
});

it('counts the observations of indicators that the codebook knows', () => {
  const dispute = systemsOf(contextOf(report, extraction, codebook)).find(({ system }) => system === 'dispute');
  expect(dispute?.observations).toBe(1);
});

it('lists the sections by id', () => {
  const section = (id: string, system: Section['system']): Section => ({
    ...{ id, system, marker: '一、', level: 1, title: '', part: 'measures', parent: null },
    ...{ start: 0, end: 1, raw: { start: 0, end: 1 } },
  });
  const sections = [section('s1', 'tech'), section('s2', null), section('s3', 'tech')];
  const tech = systemsOf(contextOf({ ...report, sections }, extraction, codebook)).find(
    ({ system }) => system === 'tech',
  );
  expect(tech?.sections).toEqual(['s1', 's3']);
});
