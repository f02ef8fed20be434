import { dayOrNull } from '../calendar/day.ts'
import { idNumberFault } from '../masking/id-number-fault.ts'
import { townshipOf } from '../routing/units.ts'
import type { FieldKind } from './form.ts'

/** What a single value must be like. */
export type Asked = { kind: FieldKind, maxLength: number, choices: readonly string[] }

const isDay = (text: string): boolean => dayOrNull(text) !== null

const idNumber = (text: string): string | null => {
  switch (idNumberFault(text)) {
    case null: return null
    case 'length': return `身份证号是 18 位，现在是 ${text.length} 位，请对照身份证再数一遍。`
    case 'sign': case 'early-x': return '身份证号前 17 位是数字，最后一位是数字或者 X，请对照身份证改。'
    case 'check': return '身份证号有一位写错了（校验位对不上），请对照身份证逐位核对。'
    default: return '身份证号里的地区或者出生日期不对，请对照身份证逐位核对。'
  }
}

const phone = (text: string): string | null => {
  if (/^1[3-9]\d{9}$/.test(text) || /^0\d{2,3}-?[2-9]\d{6,7}$/.test(text) || /^[2-9]\d{6,7}$/.test(text)) return null
  return /^1\d*$/.test(text) ? `手机号是 11 位，现在是 ${text.length} 位，请再看一遍。` : '电话不对。手机写 11 位，座机写区号加号码，例如 0737-7222222。'
}

const money = (text: string): string | null => {
  if (/^\d{1,9}(?:\.\d{1,2})?$/.test(text)) return null
  if (/^\d{1,9}\.\d{3,}$/.test(text)) return '金额最多写到分，小数点后最多两位。'
  return '金额只写数字，单位是元，例如 1200 或 1200.50；没有就写 0。'
}

const number = (text: string, maxLength: number): string | null =>
  /^\d+$/.test(text) && text.length <= maxLength ? null : '请只写数字，例如 3；没有就写 0。'

const account = (text: string): string | null =>
  /^\d{8,23}$/.test(text) ? null : '账号只写数字，一般是 16 到 19 位，请对照银行卡或存折核对。'

// The signature of a PNG file, in base64 as it always begins.
const drawn = (text: string, maxLength: number): string | null => {
  if (!text.startsWith('iVBORw0KGgo') || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return '签名没有存好，请重新签一次。'
  return text.length <= maxLength ? null : '签名的图太大，请清除后重新签一次。'
}

const words = (text: string, maxLength: number): string | null =>
  [...text].length <= maxLength ? null : `最多写 ${maxLength} 个字，现在是 ${[...text].length} 个，请写短一些，写不下的另附纸。`

/** What is wrong with one value that is not empty, in words that say what to do; `null` when nothing is. Takes a tidied value. */
export const checkValue = ({ kind, maxLength, choices }: Asked, text: string): string | null => {
  switch (kind) {
    case 'id-number': return idNumber(text)
    case 'phone': return phone(text)
    case 'money': return money(text)
    case 'number': return number(text, maxLength)
    case 'account': return account(text)
    case 'day': return isDay(text) ? null : '日期不对，请重新选年、月、日。'
    case 'township': return townshipOf(text) ? null : '没有这个乡镇，请从列出的乡镇里选。'
    case 'choice': case 'choices': return choices.includes(text) ? null : '请从列出的几项里选。'
    case 'consent': return text === '是' ? null : '请看过以上内容，同意的打勾。'
    case 'signature': return drawn(text, maxLength)
    default: return words(text, maxLength)
  }
}
