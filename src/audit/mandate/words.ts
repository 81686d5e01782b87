/**
 * The words by which the required contents are recognised (厅字〔2019〕28号: measures and results, shortcomings and
 * causes, the principals' first-responsible duty, next year's plan, other matters), as the rules and the usual
 * headings have them.
 */
import type { MandateItem } from '../../schema/check.ts';
import type { Part } from '../../schema/vocabulary.ts';

export interface Looked {
  readonly item: MandateItem['item'];
  /** Sections of this part are about it. null: no part of the report is. */
  readonly part: Part | null;
  /** In headings. */
  readonly headings: readonly string[];
  /** In running text. */
  readonly wording: readonly string[];
  /** Running text of these parts only; null: anywhere. */
  readonly within: readonly Part[] | null;
}

export const LOOKED_FOR: readonly Looked[] = [
  {
    item: 'measures',
    part: 'measures',
    headings: ['举措', '成效', '工作情况', '工作总结', '基本情况', '主要工作', '主要做法', '工作开展情况'],
    wording: ['取得积极成效', '取得较好成效', '取得明显成效', '取得新成效'],
    within: null,
  },
  {
    item: 'shortcomings',
    part: 'shortcomings',
    headings: ['不足', '存在的问题', '存在问题', '主要问题', '薄弱环节', '短板', '差距', '困难和问题'],
    wording: [
      '仍存在',
      '还存在',
      '仍然存在',
      '依然存在',
      '存在一些',
      '存在不少',
      '有待加强',
      '有待提高',
      '有待完善',
      '有待提升',
    ],
    within: ['preamble', 'measures', 'shortcomings', 'other', 'closing'],
  },
  {
    item: 'causes',
    part: null,
    headings: ['原因'],
    wording: ['原因', '由于', '因为', '根源', '究其', '归因', '所致'],
    within: ['shortcomings'],
  },
  {
    item: 'first-responsible',
    part: 'first-responsible',
    headings: ['第一责任人'],
    wording: ['第一责任人'],
    within: ['preamble', 'measures', 'first-responsible', 'other', 'closing'],
  },
  {
    item: 'plan',
    part: 'plan',
    headings: [
      '工作思路',
      '工作计划',
      '工作安排',
      '工作打算',
      '工作规划',
      '主要安排',
      '下一步',
      '下一年',
      '下一阶段',
      '打算',
      '工作重点',
    ],
    wording: ['下一步', '下一年', '下一阶段', '明年', '新的一年'],
    within: null,
  },
  {
    item: 'other',
    part: null,
    headings: ['其他需要报告', '其他事项', '其他情况', '其它需要报告'],
    wording: ['其他需要报告', '需要报告的其他', '其它需要报告'],
    within: null,
  },
];
