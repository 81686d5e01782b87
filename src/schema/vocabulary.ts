/** The closed lists of the contract. Ids are URLs and never change their meaning. */
import { z } from 'zod';

/** The systems (体系) of the 2021-2025 outline, framed by leadership and capacity, plus law-abiding society. */
export const System = z.enum([
  'lead',
  'capacity',
  'func',
  'rule',
  'decision',
  'enforce',
  'emergency',
  'dispute',
  'oversight',
  'tech',
  'society',
]);
export type System = z.infer<typeof System>;

/** The five contents that the inspection rules (厅字〔2019〕28号) require, and the frame around them. */
export const Part = z.enum(['measures', 'shortcomings', 'first-responsible', 'plan', 'preamble', 'closing', 'other']);
export type Part = z.infer<typeof Part>;

/**
 * How a stated number bounds the true one.
 * over 余/多/以上/超过: lower bound. nearly 近/接近: upper bound. about 约/左右: neither.
 * at_least 不少于/至少/不低于, at_most 不超过/以内, under 不足. range 1至2名: both.
 */
export const Qualifier = z.enum(['exact', 'over', 'about', 'nearly', 'at_least', 'at_most', 'under', 'range']);
export type Qualifier = z.infer<typeof Qualifier>;

export const QuantityKind = z.enum(['count', 'rate', 'amount', 'duration', 'area', 'other']);
export type QuantityKind = z.infer<typeof QuantityKind>;

/** actual: reported as done or standing in the period. Only actual values become observations. */
export const Role = z.enum(['actual', 'requirement', 'plan', 'background']);
export type Role = z.infer<typeof Role>;

/** Whom a value speaks for. subset: one field, one pilot, one batch; never the whole. */
export const Scope = z.enum(['area', 'government', 'departments', 'subset']);
export type Scope = z.infer<typeof Scope>;

export const PeriodType = z.enum(['year', 'partial', 'cumulative', 'multi_year', 'stock', 'other']);
export type PeriodType = z.infer<typeof PeriodType>;

/** What became of a quantity: mapped, real but without an indicator, not an actual value, a slogan, or unread. */
export const MentionStatus = z.enum(['indicator', 'one-off', 'requirement', 'plan', 'pattern', 'unexplained']);
export type MentionStatus = z.infer<typeof MentionStatus>;

/**
 * rounding: differs by no more than the precision of the printed figure allows. suspicious: improbable, not refuted.
 * noted: what the report itself says of a figure (a cut-off date, a plan beside the result), shown and not judged.
 */
export const Verdict = z.enum(['consistent', 'rounding', 'inconsistent', 'not-recomputable', 'suspicious', 'noted']);
export type Verdict = z.infer<typeof Verdict>;

/** What a reader should look at first comes first. Lists of findings are published in this order. */
export const VERDICTS_FIRST: readonly Verdict[] = [
  'inconsistent',
  'suspicious',
  'noted',
  'rounding',
  'consistent',
  'not-recomputable',
];

export const Level = z.enum(['national', 'province', 'city', 'county', 'township', 'department', 'unknown']);
export type Level = z.infer<typeof Level>;

export const QualityFlag = z.enum([
  'anonymised',
  'machine-translated',
  'ocr-noise',
  'page-break',
  'duplicate-paragraph',
  'lost-characters',
  'lost-date-characters',
  'glued-sentences',
  'numbering-error',
  'traditional-characters',
]);
export type QualityFlag = z.infer<typeof QualityFlag>;
