import { serviceTemplates } from '@minsheng/sandbox/templates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { applyReceipts, deliverNotice, repeatUnanswered } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { noticesAt } from '../support/waiting-notices.ts'

const MINUTE_MS = 60_000
const service = {
  WECHAT_SERVICE_APP_ID: 'wxservice', WECHAT_SERVICE_APP_SECRET: 'another-secret', WECHAT_SERVICE_PUSH_TOKEN: 'a-token',
  WECHAT_SERVICE_PUSH_AES_KEY: 'ABCDEFGabcdefghijklmnopqrstuvwxyz0123456789', WECHAT_SERVICE_TEMPLATE: serviceTemplates[0]?.templateId ?? ''
}

let stand: Stand
beforeAll(async () => { stand = await startStand(service) })
afterAll(async () => { await stand.stop() })

const context = (later = 0) => systemContext(stand.composition.services, new Date(Date.now() + later))
const sendings = async (id: string) => (await stand.database.pool.query<{ line: string }>(
  "SELECT channel || ' ' || state || coalesce(' ' || reason, '') AS line FROM delivery WHERE notice_id = $1 ORDER BY array_position(ARRAY['subscribe', 'official', 'sms', 'desk'], channel)", [id])).rows.map(({ line }) => line)
const arrived = async () => (await stand.wechat<unknown[]>('GET', '/service-messages')).length

/** A notice for somebody without a consent who follows the service account. */
const toFollower = async (): Promise<string> => {
  const { id, citizen } = await noticesAt(stand).waiting(0)
  const { serviceOpenid, unionid } = await stand.wechat<{ serviceOpenid: string, unionid: string }>('POST', '/identity', { openid: citizen.openid })
  await stand.wechat('POST', '/follow', { openid: citizen.openid, following: true })
  const { cipher } = stand.composition.services
  await stand.database.pool.query('UPDATE citizen SET union_index = $2 WHERE id = $1', [citizen.id, cipher.index('unionid', unionid)])
  await stand.database.pool.query('INSERT INTO service_follower (openid_index, openid_cipher, union_index, following, changed_at) VALUES ($1, $2, $3, true, now())', [cipher.index('openid', serviceOpenid), cipher.encrypt(serviceOpenid), cipher.index('unionid', unionid)])
  return id
}
const spoil = (fault: object) => stand.wechat('POST', '/faults', { match: 'template/send', times: 1, ...fault })

/** The first message arrives and nobody hears so. */
const unheard = async () => {
  const id = await toFollower()
  const before = await arrived()
  await spoil({ dropConnection: true, afterEffect: true })
  await deliverNotice(context(), id)
  expect(await sendings(id)).toEqual(['subscribe failed no-consent', 'official sending'])
  return { id, before }
}

describe('a message of the service account nobody heard an answer to', () => {
  it('is sent again within minutes, comes once, and its report proves it', async () => {
    const { id, before } = await unheard()
    await repeatUnanswered(context(2 * MINUTE_MS))
    await deliverNotice(context(2 * MINUTE_MS), id)
    expect([await sendings(id), await arrived() - before]).toEqual([['subscribe failed no-consent', 'official sent'], 1])
    await stand.database.pool.query("INSERT INTO service_receipt (id, openid_index, message_id, outcome, at) SELECT 'r1', 'x', message_id, 'success', now() FROM delivery WHERE notice_id = $1 AND channel = 'official'", [id])
    await applyReceipts(context(2 * MINUTE_MS))
    const { rows } = await stand.database.pool.query('SELECT status, reached_by FROM notice WHERE id = $1', [id])
    expect(rows).toEqual([{ status: 'reached', reached_by: 'official' }])
  })

  it.each([['no other try was made meanwhile', false], ['another try failed for certain meanwhile', true]])('is not sent again once WeChat no longer knows its key: it is in doubt and the next way is taken; %s', async (_what, triedMeanwhile) => {
    const { id, before } = await unheard()
    if (triedMeanwhile) {
      await repeatUnanswered(context(2 * MINUTE_MS))
      await spoil({ httpStatus: 503 })
      await deliverNotice(context(2 * MINUTE_MS), id)
      expect(await sendings(id)).toEqual(['subscribe failed no-consent', 'official waiting not-confirmed'])
    }
    await stand.wechat('POST', '/clock', { advanceMs: 11 * MINUTE_MS })
    await repeatUnanswered(context(11 * MINUTE_MS))
    await deliverNotice(context(11 * MINUTE_MS), id)
    expect([await sendings(id), await arrived() - before]).toEqual([['subscribe failed no-consent', 'official unconfirmed not-confirmed'], 1])
  })
})
