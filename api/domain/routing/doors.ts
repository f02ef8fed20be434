/** A body outside the bureau that a citizen is sent to with a plain word of what it handles. No phone number is kept here. */
export type Door = { id: string; name: string; handles: string; words: readonly string[] }

/** A proposal: the door and a sentence that may be shown to the citizen as it is. */
export type DoorSuggestion = { door: Door; reason: string }

/** Where matters belong that citizens bring to the bureau by habit: duties moved away in 2018 and 2023–2024, and neighbours'. */
export const doors: readonly Door[] = [
  { id: 'veterans-affairs', name: '县退役军人事务局', handles: '退役军人安置、优抚抚恤、军属优待和烈士褒扬', words: ['退役军人', '退伍军人', '退伍', '转业', '复员', '优抚', '抚恤', '参战', '烈士', '军属', '伤残军人', '义务兵', '老兵', '涉核'] },
  { id: 'emergency-management', name: '县应急管理局', handles: '自然灾害救助、受灾群众生活安排和安全生产', words: ['受灾', '救灾', '洪灾', '水灾', '旱灾', '地质灾害', '山体滑坡', '倒房', '灾后重建', '自然灾害', '安全生产', '烟花爆竹'] },
  { id: 'medical-insurance', name: '县医疗保障局', handles: '医保参保、报销和医疗救助', words: ['医保', '医疗保险', '新农合', '合作医疗', '医疗救助', '大病保险', '大病救助', '报销比例', '医药费报销', '特殊门诊', '慢性病门诊', '异地就医'] },
  { id: 'disabled-federation', name: '县残疾人联合会', handles: '残疾人证办理、残疾评定、辅助器具和残疾人就业', words: ['残疾证', '残疾人证', '残疾评定', '残疾等级', '残疾鉴定', '残联', '辅助器具', '轮椅', '残疾人就业', '残疾人培训', '残疾人机动车'] },
  { id: 'social-work-department', name: '县委社会工作部', handles: '社区治理、志愿服务、业主委员会党建和社区工作者管理', words: ['社区治理', '业委会', '业主委员会', '村委会选举', '村委换届', '居委会选举', '社区工作者', '村干部待遇', '村干部工资', '网格员', '物业管理委员会'] },
  { id: 'human-resources', name: '县人力资源和社会保障局', handles: '养老保险、就业、劳动工资和工伤', words: ['养老保险', '养老金', '社保', '退休金', '退休工资', '工伤', '拖欠工资', '欠薪', '农民工工资', '劳动合同', '失业', '劳动仲裁', '公务员', '事业编', '事业单位招聘', '职称'] },
  { id: 'housing', name: '县住房和城乡建设局', handles: '公租房、危房改造、物业和房屋质量', words: ['公租房', '廉租房', '保障房', '危房', '物业', '房屋质量', '维修基金', '开发商', '购房', '棚户区', '老旧小区', '加装电梯', '经济适用房', '商品房', '交房', '烂尾'] },
  { id: 'development-reform', name: '县发展和改革局', handles: '水电气等政府定价和价格政策', words: ['水价', '电价', '气价', '阶梯电价', '物价', '收费标准过高', '政府定价', '涨价'] },
  { id: 'market-regulation', name: '县市场监督管理局', handles: '食品药品安全、产品质量、乱收费和消费投诉', words: ['食品安全', '假药', '保健品', '假冒', '伪劣', '消费者', '退款', '退货', '营业执照', '虚假宣传', '乱收费', '会销', '短斤少两', '办卡'] },
  { id: 'public-security', name: '县公安局', handles: '户口、居民身份证、门牌和治安、诈骗案件', words: ['户口', '户籍', '落户', '上户', '迁户', '身份证办理', '补办身份证', '门牌', '派出所', '诈骗', '赌博', '麻将馆', '报警', '打架', '黑恶', '扫黑', '交警', '传销', '居住证'] },
  { id: 'health', name: '县卫生健康局', handles: '医院和村卫生室、出生证明、独生子女和计划生育奖扶', words: ['卫生院', '医院', '医疗事故', '医疗纠纷', '出生证明', '出生医学证明', '独生子女', '计划生育', '计生', '失独', '疫苗', '乡村医生', '村医', '二胎', '社会抚养费'] },
  { id: 'agriculture', name: '县农业农村局', handles: '宅基地、土地承包、农业补贴和村集体资产', words: ['宅基地', '承包地', '土地承包', '土地流转', '土地确权', '农业补贴', '种粮补贴', '农机补贴', '村集体资产', '集体经济组织', '养殖场', '农田水利', '高标准农田', '耕地地力'] },
]

/**
 * The outside body a text most likely belongs to: the one most of whose words it uses, the earlier on a tie; null when it
 * uses none. Only a proposal for the first receiver, who declines with the right door named (信访工作条例 第23条).
 */
export const suggestDoor = (text: string): DoorSuggestion | null => {
  let best: { door: Door; words: string[] } | null = null
  for (const door of doors) {
    const words = door.words.filter((word) => text.includes(word))
    if (words.length > (best?.words.length ?? 0)) best = { door, words }
  }
  return best && { door: best.door, reason: `${best.door.name}负责${best.door.handles}。` }
}
