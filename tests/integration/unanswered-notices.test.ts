import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice, settleNotices } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'

const SEND = 'POST /cgi-bin/message/subscribe/send'
const HOUR_MS = 3_600_000

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const context = (later = 0) => systemContext(stand.composition.services, new Date(Date.now() + later))
const stateOf = async (id: string) => (await stand.database.pool.query<{ status: string, reason: string | null }>('SELECT status, reason FROM notice WHERE id = $1', [id])).rows[0]
const received = async ({ openid }: Citizen) => (await stand.wechat<{ messages: { messageId: string }[] }>('GET', `/messages?openid=${openid}`)).messages

/** A citizen with `consents` taps on 允许, and the notice of an acceptance that is waiting to be sent. */
const waitingNotice = async (consents: number): Promise<{ citizen: Citizen, id: string }> => {
  const citizen = await stand.newCitizen()
  for (let i = 0; i < consents; i += 1) {
    await stand.wechat('POST', '/subscribe', { openid: citizen.openid, tmplIds: [templateIds.progress] })
    await citizen.client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
  }
  const { caseNo } = await fileCase(stand, {}, citizen)
  const intake = await stand.logInAs('intake', 'office')
  await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: 1, unitId: 'ageing' } })
  const { rows } = await stand.database.pool.query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo])
  return { citizen, id: rows[0]?.id ?? '' }
}

const loseAnswer = (delivered: boolean) => stand.wechat('POST', '/faults', { match: SEND, times: 1, dropConnection: true, afterEffect: delivered })

const reportDelivery = async (citizen: Citizen) => {
  const [message] = await received(citizen)
  const index = stand.composition.services.cipher.index('openid', citizen.openid)
  await stand.database.pool.query('INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at) VALUES ($1, $2, $3, $4, 0, now())', [randomUUID(), index, templateIds.progress, message?.messageId])
}

describe('a message whose answer never came', () => {
  it('is left alone until WeChat has had time to report', async () => {
    const { id } = await waitingNotice(1)
    await loseAnswer(true)
    await deliverNotice(context(), id)
    await settleNotices(context())
    expect(await stateOf(id)).toMatchObject({ status: 'sending' })
    await settleNotices(context(HOUR_MS))
  })

  it('is sent when WeChat reports that it was delivered, and is not sent again', async () => {
    const { citizen, id } = await waitingNotice(2)
    await loseAnswer(true)
    await deliverNotice(context(), id)
    await reportDelivery(citizen)
    await settleNotices(context(HOUR_MS))
    expect(await stateOf(id)).toEqual({ status: 'sent', reason: 'settled-by-receipt' })
    await deliverNotice(context(HOUR_MS), id)
    expect(await received(citizen)).toHaveLength(1)
  })

  it('is sent again when nothing was reported, and arrives then', async () => {
    const { citizen, id } = await waitingNotice(1)
    await loseAnswer(false)
    await deliverNotice(context(), id)
    await settleNotices(context(HOUR_MS))
    expect(await stateOf(id)).toEqual({ status: 'created', reason: 'not-confirmed' })
    await deliverNotice(context(HOUR_MS), id)
    expect([await stateOf(id), (await received(citizen)).length]).toEqual([{ status: 'sent', reason: null }, 1])
  })

  it('counts as sent when the second try finds the only consent spent: the first try spent it', async () => {
    const { citizen, id } = await waitingNotice(1)
    await loseAnswer(true)
    await deliverNotice(context(), id)
    await settleNotices(context(HOUR_MS))
    await deliverNotice(context(HOUR_MS), id)
    expect([await stateOf(id), (await received(citizen)).length]).toEqual([{ status: 'sent', reason: 'settled-by-refusal' }, 1])
  })
})

describe('a message WeChat certainly did not take', () => {
  it('is tried again as often as it takes, keeps its consent, and arrives when WeChat is back', async () => {
    const { citizen, id } = await waitingNotice(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 12, errcode: -1 })
    for (let i = 0; i < 12; i += 1) expect(await deliverNotice(context(), id)).toBe('later')
    expect(await stateOf(id)).toMatchObject({ status: 'created' })
    await deliverNotice(context(), id)
    expect([await stateOf(id), (await received(citizen)).length]).toEqual([{ status: 'sent', reason: null }, 1])
  })

  it('is given up after four hours, when it is no news any more; the message in the program stays', async () => {
    const { id } = await waitingNotice(1)
    await stand.wechat('POST', '/faults', { match: SEND, times: 1, errcode: -1 })
    expect(await deliverNotice(context(5 * HOUR_MS), id)).toBe('done')
    expect(await stateOf(id)).toEqual({ status: 'failed', reason: 'wechat-unreachable' })
  })
})
