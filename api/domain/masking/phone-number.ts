import { type DigitRun, groupsOf, isCut, type Piece } from './digit-runs.ts'

const PHONE_WORD =
  /(?:电话|热线|座机|传真|固话|致电|拨打|拨|来电|联系方式|手机|手机号|tel|phone)(?:号码|号|为|是|[:：\s（(.]){0,4}$/i
// Numbers an office gives out for everybody stay readable: citizens need them. Mobiles are masked all the same.
const OFFICE_WORD =
  /(?:咨询|办公室?|值班|服务|监督|投诉|举报|客服|窗口|报警|求助|救助|公开|热线|接待|政务|民政局|民政所|救助站|登记处|登记中心|殡仪馆|敬老院|镇政府|乡政府)(?:的)?(?:咨询|联系|办公|值班|座机|热线|服务)?(?:电话|热线|座机)(?:号码|号|为|是|[:：\s（(.]){0,4}(?:[\d-]{7,13}[、,，/;；或和及\s]{1,3}){0,3}$/
const isOfficeNumber = (flat: string, start: number): boolean => OFFICE_WORD.test(flat.slice(Math.max(0, start - 64), start))
const UNIT = /^\s?(?:元|万|亿|㎡|平方|公斤|吨|立方|千瓦)/
// One number after another behind one word: 电话：7222222、7333333.
const CHAIN = /(?:电话|热线|座机|传真|固话|致电|拨打|联系方式)[号码为是:：\s（(]{0,4}(?:[\d-]{7,13}[、,，/;；或和及\s]{1,3}){1,6}$/

type Match = (index: number, piece: Piece) => number

const isAmount = (flat: string, { at }: DigitRun, end: number): boolean => {
  const next = (at[end - 1] as number) + 1
  return UNIT.test(flat.slice(next, next + 4))
}

// Dates and years in a row (1998-2003-201) fall into eleven digits too; a mobile is written in few, even groups.
const mobileGroups = (groups: readonly number[], gaps: ReadonlySet<string>, digits: string): boolean => {
  if (groups.length === 1 || groups.length === 11) return true
  if (gaps.size > 1 || groups.length > 5) return false
  const yearFirst = groups[0] === 4 && /^1[5-9]\d\d/.test(digits)
  return !yearFirst || groups.join('-') === '4-3-4'
}

const prefixLength = (digits: string): number => /^(?:0086|86|0|12593|17951|17911)(?=1[3-9])/.exec(digits)?.[0].length ?? 0

const mobileEnd = (run: DigitRun, first: number, piece: Piece): number => {
  const end = first + 11
  const digits = run.digits.slice(first, end)
  if (end > piece.to || !isCut(run, end, piece) || !/^1[3-9]\d{9}$/.test(digits)) return -1
  const gaps = new Set(run.gaps.slice(first + 1, end).filter((gap) => gap !== '' && gap !== '|'))
  return mobileGroups(groupsOf(run, first, end), gaps, digits) ? end : -1
}

/** Recognises a mobile number at a digit of the run, with or without +86. Gives the index after it or -1. */
export const matchMobile =
  (run: DigitRun, flat: string): Match =>
  (index, piece) => {
    if (!isCut(run, index, piece)) return -1
    const prefix = prefixLength(run.digits.slice(index, index + 17))
    const plain = mobileEnd(run, index, piece)
    const end = plain >= 0 || prefix === 0 ? plain : mobileEnd(run, index + prefix, piece)
    return end < 0 || isAmount(flat, run, end) ? -1 : end
  }

const areaLength = (digits: string): number => {
  if (/^(?:010|02\d)/.test(digits)) return 3
  return /^0[3-9]\d\d/.test(digits) ? 4 : 0
}

const extensionEnd = (run: DigitRun, end: number, piece: Piece): number => {
  if (run.gaps[end] !== '-') return end
  for (let stop = end + 1; stop <= Math.min(end + 5, piece.to); stop += 1) if (isCut(run, stop, piece)) return stop
  return end
}

const localEnd = (run: DigitRun, first: number, piece: Piece): number => {
  if (!/[2-8]/.test(run.digits[first] ?? '')) return -1
  for (const length of [8, 7]) {
    const end = first + length
    if (end > piece.to || !isCut(run, end, piece) || /X/.test(run.digits.slice(first, end))) continue
    if (['8', '7', '4-4', '3-4'].includes(groupsOf(run, first, end).join('-'))) return end
  }
  return -1
}

const matchServiceNumber = (run: DigitRun, index: number, piece: Piece): number => {
  const end = index + 10
  if (end > piece.to || !isCut(run, end, piece) || !/^[48]00\d{7}$/.test(run.digits.slice(index, end))) return -1
  return ['10', '3-3-4', '3-4-3', '3-7'].includes(groupsOf(run, index, end).join('-')) ? end : -1
}

/** Recognises a landline with its area code, with or without extension, and 400 and 800 numbers. Gives the index after it or -1. */
export const matchLandline =
  (run: DigitRun, flat: string): Match =>
  (index, piece) => {
    if (!isCut(run, index, piece)) return -1
    const area = areaLength(run.digits.slice(index, index + 4))
    const whole = area > 0 && groupsOf(run, index, index + area).length === 1
    const end = whole ? localEnd(run, index + area, piece) : matchServiceNumber(run, index, piece)
    if (end < 0 || isAmount(flat, run, end) || isOfficeNumber(flat, run.at[index] as number)) return -1
    return whole ? extensionEnd(run, end, piece) : end
  }

/** Recognises seven or eight digits without area code where a word such as 电话 stands before them. Gives the index after them or -1. */
export const matchLocalNumber =
  (run: DigitRun, flat: string): Match =>
  (index, piece) => {
    if (!isCut(run, index, piece)) return -1
    const end = localEnd(run, index, piece)
    if (end < 0 || isAmount(flat, run, end)) return -1
    const start = run.at[index] as number
    if (isOfficeNumber(flat, start)) return -1
    const words = flat.slice(Math.max(0, start - 64), start)
    return PHONE_WORD.test(words) || CHAIN.test(words) ? extensionEnd(run, end, piece) : -1
  }

/** Whether a number as somebody wrote it is a mobile: signs between its digits and +86 before it do not matter. */
export const isMobile = (text: string): boolean => /^(?:\+?86)?1[3-9]\d{9}$/.test(text.replace(/[^\d+]/g, ''))
