import { flatText } from '../masking/flat-text.ts'

/** A citizen's words made ready for the rules: `text` without greeting, quoted law and spaces; `sentences` of it in order. */
export type Statement = { text: string; sentences: readonly string[] }

// Who is greeted is not accused: 尊敬的民政局局长：您好.
const GREETING = /(?:尊敬的|敬爱的|尊进的|亲爱的|致)[^，。：:！!？?；;\n]{1,28}?(?=[：:，,！!]|您好|你好|你们好|您们好)|(?:[一-龥]{0,6}(?:书记|县长|市长|局长|主任|镇长|乡长|领导|同志|干部)(?:们)?[：:，,]?\s?(?:您好|你好|您们好|你们好|早上好|下午好))/g
const QUOTED_LAW = /《[^《》]{2,60}(?:法|条例|办法|规定|规范|标准|细则|意见|准则|通则|方案)(?:[(（][^《》]{0,20}[)）])?》/g
const GAPS = /(?<=[一-龥，。！？；：、])[ \t\u3000]+(?=[一-龥])/g
const MIDDLE = /(?<=[一-龥])[ \t\u3000]{1,}(?=[一-龥])/g
const ENDS = /[。！？!?；;\n\r]+/

/**
 * Reads a statement for the rules that follow: full-width signs made half, the names of laws and the greeting left out,
 * cut into sentences. A text without marks of punctuation is cut at its spaces, else it stays one sentence.
 */
export const readStatement = (original: string): Statement => {
  const flat = flatText(original).replace(QUOTED_LAW, '')
  const spoken = flat.replace(GREETING, '')
  const unmarked = !/[。！？!?；;，,]/.test(spoken)
  const marked = unmarked ? spoken.replace(MIDDLE, '\n') : spoken.replace(GAPS, '')
  return { text: marked, sentences: marked.split(ENDS).map((part) => part.trim()).filter((part) => part.length > 1) }
}
