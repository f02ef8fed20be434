/** A body outside the bureau that a citizen is sent to with a plain word of what it handles. No phone number is kept here. */
export type Door = { id: string; name: string; handles: string; words: readonly string[] }

/** A proposal: the door and a sentence that may be shown to the citizen as it is. */
export type DoorSuggestion = { door: Door; reason: string }

/** Where matters belong that citizens bring to the bureau by habit: duties moved away in 2018 and 2023–2024, and neighbours'. */
export const doors: readonly Door[] = [
  { id: 'veterans-affairs', name: '县退役军人事务局', handles: '退役军人安置、优抚抚恤、军属优待和烈士褒扬', words: ['退役军人', '退伍军人', '退伍', '转业', '复员', '优抚', '抚恤', '参战', '烈士', '军属', '伤残军人', '义务兵', '老兵', '涉核'] },
  { id: 'emergency-management', name: '县应急管理局', handles: '自然灾害救助、受灾群众生活安排和安全生产', words: ['受灾', '洪水', '救灾', '洪灾', '水灾', '旱灾', '地质灾害', '山体滑坡', '倒房', '灾后重建', '自然灾害', '安全生产', '烟花爆竹', '烟花鞭炮', '鞭炮销售'] },
  { id: 'medical-insurance', name: '县医疗保障局', handles: '医保参保、报销和医疗救助', words: ['医保', '医疗保险', '新农合', '合作医疗', '医疗救助', '大病保险', '大病救助', '报销比例', '医药费报销', '特殊门诊', '慢性病门诊', '异地就医'] },
  { id: 'disabled-federation', name: '县残疾人联合会', handles: '残疾人证办理、残疾评定、辅助器具和残疾人就业', words: ['残疾证', '残疾人证', '残疾评定', '残疾等级', '残疾鉴定', '残联', '辅助器具', '轮椅', '残疾人就业', '残疾人培训', '残疾人机动车'] },
  { id: 'social-work-department', name: '县委社会工作部', handles: '社区治理、志愿服务、业主委员会党建和社区工作者管理', words: ['社区治理', '业委会', '业主委员会', '村委会选举', '村委换届', '居委会选举', '社区工作者', '村干部待遇', '村干部工资', '网格员', '物业管理委员会'] },
  { id: 'human-resources', name: '县人力资源和社会保障局', handles: '养老保险、就业、劳动工资和工伤', words: ['养老保险', '养老金', '社保', '退休金', '退休工资', '工伤', '拖欠工资', '欠薪', '农民工工资', '劳动合同', '失业', '劳动仲裁', '公务员', '事业编', '事业单位招聘', '职称', '讨薪', '讨要工资', '拖欠农民工', '拖欠民工', '拖欠工程款', '农保', '养老认证', '人才引进', '档案调动', '编外'] },
  { id: 'housing', name: '县住房和城乡建设局', handles: '公租房、危房改造、物业和房屋质量', words: ['公租房', '廉租房', '保障房', '危房', '物业', '房屋质量', '维修基金', '开发商', '购房', '棚户区', '老旧小区', '加装电梯', '经济适用房', '商品房', '交房', '烂尾', '公积金', '住房公积金', '房产公司', '业主大会', '违法建房', '住改商', '房屋漏水'] },
  { id: 'development-reform', name: '县发展和改革局', handles: '水电气等政府定价和价格政策', words: ['水价', '电价', '气价', '阶梯电价', '物价', '收费标准过高', '政府定价', '涨价'] },
  { id: 'market-regulation', name: '县市场监督管理局', handles: '食品药品安全、产品质量、乱收费和消费投诉', words: ['食品安全', '假药', '保健品', '假冒', '伪劣', '消费者', '退款', '退货', '营业执照', '虚假宣传', '乱收费', '会销', '短斤少两', '办卡'] },
  { id: 'public-security', name: '县公安局', handles: '户口、居民身份证、门牌和治安、诈骗案件', words: ['户口', '户籍', '落户', '上户', '迁户', '身份证办理', '补办身份证', '门牌', '派出所', '诈骗', '赌博', '麻将馆', '报警', '打架', '黑恶', '扫黑', '交警', '红绿灯', '传销', '居住证', '车辆年检', '机动车年检', '摩托车', '出入境', '往返证', '身份证丢', '无牌无照', '交通违法'] },
  { id: 'health', name: '县卫生健康局', handles: '医院和村卫生室、出生证明、独生子女和计划生育奖扶', words: ['卫生院', '医院', '医疗事故', '医疗纠纷', '出生证明', '出生医学证明', '独生子女', '计划生育', '计生', '失独', '疫苗', '乡村医生', '村医', '二胎', '社会抚养费'] },
  { id: 'agriculture', name: '县农业农村局', handles: '宅基地、土地承包、农业补贴和村集体资产', words: ['宅基地', '承包地', '土地承包', '土地流转', '土地确权', '农业补贴', '种粮补贴', '农机补贴', '村集体资产', '集体经济组织', '养殖场', '农田水利', '高标准农田', '耕地地力'] },
  { id: 'education', name: '县教育局', handles: '幼儿园和中小学招生、教师、收费和学籍', words: ['教育局', '幼儿园', '小学', '中学', '高中', '初中', '学校', '教师', '招生', '学籍', '学位', '补课', '高考', '中考', '校车', '民办教育', '培训机构', '入学', '学费'] },
  { id: 'transport', name: '县交通运输局', handles: '公路、公交客运、出租车和水运', words: ['公交', '公交车', '班车', '出租车', '的士', '网约车', '客运', '公路', '国道', '省道', '县道', '通村公路', '水泥路', '渡口', '高速公路', '驾校', '滴滴', '黑车', '车站', '高铁站', '火车站', '地铁', '收费站', '交通卡', '通行证'] },
  { id: 'ecology', name: '市生态环境局安化分局', handles: '污水、废气、噪声和企业污染', words: ['污染', '噪音', '噪声', '油烟', '臭味', '废水', '污水', '排污', '环保', '扬尘', '粉尘', '废气', '恶臭', '环评', '采石场', '养猪场', '超标排放'] },
  { id: 'city-management', name: '县城市管理和综合执法局', handles: '市容、垃圾、违章建筑、占道和路灯', words: ['城管', '违章建筑', '违建', '违法建筑', '占道', '垃圾', '路灯', '市容', '摆摊', '广场舞', '下水道', '停车位', '渣土', '公厕', '流浪狗', '流浪猫', '流浪犬', '绿化', '环卫', '乱搭乱建'] },
  { id: 'natural-resources', name: '县自然资源局', handles: '征地拆迁、规划、不动产登记和矿产', words: ['征地', '拆迁', '征收', '不动产', '房产证', '土地证', '规划局', '国土', '采矿', '矿山', '违法占地', '土地出让', '青苗补偿', '安置房', '拆迁补偿', '征地补偿', '强拆', '山林权属'] },
  { id: 'water', name: '县水利局', handles: '饮水安全、水库、河道和移民后扶', words: ['自来水', '饮水', '水库', '河道', '采砂', '停水', '水利', '移民补助', '库区移民', '水库移民', '河堤', '水渠', '灌溉'] },
  { id: 'forestry', name: '县林业局', handles: '林地、采伐、公益林和退耕还林', words: ['林业局', '林地', '采伐', '公益林', '退耕还林', '砍伐', '林权', '野猪', '野生动物', '护林员'] },
  { id: 'justice', name: '县人民法院或者县司法局法律援助中心', handles: '诉讼、执行、调解和法律援助', words: ['法院', '判决', '起诉', '开庭', '执行局', '法律援助', '打官司', '仲裁', '上诉', '检察院', '老赖', '强制执行', '遗产', '继承', '赡养', '不赡养', '抚养权', '财产分割', '借钱不还', '民间借贷', '律师', '司法局', '公证', '申请再审'] },
  { id: 'culture-tourism', name: '县文化旅游广电体育局', handles: '旅游景区、文化场所、文物和网吧', words: ['旅游', '景区', '旅行社', '导游', '网吧', '文物', '图书馆', 'KTV', '体育馆', '电影院', '古建筑', '健身器材', '歌厅', '体育协会', '乒乓球', '健身'] },
  { id: 'taxation', name: '国家税务总局安化县税务局', handles: '纳税、发票和社保费征收', words: ['税务', '发票', '纳税', '个税', '契税', '增值税', '偷税', '逃税'] },
  { id: 'finance-supervision', name: '县人民政府金融办公室或者人民银行', handles: '贷款、非法集资和银行服务', words: ['非法集资', '贷款', '高利贷', '网贷', '信用社', '征信', '平台跑路', '银行', '集资', '理财', '保险公司'] },
  { id: 'power-telecom', name: '县供电公司或者通信企业', handles: '供电、宽带和手机信号', words: ['停电', '电网', '供电', '电压', '宽带', '手机信号', '基站', '变压器', '电力', '电信', '移动公司', '联通', '电费'] },
  { id: 'discipline', name: '县纪委监委', handles: '公职人员和村干部的违纪违法问题', words: ['纪委', '监委', '贪污', '贪污受贿', '受贿', '腐败', '以权谋私', '滥用职权', '索贿', '贪腐', '保护伞', '党纪', '巡视组'] },
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
