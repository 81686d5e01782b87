/** One row, the options and the frame of a chart, for tests of what is drawn. */
import type { ChartOptions, ChartRow } from '../chart-row.ts';
import { WIDE } from '../frame.ts';
import { systemColour } from '../palette.ts';

export const row = (id: string, rest: Partial<ChartRow> = {}): ChartRow => ({
  id,
  label: id,
  value: 12,
  lower: null,
  upper: null,
  qualifier: 'exact',
  text: '12 件',
  say: `${id}：12 件`,
  level: 'county',
  year: 2023,
  code: '990101',
  place: id,
  interval: null,
  href: `/reports/${id}/#m1`,
  anonymised: false,
  partsOnly: false,
  ...rest,
});

export const options = (width = WIDE): ChartOptions => ({
  width,
  colour: systemColour.dispute,
  percent: false,
  live: true,
  words: {
    notStated: '未说明',
    anonymised: '匿名',
    level: {
      ...{ national: '国家', province: '省级', city: '市级', county: '县级' },
      ...{ township: '乡级', department: '部门', unknown: '未明' },
    },
    tick: String,
    group: (name, stated, silent) => `${name} ${stated} 份写明，${silent} 份未说明`,
    bar: (low, high, reports) => `${low} 至 ${high}：${reports} 份`,
    median: (value) => `中位 ${value}`,
  },
});

export const parts = { title: '受理', facts: ['单位：件'], source: '来源', summary: '受理：7 份报告中 3 份写明' };
