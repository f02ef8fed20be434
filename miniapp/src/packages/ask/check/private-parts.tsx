import { looksLikeId18, passesLuhn } from '@minsheng/domain/masking/identity-number.ts'
import { Notice } from '../../../ui/notice.tsx'

const kindOf = (run: string) => {
  const digits = run.toUpperCase()
  if (looksLikeId18(digits.slice(0, 18))) return '身份证号'
  if (/^1[3-9]\d{9}$/.test(digits)) return '手机号'
  return digits.length >= 16 && digits.length <= 19 && passesLuhn(digits) ? '银行卡号' : null
}

// Only a hint, so it reads the plain cases. The full rules run on the server before anything is published;
// they use regular expressions that iPhones before 16.4 cannot parse.
const privateParts = (statement: string) => {
  const runs = statement.normalize('NFKC').match(/\d[\d -]{9,24}[\dXx]/g) ?? []
  return [...new Set(runs.map((run) => kindOf(run.replace(/[ -]/g, ''))).filter((kind) => kind !== null))]
}

/** Says so when the text holds numbers that belong to a person, while they can still be taken out. */
export const PrivateParts = ({ statement }: { statement: string }) => {
  const found = privateParts(statement)
  if (found.length === 0) return null
  return <Notice kind='warn'>您写的内容里有{found.join('、')}。承办人员需要时可以不删；公开答复前会隐去。</Notice>
}
