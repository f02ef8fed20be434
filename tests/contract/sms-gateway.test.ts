import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { smsCodes } from '@minsheng/api/gateways/sms/codes.ts'
import { SmsUnreachable } from '@minsheng/api/gateways/sms/port.ts'
import { smsLinkTemplates } from '../support/sms.ts'
import { message, phone, startSmsStand, type SmsStand } from './sms-stand.ts'

let stand: SmsStand
beforeAll(async () => { stand = await startSmsStand() })
afterAll(async () => { await stand.close() })
beforeEach(async () => { await stand.reset() })

const today = () => dayOf(Date.now())
const kinds = { phone: 'refused', limit: 'refused', content: 'refused', account: 'refused', again: 'failed', unknown: 'unknown' }

describe.each(['aliyun', 'tencent'] as const)('SMS by %s', (provider) => {
  it('sends what the template says, with our own id', async () => {
    const asked = message()
    expect(await stand.client(provider).send(asked)).toEqual({ kind: 'sent', provider, messageId: expect.stringMatching(/^\d/) })
    expect(await stand.messages()).toMatchObject([{ provider, id: asked.id, phone, sign: '安化县民政局', text: '您提交的MZ2026000123号事项已受理，请打开“民声”小程序查看。' }])
  })

  describe('with a link', () => {
    const linkTemplates = smsLinkTemplates(provider)
    const plain = '您提交的MZ2026000123号事项已受理，请打开“民声”小程序查看。'
    const linked = 'MZ2026000123号事项已受理，打开“民声”小程序查看 https://wxaurl.cn/TGC6yj2PN6s'
    const texts = async () => (await stand.messages()).map(({ text }) => text)
    const link = async () => 'TGC6yj2PN6s'

    it('sends the text that has one, as one SMS, under the same id', async () => {
      const asked = message({ link })
      expect(await stand.client(provider, { linkTemplates }).send(asked)).toMatchObject({ kind: 'sent' })
      expect(await stand.messages()).toMatchObject([{ id: asked.id, text: linked, parts: 1 }])
    })

    it('sends the plain one where there is no link, and asks for none where none is registered', async () => {
      await stand.client(provider, { linkTemplates }).send(message({ link: async () => null }))
      await stand.client(provider, { linkTemplates: { answered: 'x' } }).send(message({ link: () => Promise.reject(new Error('asked')) }))
      expect(await texts()).toEqual([plain, plain])
    })

    it('sends the plain one when the provider does not take the other, and only then', async () => {
      const client = stand.client(provider, { linkTemplates: { progress: 'not-approved' } })
      expect(await client.send(message({ link }))).toMatchObject({ kind: 'sent' })
      expect(await texts()).toEqual([plain])
      await stand.fault({ match: 'SendSms', times: 1, dropConnection: true, afterEffect: true })
      expect(await stand.client(provider, { linkTemplates }).send(message({ link }))).toEqual({ kind: 'unknown', provider })
      expect(await texts()).toEqual([plain, linked])
    })
  })

  it.each([
    ['a value left out', { values: { number: 'MZ2026000123' } }],
    ['a value too long', { values: { number: 'MZ2026000123', state: '一'.repeat(21) } }],
    ['a forged signature', { values: { number: 'MZ2026000123', state: '【中国移动】' } }]
  ])('refuses %s before anything leaves', async (_what, over) => {
    expect(await stand.client(provider).send(message(over))).toEqual({ kind: 'refused', provider, code: 'values', because: 'content' })
    expect(await stand.requests(provider)).toEqual([])
  })

  it('refuses for good what the provider refuses, and says because of what', async () => {
    const [wrong, unsigned, unregistered] = [stand.client(provider, { secret: 'other' }), stand.client(provider, { sign: '别的局' }), stand.client(provider, { templates: { progress: 'x', answered: 'x', booking: 'x', reach: 'x' } })]
    expect(await stand.client(provider).send(message({ phone: '12345' }))).toMatchObject({ kind: 'refused', because: 'phone' })
    expect(await wrong.send(message())).toMatchObject({ kind: 'refused', because: 'account' })
    expect(await stand.client(provider, { keyId: 'nobody' }).send(message())).toMatchObject({ kind: 'refused', because: 'account' })
    expect(await unsigned.send(message())).toMatchObject({ kind: 'refused', because: 'account' })
    expect(await unregistered.send(message())).toMatchObject({ kind: 'refused', because: 'account' })
    expect(await stand.client(provider).send(message({ values: { number: '1', state: '赌博' } }))).toMatchObject({ kind: 'refused', because: 'content' })
    expect(await stand.messages()).toEqual([])
  })

  it('refuses beyond the limit of a phone', async () => {
    await stand.call('POST', '/limits', { perDay: 2 })
    const client = stand.client(provider)
    for (let i = 0; i < 2; i++) expect(await client.send(message())).toMatchObject({ kind: 'sent' })
    expect(await client.send(message())).toMatchObject({ kind: 'refused', because: 'limit' })
    expect(await client.send(message({ phone: '13907370000' }))).toMatchObject({ kind: 'sent' })
  })

  it('takes every code as the table says', async () => {
    const client = stand.client(provider)
    for (const [code, meaning] of Object.entries(smsCodes[provider])) {
      await stand.fault({ match: 'SendSms', times: 1, code })
      const result = await client.send(message())
      expect(result.kind, code).toBe(kinds[meaning])
      if (result.kind === 'refused') expect(result, code).toEqual({ kind: 'refused', provider, code, because: meaning })
    }
    expect(await stand.messages()).toEqual([])
  })

  it.each([
    ['the line is cut before anything happened', { dropConnection: true }, 0],
    ['the line is cut after it was taken', { dropConnection: true, afterEffect: true }, 1],
    ['the answer comes too late', { latencyMs: 900, afterEffect: true }, 1],
    ['a proxy spoils the answer', { httpStatus: 502, afterEffect: true }, 1],
    ['the provider answers a code nobody knows', { code: 'New.Code' }, 0]
  ])('does not know when %s', async (_what, fault, arrived) => {
    await stand.fault({ match: 'SendSms', times: 1, ...fault })
    expect(await stand.client(provider, { timeoutMs: 400 }).send(message())).toEqual({ kind: 'unknown', provider })
    expect(await stand.messages()).toHaveLength(arrived)
    expect(await stand.requests('SendSms')).toHaveLength(1)
  })

  it('knows that nothing left where nobody listens, and never names the phone', async () => {
    const closing = await startSmsStand()
    const client = closing.client(provider)
    await closing.close()
    expect(await client.send(message())).toEqual({ kind: 'failed', provider, code: null })
    const problem: unknown = await client.find({ id: 'x', phone, day: today() }).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(SmsUnreachable)
    expect(inspect(problem, { depth: 9, showHidden: true })).not.toContain(phone)
  })

  it('finds what a lost answer left in doubt, by our id', async () => {
    const [asked, other] = [message(), message()]
    await stand.fault({ match: 'SendSms', times: 1, dropConnection: true, afterEffect: true })
    const client = stand.client(provider)
    expect(await client.send(asked)).toEqual({ kind: 'unknown', provider })
    await client.send(other)
    await stand.carriers()
    expect(await client.find({ id: asked.id, phone, day: today() })).toMatchObject({ state: 'delivered', at: expect.any(Date) as Date })
    expect(await client.find({ id: asked.id, phone, day: addDays(today(), -1) })).toMatchObject({ state: 'delivered' })
  })

  it('finds what did not arrive', async () => {
    await stand.number('off')
    const asked = message()
    await stand.client(provider).send(asked)
    await stand.carriers()
    expect(await stand.client(provider).find({ id: asked.id, phone, day: today() })).toMatchObject({ state: 'failed', code: expect.any(String) as string })
  })

  it('counts the day', async () => {
    const client = stand.client(provider)
    await client.send(message())
    await client.send(message())
    await stand.number('off', '13907370001')
    await client.send(message({ phone: '13907370001' }))
    await stand.carriers()
    expect(await client.bill(today())).toEqual({ day: today(), provider, requested: 3, delivered: 2, failed: 1, parts: 3 })
    expect(await client.bill(addDays(today(), -1))).toEqual({ day: addDays(today(), -1), provider, requested: 0, delivered: 0, failed: 0, parts: 0 })
    await stand.fault({ match: 'Statistics', times: 1, httpStatus: 500 })
    await expect(client.bill(today())).rejects.toThrow(SmsUnreachable)
  })
})

describe('what is a provider\'s own', () => {
  it('Aliyun lists what is still under way, page by page', async () => {
    await stand.call('POST', '/limits', { perDay: 200, perThirtySeconds: 200 })
    const [client, first] = [stand.client('aliyun'), message()]
    await client.send(first)
    for (let i = 0; i < 51; i++) await client.send(message())
    expect(await client.find({ id: first.id, phone, day: today() })).toMatchObject({ messageId: null })
    expect(await stand.requests('QuerySendDetails')).toHaveLength(2)
  })

  it('only Aliyun, which lists a message as it takes it, can say that it has none', async () => {
    const nobodys = { id: crypto.randomUUID(), phone, day: today() }
    expect(await stand.client('aliyun').find(nobodys)).toBeNull()
    await expect(stand.client('tencent').find(nobodys)).rejects.toMatchObject({ name: 'SmsUnreachable', code: 'NotListed' })
  })

  it('Tencent without the session given back settles nothing', async () => {
    const [client, asked] = [stand.client('tencent'), message()]
    await client.send(asked)
    await stand.carriers()
    await stand.call('POST', '/session', { open: false })
    await expect(client.find({ id: asked.id, phone, day: today() })).rejects.toThrow('SessionContextClosed')
  })

  it('a number on Tencent\'s blacklist is refused, on Aliyun\'s it is reported', async () => {
    await stand.number('blacklisted')
    expect(await stand.client('tencent').send(message())).toMatchObject({ kind: 'refused', because: 'phone' })
    expect(await stand.client('aliyun').send(message())).toMatchObject({ kind: 'sent' })
    await stand.carriers()
    expect((await stand.messages())[0]?.answer).toMatchObject({ delivered: false, code: 'MOBILE_IN_BLACK' })
  })
})
