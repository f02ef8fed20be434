import { namesByPlace } from './names-by-place.ts'
import { isWholeName, namesByRole } from './names-by-role.ts'
import { wordsLikeNames } from './not-names.ts'
import { personLabels } from './person-labels.ts'
import { compoundSurnames, singleSurnames } from './surnames.ts'

const KIN =
  '父亲|母亲|爸爸|妈妈|爸|妈|丈夫|妻子|爱人|老公|老婆|配偶|妻|夫|儿子|女儿|儿媳|女婿|孙子|孙女|外孙|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|哥|弟|姐|妹|' +
  '岳父|岳母|公公|婆婆|叔叔|伯父|舅舅|邻居|村民|居民|业主|老人|儿童|残疾人'
const NEAR_KIN = '父亲|母亲|丈夫|妻子|爱人|老公|老婆|岳父|岳母|公公|婆婆|儿子|女儿|儿媳|女婿|孙子|孙女'
const LEADS: readonly RegExp[] = [
  /(?:我的名字叫|我的名字是|本人名叫|我名叫|名字叫|我叫|我名|我是|我系|名叫|本人叫|本人系|本人是|本人姓名|本人[:：]?|小名|大名)[:：\s“"]{0,2}/g,
  new RegExp(`${personLabels}(?:姓名)?[）)\\]】]?(?:\\s?[:：是为叫]\\s?|[\\s　]{1,4})`, 'g'),
  new RegExp(`(?:${KIN})(?:姓名)?(?:叫做|叫|名叫|[:：])[\\s“"]?`, 'g'),
  new RegExp(`(?:${NEAR_KIN})`, 'g'),
]
// Weak leads need proof behind the name: sex, age, identity card, home, a bracket with them.
const WEAK = new RegExp(`(?:我是|我系|本人系|本人是|本人|我名|名叫|小名|大名|${NEAR_KIN})[:：\\s“"]{0,2}$`)
const CLOSED_WILL_DO = new RegExp(`(?:我名|名叫|${NEAR_KIN})[:：\\s“"]{0,2}$`)
const PROOF = /^[\s，,、（(。；;:：]{0,3}(?:男|女|现年|今年|年龄|汉族|苗族|土家族|瑶族|侗族|身份证|家住|住|出生|生于|\d{2,3}岁|\d{4}年|电话|手机|联系)|^[（(]\d/
const KIN_LEAD = new RegExp(`(?:${KIN})$`)
const SEX_AFTER = /[，,、（(\s]{1,2}(?:男|女)[，,、；;。）)\s岁]/g
const SIGNED = /(?:敬礼|谢谢|感谢|拜谢|敬上|叩首|此致|跪谢)[!！。.，,\s]{0,6}/g

// What may follow a name in running text.
const AFTER =
  /^(?:$|[\s，,。.、；;:：（）()［\][【】!！?？“”"〔\d*×/\\—-]|男|女|是|系|为|的|住|家住|家|今年|现年|现|于|在|和|与|及|同|等|已|因|被|说|出生|生于|身份|电话|手机|联系|户|来自|原|夫妇|夫妻|一家|向|对|本人|两人|先生|女士|同志|老人|生前|患|年|岁|去世|即|将|之|妻|丈|父|母|儿|女|此致|敬上)/
const TITLE =
  /^(?:局长|县长|市长|省长|镇长|乡长|村长|区长|厅长|部长|处长|科长|股长|所长|站长|院长|校长|书记|主任|主席|支书|会计|组长|队长|社长|董事|经理|老板|先生|女士|小姐|老师|教授|医生|大夫|护士|律师|师傅|法官|警官|同志|总|副|阿姨|叔叔|大爷|大妈|奶奶|爷爷|领导|书)/
// Endings of places and offices, and of people called by what they are.
const PLACE_END = /(?:[县市镇乡村局院司社区组厅部委办所站校店厂街队党团省们员]|同学|效|家长|业主|亲属|家属)$/
const HAN = /^[一-龥]$/

type Text = { text: string; at: number }

const follows = (text: string, at: number): boolean => {
  const after = text.slice(at, at + 3)
  return AFTER.test(after) || TITLE.test(after)
}

const surnameLength = ({ text, at }: Text): number => {
  if (compoundSurnames.includes(text.slice(at, at + 2))) return 2
  return singleSurnames.has(text.charAt(at)) ? 1 : 0
}

const isClosed = (text: string, at: number): boolean => at >= text.length || !HAN.test(text.charAt(at))

// 张三住在 is 张三, 李小家， is 李小家: a second given character that also begins a phrase counts only before a sign.
const nameLength = ({ text, at }: Text): number => {
  const surname = surnameLength({ text, at })
  if (surname === 0 || !HAN.test(text.charAt(at + surname))) return 0
  const short = at + surname + 1
  if (isClosed(text, short) || !HAN.test(text.charAt(short))) return surname + 1
  if (TITLE.test(text.slice(short - 1, short + 2))) return 0
  if (isClosed(text, short + 1)) return TITLE.test(text.slice(short - 1, short + 1)) ? 0 : surname + 2
  if (follows(text, short)) return surname + 1
  return follows(text, short + 1) ? surname + 2 : 0
}

const nameAt = (place: Text): string | null => {
  const length = nameLength(place)
  const name = place.text.slice(place.at, place.at + length)
  if (length === 0 || name.includes('某') || wordsLikeNames.has(name.slice(0, 2)) || PLACE_END.test(name)) return null
  return TITLE.test(name.slice(surnameLength(place))) ? null : name
}

// 签名：李贵业，刘富大、李敏守: the list goes on while a whole clause is a name.
const listAfter = (text: string, from: number): string[] => {
  const names: string[] = []
  for (let at = from; names.length < 60; ) {
    const clause = /^[\s，,、；;]{1,3}([一-龥]{2,4})(?=[\s，,、；;。.]|$)/.exec(text.slice(at, at + 9))
    const name = clause === null ? null : nameAt({ text: clause[1] as string, at: 0 })
    if (clause === null || name === null || name !== clause[1]) return names
    names.push(name)
    at += clause[0].length
  }
  return names
}

const afterLeads = (text: string, lead: RegExp): string[] => {
  const names: string[] = []
  for (const match of text.matchAll(lead)) {
    const at = match.index + match[0].length
    const name = nameAt({ text, at })
    if (name === null) continue
    const after = text.slice(at + name.length, at + name.length + 12)
    const closed = name.length >= 3 && CLOSED_WILL_DO.test(match[0]) && /^[，,。（(”"；;]/.test(after)
    const kin = KIN_LEAD.test(text.slice(Math.max(0, match.index - 3), match.index))
    if (!WEAK.test(match[0]) || closed || kin || PROOF.test(after)) names.push(name, ...listAfter(text, at + name.length))
  }
  return names
}

// The name stands before the sign: 张三丰，男，… Only at the beginning of a clause, where its first character is certain.
const beforeSex = (text: string): string[] => {
  const names: string[] = []
  for (const { index } of text.matchAll(SEX_AFTER)) {
    const clause = /(?:^|[\s，,。、；;:：（(])([一-龥]{2,4})$/.exec(text.slice(Math.max(0, index - 5), index))?.[1]
    const name = clause === undefined ? null : nameAt({ text: clause, at: 0 })
    if (name !== null && name === clause) names.push(name)
  }
  return names
}

const signatures = (text: string): string[] => {
  const names: string[] = []
  for (const match of text.matchAll(SIGNED)) {
    const at = match.index + match[0].length
    const name = nameAt({ text, at })
    if (name !== null && /^[\s。.!！]*(?:$|\d{4}|[（(]|电话|联系|二〇)/.test(text.slice(at + name.length))) names.push(name)
  }
  return names
}

// 梁子涵 and her brother 梁子轩: surname and generation known, one more character of a name.
const MOST_FAMILIES = 20
const siblings = (text: string, names: readonly string[]): string[] => {
  const families = [...new Set(names.filter(({ length }) => length === 3).map((name) => name.slice(0, 2)))].slice(0, MOST_FAMILIES)
  if (families.length === 0) return []
  return [...text.matchAll(new RegExp(`(?:${families.join('|')})[一-龥]`, 'g'))].map(({ 0: name }) => name).filter(isWholeName)
}

/**
 * Names of persons that `text` itself gives away: self-introductions (我叫…), labels (举报人：…), relatives (儿子叫…), 张三丰，男，…,
 * signatures, and people told by what they are (村支书刘大强). A proposal for a person to decide on, in order, without repeats: a
 * surname with a title (李局长) is no private name and is not proposed. Knows the usual Chinese surnames and names of two or three.
 */
export const suggestParties = (text: string): string[] => {
  const sure = [...new Set([...LEADS.flatMap((lead) => afterLeads(text, lead)), ...beforeSex(text), ...signatures(text)])]
  const byRole = [...new Set([...namesByRole(text), ...namesByPlace(text)])].filter((name) => !sure.some((known) => known.includes(name)))
  return [...new Set([...sure, ...byRole, ...siblings(text, [...sure, ...byRole])])]
}
