import { givenNameCharacters } from './given-names.ts'
import { townships } from '../routing/units.ts'
import { wordsLikeNames } from './not-names.ts'
import { personLabels } from './person-labels.ts'

// The surnames borne by nearly everybody here; the rarer ones are words as often as names and need a surer sign than a title.
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤穆农卓古吉缪简芦麦褚娄窦戚岑党宫卜冷晏席米柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池麻苑迟邝粟谌夹禤'
)

const OFFICE =
  '(?:党委书记|支部书记|村支书|支书|书记|村主任|主任委员|主任|村长|局长|县长|市长|镇长|乡长|区长|科长|股长|所长|站长|院长|校长|园长|馆长|队长|组长|社长|会计|出纳|干部|民警|警官|法官|律师|老师|班主任|医生|会长|理事长|董事长|总经理|经理|老板|法人代表?|法定代表人|负责人|股东|包工头|专干|助理|工作人员|办事员|销售人员|护工|护理员)'
const PERSON = '(?:(?:[村镇乡组所局院]|楼上|楼下)的|隔壁的?|对门的?|同村的?|村民|居民|业主|邻居|孤老|老人|老汉|老头|老倌子?|老婆婆|太婆|娭毑|五保户|低保户|贫困户|特困户|残疾人|职工|员工|老板|同学|朋友|同村|本村|本组|本人|承办人|我叫|名叫|叫做?|本名|代表|代录|受理|女方|男方|新郎|新娘|男孩|女孩|女伢子?|男伢子?|伢子|细伢子|妹子|学生|其中|一户)'
const KIN =
  '(?:父亲|母亲|爸爸|妈妈|丈夫|妻子|爱人|老公|老婆|岳父|岳母|公公|婆婆|儿子|女儿|儿媳妇?|女婿|孙子|孙女|外孙|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|叔叔|伯父|伯伯|舅舅|姑姑|姨妈|侄子|侄儿|侄女|其妻|其夫|其父|其母|其子|其女|其兄|其弟|其姐|老伴|前夫|前妻|堂哥|堂弟|表哥|表弟|[她他我](?:大|细|满|屋里)?崽|[大细满]崽|侄孙|外甥)'
const BEFORE: readonly RegExp[] = [
  new RegExp(`(?:${OFFICE}|${PERSON}|${KIN})[:：]?`, 'g'),
  new RegExp(`${personLabels}[:：，,\\s]{0,2}`, 'g'),
  /[陪替帮代](?=[一-龥]{3}(?:到|去|来|办|申请|交|领|写|，))/g,
  new RegExp(`${personLabels}[:：，,\\s]?[一-龥]{2,4}[省市县镇乡村][，,\\s]?`, 'g')
]
const TITLE = /(?:副?(?:书记|主任|村长|局长|县长|镇长|乡长|科长|股长|所长|站长|院长|校长|队长|组长|会计|支书|经理|老师|医生|警官|老板)|同志|先生|女士|夫妇|夫妻|一家|老人|嗲嗲|老倌)/g
// Of households and their benefits only a name of three characters is certain: 卢德坤户, 夏友生低保申请, 梁桂香来电.
const HOUSEHOLD = /一户|户(?![口主籍外型])|家(?=[刚低特的一有里中老三四五六])|来电|来信|来访|反映(?=其|了|村)|低保|特困|临时救助/g
const HAN = /[一-龥]/
// After a name of two characters a sign or a word that no given name begins with must follow.
const CLOSES = /^(?:$|[^一-龥]|[的是说在和与及等为对向把被让叫有住因已于将从到去来没不也都又还要跟家先女男])/
const PLACE_END = /(?:[县市镇乡村局院司社区组厅部委办所站校店厂街队党团省们员路]|家长|业主)$/

const placeNames = new Set(townships.map(({ name }) => name.slice(0, -1)))
const isName = (name: string): boolean => !wordsLikeNames.has(name.slice(0, 2)) && !PLACE_END.test(name) && !placeNames.has(name)
const given = (char: string): boolean => givenNameCharacters.has(char)
const isLast = (char: string): boolean => given(char) && !/[小大带托信朋商继城]/.test(char)
// An estate or a market is called like a person.
const IS_PLACE = /^(?:小区|商贸|物业|自然村|公寓|花园|广场|大厦|酒店|公司|学校|医院)/

const nameAt = (text: string, at: number): string | null => {
  const surname = text.charAt(at)
  if (!SURNAMES.has(surname) || !given(text.charAt(at + 1))) return null
  const long = text.slice(at, at + 3)
  if (long.length === 3 && isLast(long.charAt(2)) && isName(long) && !IS_PLACE.test(text.slice(at + 3, at + 6))) return long
  const short = text.slice(at, at + 2)
  return CLOSES.test(text.slice(at + 2, at + 3)) && isName(short) ? short : null
}

const nameBefore = (text: string, end: number): string | null => {
  const long = text.slice(Math.max(0, end - 3), end)
  if (long.length === 3 && SURNAMES.has(long.charAt(0)) && given(long.charAt(1)) && isLast(long.charAt(2)) && isName(long)) return long
  const short = long.slice(-2)
  const before = text.charAt(end - 3)
  const opens = !HAN.test(before) || /[的是找到和与及被向对给请问由说叫让跟]/.test(before)
  return short.length === 2 && opens && SURNAMES.has(short.charAt(0)) && given(short.charAt(1)) && isName(short) ? short : null
}

// 彭俐、任砂、肖平: the list goes on while names follow.
const LONGEST_LIST = 30
const namesFrom = (text: string, start: number): string[] => {
  const names: string[] = []
  for (let at = start; names.length < LONGEST_LIST; ) {
    const name = nameAt(text, at)
    if (name === null) break
    names.push(name)
    at += name.length
    if (!/[、，,和与及]/.test(text.charAt(at))) break
    at += 1
  }
  return names
}

// 孙子轩宝14岁: of a child known by its given name alone the age is the proof.
const GIVEN_ONLY = new RegExp(`${KIN}([一-龥]{2})(?=[，,（(]?(?:今年|现年)?\\d{1,2}岁)`, 'g')
const givenOnly = (text: string): string[] => [...text.matchAll(GIVEN_ONLY)].map(([, name = '']) => name).filter((name) => [...name].every(given))

/** Whether the whole of `text` is a name: a usual surname and one or two characters of given names. */
export const isWholeName = (text: string): boolean => (text.length === 2 || text.length === 3) && nameAt(text, 0) === text

/**
 * Names of people told by what they are: 村支书刘大强, 我母亲张桂英, 邻居李建国, 姜楚副镇长. In order, with repeats. Works with the
 * usual surnames and the characters of given names; a surname with a title (李局长) is no name. Time is linear in the text.
 */
export const namesByRole = (text: string): string[] => {
  const names: string[] = []
  for (const before of BEFORE) for (const { 0: lead, index } of text.matchAll(before)) names.push(...namesFrom(text, index + lead.length))
  for (const { index } of text.matchAll(TITLE)) {
    const name = nameBefore(text, index)
    if (name !== null) names.push(name)
  }
  for (const { index } of text.matchAll(HOUSEHOLD)) {
    const name = nameBefore(text, index)
    if (name?.length === 3) names.push(name)
  }
  return [...names, ...givenOnly(text)]
}
