/** The holder that words name, as the domain of the indicator understands them. */
import type { Scope } from '../../../schema/vocabulary.ts';
import { SCOPE_RULES } from '../rules.ts';
import { holderIn } from './holder.ts';

/** Holders that only one domain's words give away. */
export function ownHolder(domain: string, words: string): Scope | null {
  if (domain === 'proposals' && /政府系统|政府办/u.test(words)) return 'government';
  if (domain === 'lead') {
    const led = leader(words);
    if (led !== null) return led;
  }
  if (domain === 'reconsideration' && AT_OWN_LEVEL.test(words)) return 'government';
  const named = holderIn(words);
  if (named !== null) return named;
  if (domain === 'lead' && HEAD_OF_GOVERNMENT.test(words)) return 'government';
  return domain === 'disclosure' && GOVERNMENT_SITE.test(words) ? 'government' : null;
}

/** The party committee leads the whole area, unless a later clause names the government. */
function leader(words: string): Scope | null {
  const party = PARTY.lastIndex(words);
  if (party < 0) return null;
  const comma = words.indexOf('，', party);
  const later = comma < 0 ? '' : words.slice(comma);
  return holderIn(later) === 'government' || HEAD_OF_GOVERNMENT.test(later) ? 'government' : 'area';
}

/** 市本级收到申请: among the governments of the area the one that reports. */
const AT_OWN_LEVEL = SCOPE_RULES.rule(/[省市县区州盟旗]本级/u);
const GOVERNMENT_SITE = SCOPE_RULES.rule(/政府(?:门户)?网|公众信息网|政府办/u);
/** Party committee and government together lead the whole area. */
export const PARTY = SCOPE_RULES.rule(/[区县市州省旗镇乡]委(?!员|办)|党(?:工)?委(?!会)/u);
/** 常务会议 is by law a meeting of the government; 依法行政 is its duty, 依法治区 that of the whole area. */
const HEAD_OF_GOVERNMENT = SCOPE_RULES.rule(/常务会议|(?<![镇局])[区县市州省旗]长(?!期|江)|依法行政工作要点/u);

/** 全区各部门共作出… speaks for the area: departments are a holder of their own only beside the government itself. */
export function admissible(holder: Scope | null, domain: string, usual: Scope): Scope | null {
  if (holder === 'government') return domain === 'func' ? null : holder;
  if (holder !== 'departments') return holder;
  return usual === 'government' || domain === 'litigation' || domain === 'oversight' ? holder : null;
}
