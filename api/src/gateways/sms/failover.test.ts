import { describe, expect, it } from 'vitest'
import { day } from '@minsheng/domain/calendar/day.ts'
import { createSmsGateway } from './failover.ts'
import type { SmsClient, SmsMessage, SmsProvider, SmsResult } from './port.ts'

const message: SmsMessage = { id: '00000000-0000-4000-8000-000000000000', phone: '13800000000', template: 'answered', values: { number: '1' } }
const sent = (provider: SmsProvider): SmsResult => ({ kind: 'sent', provider, messageId: '1' })
const failed = (provider: SmsProvider): SmsResult => ({ kind: 'failed', provider, code: 'isp.SYSTEM_ERROR' })
const unknown = (provider: SmsProvider): SmsResult => ({ kind: 'unknown', provider })
const refused = (because: 'phone' | 'limit' | 'content' | 'account' | 'reach') => (provider: SmsProvider): SmsResult => ({ kind: 'refused', provider, code: 'x', because })

/** Two providers that answer as told, a clock to move and dice to load. */
const stand = (weights: Record<SmsProvider, number> = { aliyun: 1, tencent: 0 }) => {
  const asked: SmsProvider[] = []
  const says: Record<SmsProvider, (provider: SmsProvider) => SmsResult> = { aliyun: sent, tencent: sent }
  const at = { now: 0, dice: 0 }
  const client = (provider: SmsProvider): SmsClient => ({
    provider,
    send: async () => { asked.push(provider); return says[provider](provider) },
    find: async () => null,
    bill: async (of) => ({ day: of, provider, requested: 0, delivered: 0, failed: 0, parts: 0 })
  })
  const routes = (['aliyun', 'tencent'] as const).map((provider) => ({ client: client(provider), weight: weights[provider] }))
  return { asked, says, at, gateway: createSmsGateway({ routes, now: () => at.now, random: () => at.dice }) }
}

describe('two SMS providers', () => {
  it('the second sends what the first certainly did not, for a reason of its own', async () => {
    for (const reason of [failed, refused('account')]) {
      const { gateway, says, asked } = stand()
      says.aliyun = reason
      expect(await gateway.send(message)).toEqual(sent('tencent'))
      expect(asked).toEqual(['aliyun', 'tencent'])
    }
  })

  it('but never what may have arrived, nor what the first refused because of the message', async () => {
    for (const reason of [unknown, refused('limit'), refused('content'), refused('phone'), refused('reach')]) {
      const { gateway, says, asked } = stand()
      says.aliyun = reason
      expect(await gateway.send(message)).toEqual(reason('aliyun'))
      expect(asked).toEqual(['aliyun'])
    }
  })

  it('where both could not, it may be tried later if one of them may do it later', async () => {
    const { gateway, says } = stand()
    Object.assign(says, { aliyun: refused('account'), tencent: failed })
    expect(await gateway.send(message)).toEqual(failed('tencent'))
    says.tencent = refused('account')
    expect(await gateway.send(message)).toMatchObject({ kind: 'refused', because: 'account' })
  })

  it('share by weight', async () => {
    const { gateway, at, asked } = stand({ aliyun: 3, tencent: 1 })
    for (const dice of [0, 0.5, 0.74, 0.76, 0.99]) {
      at.dice = dice
      await gateway.send(message)
    }
    expect(asked).toEqual(['aliyun', 'aliyun', 'aliyun', 'tencent', 'tencent'])
  })

  it('one that fails three times in a row is left alone for a minute, then asked again', async () => {
    const { gateway, says, at, asked } = stand()
    says.aliyun = failed
    for (let i = 0; i < 3; i++) await gateway.send(message)
    asked.length = 0
    await gateway.send(message)
    expect(asked).toEqual(['tencent'])
    at.now += 60_001
    says.aliyun = sent
    await gateway.send(message)
    await gateway.send(message)
    expect(asked).toEqual(['tencent', 'aliyun', 'aliyun'])
  })

  it('a good answer in between begins the count anew, and one that is resting still helps when the other fails', async () => {
    const { gateway, says, asked } = stand()
    says.aliyun = failed
    await gateway.send(message)
    await gateway.send(message)
    says.aliyun = sent
    await gateway.send(message)
    says.aliyun = unknown
    for (let i = 0; i < 3; i++) await gateway.send(message)
    asked.length = 0
    says.aliyun = sent
    says.tencent = failed
    expect(await gateway.send(message)).toEqual(sent('aliyun'))
    expect(asked).toEqual(['tencent', 'aliyun'])
  })

  it('questions go to the provider they are about', async () => {
    const { gateway } = stand()
    expect((await gateway.bill('tencent', day('2026-11-23'))).provider).toBe('tencent')
    expect(await gateway.find({ provider: 'aliyun', id: 'x', phone: '1', day: day('2026-11-23') })).toBeNull()
  })

  it('and one no longer configured settles nothing', async () => {
    const gateway = createSmsGateway({ routes: [], now: () => 0, random: () => 0 })
    const unreachable = { name: 'SmsUnreachable', provider: 'aliyun', code: 'not-configured' }
    await expect(gateway.find({ provider: 'aliyun', id: 'x', phone: '1', day: day('2026-11-23') })).rejects.toMatchObject(unreachable)
    await expect(gateway.bill('aliyun', day('2026-11-23'))).rejects.toMatchObject(unreachable)
  })
})
