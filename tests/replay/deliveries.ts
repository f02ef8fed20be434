import { setTimeout as pause } from 'node:timers/promises'
import { persist } from './api.ts'
import type { Ledger } from './ledger.ts'
import type { Phones } from './sandbox.ts'

export type Purpose = 'case-progress' | 'case-answered' | 'case-published'
/** One message somebody must get: of this kind, about this case. */
export type Expected = { purpose: Purpose, caseNo: string }
type Post = { phones: Phones, ledger: Ledger, templates: Readonly<Record<Purpose, string>>, say: (line: string) => void, quietMs: number, doubt: boolean }

const names: Record<Purpose, string> = { 'case-progress': '受理通知', 'case-answered': '答复通知', 'case-published': '公开通知' }
const POLL_MS = 1_000
// What is missing may wait for the sweep of sendings left open (45 s).
const PATIENCE_MS = 120_000

const keyOf = ({ purpose, caseNo }: Expected) => `${purpose} ${caseNo}`

const count = async ({ phones, ledger, templates }: Post, caseNos: ReadonlySet<string>): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  for (const purpose of Object.keys(templates) as Purpose[]) {
    for (const { caseNo } of await persist(ledger, '查收消息', () => phones.messages(templates[purpose]))) {
      if (caseNos.has(caseNo)) counts.set(keyOf({ purpose, caseNo }), (counts.get(keyOf({ purpose, caseNo })) ?? 0) + 1)
    }
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, n) => total + n, 0)

/** Waits until nothing more arrives and says which messages came not at all, twice, or unasked. */
export const checkDeliveries = async (post: Post, expected: readonly Expected[], caseNos: ReadonlySet<string>): Promise<{ delivered: number, faults: { caseNo: string, what: string }[] }> => {
  const wanted = new Map(expected.map((each) => [keyOf(each), each]))
  let counts = await count(post, caseNos)
  for (let since = Date.now(); ;) {
    const allThere = [...wanted.keys()].every((key) => counts.has(key))
    if (Date.now() - since > (allThere || post.doubt ? post.quietMs : PATIENCE_MS)) break
    await pause(POLL_MS)
    const now = await count(post, caseNos)
    if (sum(now) !== sum(counts)) since = Date.now()
    counts = now
    post.say(`微信消息 ${sum(counts)}/${wanted.size}`)
  }
  const missing = [...wanted.values()].filter((each) => !counts.has(keyOf(each))).map(({ purpose, caseNo }) => ({ caseNo, what: `没有收到${names[purpose]}` }))
  const wrong = [...counts].filter(([key, times]) => times > 1 || !wanted.has(key)).map(([key, times]) => {
    const [purpose = '', caseNo = ''] = key.split(' ')
    return { caseNo, what: `${names[purpose as Purpose]}收到 ${times} 次${wanted.has(key) ? '' : '，本不该有'}` }
  })
  return { delivered: sum(counts), faults: [...post.doubt ? [] : missing, ...wrong] }
}
