import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openid, rid, startStand, type Stand } from './wechat-stand.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(() => stand.close())
beforeEach(() => stand.reset())

const code = async (of = openid) => (await stand.control<{ code: string }>('POST', '/phone-code', { openid: of })).code
const phone = async () => (await stand.control<{ phone: string }>('POST', '/identity', { openid })).phone

describe('the phone number behind a tap', () => {
  it('is the one WeChat verified for this person', async () => {
    expect(await stand.gateway().phoneNumber(await code(), openid)).toEqual({ ok: true, phone: await phone(), countryCode: '86' })
  })

  it('is given once for one tap', async () => {
    const tapped = await code()
    await stand.gateway().phoneNumber(tapped, openid)
    expect(await stand.gateway().phoneNumber(tapped, openid)).toEqual({ ok: false, reason: 'code-invalid', errcode: 40029, rid: expect.stringMatching(rid) })
  })

  it('is not given for a tap older than five minutes, for an invented one, or for a login code', async () => {
    const old = await code()
    await stand.advance(5 * 60_000 + 1)
    for (const each of [old, 'invented', await stand.loginCode()]) expect(await stand.gateway().phoneNumber(each, openid)).toMatchObject({ reason: 'code-invalid' })
  })

  it('is not given to somebody else than the one who tapped', async () => {
    await stand.control('POST', '/accounts', { nickname: '李德厚', openid: 'oAnother' })
    const theirs = await code('oAnother')
    expect(await stand.gateway().phoneNumber(theirs, openid)).toMatchObject({ ok: false, reason: 'not-this-person' })
    // And the tap is not lost for the one it belongs to.
    expect(await stand.gateway().phoneNumber(theirs, 'oAnother')).toMatchObject({ ok: true })
  })

  it.each([
    ['the paid-for number of look-ups is used up', { errcode: 45009 }, 'quota-used-up', 45009],
    ['too many ask at once', { errcode: 45011 }, 'too-often', 45011],
    ['WeChat is busy', { errcode: -1 }, 'unavailable', -1],
    ['a proxy in between breaks', { httpStatus: 502 }, 'unavailable', null],
    ['the line is cut', { dropConnection: true }, 'unavailable', null],
  ])('when %s, the reason says so', async (_what, fault, reason, errcode) => {
    await stand.fault({ match: 'getuserphonenumber', times: 1, ...fault })
    expect(await stand.gateway().phoneNumber(await code(), openid)).toMatchObject({ ok: false, reason, errcode })
  })

  it('a quota of one is used up by one', async () => {
    await stand.control('POST', '/quotas', { path: '/wxa/business/getuserphonenumber', perDay: 1 })
    expect(await stand.gateway().phoneNumber(await code(), openid)).toMatchObject({ ok: true })
    expect(await stand.gateway().phoneNumber(await code(), openid)).toMatchObject({ reason: 'quota-used-up' })
  })

  it('under a token taken away in flight, comes all the same', async () => {
    const gateway = stand.gateway()
    await gateway.phoneNumber(await code(), openid)
    await stand.revokeTokens()
    expect(await gateway.phoneNumber(await code(), openid)).toMatchObject({ ok: true })
  })

  it('when no token is to be had, says what WeChat said to that', async () => {
    await stand.fault({ match: 'stable_token', times: 1, errcode: 45009 })
    expect(await stand.gateway().phoneNumber(await code(), openid)).toMatchObject({ ok: false, reason: 'unavailable', errcode: 45009 })
  })
})
