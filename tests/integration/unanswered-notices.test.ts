import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { adoptLateReports, applyReceipts, deliverNotice, doubtUnreported, findForgotten, letGo, resumeNotices, settleNotices } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'
import { noticesAt, SEND } from '../support/waiting-notices.ts'

const HOUR_MS = 3_600_000

let stand: Stand
let notices: ReturnType<typeof noticesAt>
beforeAll(async () => {
  stand = await startStand()
  notices = noticesAt(stand)
})
afterAll(async () => { await stand.stop() })

const context = (later = 0) => systemContext(stand.composition.services, new Date(Date.now() + later))
const stateOf = async (id: string) => (await stand.database.pool.query<{ status: string, state: string, reason: string | null }>(
  'SELECT n.status, d.state, d.reason FROM notice n JOIN delivery d ON d.notice_id = n.id WHERE n.id = $1', [id])).rows[0]
const jobsOf = async (id: string) => (await stand.database.pool.query('SELECT 1 FROM outbox WHERE payload->>\'noticeId\' = $1', [id])).rows.length
const received = async ({ openid }: Citizen) => (await stand.wechat<{ messages: { messageId: string }[] }>('GET', `/messages?openid=${openid}`)).messages

const reportDelivery = async (citizen: Citizen, code = 0) => {
  const [message] = await received(citizen)
  const index = stand.composition.services.cipher.index('openid', citizen.openid)
  await stand.database.pool.query('INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at) VALUES ($1, $2, $3, $4, $5, now())', [randomUUID(), index, templateIds.progress, message?.messageId, code])
}

describe('a message whose answer never came', () => {
  it('is left alone until WeChat has had time to report', async () => {
    const { id } = await notices.waiting(1)
    await notices.loseAnswer(true)
    await deliverNotice(context(), id)
    await settleNotices(context())
    expect(await stateOf(id)).toMatchObject({ status: 'open', state: 'sending' })
    await settleNotices(context(HOUR_MS))
  })

  it('has arrived when WeChat reports so, and is not sent again', async () => {
    const { citizen, id } = await notices.waiting(2)
    await notices.loseAnswer(true)
    await deliverNotice(context(), id)
    await reportDelivery(citizen)
    await settleNotices(context(HOUR_MS))
    expect(await stateOf(id)).toEqual({ status: 'reached', state: 'delivered', reason: null })
    await deliverNotice(context(HOUR_MS), id)
    expect(await received(citizen)).toHaveLength(1)
  })

  it.each([['left', true], ['did not leave', false]])('is never sent a second time when nothing was reported and it %s: the next way is tried, and a late report still counts', async (_what, left) => {
    const { citizen, id } = await notices.waiting(2)
    await notices.loseAnswer(left)
    await deliverNotice(context(), id)
    const before = await jobsOf(id)
    await settleNotices(context(HOUR_MS))
    expect([await stateOf(id), await jobsOf(id) - before]).toEqual([{ status: 'open', state: 'unconfirmed', reason: 'not-confirmed' }, 1])
    await deliverNotice(context(HOUR_MS), id)
    expect(await received(citizen)).toHaveLength(left ? 1 : 0)
    const { rows } = await stand.database.pool.query('SELECT balance, (SELECT sum(delta)::int FROM consent_entry e WHERE e.citizen_id = b.citizen_id AND e.template_id = b.template_id) AS ledger FROM consent_balance b WHERE citizen_id = $1', [citizen.id])
    expect(rows).toEqual([{ balance: 1, ledger: 1 }])
    if (!left) return
    await reportDelivery(citizen)
    await Promise.all([adoptLateReports(context(HOUR_MS)), adoptLateReports(context(HOUR_MS))])
    expect(await stateOf(id)).toMatchObject({ status: 'reached', state: 'delivered' })
  })

  it('is not given the report on a later one that is still on its way to the same person', async () => {
    const { citizen, id: earlier } = await notices.waiting(2)
    await notices.loseAnswer(false)
    await deliverNotice(context(-HOUR_MS), earlier)
    await settleNotices(context())
    const later = await notices.to(citizen)
    await notices.loseAnswer(true)
    await deliverNotice(context(), later)
    await reportDelivery(citizen)
    for (const run of [adoptLateReports, settleNotices, adoptLateReports]) await run(context(HOUR_MS))
    expect([(await stateOf(earlier))?.state, (await stateOf(later))?.state]).toEqual(['unconfirmed', 'delivered'])
  })
})

describe('a message WeChat took', () => {
  const sent = async () => {
    const made = await notices.waiting(1)
    await deliverNotice(context(), made.id)
    return made
  }

  it('has reached its person when WeChat reports it, and only then', async () => {
    const { citizen, id } = await sent()
    expect(await stateOf(id)).toEqual({ status: 'open', state: 'sent', reason: null })
    await reportDelivery(citizen)
    await reportDelivery(citizen)
    await applyReceipts(context())
    expect(await stateOf(id)).toEqual({ status: 'reached', state: 'delivered', reason: null })
  })

  it('and could not deliver, takes the next way', async () => {
    const { citizen, id } = await sent()
    const before = await jobsOf(id)
    await reportDelivery(citizen, 43_101)
    await applyReceipts(context())
    expect([await stateOf(id), await jobsOf(id) - before]).toEqual([{ status: 'open', state: 'failed', reason: 'wechat-43101' }, 1])
  })

  it('and never reported, is in doubt after half an hour; a report that comes later still proves it', async () => {
    const { citizen, id } = await sent()
    await doubtUnreported(context(HOUR_MS / 4))
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
    await doubtUnreported(context(HOUR_MS))
    expect(await stateOf(id)).toMatchObject({ status: 'open', state: 'unconfirmed', reason: 'no-report' })
    await reportDelivery(citizen)
    await applyReceipts(context(HOUR_MS))
    expect(await stateOf(id)).toEqual({ status: 'reached', state: 'delivered', reason: null })
  })
})

describe('a message WeChat certainly did not take', () => {
  it('is tried again, slower and slower, keeps its consent, and arrives when WeChat is back', async () => {
    const { citizen, id } = await notices.waiting(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 6, errcode: -1 })
    for (let later = 0; later < HOUR_MS; later += HOUR_MS / 30) {
      await resumeNotices(context(later))
      await deliverNotice(context(later), id)
    }
    expect([await stateOf(id), (await received(citizen)).length]).toEqual([{ status: 'open', state: 'sent', reason: null }, 1])
  })

  it('is given up after four hours; what stands in the program stays, and a person takes over on the next working day', async () => {
    const { id } = await notices.waiting(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 2, errcode: -1 })
    await deliverNotice(context(), id)
    await deliverNotice(context(5 * HOUR_MS), id)
    expect(await stateOf(id)).toEqual({ status: 'open', state: 'failed', reason: 'wechat-unreachable' })
  })

  it('is put back in the outbox once when its time has come, by however many sweeps', async () => {
    const { id } = await notices.waiting(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 1, errcode: -1 })
    await deliverNotice(context(), id)
    const before = await jobsOf(id)
    await resumeNotices(context())
    expect(await jobsOf(id)).toBe(before)
    await Promise.all(Array.from({ length: 5 }, () => resumeNotices(context(60_000))))
    expect(await jobsOf(id)).toBe(before + 1)
    await deliverNotice(context(60_000), id)
  })
})

describe('a notice whose job was lost', () => {
  const MINUTE_MS = 60_000
  const age = (id: string, minutes: number) => stand.database.pool.query('UPDATE notice SET created_at = now() - $2 * interval \'1 minute\' WHERE id = $1', [id, minutes])
  const begun = async (minutesAgo: number) => {
    const { id } = await notices.waiting(1)
    await age(id, minutesAgo)
    await deliverNotice(context(), id)
  }
  const found = async (id: string, later = 0) => {
    const before = await jobsOf(id)
    await findForgotten(context(later))
    return await jobsOf(id) - before
  }

  it('is queued again once a younger one was begun, once in two minutes, and at once where it had to let another go first', async () => {
    const { id } = await notices.waiting(0)
    await age(id, 30)
    await begun(20)
    expect([await found(id), await found(id), await found(id, MINUTE_MS)]).toEqual([1, 0, 0])
    expect([await found(id, 3 * MINUTE_MS), await found(id, 3 * MINUTE_MS)]).toEqual([1, 0])
    await letGo(context(), id)
    expect(await found(id, 3 * MINUTE_MS)).toBe(1)
  })

  it('is not thought lost while the queue is busy with older ones, and is when the queue stands still', async () => {
    const { id } = await notices.waiting(0)
    await age(id, 30)
    await stand.database.pool.query('UPDATE notice SET created_at = created_at - interval \'1 hour\' WHERE id <> $1', [id])
    await begun(40)
    expect(await found(id)).toBe(0)
    expect(await found(id, 5 * MINUTE_MS)).toBe(1)
  })
})
