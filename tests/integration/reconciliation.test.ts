import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { reconcileDay, reconcileMornings } from '@minsheng/api/features/reconciliation/index.ts'
import { addDays, day as readDay, dayOf, startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
let [head, administrator] = [] as unknown as [StaffMember, StaffMember]
beforeAll(async () => {
  stand = await startStand()
  head = await stand.logInAs('head', 'bureau')
  administrator = await stand.logInAs('administrator', 'office')
})
afterAll(async () => { await stand.stop() })

const yesterday = addDays(dayOf(Date.now()), -1)
const query = async <T extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<T>(text, values)).rows
beforeEach(async () => { for (const table of ['reconciliation', 'staff_notice', 'wechat_receipt', 'delivery']) await query(`DELETE FROM ${table}`) })

const noon = (day: Day) => new Date(startOf(day) + 12 * 3_600_000)
/** A message that left on a day, and where it stands. */
const sent = async (state: string, messageId: string | null = randomUUID(), at = noon(yesterday)) => {
  const [noticeId, id] = [randomUUID(), randomUUID()]
  await query(`INSERT INTO notice (id, dedupe_key, event, purpose, title, text, fields, created_at) VALUES ($1::uuid, $1::text, 'case-accepted', 'case-progress', '标题', '内容', '{}', $2)`, [noticeId, at])
  await query(`INSERT INTO delivery (id, notice_id, channel, template, state, message_id, sent_at, created_at) VALUES ($1, $2, 'subscribe', 'case-progress', $3, $4, $5, $5)`, [id, noticeId, state, messageId, at])
  return messageId ?? ''
}
const reported = (messageId: string, errorCode = 0, at = noon(yesterday)) => query('INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at) VALUES ($1, \'o\', \'t\', $2, $3, $4)', [randomUUID(), messageId, errorCode, at])
const reconcile = (day = yesterday) => reconcileDay(systemContext(stand.composition.services, new Date()), day, { giveUp: true })
const ledger = async (by = head) => (await by.client.ok('GET /staff/reconciliation', { querystring: {} })).rows
const faults = async () => (await head.client.ok('GET /staff/reconciliation/:day/:source', { params: { day: yesterday, source: 'subscribe' } })).items
const alarms = () => query<{ staff_id: string }>('SELECT staff_id FROM staff_notice WHERE kind = \'reconciliation\' ORDER BY staff_id')
const explain = (by: StaffMember, text: string) => by.client.call('POST /staff/reconciliation/:day/:source/explanation', { params: { day: yesterday, source: 'subscribe' }, body: { text } })

describe('a day that agrees', () => {
  it('is a row without difference and no alarm; a report after midnight belongs to the day of its sending', async () => {
    await reported(await sent('delivered'))
    await reported(await sent('failed'), 43101)
    await reported(await sent('delivered', randomUUID(), new Date(startOf(addDays(yesterday, 1)) - 500)), 0, new Date(startOf(addDays(yesterday, 1)) + 500))
    await reconcile()
    expect(await ledger()).toMatchObject([{ day: yesterday, source: 'subscribe', ours: { taken: 3, delivered: 2, failed: 1, open: 0 }, theirs: { taken: 3, delivered: 2, failed: 1, open: 0 }, difference: 0, explained: null }])
    expect([await alarms(), await faults()]).toEqual([[], []])
  })
})

describe('a day that does not agree', () => {
  it('says by how many and which, without names, and tells the head and the administrator once, however often it is counted', async () => {
    const contradicted = await sent('failed')
    await reported(contradicted)
    await sent('unconfirmed', null)
    await reported('nobody-s-message')
    await Promise.all([reconcile(), reconcile(), reconcile()])
    expect((await ledger(administrator)).map(({ difference }) => difference)).toEqual([2])
    expect((await faults()).map(({ fault, receipt, ours, theirs }) => [fault, receipt, ours, theirs])).toEqual([
      ['contradicted', contradicted, '没有送到', '送到了（代码 0）'], ['no-report', null, '发出了，没有等到回执', '没有回执'], ['unknown', 'nobody-s-message', '我们没有这一条', '送到了（代码 0）']
    ])
    expect((await alarms()).map(({ staff_id }) => staff_id)).toEqual([head.id, administrator.id].toSorted())
    const { items, unread } = await administrator.client.ok('GET /staff/notices')
    expect([unread, items.map(({ kind, text }) => [kind, text])]).toEqual([1, [['reconciliation', expect.stringContaining('对不上 2 条，请到“对账”里看')]]])
    const rung = await query("SELECT 1 FROM outbox WHERE job = 'announce-staff' AND payload->>'staffId' = $1", [administrator.id])
    expect(rung.length).toBeGreaterThan(0)
  })

  it('stays so until somebody explains it; of two one stands; another difference needs words of its own', async () => {
    await sent('unconfirmed')
    await reconcile()
    const both = await Promise.all([explain(head, '微信那天推送停了'), explain(administrator, '推送地址改过')])
    expect(both.map(({ problem }) => problem?.code ?? 'ok').toSorted()).toEqual(['difference-explained', 'ok'])
    const winner = both[0]?.problem === null ? head : administrator
    expect((await ledger())[0]?.explained?.by).toBe(winner.name)
    await reconcile()
    expect((await ledger())[0]?.explained?.by).toBe(winner.name)
    await sent('unconfirmed')
    await reconcile()
    expect((await ledger())[0]).toMatchObject({ difference: 2, explained: null })
  })

  it('is for heads and administrators only, and a day that is not over is refused', async () => {
    const clerk = await stand.logInAs('officer')
    expect(await clerk.client.refusal('GET /staff/reconciliation', { querystring: {} })).toBe('forbidden')
    expect(await head.client.refusal('POST /staff/reconciliation/:day', { params: { day: dayOf(Date.now()) } })).toBe('day-not-over')
    expect((await explain(head, '没有差异')).problem?.code).toBe('no-difference')
  })
})

describe('every working morning', () => {
  const at = (day: string, hour: number) => systemContext(stand.composition.services, new Date(startOf(readDay(day)) + hour * 3_600_000))

  it('counts each day nobody has counted, the weekend too, and nothing at night, on a day off or twice', async () => {
    // A Monday.
    expect([await reconcileMornings(at('2026-11-23', 7)), await reconcileMornings(at('2026-11-22', 9))]).toEqual([0, 0])
    expect([await reconcileMornings(at('2026-11-23', 9)), await reconcileMornings(at('2026-11-23', 10))]).toEqual([7, 0])
    expect((await query<{ day: string }>('SELECT day FROM reconciliation ORDER BY day')).map(({ day }) => day)).toContain('2026-11-22')
  })
})
