import type { RoutingRule } from './route-case.ts'
import { townships, townshipUnitId } from './units.ts'

// A township must not judge a complaint about itself or its villages (信访工作条例 第28、30条).
const accused = ['村干部', '村支书', '村书记', '村主任', '村委会', '村长', '镇政府', '乡政府', '民政所', '镇干部', '乡干部', '优亲厚友', '举报']

const startsAtTownship = [
  '申请低保', '办低保', '办理低保', '吃低保', '申请特困', '申请五保', '申请临时救助', '临时救助', '急难救助', '刚性支出', '低保边缘',
  '申请高龄津贴', '高龄补贴', '高龄津贴', '申请残疾人补贴', '两项补贴', '护理补贴', '困难残疾人生活补贴', '老年优待证', '适老化改造',
]

// Where life or a child is at risk the place that can act at once comes first (未成年人保护法 第11条).
const urgent: readonly RoutingRule[] = [
  { unitId: 'rescue-station', words: ['流浪', '乞讨', '露宿', '走失', '临时庇护', '庇护所', '救助站', '家庭暴力', '遭家暴', '被家暴', '家暴受害'], reason: '流浪乞讨救助和临时庇护由救助管理站即时办理（国务院令第381号、反家庭暴力法第18条）' },
  { unitId: 'child-welfare', words: ['虐待孩子', '虐待儿童', '虐童', '遗弃儿童', '弃婴', '孤儿', '事实无人抚养', '留守儿童', '困境儿童', '未成年人保护', '未成年人受侵害', '收养', '儿童主任', '儿童福利', '寄养'], reason: '儿童福利、收养和未成年人保护由儿童福利股办理' },
]

const townshipFirst: readonly RoutingRule[] = townships.map(({ code, name }) => ({
  unitId: townshipUnitId(code),
  words: startsAtTownship,
  unless: accused,
  types: ['help'],
  townships: [code],
  reason: `这项申请由户籍地或居住地乡镇受理，转${name}社会事务综合服务中心（社会救助暂行办法第60条）`,
}))

const byMatter: readonly RoutingRule[] = [
  { unitId: 'office', words: ['政府信息公开', '申请信息公开', '申请公开', '局长接待', '信访复查', '信访答复', '网站错误', '服务态度'], reason: '政务公开、信访和作风问题由办公室办理' },
  { unitId: 'finance', words: ['退缴', '多领', '冒领', '退回补贴', '死亡后还在领', '违规领取', '违规套取', '民政资金', '民政统计'], reason: '退缴款项、资金和统计由规划财务股办理（社会救助暂行办法第68条）' },
  { unitId: 'marriage-registry', words: ['结婚登记', '离婚登记', '结婚证', '离婚证', '婚姻登记', '离婚冷静期', '婚姻档案', '婚姻状况证明', '颁证仪式', '补领结婚', '补领离婚', '领结婚', '协议离婚', '离婚预约', '结婚预约'], reason: '婚姻登记和档案查询由婚姻登记中心办理（婚姻登记条例）' },
  { unitId: 'funeral-centre', words: ['殡仪', '火化', '骨灰', '遗体', '公墓', '墓地', '殡葬', '祭扫', '安葬', '墓穴', '陵园', '灵车', '丧葬', '土葬', '散埋乱葬', '修坟', '活人墓'], reason: '殡葬服务、公墓和收费由殡葬事务中心办理（殡葬管理条例）' },
  { unitId: 'economic-verification', words: ['经济状况核对', '信息核对', '核对结果', '核对报告', '核对授权', '名下有车', '名下有房', '比对出', '收入核算'], reason: '家庭经济状况核对和异议复核由核对中心办理（社会救助暂行办法第58条）' },
  { unitId: 'welfare-home', words: ['福利院', '福利中心'], reason: '社会福利院的入住、收费和照料由福利院办理' },
  { unitId: 'ageing', words: ['高龄津贴', '高龄补贴', '长寿保健', '百岁老人', '百岁寿星', '优待证', '老年证', '老年人优待', '老龄', '老年协会', '敬老月', '80岁以上', '八十岁以上', '老年大学'], reason: '高龄津贴和老年人优待由老龄工作股办理（老年人权益保障法第33、53条）' },
  { unitId: 'elderly-care', words: ['养老院', '敬老院', '养老服务', '养老机构', '护理院', '日间照料', '助餐', '老年食堂', '长者食堂', '适老化', '失能', '居家养老', '养老补贴', '老年公寓', '幸福院', '养老中心', '老年人能力评估', '养老服务消费补贴'], reason: '养老机构、助餐和失能老人服务由养老服务股办理（养老机构管理办法）' },
  { unitId: 'charity', words: ['慈善', '募捐', '捐款', '捐赠', '志愿服务', '社工', '福利彩票', '福彩', '义工', '水滴筹', '众筹'], reason: '慈善组织、募捐和社会工作由慈善事业与社会工作股办理（慈善法）' },
  { unitId: 'social-organisations', words: ['非法社会组织', '社会组织', '社会团体', '社团', '民办非企业', '民非单位', '民非机构', '行业协会', '协会登记', '成立协会', '商会', '基金会', '社会组织年检', '年检报告书', '章程核准', '宗教活动场所', '社会服务机构'], reason: '社会组织登记和年检由社会组织管理股办理（社会团体登记管理条例）' },
  { unitId: 'place-names', words: ['地名', '路名', '路牌', '街名', '行政区划', '区划调整', '道路命名', '道路更名', '小区更名', '街道命名', '区划界线', '界碑', '撤乡并镇', '村名', '撤县', '合村并组', '并村'], reason: '地名和行政区划由区划地名股办理（地名管理条例）' },
  { unitId: 'social-affairs', words: ['残疾人补贴', '残疾补贴', '两项补贴', '护理补贴', '残疾人生活补贴', '残疾人福利', '重度残疾', '婚俗', '移风易俗', '精神障碍', '康复辅'], reason: '残疾人两项补贴和殡葬、婚俗改革由社会事务股办理（国发〔2015〕52号）' },
  { unitId: 'social-assistance', words: ['低保', '最低生活保障', '特困', '五保', '临时救助', '急难', '刚性支出', '困难补助', '困难救助', '社会救助', '贫困户', '困难家庭', '特困家庭', '贫困家庭', '生活困难', '救济金', '救济款', '救助金', '无生活来源'], reason: '低保、特困和临时救助由社会救助股办理（社会救助暂行办法、低保审核确认办法）' },
  { unitId: 'policy-law', words: ['行政复议', '复议申请', '民政执法', '民政处罚', '不服处罚', '不服决定'], reason: '查处、处罚和复议由政策法规与综合执法股办理' },
]

/** The bureau's routing table, read top to bottom: danger, then what begins at the township, then the matter itself. */
export const routingRules: readonly RoutingRule[] = [...urgent, ...townshipFirst, ...byMatter]
