/** The finding on each percentage of a report that is a claim. Two rules share them, so they are made once a report. */
import type { AuditContext } from '../context.ts';
import { once } from '../once.ts';
import type { Quantity } from '../quantities.ts';
import { byChange } from './by-change.ts';
import { byDefinition } from './by-definition.ts';
import { byPair } from './by-pair.ts';
import { byPrior } from './by-prior.ts';
import { byWording } from './by-wording.ts';
import type { Candidate } from './candidate.ts';
import { type JudgedRate, judge } from './judge.ts';
import { windowOf } from './window.ts';

export const judgedRates = once((context): readonly JudgedRate[] =>
  context.percentages.filter(isClaim).map((quantity) => judge(quantity, waysOf(context, quantity))),
);

/** 100 % of something, with no count beside it that could bear it out or not: a claim by itself. */
export const isFullWithoutCounts = ({ draft, bare }: JudgedRate): boolean => bare && draft.actual === 100;

/** A percentage that somebody set (超过市级确定的5%的指标) is a yardstick, no result. */
const YARDSTICK = /^的?(?:指标|目标|要求|标准|任务)/;

const isClaim = (quantity: Quantity): boolean => {
  const { value, role, status, qualifier } = quantity.mention;
  if (value === null || role !== 'actual' || status === 'pattern' || qualifier === 'range') return false;
  return !YARDSTICK.test(quantity.after);
};

/** The surest way first: what fits first is told. */
function waysOf(context: AuditContext, rate: Quantity): (() => readonly Candidate[])[] {
  const window = windowOf(context, rate);
  return [
    () => byDefinition(context, rate, window),
    () => byWording(context, rate, window),
    () => byPrior(context, rate),
    () => byChange(context, rate, window),
    () => byPair(context, rate, window),
  ];
}
