import { persist, request } from './api.ts'
import type { Ledger } from './ledger.ts'
import type { Member } from './staff.ts'

type Reader = { base: string, ledger: Ledger, intake: Member }

// On purpose not the rules that did the masking: what a stranger would search for.
const tells: readonly (readonly [string, RegExp])[] = [
  ['身份证号', /(?<!\d)[1-9]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d ?\d{3}[\dXx](?!\d)/],
  ['手机号', /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/]
]

/** What a public text still tells about persons. */
export const tellsOf = (text: string, parties: readonly string[]): string[] => {
  const plain = text.normalize('NFKC')
  return [...tells.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name), ...(parties.some((party) => plain.includes(party)) ? ['当事人姓名'] : [])]
}

/** Reads one published answer as anybody may, and looks for what should have been masked. */
export const checkAnswer = async ({ base, ledger, intake }: Reader, caseNo: string, answerNo: string): Promise<string[]> => {
  const { data } = await persist(ledger, '读公开答复', () => request(base, 'GET /answers/:answerNo', { params: { answerNo } }))
  const { publicCopy } = await intake.call('核对公开稿', 'GET /staff/cases/:caseNo', { params: { caseNo } })
  if (data.answerNo !== answerNo || data.reply === '') return ['公开答复不完整']
  return tellsOf([data.title, data.question, data.reply, data.summary].join('\n'), publicCopy?.parties ?? []).map((what) => `公开答复里还有${what}`)
}

const PAGE = 50

/** Every number of the public list, page after page, as often as it stands there. */
export const listAnswerNumbers = async ({ base, ledger }: Pick<Reader, 'base' | 'ledger'>): Promise<Map<string, number>> => {
  const numbers = new Map<string, number>()
  for (let cursor: string | undefined; ;) {
    const querystring = { limit: PAGE, ...(cursor ? { cursor } : {}) }
    const { data } = await persist(ledger, '翻公开列表', () => request(base, 'GET /answers', { querystring }))
    for (const { answerNo } of data.items) numbers.set(answerNo, (numbers.get(answerNo) ?? 0) + 1)
    if (data.next === null) return numbers
    cursor = data.next
  }
}
