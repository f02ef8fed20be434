import { titleOf } from '@minsheng/api/features/cases/title.ts'
import type { Output } from '@minsheng/contract/index.ts'
import type { Citizens } from './citizens.ts'
import type { Receipt } from './filing.ts'
import { submissionOf, type Message } from './messages.ts'
import type { Until } from './options.ts'
import type { Outcome } from './outcome.ts'

export type View = Output<'GET /cases/:caseNo'>
export type Filed = Outcome & { receipt: Receipt }

const answered = (status: string) => status === 'answered' || status === 'closed'

const standsAsExpected = (view: View, { reply }: Message, until: Until): boolean => {
  if (reply === null || until === 'submitted') return true
  if (until === 'accepted') return view.status !== 'submitted'
  return answered(view.status) && (until === 'answered' || view.publication === 'withheld' || (view.publication === 'published' && view.answerNo !== null))
}

const sameReceipt = (now: Receipt, first: Receipt) =>
  now.caseNo === first.caseNo && now.queryCode === first.queryCode && now.receivedOn === first.receivedOn && now.due.dueOn === first.due.dueOn

/** Reads a case back as its citizen and compares it, word for word, with what the file says. */
export const checkCase = async (citizens: Citizens, { message, receipt, refused }: Filed, until: Until): Promise<{ view: View, faults: string[] }> => {
  const { call } = await citizens.of(message.user)
  const { caseNo } = receipt
  const view = await call('核对案件', 'GET /cases/:caseNo', { params: { caseNo } })
  const again = await call('核对回执', 'GET /cases/:caseNo/receipt', { params: { caseNo } })
  const sent = submissionOf(message)
  const faults: string[] = []
  if (!sameReceipt(again, receipt)) faults.push('回执变了')
  if (view.title !== titleOf(sent.title, sent.statement) || view.type !== sent.type) faults.push('标题或类型不一样')
  if ([view.statement, ...view.supplements.map(({ text }) => text)].join('') !== [sent.statement, ...sent.supplements.map(({ text }) => text)].join('')) faults.push('内容不一样')
  if (answered(view.status) && message.reply !== null && !view.reply?.text.includes(message.reply)) faults.push('答复不一样')
  if (refused === null && !standsAsExpected(view, message, until)) faults.push(`停在 ${view.status}／${view.publication}`)
  return { view, faults }
}

const PAGE = 50

const listed = async (citizens: Citizens, user: string): Promise<{ caseNo: string, title: string }[]> => {
  const { call } = await citizens.of(user)
  const cards: { caseNo: string, title: string }[] = []
  for (let cursor: string | undefined; ;) {
    const { items, next } = await call('核对清单', 'GET /cases', { querystring: { limit: PAGE, ...(cursor ? { cursor } : {}) } })
    cards.push(...items)
    if (next === null) return cards
    cursor = next
  }
}

/**
 * Counts a person's cases: each receipt stands in their list exactly once, and no title stands there more often than in
 * the file. `all` are the lines of the whole file, so that an earlier replay of more of it is not taken for doubles.
 */
export const checkPerson = async (citizens: Citizens, user: string, receipts: readonly Receipt[], all: readonly Message[]): Promise<string[]> => {
  const cards = await listed(citizens, user)
  const faults = receipts.filter(({ caseNo }) => cards.filter((card) => card.caseNo === caseNo).length !== 1).map(({ caseNo }) => `${caseNo} 在本人清单里不是恰好一件`)
  const titles = all.filter((message) => message.user === user).map((message) => submissionOf(message).title)
  for (const title of new Set(titles)) {
    const there = cards.filter((card) => card.title === title).length
    const lines = titles.filter((each) => each === title).length
    if (there > lines) faults.push(`同一内容有 ${there} 件，文件里只有 ${lines} 条`)
  }
  return faults
}
