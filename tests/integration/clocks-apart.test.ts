import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { adoptLateReports, applyReceipts, deliverNotice, resumeNotices, settleNotices } from '@minsheng/api/features/notices/index.ts'
import type { Claimed } from '@minsheng/api/features/notices/claim-delivery.ts'
import { settleSending } from '@minsheng/api/features/notices/settle-sending.ts'
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
const deliveryOf = async (id: string) => (await stand.database.pool.query<{ id: string, state: string, next_at: Date, message_id: string | null }>('SELECT id, state, next_at, message_id FROM delivery WHERE notice_id = $1', [id])).rows[0]
const report = async ({ openid }: Citizen, messageId: string, seconds: number) => {
  const index = stand.composition.services.cipher.index('openid', openid)
  await stand.database.pool.query("INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at) VALUES ($1, $2, $3, $4, 0, now() + $5 * interval '1 second')", [randomUUID(), index, templateIds.progress, messageId, seconds])
}
const unheard = async () => {
  const made = await notices.waiting(1)
  await notices.loseAnswer(true)
  await deliverNotice(context(), made.id)
  return made
}

describe('where WeChat\'s clock is three seconds behind ours', () => {
  it('its report still finds the message nobody heard an answer to', async () => {
    const { citizen, id } = await unheard()
    await report(citizen, randomUUID(), -3)
    await settleNotices(context(HOUR_MS))
    expect(await deliveryOf(id)).toMatchObject({ state: 'delivered' })
  })

  it('also when it comes after the message was given up', async () => {
    const { citizen, id } = await unheard()
    await settleNotices(context(HOUR_MS))
    await report(citizen, randomUUID(), -3)
    await adoptLateReports(context(HOUR_MS))
    expect(await deliveryOf(id)).toMatchObject({ state: 'delivered' })
  })
})

describe('a worker whose clock is a second behind the one that handed a job out', () => {
  it('sends what is due by the other, and does not leave it for lost', async () => {
    const { id } = await notices.waiting(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 1, httpStatus: 503 })
    await deliverNotice(context(), id)
    const due = ((await deliveryOf(id))?.next_at.getTime() ?? 0) - Date.now()
    await resumeNotices(context(due + 300))
    await deliverNotice(context(due - 700), id)
    expect(await deliveryOf(id)).toMatchObject({ state: 'sent' })
  })
})

describe('an answer that comes after its message was given up', () => {
  it('still says the message\'s number, so that its report proves it and no other', async () => {
    const { citizen, id } = await unheard()
    await settleNotices(context(HOUR_MS))
    const deliveryId = (await deliveryOf(id))?.id ?? ''
    await settleSending(context(HOUR_MS), { deliveryId } as Claimed, { kind: 'sent', messageId: '4711', provider: null })
    expect(await deliveryOf(id)).toMatchObject({ state: 'unconfirmed', message_id: '4711' })
    await report(citizen, '4711', 0)
    await applyReceipts(context(HOUR_MS))
    expect(await deliveryOf(id)).toMatchObject({ state: 'delivered' })
  })
})
