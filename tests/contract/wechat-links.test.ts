import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rid, startStand, type Stand } from './wechat-stand.ts'

const DAY = 86_400_000
const page = 'packages/mine/case/index'
let stand: Stand
beforeAll(async () => { stand = await startStand({ pages: [page] }) })
afterAll(() => stand.close())
beforeEach(() => stand.reset())

// What WeChat does with its own address, the stand-in does under `/l/`.
const open = (url: string) => fetch(url.replace('https://wxaurl.cn/', `${stand.baseUrl}/sandbox/l/`), { redirect: 'manual' })
const troubles = [[{ errcode: 45009 }, 'quota-used-up'], [{ errcode: -1 }, 'unavailable'], [{ httpStatus: 502 }, 'unavailable'], [{ dropConnection: true }, 'unavailable']] as const

describe('a link for a text message', () => {
  const link = (over: Partial<{ path: string, query: string, days: number }> = {}) => stand.gateway().urlLink({ path: page, query: 'id=1&from=sms', days: 30, ...over })

  it('opens the page with its query', async () => {
    const made = await link()
    if (!made.ok) throw new Error(made.reason)
    const { status, headers } = await open(made.url)
    expect([status, headers.get('location')]).toEqual([302, `/#/${page}?id=1&from=sms`])
  })

  it('says that it has ended after its days, and what to do then', async () => {
    const made = await link({ days: 2 })
    if (!made.ok) throw new Error(made.reason)
    await stand.advance(2 * DAY - 60_000)
    expect((await open(made.url)).status).toBe(302)
    await stand.advance(120_000)
    const ended = await open(made.url)
    expect([ended.status, await ended.text()]).toEqual([410, expect.stringContaining('链接已过期')])
  })

  it('nobody made is not known', async () => {
    expect((await open(`${stand.baseUrl}/sandbox/l/invented`)).status).toBe(404)
  })

  it.each([
    [{ days: 0 }, 'bad-days'], [{ days: 31 }, 'bad-days'], [{ days: 1.5 }, 'bad-days'],
    [{ path: `/${page}` }, 'bad-path'], [{ path: `${page}?id=1` }, 'bad-path'], [{ query: 'x'.repeat(1025) }, 'bad-query'],
  ])('with %o is refused before anything leaves', async (over, reason) => {
    expect(await link(over)).toEqual({ ok: false, reason, errcode: null, rid: null })
    expect(await stand.requests('generate_urllink')).toHaveLength(0)
  })

  it('to a page the mini program lacks is refused', async () => {
    expect(await link({ path: 'packages/nowhere/index' })).toEqual({ ok: false, reason: 'bad-path', errcode: 40165, rid: expect.stringMatching(rid) })
  })

  it.each(troubles)('with %o is %s', async (fault, reason) => {
    await stand.fault({ match: 'generate_urllink', times: 1, ...fault })
    expect(await link()).toMatchObject({ ok: false, reason })
  })
})

describe('a scheme for another browser', () => {
  const scheme = () => stand.gateway().scheme({ path: page, query: 'id=1', days: 1 })

  it('is one of weixin, and leads to the same place', async () => {
    const made = await scheme()
    if (!made.ok) throw new Error(made.reason)
    expect(made.url).toMatch(/^weixin:\/\/dl\/business\/\?t=[\w-]+$/)
    const id = new URL(made.url).searchParams.get('t') ?? ''
    expect((await open(`${stand.baseUrl}/sandbox/l/${id}`)).headers.get('location')).toBe(`/#/${page}?id=1`)
  })

  it('counts against the same day as links do', async () => {
    await stand.control('POST', '/quotas', { path: '/wxa/generatescheme', perDay: 1 })
    await stand.gateway().urlLink({ path: page, query: '', days: 1 })
    expect(await scheme()).toMatchObject({ ok: false, reason: 'quota-used-up' })
    expect(await stand.gateway().urlLink({ path: page, query: '', days: 1 })).toMatchObject({ ok: false, reason: 'quota-used-up' })
  })

  it.each(troubles)('with %o is %s', async (fault, reason) => {
    await stand.fault({ match: 'generatescheme', times: 1, ...fault })
    expect(await scheme()).toMatchObject({ ok: false, reason })
  })
})

describe('a code for paper and halls', () => {
  const code = (over: Partial<{ scene: string, page: string, width: number }> = {}) => stand.gateway().qrCode({ scene: 'h=hall-1&w=3', page, ...over })

  it('is a picture of the size asked for', async () => {
    const made = await code({ width: 600 })
    if (!made.ok) throw new Error(made.reason)
    expect(await sharp(made.image).metadata()).toMatchObject({ format: 'png', width: 600, height: 600 })
  })

  it('holds what the page is told, safely', async () => {
    expect(await code()).toMatchObject({ ok: true })
    const [asked] = await stand.requests('getwxacodeunlimit')
    const { scene, page: opened } = JSON.parse(String(asked?.body)) as Record<string, string>
    const { headers } = await open(`${stand.baseUrl}/sandbox/scan?${new URLSearchParams({ page: opened ?? '', scene: scene ?? '' })}`)
    const address = headers.get('location') ?? ''
    expect(address).toBe(`/#/${page}?scene=${encodeURIComponent('h=hall-1&w=3')}`)
  })

  it.each(['', 'x'.repeat(33), '大厅', 'a b', 'a%20b'])('with the scene “%s” is refused before anything leaves', async (scene) => {
    expect(await code({ scene })).toEqual({ ok: false, reason: 'bad-scene', errcode: null, rid: null })
    expect(await stand.requests('getwxacodeunlimit')).toHaveLength(0)
  })

  it('every character WeChat allows is taken', async () => {
    for (const scene of ['!#$&\'()*+,/:;=?@-._~', 'abcXYZ0189']) expect(await code({ scene })).toMatchObject({ ok: true })
  })

  it('to a page the mini program lacks is refused in JSON and understood', async () => {
    expect(await code({ page: 'packages/nowhere/index' })).toEqual({ ok: false, reason: 'bad-page', errcode: 41030, rid: expect.stringMatching(rid) })
  })

  it('the minute\'s number used up is a quota used up', async () => {
    await stand.control('POST', '/quotas', { path: '/wxa/getwxacodeunlimit', perMinute: 1 })
    expect(await code()).toMatchObject({ ok: true })
    expect(await code()).toMatchObject({ ok: false, reason: 'quota-used-up', errcode: 45009 })
    await stand.advance(60_001)
    expect(await code()).toMatchObject({ ok: true })
  })

  it.each(troubles)('with %o is %s', async (fault, reason) => {
    await stand.fault({ match: 'getwxacodeunlimit', times: 1, ...fault })
    expect(await code()).toMatchObject({ ok: false, reason })
  })

  it('under a token taken away in flight, comes all the same', async () => {
    const gateway = stand.gateway()
    await gateway.qrCode({ scene: 'a', page })
    await stand.revokeTokens()
    expect(await gateway.qrCode({ scene: 'a', page })).toMatchObject({ ok: true })
  })
})
