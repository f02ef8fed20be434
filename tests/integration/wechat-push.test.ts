import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { matchFollowers } from '@minsheng/api/features/push/match-followers.ts'
import { encrypt, sign } from '@minsheng/sandbox/push-cipher.ts'
import { written, type PushFormat } from '@minsheng/sandbox/push-form.ts'
import { startStand, type Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import type { Citizen } from '../support/people.ts'
import { appId, templateIds } from '../support/settings.ts'

const serviceAppId = 'wxabcdef1234567890'
const service = {
  WECHAT_SERVICE_APP_ID: serviceAppId, WECHAT_SERVICE_APP_SECRET: 'another-secret', WECHAT_SERVICE_PUSH_TOKEN: 'service-push-token',
  WECHAT_SERVICE_PUSH_AES_KEY: 'ABCDEFGabcdefghijklmnopqrstuvwxyz0123456789'
}
type Sealed = { path: string, token: string, aesKey: string, appId: string }
let stand: Stand
let plain: Stand
let mini: Sealed
let account: Sealed
let citizen: Citizen
beforeAll(async () => {
  stand = await startStand(service)
  plain = await startStand({ WECHAT_PUSH_MODE: 'both' })
  const { pushToken, pushAesKey } = stand.config.wechat
  mini = { path: '/wechat/push', token: pushToken, aesKey: pushAesKey, appId }
  account = { path: '/wechat/service-push', token: service.WECHAT_SERVICE_PUSH_TOKEN, aesKey: service.WECHAT_SERVICE_PUSH_AES_KEY, appId: serviceAppId }
  citizen = await stand.newCitizen()
})
afterAll(async () => {
  await stand.stop()
  await plain.stop()
})

const now = () => Math.floor(Date.now() / 1000)
const signed = (token: string) => {
  const [timestamp, nonce] = [String(now()), String(randomInt(1e9))]
  return { timestamp, nonce, signature: sign(token, timestamp, nonce) }
}
const post = async (at: Stand, path: string, query: Record<string, string>, body: string) => {
  const response = await fetch(`${at.baseUrl}${path}?${new URLSearchParams(query)}`, { method: 'POST', body })
  return { status: response.status, text: await response.text() }
}
const push = async (to: Sealed, event: object, format: PushFormat = 'json') => {
  const query = signed(to.token)
  const Encrypt = encrypt(to.aesKey, to.appId, written(format, { ToUserName: 'gh_x', MsgType: 'event', ...event }))
  return post(stand, to.path, { ...query, encrypt_type: 'aes', msg_signature: sign(to.token, query.timestamp, query.nonce, Encrypt) }, written(format, { ToUserName: 'gh_x', Encrypt }))
}
const rows = async <T>(statement: string) => (await stand.database.pool.query(statement)).rows as T[]
const choice = (over: object = {}) => ({ FromUserName: citizen.openid, CreateTime: now(), Event: 'subscribe_msg_popup_event', List: [{ TemplateId: templateIds.progress, SubscribeStatusString: 'accept', PopupScene: '0' }], ...over })

describe('what WeChat pushes about consents', () => {
  it('is kept once, however often and in whichever form it comes', async () => {
    const event = choice()
    for (const format of ['json', 'xml', 'json'] as const) expect(await push(mini, event, format)).toEqual({ status: 200, text: 'success' })
    await push(mini, { ...event, List: event.List[0] })
    expect(await rows('SELECT template_id, source, choice FROM wechat_choice')).toEqual([{ template_id: templateIds.progress, source: 'pop-up', choice: 'accept' }])
  })

  it('a refusal in the settings is a choice of its own, and names nobody', async () => {
    await push(mini, choice({ Event: 'subscribe_msg_change_event', CreateTime: now() + 1, List: [{ TemplateId: templateIds.progress, SubscribeStatusString: 'reject' }] }))
    expect(await rows('SELECT source, choice FROM wechat_choice ORDER BY at DESC LIMIT 1')).toEqual([{ source: 'settings', choice: 'reject' }])
    expect((await dump(stand.database)).filter(({ value }) => value.includes(citizen.openid))).toEqual([])
  })

  it('two kinds in one pop-up are two choices', async () => {
    const at = now() + 5
    await push(mini, choice({ CreateTime: at, List: [templateIds.answered, templateIds.booking].map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'accept' })) }), 'xml')
    expect(await rows(`SELECT template_id FROM wechat_choice WHERE at = to_timestamp(${at}) ORDER BY 1`)).toHaveLength(2)
  })

  it('signed by somebody else, or sealed for another account, changes nothing', async () => {
    const before = await rows('SELECT id FROM wechat_choice')
    expect((await push({ ...mini, token: 'guessed' }, choice({ CreateTime: now() + 9 }))).status).toBe(403)
    expect((await push({ ...account, path: mini.path }, choice({ CreateTime: now() + 9 }))).status).toBe(403)
    expect((await post(stand, mini.path, signed(mini.token), JSON.stringify({ MsgType: 'event', ...choice({ CreateTime: now() + 9 }) }))).status).toBe(403)
    expect(await rows('SELECT id FROM wechat_choice')).toEqual(before)
  })
})

describe('a verdict on a picture', () => {
  const verdict = (trace_id: string, over: object = {}) => ({ FromUserName: citizen.openid, CreateTime: now(), Event: 'wxa_media_check', appid: appId, trace_id, version: 2, errcode: 0, errmsg: 'ok', result: { suggest: 'risky', label: '20006' }, ...over })

  it('is kept under its trace; the first word stands', async () => {
    await push(mini, verdict('trace-1'))
    await push(mini, verdict('trace-1', { result: { suggest: 'pass', label: 100 }, CreateTime: now() + 3 }), 'xml')
    await push(mini, verdict('trace-2', { errcode: -1008, result: {} }))
    expect(await rows('SELECT trace_id, verdict, label, error_code FROM media_verdict ORDER BY 1')).toEqual([
      { trace_id: 'trace-1', verdict: 'risky', label: 20006, error_code: 0 }, { trace_id: 'trace-2', verdict: 'review', label: null, error_code: -1008 }
    ])
  })
})

describe('who follows the service account', () => {
  const identity = () => stand.wechat<{ serviceOpenid: string }>('POST', '/identity', { openid: citizen.openid })
  const event = async (Event: string, CreateTime: number) => push(account, { FromUserName: (await identity()).serviceOpenid, CreateTime, Event, EventKey: '' }, 'xml')

  const match = () => matchFollowers(systemContext(stand.composition.services, new Date()))
  const asked = async () => (await stand.wechat<unknown[]>('GET', '/requests?match=/cgi-bin/user/info')).length
  const follows = async () => (await rows(`SELECT 1 FROM citizen c JOIN service_follower f ON f.union_index = c.union_index WHERE c.id = '${citizen.id}' AND f.following`)).length > 0

  it('is matched to the citizen after the push, and an older push that comes late changes nothing', async () => {
    const at = now()
    await stand.wechat('POST', '/follow', { openid: citizen.openid, following: true })
    expect(await event('subscribe', at)).toEqual({ status: 200, text: 'success' })
    await event('unsubscribe', at - 60)
    expect([await asked(), await follows()]).toEqual([0, false])
    await Promise.all([match(), match()])
    expect(await follows()).toBe(true)
    const before = await asked()
    await match()
    expect(await asked()).toBe(before)
    const { serviceOpenid } = await identity()
    expect((await dump(stand.database)).filter(({ value }) => value.includes(serviceOpenid))).toEqual([])
    await event('unsubscribe', at + 60)
    expect(await follows()).toBe(false)
  })

  it('WeChat not saying who it is, is asked later, and about somebody it does not know only once', async () => {
    await stand.database.pool.query('DELETE FROM service_follower')
    await stand.wechat('POST', '/faults', { match: '/cgi-bin/user/info', times: 1, errcode: -1 })
    expect((await event('subscribe', now() + 120)).status).toBe(200)
    await match()
    expect(await follows()).toBe(false)
    await match()
    expect(await follows()).toBe(true)
    await push(account, { FromUserName: 'oNobody', CreateTime: now(), Event: 'subscribe', EventKey: '' }, 'xml')
    await match()
    const before = await asked()
    await match()
    expect(await asked()).toBe(before)
  })

  it('what became of a message is kept once', async () => {
    const { serviceOpenid } = await identity()
    const finished = (MsgID: string, Status: string) => push(account, { FromUserName: serviceOpenid, CreateTime: now(), Event: 'TEMPLATESENDJOBFINISH', MsgID, Status }, 'xml')
    await finished('2900000000000000001', 'success')
    await finished('2900000000000000001', 'success')
    await finished('2900000000000000002', 'failed:user block')
    await finished('2900000000000000003', 'failed: system failed')
    expect(await rows('SELECT message_id, outcome FROM service_receipt ORDER BY 1')).toEqual([
      { message_id: '2900000000000000001', outcome: 'success' }, { message_id: '2900000000000000002', outcome: 'user-block' }, { message_id: '2900000000000000003', outcome: 'failed' }
    ])
  })
})

describe('an account being changed over', () => {
  it('is heard in the plain mode too, with a valid signature only', async () => {
    const body = JSON.stringify({ MsgType: 'event', ...choice() })
    expect(await post(plain, mini.path, signed(mini.token), body)).toEqual({ status: 200, text: 'success' })
    expect((await post(plain, mini.path, signed('guessed'), body)).status).toBe(403)
    expect((await post(plain, mini.path, { ...signed(mini.token), encrypt_type: 'aes', msg_signature: 'x' }, body)).status).toBe(403)
  })

  it('where there is no service account, nobody answers at its address', async () => {
    expect((await post(plain, account.path, signed(account.token), '<xml></xml>')).status).toBe(404)
  })
})
