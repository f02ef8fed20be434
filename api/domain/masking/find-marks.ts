import type { Span, SpanKind } from './span.ts'

const PROVINCE = '京沪津渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使'
const FILLER = '(?:号码|帐号|账号|号|同号|为|是|叫|[:：\\s（("“]){0,4}'
const ID = '(?:[a-z][\\w-]{4,19}|\\d{5,11})(?![\\w])(?!\\s?[年月日元万人个次条]|[-.:]\\d)'
const CERTIFICATE =
  '(?:结婚证|离婚证|婚姻登记证?|字号|护照|通行证|军官证|士兵证|退伍证|退役军人证|低保证|特困证|特困供养证|优待证|老年证|驾驶证|准考证|' +
  '房产证|房权证|不动产权证书?|林权证|土地使用证|户口簿|营业执照|身份证|残疾人?证)'

/** A form to look for: group 1, where there is one, is the part to mask; else the whole. */
type Mark = { kind: SpanKind; form: RegExp }

// Every quantifier is bounded and no two neighbours can match the same sign twice over: the time stays linear.
const marks: readonly Mark[] = [
  { kind: 'plate', form: new RegExp(`[${PROVINCE}]\\s?[A-HJ-NP-Z][·•.\\s-]{0,2}(?=[A-Z]{0,2}\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警](?![A-Z0-9])`, 'dgi') },
  { kind: 'plate', form: /(?:车牌|车号|牌照)(?:号码|号|为|是|[:：\s（(]){0,4}([A-Z0-9·•-]{5,9})(?![A-Z0-9])/dgi },
  { kind: 'wechat', form: new RegExp(`(?:微信|薇信|威信|徽信|QQ|扣扣|企鹅)(?!公众|群聊|支付)${FILLER}(${ID})`, 'dgi') },
  { kind: 'wechat', form: new RegExp(`(?:微信群|QQ群|Q群)${FILLER}(\\d{6,11})(?!\\d)`, 'dgi') },
  { kind: 'wechat', form: new RegExp(`(?<![a-z0-9])(?:v信|vx|wx|wechat|加v|加微)${FILLER}(${ID})`, 'dgi') },
  { kind: 'certificate', form: /(?<![A-Z0-9])[JLB]\d{6}-?\d{4}-?\d{6}(?!\d)/dgi },
  { kind: 'certificate', form: /[([〔【]?\d{4}[)\]〕】]?[一-龥]\d{2,4}(?:民|刑|行|执|赔|破|财保)[一-龥]{0,3}\d{1,6}号/dg },
  { kind: 'certificate', form: new RegExp(`${CERTIFICATE}(?:字?号码?|编号|证号|字第?|为|是|[:：\\s（(]){0,4}((?=[A-Z-]{0,5}\\d{4})[A-Z0-9-]{6,24})(?![A-Z0-9])`, 'dgi') },
  { kind: 'certificate', form: /[湘沪京粤桂鄂赣浙苏川渝贵云闽皖豫陕琼][一-龥]{0,3}(?:结|离|婚|补)字第?(?:\d{4}[-—号]?)?\d{3,8}号?/dg },
  { kind: 'certificate', form: /信用代码(?:证?号码?|为|是|[:：\s（(]){0,4}(92[A-Z0-9]{16})(?![A-Z0-9])/dgi },
]

const findMark = (flat: string, { kind, form }: Mark): Span[] =>
  Array.from(flat.matchAll(form), (match) => {
    const [whole = [0, 0], part] = match.indices ?? []
    const [start, end] = part ?? whole
    return { kind, start, end }
  })

const MAX_LOCAL = 64
const isMailSign = (char: string | undefined): boolean => char !== undefined && /[\w.%+-]/.test(char)

const mailAround = (flat: string, at: number): Span | null => {
  let start = at
  while (start > 0 && at - start < MAX_LOCAL && isMailSign(flat[start - 1])) start -= 1
  const host = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(flat.slice(at + 1, at + 200))?.[0]
  return host === undefined || start === at ? null : { kind: 'email', start, end: at + 1 + host.length }
}

const findMail = (flat: string): Span[] => {
  const spans: Span[] = []
  for (let at = flat.indexOf('@'); at >= 0; at = flat.indexOf('@', at + 1)) {
    const span = mailAround(flat, at)
    if (span) spans.push(span)
  }
  return spans
}

/** Plates, e-mail addresses, WeChat and QQ numbers and certificate numbers of `flat` text; may overlap, unsorted. */
export const findMarks = (flat: string): Span[] => [...marks.flatMap((mark) => findMark(flat, mark)), ...findMail(flat)]
