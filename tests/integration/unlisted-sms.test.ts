import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice, settleSms } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment } from '../support/sms.ts'

const MINUTE_MS = 60_000

let stand: Stand
beforeAll(async () => { stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_ALIYUN_WEIGHT: '0' })) })
afterAll(() => stand.stop())

const context = (minutes = 0) => systemContext(stand.composition.services, new Date(Date.now() + minutes * MINUTE_MS))

it('an SMS Tencent does not list may still come: it is in doubt after half an hour, a person is told, and it is not sent again', async () => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone: '13807371234' })
  const { rows: [notice] } = await stand.database.pool.query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo])
  const id = notice?.id ?? ''
  const sms = async () => (await stand.database.pool.query<{ line: string }>("SELECT state || coalesce(' ' || reason, '') AS line FROM delivery WHERE notice_id = $1 AND channel = 'sms'", [id])).rows[0]?.line
  await stand.wechat('POST', '/sms/faults', { match: 'tencent SendSms', times: 1, dropConnection: true })
  await deliverNotice(context(), id)
  await settleSms(context(20))
  expect(await sms()).toBe('sending')
  await settleSms(context(40))
  expect(await sms()).toBe('unconfirmed not-confirmed')
  await deliverNotice(context(40), id)
  expect((await stand.wechat<{ messages: unknown[] }>('GET', '/sms/messages?phone=13807371234')).messages).toEqual([])
  expect((await stand.database.pool.query('SELECT reason FROM notice WHERE id = $1 AND task_on IS NOT NULL', [id])).rows).toEqual([{ reason: 'not-confirmed' }])
})
