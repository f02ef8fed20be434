import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { applyReceipts, deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { reconcileDay, reconcileMornings } from '@minsheng/api/features/reconciliation/index.ts'
import { addDays, day, dayOf, startOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'
import { smsEnvironment, smsReportSecret } from '../support/sms.ts'

const [reachable, switchedOff] = ['13807371234', '13807375678']
let stand: Stand
let [head, administrator] = [] as unknown as [StaffMember, StaffMember]
beforeAll(async () => {
  // Everything goes by Aliyun; Tencent stands by and bills nothing.
  stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_TENCENT_WEIGHT: '0' }))
  await stand.wechat('POST', '/sms/targets', { aliyun: `${stand.baseUrl}/sms/report/aliyun/${smsReportSecret}` })
  head = await stand.logInAs('head', 'bureau')
  administrator = await stand.logInAs('administrator', 'office')
})
afterAll(async () => { await stand.stop() })

const query = async <T extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<T>(text, values)).rows
beforeEach(async () => {
  await stand.wechat('POST', '/sms/reset')
  for (const table of ['reconciliation', 'staff_notice', 'sms_receipt', 'desk_task', 'delivery']) await query(`DELETE FROM ${table}`)
})

const today = dayOf(Date.now())
const at = (moment: number) => systemContext(stand.composition.services, new Date(moment))
const now = () => at(Date.now())
const reports = async () => {
  await stand.wechat('POST', '/sms/idle')
  await applyReceipts(now())
}
/** Somebody is told by SMS that their case was taken on. */
const tell = async (contactPhone: string) => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone })
  const [notice] = await query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo])
  await deliverNotice(now(), notice?.id ?? '')
}
const ledger = async (of: string = today) => (await query<object>('SELECT provider, ours, theirs, difference FROM reconciliation WHERE day = $1 AND channel = \'sms\' ORDER BY provider', [of]))
const faults = async (of: string = today) => (await head.client.ok('GET /staff/reconciliation/:day/:source', { params: { day: of, source: 'aliyun' } })).items
const alarms = () => query<{ staff_id: string, text: string }>('SELECT staff_id, text FROM staff_notice WHERE kind = \'reconciliation\' ORDER BY staff_id')
const nothing = { taken: 0, delivered: 0, failed: 0, open: 0 }

describe('the bill of a day', () => {
  it('that says what we say is a row without difference for each provider, and nobody is told', async () => {
    await stand.wechat('POST', '/sms/numbers', { phone: switchedOff, state: 'off' })
    for (const phone of [reachable, switchedOff]) await tell(phone)
    await reports()
    await reconcileDay(now(), today, { giveUp: true })
    const both = { taken: 2, delivered: 1, failed: 1, open: 0 }
    expect(await ledger()).toEqual([{ provider: 'aliyun', ours: both, theirs: both, difference: 0 }, { provider: 'tencent', ours: nothing, theirs: nothing, difference: 0 }])
    expect([await alarms(), await faults()]).toEqual([[], []])
  })

  it('with a message we know nothing of differs by one: the head and the administrator are told which day and provider', async () => {
    await tell(reachable)
    await stand.composition.services.sms?.send({ id: randomUUID(), phone: reachable, template: 'answered', values: { number: 'MZ2026000123' } })
    await reports()
    await reconcileDay(now(), today, { giveUp: true })
    expect(await ledger()).toMatchObject([{ provider: 'aliyun', ours: { taken: 1, delivered: 1 }, theirs: { taken: 2, delivered: 2 }, difference: 1 }, { provider: 'tencent', difference: 0 }])
    expect(await faults()).toMatchObject([{ fault: 'unknown', ours: '我们没有这一条', theirs: '送到了（代码 DELIVERED）' }])
    const told = await alarms()
    expect(told.map(({ staff_id }) => staff_id)).toEqual([head.id, administrator.id].toSorted())
    expect(told[0]?.text).toMatch(/日短信（阿里云）对不上 1 条，/)
  })
})

describe('a report after midnight', () => {
  it('belongs to the day its message left on, and is no stray of the next', async () => {
    await tell(reachable)
    await reports()
    const [tomorrow, midnight] = [addDays(today, 1), startOf(addDays(today, 1))]
    await query('UPDATE delivery SET sent_at = $1 WHERE channel = \'sms\'', [new Date(midnight - 500)])
    await query('UPDATE sms_receipt SET at = $1', [new Date(midnight + 500)])
    for (const each of [today, tomorrow]) await reconcileDay(now(), each, { giveUp: true })
    const one = { ...nothing, taken: 1, delivered: 1 }
    expect([await ledger(), await ledger(tomorrow)]).toMatchObject([[{ ours: one, theirs: one, difference: 0 }, { difference: 0 }], [{ ours: nothing, theirs: nothing, difference: 0 }, { difference: 0 }]])
    expect([await alarms(), await faults(), await faults(tomorrow)]).toEqual([[], [], []])
  })
})

describe('a provider that cannot be asked', () => {
  // A Monday.
  const monday = (clock: string) => at(Date.parse(`2026-11-23T${clock}:00+08:00`))
  const sunday = day('2026-11-22')

  it('is asked again until noon, and only then are the head and the administrator told', async () => {
    await tell(reachable)
    await query('UPDATE delivery SET sent_at = $1 WHERE channel = \'sms\'', [new Date(startOf(sunday) + 3_600_000)])
    await stand.wechat('POST', '/sms/faults', { match: 'aliyun QuerySendStatistics', times: 100, httpStatus: 503 })
    await reconcileMornings(monday('11:59'))
    expect(await ledger(sunday)).toMatchObject([{ provider: 'aliyun', ours: { taken: 1 }, theirs: null, difference: 1 }, { provider: 'tencent', theirs: nothing, difference: 0 }])
    expect(await alarms()).toEqual([])
    await reconcileMornings(monday('12:00'))
    const told = await alarms()
    expect(told.map(({ staff_id }) => staff_id)).toEqual([head.id, administrator.id].toSorted())
    expect(told[0]?.text).toMatch(/11月22日短信（阿里云）问不到对方的数，/)
  })
})
