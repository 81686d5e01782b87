/** Names of the systems: the eight of the 2021-2025 outline, framed by leadership, capacity and law-abiding society. */
import type { System } from '../schema/vocabulary.ts';

export const SYSTEM_NAMES: Readonly<Record<System, { readonly zh: string; readonly en: string }>> = {
  lead: { zh: '组织领导与第一责任人', en: 'Leadership and first responsibility' },
  capacity: { zh: '学法与能力', en: 'Legal training and capacity' },
  func: { zh: '政府机构职能', en: 'Government functions' },
  rule: { zh: '依法行政制度', en: 'Rules and normative documents' },
  decision: { zh: '行政决策制度', en: 'Administrative decision-making' },
  enforce: { zh: '行政执法工作', en: 'Administrative enforcement' },
  emergency: { zh: '突发事件应对', en: 'Emergency response' },
  dispute: { zh: '社会矛盾纠纷行政预防调处化解', en: 'Prevention and resolution of disputes' },
  oversight: { zh: '行政权力制约和监督', en: 'Checks and oversight of power' },
  tech: { zh: '法治政府建设科技保障', en: 'Technology support' },
  society: { zh: '法治社会', en: 'Law-abiding society' },
};
