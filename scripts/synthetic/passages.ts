/**
 * What made-up reports say, in our own wording: passages by heading, each with several wordings.
 * `{name}` is a figure of the facts, `{lastReceived}` a figure of the year before, where there is one, `{body}` the reporting body (区政府), `{area}` its area (全区), `{year}` the year.
 */

export interface Chapter {
  readonly heading: string;
  /** Passages in order; each is a list of wordings, of which a report uses one or, now and then, none. */
  readonly passages: readonly (readonly string[])[];
}

export const PREAMBLE = [
  '{year}年，{body}坚持依法行政，按照上级部署推进法治政府建设，各项工作有序开展。现将有关情况报告如下。',
  '{year}年以来，{body}对照年度任务逐项落实，法治政府建设取得新的进展。现将情况报告如下：',
] as const;

export const CHAPTERS: readonly Chapter[] = [
  {
    heading: '加强组织领导',
    passages: [
      [
        '{body}常务会议听取法治政府建设汇报{meetings}次，研究解决执法力量、经费保障等具体问题。',
        '全年召开专题会议{meetings}次研究法治工作，任务分解到部门、责任落实到岗位。',
      ],
      [
        '健全党政主要负责人述法制度，把述法情况列入年度考核，评议结果作为干部使用的参考。',
        '压实部门主要负责人责任，将法治建设成效纳入绩效考核，年中通报、年底考评。',
      ],
      ['政府常务会议会前学法{lectures}次。', '组织常务会议学法{lectures}场，部门主要负责人到会旁听。'],
      [
        '举办法治专题培训班，培训工作人员{trained}人次，考试合格后方可上岗执法。',
        '开展行政执法人员培训，参训{trained}人次。',
      ],
    ],
  },
  {
    heading: '依法履行政府职能',
    passages: [
      [
        '进驻政务服务大厅事项{items}项，设置综合窗口{windows}个，网上可办率达{online}%。',
        '梳理公布政务服务事项{items}项，网上可办率{online}%，群众少跑腿、好办事。',
      ],
      ['主动公开政府信息{published}条，受理依申请公开{requests}件。'],
      [
        '推行告知承诺制和一件事一次办，压减申请材料，缩短办理时限，让企业和群众办事更便利。',
        '开展涉企行政执法突出问题整治，规范检查频次，推行扫码入企，企业满意度持续提升。',
      ],
      [
        '清理与上位法不一致的文件{cleaned}件，废止{repealed}件。',
        '开展文件清理，共清理{cleaned}件，其中废止{repealed}件。',
      ],
    ],
  },
  {
    heading: '完善依法行政制度体系',
    passages: [
      [
        '制定行政规范性文件{issued}件，合法性审查{reviewed}件，报备率、及时率均达100%。',
        '全年审查规范性文件{reviewed}件，印发{issued}件，均按时向上一级政府报送备案。',
      ],
      ['审查政府合同{contracts}份，提出修改意见多条。'],
      // One wording in three applies what a later act or version had replaced, so that the warning has something to say.
      [
        '贯彻《中华人民共和国行政处罚法》，统一文书格式，规范立案、调查、决定各环节。',
        '依据《中华人民共和国行政处罚法》（2021年修订），统一文书格式，规范立案、调查、决定各环节。',
        '依据《中华人民共和国行政处罚法》（2017年修正），统一文书格式，规范立案、调查、决定各环节。',
      ],
      [
        '严格执行起草、论证、审核、集体讨论、公布和备案程序，文件到期自动失效或者及时评估修订。',
        '落实公平竞争审查，凡涉及市场准入、资质标准的文件一律先审查后出台，未经审查不得提请审议。',
      ],
    ],
  },
  {
    heading: '推进行政决策科学化、民主化、法治化',
    passages: [
      ['公布重大行政决策目录，列入事项{decisions}项，均履行公众参与、专家论证、风险评估程序。'],
      [
        '聘请政府法律顾问{advisers}名，参与重大事项论证和合同审查。',
        '政府法律顾问{advisers}人全年参加论证、审查工作。',
      ],
    ],
  },
  {
    heading: '严格规范公正文明执法',
    passages: [
      [
        '{area}现有持证行政执法人员{officers}人，全年办理行政处罚案件{punished}件。',
        '{area}作出行政处罚{punished}件。',
      ],
      ['组织案卷评查，抽取案卷{files}卷，发现的问题书面反馈并限期整改。', '评查行政执法案卷{files}卷。'],
      ['开展行政执法监督检查{inspections}次，督促问题整改到位。'],
      [
        '推行柔性执法，制定轻微违法不予处罚清单，综合运用说服教育、劝导示范、警示告诫等方式。',
        '深化综合行政执法改革，推动执法力量下沉，镇街执法实行清单管理，疑难案件由部门会商研判。',
      ],
    ],
  },
  {
    heading: '依法有效化解社会矛盾纠纷',
    passages: [
      [
        '收到行政复议申请{received}件，受理{accepted}件，不予受理{rejected}件，作其他处理{otherHandled}件；审结{concluded}件，其中维持{upheld}件，撤销{revoked}件，驳回{dismissed}件，终止{terminated}件。',
        '{body}全年受理行政复议案件{accepted}件，办结{concluded}件，其中维持{upheld}件，撤销{revoked}件，驳回{dismissed}件，终止{terminated}件。',
        '收到行政复议申请{received}件，上年为{lastReceived}件；受理{accepted}件，审结{concluded}件。',
        '收到行政复议申请{received}件，上年收到{lastReceived}件；受理{accepted}件，审结{concluded}件。',
        '共收行政复议申请{received}宗，依法受理{accepted}宗，已审结{concluded}宗。',
      ],
      [
        '{area}人民调解组织调处矛盾纠纷{disputes}件，调解成功{settled}件，成功率{settledRate}%。',
        '排查调解各类矛盾纠纷{disputes}件，成功化解{settled}件。',
      ],
      [
        '完善矛盾纠纷多元化解机制，综治中心实体化运行，部门联合接访，争议化解在基层、化解在萌芽。',
        '加强行政复议规范化建设，简易案件快办、疑难案件听证，复议文书依法公开，办案质量稳步提高。',
      ],
      ['受理法律援助案件{aid}件，接待群众来信来访{petitions}件次。', '全年办理法律援助案件{aid}件。'],
    ],
  },
  {
    heading: '强化对行政权力的制约和监督',
    passages: [
      [
        '{area}行政应诉案件{suits}件，其中开庭{appeared}件，行政机关负责人出庭应诉{attended}件，出庭率{attendanceRate}%。',
        '全年办理行政应诉案件{suits}件，负责人出庭应诉{attended}件。',
      ],
      ['办理人大代表建议和政协提案{proposals}件，按期办结率100%。', '承办建议提案{proposals}件，办复率100%。'],
    ],
  },
  {
    heading: '加强法治宣传教育',
    passages: [
      [
        '围绕宪法、民法典和安全生产等主题，组织法律进机关、进乡村、进社区、进学校、进企业、进单位。',
        '培育法治文化阵地，利用集市、庙会和节假日开展宣传，以身边案例讲法，群众愿听能懂。',
      ],
      ['开展法治宣传活动{talks}场次，发放宣传资料若干。', '举办法治讲座和宣传活动{talks}场。'],
    ],
  },
];

/** Sentences without a figure that every other report says too, as real ones do. */
export const COMMON = [
  '坚持把法治建设放在全局工作中谋划推进，与经济社会发展同部署、同推进、同督促、同考核、同奖惩。',
  '深化行政审批制度改革，取消没有法律法规依据的证明材料，持续优化审批流程和服务方式。',
  '加强突发事件应对，完善应急预案，组织应急演练，依法预防和处置各类风险隐患。',
  '全面落实行政裁量权基准制度，防止同案不同罚，做到过罚相当、宽严相济。',
  '推进公共法律服务体系建设，打造便民服务圈，为群众提供普惠均等、便捷高效的服务。',
  '认真执行重大行政决策程序规定，未经合法性审查或者审查不合法的，不提交集体讨论。',
  '加强政府诚信建设，依法履行承诺，清理拖欠企业账款，严禁新官不理旧账。',
  '推进政务公开标准化规范化，重点领域信息及时发布，回应关切、接受监督。',
  '健全权责清单动态调整机制，推动政府职能转变，着力打造稳定公平透明、可预期的营商环境。',
  '落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，规范执法程序和文书。',
  '坚持和发展新时代“枫桥经验”，完善人民调解、行政调解、司法调解衔接联动的工作机制。',
  '推行“双随机、一公开”监管，做到无事不扰、有求必应，减少对经营主体正常活动的影响。',
  '自觉接受人大监督、民主监督、司法监督和社会监督，认真听取各方面的意见建议。',
  '严格落实“谁执法谁普法”普法责任制，把普法融入执法和服务的全过程。',
  '贯彻《中华人民共和国行政处罚法》《中华人民共和国行政复议法》，依法受理群众诉求，做到案结事了。',
  '落实《法治政府建设实施纲要（2021－2025年）》，对照指标体系查漏补缺，逐项推进整改。',
] as const;

export const SHORTCOMINGS = [
  '一年来的工作与上级要求和群众期待相比仍有差距：有的部门法治意识不够强，基层执法力量不足，执法规范化水平有待提高。',
  '存在的主要问题：执法队伍专业能力参差不齐，部分规范性文件评估不够及时，普法形式较为单一。',
] as const;

export const FIRST_RESPONSIBLE = [
  '主要负责人切实履行推进法治建设第一责任人职责，重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
  '党政主要负责人把法治建设纳入经济社会发展规划，带头学法、模范守法，定期听取汇报。',
] as const;

export const PLAN = [
  '下一年度，将继续完善制度、规范执法、化解争议，计划组织案卷评查2次，制定规范性文件4件。',
  '下一步将加强基层执法队伍建设，计划培训执法人员300人次，推动法治政府建设再上新台阶。',
] as const;
