/**
 * Systems (体系) by the words of headings: the eight of the 2021-2025 outline (中发〔2021〕33号), the seven tasks of
 * the 2015-2020 outline (中发〔2015〕36号), leadership, capacity and law-abiding society. On folded text.
 */
import type { System } from '../../schema/vocabulary.ts';

const TERMS: Readonly<Record<System, readonly string[]>> = {
  lead: [
    '组织领导',
    '第一责任人',
    '党的领导',
    '习近平法治思想',
    '党政主要负责人',
    '统筹协调',
    '统筹谋划',
    '推进机制',
    '法治督察',
    '述法',
    '工作部署',
    '谋划部署',
    '绩效考核',
    '依法行政考核',
    '报告制度',
    '领导小组',
    '法治建设决策',
    '示范创建',
    '全局性工作',
    '政治引领',
    '党建引领',
  ],
  capacity: [
    '法治思维',
    '依法行政能力',
    '依法行政培训',
    '学法',
    '考法',
    '法治培训',
    '执法培训',
    '业务培训',
    '法治教育培训',
    '公务员法治教育',
    '法治素养',
    '工作人员法治',
    '干部法治',
    '法治队伍',
    '法制队伍',
    '法治人才',
    '法治能力',
    '队伍素质',
    '关键少数',
  ],
  func: [
    '政府职能',
    '机构职能',
    '职能转变',
    '转变职能',
    '放管服',
    '简政放权',
    '行政审批',
    '审批制度',
    '营商环境',
    '政务服务',
    '权责清单',
    '权力清单',
    '责任清单',
    '市场监管',
    '市场主体',
    '商事制度',
    '信用体系',
    '事中事后监管',
    '公共服务事项',
    '证明事项',
    '生态环保',
    '生态环境',
    '环境保护',
    '环境安全',
    '环境信用',
    '公平竞争',
    '公共资源交易',
    '互联网+',
    '履行政府',
    '政府职责',
    '财政管理',
    '社会建设',
    '基层治理改革',
    '强化市场',
  ],
  rule: [
    '依法行政制度',
    '制度体系',
    '规范性文件',
    '政府立法',
    '立法',
    '地方性法规',
    '规章',
    '制度建设',
    '制度管理',
    '备案审查',
    '文件清理',
    '文件审查',
    '文件审核',
    '三统一',
    '征求意见反馈',
  ],
  decision: [
    '行政决策',
    '重大决策',
    '依法决策',
    '民主决策',
    '科学决策',
    '决策机制',
    '决策程序',
    '决策合法性',
    '决策制度',
    '法律顾问',
    '公职律师',
    '合法性审查',
    '合法性审核',
    '合同管理',
    '公众参与',
    '法制审核把关',
    '涉法事务',
    '政府合同',
  ],
  enforce: [
    '行政执法',
    '文明执法',
    '综合执法',
    '执法责任',
    '执法规范',
    '执法监督',
    '执法监管',
    '执法证件',
    '执法公示',
    '执法全过程',
    '执法决定',
    '执法质量',
    '执法效能',
    '执法机制',
    '执法队伍',
    '执法案例',
    '执法案卷',
    '案卷评查',
    '柔性执法',
    '三项制度',
    '行政处罚',
    '行政裁量',
    '裁量权',
    '执法体制',
    '执法人员',
    '执法程序',
    '执法工作',
    '执法信息',
    '规范执法',
  ],
  emergency: [
    '突发事件',
    '应急管理',
    '应急预案',
    '应急处置',
    '应急体系',
    '应急能力',
    '疫情防控',
    '防灾减灾',
    '安全生产',
  ],
  dispute: [
    '矛盾纠纷',
    '矛盾化解',
    '社会矛盾',
    '化解矛盾',
    '纠纷化解',
    '行政争议',
    '行政复议',
    '复议应诉',
    '行政应诉',
    '行政诉讼',
    '应诉',
    '出庭应诉',
    '人民调解',
    '行政调解',
    '调解',
    '信访',
    '行政裁决',
    '仲裁',
    '诉源治理',
    '枫桥经验',
    '调处',
    '复议体制',
    '大调解',
  ],
  oversight: [
    '权力的制约',
    '权力的监督',
    '权力制约',
    '制约和监督',
    '制约监督',
    '监督制约',
    '行政监督',
    '行政权力',
    '人大监督',
    '民主监督',
    '司法监督',
    '党内监督',
    '审计',
    '政务公开',
    '信息公开',
    '代表建议',
    '建议提案',
    '政协提案',
    '提案办理',
    '社会监督',
    '舆论监督',
    '主动监督',
    '接受监督',
    '政务诚信',
    '行政问责',
    '责任追究',
    '履职监督',
  ],
  tech: ['科技保障', '数字法治', '数字政府', '智慧法治', '信息化建设', '信息化平台', '法治政府建设科技', '数字化'],
  society: [
    '普法',
    '谁执法谁普法',
    '普法责任',
    '法治宣传',
    '法制宣传',
    '法律援助',
    '公共法律服务',
    '法律服务',
    '法治社会',
    '法治文化',
    '依法治理',
    '法治氛围',
    '守法',
    '法治意识',
    '法律八进',
    '社会氛围',
    '宪法宣传',
    '基层社会治理',
    '社区矫正',
    '以案释法',
  ],
};

/** Terms by their first character, longest first. */
const BY_FIRST = new Map<number, { system: System; term: string }[]>();
/** 1 where the code begins a term; most characters of a heading begin none. */
const BEGINS = new Uint8Array(0x10000);
for (const [system, terms] of Object.entries(TERMS)) {
  for (const term of terms) {
    const first = term.charCodeAt(0);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { system: system as System, term }]);
    BEGINS[first] = 1;
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.term.length - a.term.length);

function termAt(title: string, index: number): { system: System; term: string } | null {
  const code = title.charCodeAt(index);
  if (BEGINS[code] === 0) return null;
  const entries = BY_FIRST.get(code) ?? [];
  for (const entry of entries) if (title.startsWith(entry.term, index)) return entry;
  return null;
}

/**
 * The system that a heading names. Read from left to right, longest term first; the system with most characters
 * wins, the one named first on a tie; null where no term occurs.
 */
export function systemOfHeading(title: string): System | null {
  const score = new Map<System, number>();
  for (let i = 0; i < title.length; ) {
    const found = termAt(title, i);
    if (found) score.set(found.system, (score.get(found.system) ?? 0) + found.term.length);
    i += found ? found.term.length : 1;
  }
  let best: System | null = null;
  let most = 0;
  for (const [system, characters] of score) {
    if (characters > most) {
      best = system;
      most = characters;
    }
  }
  return best;
}
