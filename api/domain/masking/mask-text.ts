import type { Span, SpanKind } from './span.ts'
import { surnameOf } from './surnames.ts'

const publicForms: Readonly<Record<Exclude<SpanKind, 'name'>, string>> = {
  'disability-card': '〔残疾证号〕',
  'id-card': '〔身份证号〕',
  'bank-card': '〔账号〕',
  phone: '〔电话〕',
  plate: '〔车牌〕',
  email: '〔邮箱〕',
  wechat: '〔微信或QQ号〕',
  address: '〔地址〕',
  certificate: '〔证件号〕',
}

const isHan = (text: string): boolean => /^[㐀-鿿]/.test(text)

const publicName = (name: string): string => {
  const letters = name.replace(/[\s·•・‧.]/g, '')
  if (letters.length < 2 || !isHan(letters)) return '某某'
  const surname = surnameOf(letters)
  return surname + '某'.repeat(Math.min(2, letters.length - surname.length))
}

/** What stands in the public text in place of `text`: a word for its kind, a name as surname and 某. */
export const publicForm = (kind: SpanKind, text: string): string => (kind === 'name' ? publicName(text) : publicForms[kind])

/**
 * The public text: each span replaced by its public form, names by surname and 某 (张三丰 → 张某某). Throws RangeError
 * when spans overlap, are out of order or leave the text: corrected spans come from people. Source: 个人信息保护法 第25条.
 */
export const maskText = (text: string, spans: readonly Span[]): string => {
  let masked = ''
  let done = 0
  for (const { kind, start, end } of spans) {
    if (start < done || end <= start || end > text.length) throw new RangeError(`span ${start}–${end} does not fit`)
    masked += text.slice(done, start) + publicForm(kind, text.slice(start, end))
    done = end
  }
  return masked + text.slice(done)
}

/** Keeps the last `visible` characters, the others become `*`; text no longer than that is hidden whole. */
export const maskTail = (text: string, visible = 4): string => {
  const hidden = text.length > visible ? text.length - visible : text.length
  return '*'.repeat(hidden) + text.slice(hidden)
}

/** A phone number for staff lists: 13812345678 → 138****5678, 0737-7222222 → 0737-***2222. Other text as maskTail. */
export const maskPhone = (phone: string): string => {
  const mobile = /^(?:\+?86)?(1\d{2})\d{4}(\d{4})$/.exec(phone)
  if (mobile) return `${mobile[1]}****${mobile[2]}`
  const landline = /^(0\d{2,3}-?)(\d{7,8})$/.exec(phone)
  return landline ? `${landline[1]}${maskTail(landline[2] as string)}` : maskTail(phone)
}

/** A name for staff lists: 张三丰 → 张**, 欧阳修 → 欧阳*. A single character is hidden; empty stays empty. */
export const maskName = (name: string): string => {
  if (name.length < 2) return '*'.repeat(name.length)
  const surname = surnameOf(name)
  return surname + '*'.repeat(name.length - surname.length)
}
