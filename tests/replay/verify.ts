import { checkCase, checkPerson, type Filed, type View } from './check.ts'
import type { Citizens } from './citizens.ts'
import { checkDeliveries, type Expected, type Purpose } from './deliveries.ts'
import type { Ledger } from './ledger.ts'
import type { Message } from './messages.ts'
import type { Until } from './options.ts'
import type { Fault, Outcome } from './outcome.ts'
import { inParallel } from './parallel.ts'
import { checkAnswer, listAnswerNumbers } from './public-check.ts'
import type { Phones } from './sandbox.ts'
import type { Team } from './team.ts'

type Court = {
  base: string, ledger: Ledger, citizens: Citizens, phones: Phones, team: Team | null, until: Until, width: number, quietMs: number, doubt: boolean
  templates: Readonly<Record<Purpose, string>>, all: readonly Message[], say: (line: string) => void
}
export type Verdict = { faults: Fault[], states: Map<string, number>, expected: number, delivered: number }

const filedOf = (outcomes: readonly Outcome[]): Filed[] => outcomes.flatMap((outcome) => outcome.receipt === null ? [] : [{ ...outcome, receipt: outcome.receipt }])

const toldOf = ({ caseNo, status, publication }: View): Expected[] => {
  const answered = status === 'answered' || status === 'closed'
  return [
    ...(status === 'submitted' ? [] : [{ purpose: 'case-progress' as const, caseNo }]),
    ...(answered ? [{ purpose: 'case-answered' as const, caseNo }] : []),
    ...(publication === 'published' ? [{ purpose: 'case-published' as const, caseNo }] : [])
  ]
}

const guard = async (id: string, faults: Fault[], work: () => Promise<readonly string[]>): Promise<void> => {
  try {
    for (const what of await work()) faults.push({ id, what })
  } catch (problem) {
    faults.push({ id, what: `核对不成：${problem instanceof Error ? problem.message : String(problem)}` })
  }
}

const checkFiled = async ({ citizens, until, width }: Court, filed: readonly Filed[], faults: Fault[]): Promise<Map<string, View>> => {
  const views = new Map<string, View>()
  await inParallel(filed, { width }, (each) => guard(each.message.id, faults, async () => {
    const { view, faults: found } = await checkCase(citizens, each, until)
    views.set(each.receipt.caseNo, view)
    return found
  }))
  return views
}

const checkPeople = async ({ citizens, width, all }: Court, filed: readonly Filed[], faults: Fault[]): Promise<void> => {
  const numbers = filed.map(({ receipt }) => receipt.caseNo)
  if (new Set(numbers).size !== numbers.length) faults.push({ id: '（全部）', what: '两条来信得到同一个受理编号' })
  const users = [...new Set(filed.map(({ message }) => message.user))]
  await inParallel(users, { width }, (user) => guard(user, faults, () =>
    checkPerson(citizens, user, filed.filter(({ message }) => message.user === user).map(({ receipt }) => receipt), all)))
}

const checkPublic = async ({ base, ledger, team, width }: Court, views: readonly View[], faults: Fault[]): Promise<void> => {
  const published = views.flatMap(({ caseNo, answerNo }) => answerNo === null ? [] : [{ caseNo, answerNo }])
  if (!team || published.length === 0) return
  const numbers = await listAnswerNumbers({ base, ledger })
  await inParallel(published, { width }, ({ caseNo, answerNo }) => guard(caseNo, faults, async () => [
    ...await checkAnswer({ base, ledger, intake: team.intake }, caseNo, answerNo),
    ...(numbers.get(answerNo) === 1 ? [] : [`${answerNo} 在公开列表里有 ${numbers.get(answerNo) ?? 0} 条`])
  ]))
}

/** Looks at everything that was filed, through the API as citizens, staff and strangers see it. */
export const verify = async (court: Court, outcomes: readonly Outcome[]): Promise<Verdict> => {
  const faults: Fault[] = []
  const filed = filedOf(outcomes)
  court.say(`核对 ${filed.length} 张回执……`)
  const views = await checkFiled(court, filed, faults)
  await checkPeople(court, filed, faults)
  await checkPublic(court, [...views.values()], faults)
  const expected = [...views.values()].flatMap(toldOf)
  const post = await checkDeliveries(court, expected, new Set(views.keys()))
  const states = new Map<string, number>()
  for (const { status, publication } of views.values()) states.set(`${status}／${publication}`, (states.get(`${status}／${publication}`) ?? 0) + 1)
  return { faults: [...faults, ...post.faults.map(({ caseNo, what }) => ({ id: caseNo, what }))], states, expected: expected.length, delivered: post.delivered }
}
