import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import sharp from 'sharp'
import { piecesOf } from '@minsheng/api/gateways/wechat/check-text.ts'
import { createPushReceiver } from '@minsheng/api/gateways/wechat/push.ts'
import type { PushEvent } from '@minsheng/api/gateways/wechat/push-event.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appId, openid, startStand, type Stand } from './wechat-stand.ts'

const push = { token: 'tok', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
let stand: Stand
let office: Server
let address: string
let heard: PushEvent[] = []
let picture: Buffer
let ahead = 0

// A program with pictures at public addresses, and with ears for the verdicts.
const openOffice = () => {
  const receiver = createPushReceiver({ appId, ...push, now: () => Date.now() + ahead })
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    const query = Object.fromEntries(url.searchParams)
    if (url.pathname.endsWith('.png')) return response.end(picture)
    if (url.pathname.endsWith('.txt')) return response.end('no picture')
    if (url.pathname !== '/push') return response.writeHead(404).end()
    if (request.method === 'GET') return response.end(receiver.verifyAddress(query) ?? '')
    let body = ''
    request.on('data', (chunk: Buffer) => { body += chunk.toString() })
    return request.on('end', () => {
      void receiver.receive(query, body, async (events) => { heard.push(...events) }).then(() => response.end('success'))
    })
  })
}
beforeAll(async () => {
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#1f6b4f' } }).png().toBuffer()
  office = openOffice()
  await new Promise<void>((resolve) => { office.listen(0, '127.0.0.1', resolve) })
  address = `http://127.0.0.1:${(office.address() as AddressInfo).port}`
  stand = await startStand({ push: { url: `${address}/push`, ...push } })
})
afterAll(async () => {
  await stand.close()
  office.close()
})
beforeEach(async () => {
  heard = []
  await stand.reset()
  await stand.gateway().exchangeCode(await stand.loginCode())
})

const check = (text: string, of = openid) => stand.gateway().checkText({ openid: of, text, scene: 'comment' })
const verdictOf = async (traceId: string) => {
  await expect.poll(() => heard.some((event) => event.type === 'media-checked' && event.traceId === traceId)).toBe(true)
  return heard.find((event) => event.type === 'media-checked' && event.traceId === traceId)
}

describe('what WeChat thinks of a text', () => {
  it.each([
    ['低保三个月没有到账，请查一查', 'pass', 100],
    ['村口有人聚众赌博', 'review', 20006],
    ['代开发票，电话联系', 'risky', 20006],
  ])('“%s”: %s', async (text, verdict, label) => {
    expect(await check(text)).toEqual({ ok: true, verdict, label, traceIds: [expect.stringMatching(/^[0-9a-f-]{36}$/)] })
  })

  it('goes there as it was written, not in escapes', async () => {
    await check('低保🏠没有到账')
    expect(String((await stand.requests('msg_sec_check'))[0]?.body)).toContain('低保🏠没有到账')
  })

  it('of a long one, the worst piece counts, also across the border of two', async () => {
    expect(await check(`${'好'.repeat(6000)}赌博${'好'.repeat(2000)}`)).toMatchObject({ verdict: 'review', traceIds: { length: 4 } })
    expect(await check(`${'好'.repeat(2499)}赌博`)).toMatchObject({ verdict: 'review' })
    expect(await check(`代开发票${'好'.repeat(6000)}`)).toMatchObject({ verdict: 'risky', traceIds: { length: 1 } })
  })

  it('pieces are never too long, and every run of fifty characters stands whole in one', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('好', 'a', '🏠'), { minLength: 1, maxLength: 9000 }), fc.nat(), (letters, at) => {
      const pieces = piecesOf(letters.join(''))
      const from = at % letters.length
      expect(pieces.every((piece) => Array.from(piece).length <= 2500)).toBe(true)
      expect(pieces.some((piece) => piece.includes(letters.slice(from, from + 50).join('')))).toBe(true)
    }), { numRuns: 40 })
  })

  it('an empty one passes unasked', async () => {
    expect(await check('  ')).toMatchObject({ verdict: 'pass' })
    expect(await stand.requests('msg_sec_check')).toHaveLength(0)
  })

  it('of somebody who has not been here for two hours is not to be had, nor of nobody', async () => {
    ahead += 2 * 3_600_000 + 1
    await stand.advance(2 * 3_600_000 + 1)
    expect(await check('好')).toMatchObject({ ok: false, reason: 'not-active', errcode: 61010 })
    expect(await check('好', 'oNobody')).toMatchObject({ ok: false, reason: 'not-this-person', errcode: 40003 })
  })

  it.each([[{ errcode: 45009 }, 'quota-used-up'], [{ errcode: -1 }, 'unavailable'], [{ httpStatus: 500 }, 'unavailable'], [{ dropConnection: true }, 'unavailable']])('with %o it is %s, not a verdict', async (fault, reason) => {
    await stand.fault({ match: 'msg_sec_check', times: 1, ...fault })
    expect(await check('好')).toMatchObject({ ok: false, reason })
  })
})

describe('what WeChat thinks of a picture', () => {
  const ask = (url: string) => stand.gateway().checkMedia({ openid, url, kind: 'image', scene: 'comment' })
  const traceOf = async (url: string) => {
    const asked = await ask(url)
    if (!asked.ok) throw new Error(asked.reason)
    return asked.traceId
  }

  it('comes later by push, under the number given at once, after WeChat fetched it', async () => {
    expect(await verdictOf(await traceOf(`${address}/house.png`))).toMatchObject({ openid, verdict: 'pass', label: 100, errcode: 0 })
  })

  it('is what it thinks of this one', async () => {
    await stand.control('POST', '/media-rules', { match: 'fight', suggest: 'risky', label: 20006 })
    const [good, bad] = [await traceOf(`${address}/house.png`), await traceOf(`${address}/fight.png`)]
    expect(await verdictOf(bad)).toMatchObject({ verdict: 'risky', label: 20006 })
    expect(await verdictOf(good)).toMatchObject({ verdict: 'pass' })
  })

  it.each(['/gone', '/letter.txt'])('that cannot be fetched or is none (%s) is for a person to look at', async (path) => {
    expect(await verdictOf(await traceOf(`${address}${path}`))).toMatchObject({ verdict: 'review', errcode: -1008 })
  })

  it('pushed twice is one event by its key', async () => {
    await stand.fault({ match: 'wxa_media_check', times: 1, duplicatePush: true })
    const traceId = await traceOf(`${address}/house.png`)
    await expect.poll(() => heard.length).toBe(2)
    expect(await verdictOf(traceId)).toBeDefined()
    expect(new Set(heard.map(({ key }) => key)).size).toBe(1)
  })

  it('whose address is no public one is refused before anything leaves; in production it must be https', async () => {
    const strict = stand.gateway({ production: true, baseUrl: 'https://wechat.example' })
    expect(await strict.checkMedia({ openid, url: 'http://a/b.png', kind: 'image', scene: 'comment' })).toEqual({ ok: false, reason: 'unreadable', errcode: null, rid: null })
    expect(await ask('file:///etc/hosts')).toMatchObject({ ok: false, reason: 'unreadable', errcode: null })
    expect(await stand.requests('media_check_async')).toHaveLength(0)
  })

  it.each([[{ errcode: 45009 }, 'quota-used-up'], [{ errcode: 45011 }, 'too-often'], [{ httpStatus: 503 }, 'unavailable']])('with %o it is %s', async (fault, reason) => {
    await stand.fault({ match: 'media_check_async', times: 1, ...fault })
    expect(await ask(`${address}/house.png`)).toMatchObject({ ok: false, reason })
  })
})
