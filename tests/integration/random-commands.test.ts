import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainAll } from '@minsheng/api/audit/chain.ts'
import { verifyAudit } from '@minsheng/api/audit/verify.ts'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext } from '@minsheng/api/context.ts'
import { caseColumns, toCase, toEvent, type CaseRow } from '@minsheng/api/features/cases/index.ts'
import { submitCase } from '@minsheng/api/features/cases/submit-case.ts'
import { Refused } from '@minsheng/api/refused.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { retell, toldBy } from '@minsheng/domain/case/retell.ts'
import { countCase } from '@minsheng/domain/clock/count-case.ts'
import { clockRules } from '@minsheng/domain/clock/rules.ts'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { sql } from '@minsheng/db/client.ts'
import { startStand, type Stand } from '../support/api.ts'
import { aCase } from '../support/factories.ts'
import { createStaff, type Citizen } from '../support/people.ts'
import { attemptOn, attempts, guide, type Attempt, type Team } from '../support/random-commands.ts'

// RANDOM_SEQUENCES=10000 is the long run; SEED repeats one that failed.
const sequences = Number(process.env['RANDOM_SEQUENCES'] ?? 300)
const seed = Number(process.env['SEED'] ?? 20_261_125)
const HOUR_MS = 3_600_000
const posts: readonly [Role, string][] = [
  ['intake', 'office'], ['officer', 'social-assistance'], ['officer', 'ageing'], ['section-chief', 'social-assistance'], ['section-chief', 'ageing'], ['legal-reviewer', 'policy-law'],
  ['deputy-head', 'bureau'], ['head', 'bureau'], ['supervisor', 'office'], ['township-officer', 'township-430923121'], ['administrator', 'office'], ['officer', 'finance']
]

let stand: Stand
let team: Team
let citizens: Citizen[]
beforeAll(async () => {
  stand = await startStand()
  team = await Promise.all(posts.map(([role, unitId]) => createStaff(stand.composition.services, { roles: [role], unitId })))
  citizens = await Promise.all([stand.newCitizen(), stand.newCitizen()])
})
afterAll(async () => { await stand.stop() })

type Stored = CaseRow & { channel: string, merged_into_id: string | null, drafts: number }
type Happening = { seq: number, type: string, data: object, at: Date }

const file = async (turn: number, at: Date, type: 'help' | 'report' | 'complaint') => {
  const citizen = citizens[turn % citizens.length]
  if (!citizen) throw new Error('nobody files')
  const { services } = stand.composition
  const ctx = contextAt({ ...services, attempts: { ...services.attempts, take: async () => {} } }, at, { actor: { kind: 'citizen', id: citizen.id }, address: 'test', sign: () => '' }) as CitizenContext
  const { caseNo } = await submitCase(ctx, aCase({ type }))
  return { caseNo, citizenId: citizen.id }
}

const storedOf = async (numbers: readonly string[]): Promise<Stored[]> => stand.composition.services.db.query<Stored>(sql`
  SELECT ${caseColumns}, c.merged_into_id, (SELECT count(*)::int FROM reply r WHERE r.case_id = c.id AND r.status = 'drafted') AS drafts FROM cases c
  WHERE c.case_no = ANY(${[...numbers]}) OR c.case_no = ANY(ARRAY(
    SELECT p->>'caseNo' FROM cases o JOIN case_event e ON e.case_id = o.id AND e.type = 'case-split', jsonb_array_elements(e.data->'parts') p WHERE o.case_no = ANY(${[...numbers]})))`)
const eventsOf = (id: string) => stand.composition.services.db.query<Happening>(sql`SELECT e.seq, e.type, e.data, e.at FROM case_event e WHERE e.case_id = ${id}::uuid ORDER BY e.seq`)

/** The case as stored is the case its history tells of, its numbers have no gap, and its day is the one counted from that history. */
const assertExplained = async (row: Stored): Promise<void> => {
  const kase = toCase(row)
  const rows = await eventsOf(row.id)
  const events = rows.map(toEvent)
  expect(retell(events), row.case_no).toEqual(toldBy(kase))
  const versions = [...new Set(rows.map(({ seq }) => Math.floor(seq / 10)))]
  expect(versions, row.case_no).toEqual(Array.from({ length: row.version }, (_each, i) => i + 1))
  for (const version of versions) expect(rows.filter(({ seq }) => Math.floor(seq / 10) === version).map(({ seq }) => seq % 10)).toEqual(rows.filter(({ seq }) => Math.floor(seq / 10) === version).map((_each, i) => i))
  expect(row.drafts, `${row.case_no} ${row.status}`).toBe(row.status === 'drafted' || row.status === 'legal-review' ? 1 : 0)
  expect(row.merged_into_id !== null).toBe(row.status === 'merged')
  const happened = rows.map(({ at }, i) => ({ event: events[i] as (typeof events)[number], at: at.getTime() }))
  const { due, clocks } = countCase(kase, happened, { rules: clockRules, calendar: loadedCalendar })
  expect([row.due_on, row.due_text], row.case_no).toEqual([due.dueOn, due.text])
  const stored = await stand.composition.services.db.query<Record<string, unknown>>(sql`
    SELECT k.round, k.rule_id, k.day, k.satisfied_on FROM case_clock k WHERE k.case_id = ${row.id}::uuid ORDER BY k.round, k.rule_id COLLATE "C"`)
  const counted = clocks.map(({ round, rule, state }) => ({ round, rule_id: rule.id, day: state.day, satisfied_on: state.satisfiedOn }))
  expect(stored, row.case_no).toEqual(counted.sort((one, other) => one.round - other.round || (one.rule_id < other.rule_id ? -1 : 1)))
}

const tally = { heard: new Map<string, number>(), refused: new Map<string, number>() }
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

const play = async (turns: readonly (readonly Attempt[])[], start: number): Promise<void> => {
  let at = start
  const filed = [await file(0, new Date(at), 'help'), await file(1, new Date(at), turns.length % 3 ? 'complaint' : 'report')]
  for (const turn of turns) {
    at += Math.max(...turn.map(({ hours }) => hours)) * HOUR_MS
    await Promise.all(turn.map(async (attempt) => {
      const [own, other] = attempt.pick % 4 === 0 ? [filed[1], filed[0]] : filed
      if (!own || !other) throw new Error('nothing was filed')
      const row = (await storedOf([own.caseNo])).find((each) => each.case_no === own.caseNo)
      if (!row) throw new Error('what was filed is gone')
      const made = guide(team, toCase(row), attempt, dayOf(at))
      try {
        await attemptOn(stand.composition.services, team, made, { ...own, version: row.version, otherCaseNo: other.caseNo, at: new Date(at) })
        count(tally.heard, made.name)
      } catch (problem) {
        if (!(problem instanceof Refused)) throw problem
        count(tally.refused, problem.code)
      }
    }))
  }
  for (const row of await storedOf(filed.map(({ caseNo }) => caseNo))) await assertExplained(row)
}

describe('anything anybody may try, through the use cases and PostgreSQL', () => {
  it(`${sequences} random sequences of commands from random roles, two at once now and then, leave no case its history does not explain`, { timeout: 60_000 + sequences * 2_000 }, async () => {
    const turn = fc.oneof({ weight: 4, arbitrary: fc.tuple(attempts) }, { weight: 1, arbitrary: fc.tuple(attempts, attempts) })
    await fc.assert(fc.asyncProperty(fc.array(turn, { minLength: 25, maxLength: 45 }), fc.integer({ min: 100, max: 200 }), async (turns, daysAgo) => {
      await play(turns, Date.now() - daysAgo * 24 * HOUR_MS)
    }), { numRuns: sequences, seed, endOnFailure: true })
  })

  it('every deed of them is in the audit chain once, and the chain verifies', { timeout: 60_000 + sequences * 200 }, async () => {
    const { db } = stand.composition.services
    await chainAll(db)
    const missing = await db.query(sql`
      WITH deed AS (SELECT DISTINCT c.case_no, e.seq / 10 AS version FROM case_event e JOIN cases c ON c.id = e.case_id),
        entered AS (SELECT subject AS case_no, coalesce((data::json->>'version')::int, 1) AS version FROM audit_entry WHERE action = 'case-submitted' OR data::json->>'version' IS NOT NULL)
      SELECT case_no, version FROM deed FULL JOIN entered USING (case_no, version) GROUP BY case_no, version HAVING count(deed) <> 1 OR count(entered) <> 1`)
    expect(missing).toEqual([])
    expect((await verifyAudit(db)).broken).toBeNull()
  })

  it('and the sequences got somewhere: nearly every command was heard, and most refusals given', () => {
    expect(tally.heard.size).toBeGreaterThan(sequences >= 300 ? 40 : 0)
    expect(tally.refused.size).toBeGreaterThan(sequences >= 300 ? 15 : 0)
  })
})
