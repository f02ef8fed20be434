import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { linkPageOf } from '@minsheng/api/features/notices/ways.ts'
import { keepSmsLinks } from '@minsheng/api/sms-links.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment, smsLinkEnvironment } from '../support/sms.ts'

type Asked = { body: string }

const phone = '13807371234'
const inbox = 'packages/mine/inbox/index'
let stand: Stand
const clear = () => Promise.all([stand.wechat('DELETE', '/requests'), stand.wechat('DELETE', '/faults')])
beforeAll(async () => { stand = await startStand((url) => ({ ...smsEnvironment(url), ...smsLinkEnvironment, SMS_TENCENT_WEIGHT: '0', SMS_PER_DAY: '1000' })) })
beforeEach(async () => {
  await Promise.all([stand.wechat('POST', '/sms/reset'), clear()])
  // Each test begins like a process that has just started.
  const { services } = stand.composition
  services.smsLinks = keepSmsLinks(services.wechat, () => Date.now())
})
afterAll(() => stand.stop())

const texts = async () => (await stand.wechat<{ messages: { text: string, id: string }[] }>('GET', `/sms/messages?phone=${phone}`)).messages
const asked = () => stand.wechat<Asked[]>('GET', '/requests?match=generate_urllink')
const fault = (over: object) => stand.wechat('POST', '/faults', { match: 'generate_urllink', times: 100, ...over })
const noticeOf = async (caseNo: string) => (await stand.database.pool.query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo])).rows[0]?.id ?? ''
const told = async () => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone: phone })
  const id = await noticeOf(caseNo)
  await deliverNotice(systemContext(stand.composition.services, new Date()), id)
  return { caseNo, id }
}

describe('the link in an SMS', () => {
  it('opens the inbox, and neither it nor what WeChat was told names anybody or anything', async () => {
    const { caseNo } = await told()
    const [sms] = await texts()
    expect(sms?.text).toMatch(new RegExp(`^${caseNo}号事项.+，打开“民声”小程序查看 https://wxaurl\\.cn/[\\w-]+$`))
    const [request] = await asked()
    expect(JSON.parse(request?.body ?? '{}')).toEqual({ path: inbox, query: '', expire_type: 1, expire_interval: 30, env_version: 'release' })
    const link = `${stand.config.wechat.baseUrl}/sandbox/l/${sms?.text.split('/').at(-1)}`
    expect((await fetch(link, { redirect: 'manual' })).headers.get('location')).toBe(`/#/${inbox}`)
  })

  it('leads to the bookings for a visit, and to the look-up for who has no account', () => {
    expect(linkPageOf({ booking_id: randomUUID(), citizen_id: randomUUID() })).toBe('pages/booking/index')
    expect(linkPageOf({ booking_id: null, citizen_id: null })).toBe('packages/public/lookup/index')
  })

  it.each([
    ['the mini program is not released', { errcode: 85079 }], ['WeChat is asked too often', { errcode: 44990 }],
    ['WeChat answers with an error', { httpStatus: 502 }], ['the line is cut', { dropConnection: true }], ['WeChat takes its time', { latencyMs: 15_000 }]
  ])('is left out when %s: the plain text goes out at once, once', async (_what, over) => {
    await fault(over)
    const before = Date.now()
    const { caseNo, id } = await told()
    expect(Date.now() - before).toBeLessThan(15_000)
    await deliverNotice(systemContext(stand.composition.services, new Date()), id)
    expect((await texts()).map(({ text }) => text)).toEqual([expect.stringMatching(`^您提交的${caseNo}号事项.+，请打开“民声”小程序查看。$`)])
  })

  it('is asked for once however many are sent at a time, and after a refusal not again for a minute', async () => {
    const { sms, smsLinks } = stand.composition.services
    const send = async (n: number) => sms?.send({ id: randomUUID(), phone: `139073701${String(n).padStart(2, '0')}`, template: 'answered', values: { number: 'MZ2026000123' }, link: () => smsLinks(inbox) })
    const results = await Promise.all(Array.from({ length: 50 }, (_, n) => send(n)))
    expect(results.every((result) => result?.kind === 'sent')).toBe(true)
    expect(await asked()).toHaveLength(1)
    let now = Date.now()
    const links = keepSmsLinks(stand.composition.services.wechat, () => now)
    await fault({ errcode: 44990 })
    expect([await links(inbox), await links(inbox), (await asked()).length]).toEqual([null, null, 2])
    await clear()
    now += 60_001
    const tail = await links(inbox)
    now += 23 * 3_600_000
    expect([tail, await links(inbox), (await asked()).length]).toEqual([expect.stringMatching(/^[\w-]{11}$/), tail, 1])
    now += 3_600_000
    expect(await links(inbox)).not.toBe(tail)
  })

  it('on a host the registered text does not name is none', async () => {
    const links = keepSmsLinks({ urlLink: async () => ({ ok: true, url: 'https://wxmpurl.cn/abc' }) }, () => 0)
    expect(await links(inbox)).toBeNull()
  })
})
