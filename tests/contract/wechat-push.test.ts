import { createPushReceiver, type PushOptions, type PushQuery } from '@minsheng/api/gateways/wechat/push.ts'
import { decryptPush, pushSignature } from '@minsheng/api/gateways/wechat/push-crypto.ts'
import type { PushEvent } from '@minsheng/api/gateways/wechat/push-event.ts'
import { encrypt, sign } from '@minsheng/sandbox/push-cipher.ts'
import { describe, expect, it } from 'vitest'

// The published vectors and our own, computed apart from both implementations.
const aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const appId = 'wx1234567890abcdef'
const token = 'tok123'
const cipherText = 'Q3stYC6hdFzMh9T8HCvyDOA/iLrelcj9j5xTDYBqC6GH67Sh6xjduS1+T+Kg2y9DTIXj1pKng7YGLM6oBf6cXw=='

describe('signature and cipher', () => {
  it.each([
    ['1714036504', '1514711492', 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['1714037059', '486452656', '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
  ])('both sides compute WeChat\'s own example of %s', (timestamp, nonce, expected) => {
    expect(pushSignature('AAAAA', timestamp, nonce)).toBe(expected)
    expect(sign('AAAAA', timestamp, nonce)).toBe(expected)
  })

  it('both sides agree with the known cipher text and its signature', () => {
    expect(encrypt(aesKey, appId, '{"Event":"x"}', Buffer.from('0123456789abcdef'))).toBe(cipherText)
    expect(decryptPush(aesKey, appId, cipherText)).toBe('{"Event":"x"}')
    expect(sign(token, '1700000000', 'nonce1', cipherText)).toBe('13ff4a2078a5d644c3bf3c82271593d2bd135f38')
    expect(pushSignature(token, '1700000000', 'nonce1', cipherText)).toBe('13ff4a2078a5d644c3bf3c82271593d2bd135f38')
  })

  it('a text for another mini program, under another key or cut short does not open', () => {
    expect(decryptPush(aesKey, 'wxanother', cipherText)).toBeNull()
    expect(decryptPush(aesKey.toUpperCase(), appId, cipherText)).toBeNull()
    expect(decryptPush(aesKey, appId, cipherText.slice(0, 40))).toBeNull()
    expect(decryptPush(aesKey, appId, '')).toBeNull()
  })

  it('texts of every length from 0 to 70 characters survive the padding', () => {
    for (let length = 0; length <= 70; length++) {
      const text = '受'.repeat(length)
      expect(decryptPush(aesKey, appId, encrypt(aesKey, appId, text))).toBe(text)
    }
  })
})

const at = 1_700_000_000
const head = { ToUserName: 'gh_x', FromUserName: 'oCitizen', CreateTime: at, MsgType: 'event' }
const popup = { ...head, Event: 'subscribe_msg_popup_event' }
const item = { TemplateId: 'T1', SubscribeStatusString: 'accept', PopupScene: '0' }
const chosen = { key: `oCitizen:${at}:subscribe_msg_popup_event:T1`, type: 'consent-chosen', openid: 'oCitizen', at, templateId: 'T1', choice: 'accept' }

const signedFor = (nonce: string, encrypted?: string, timestamp = String(at)): PushQuery => ({
  timestamp, nonce,
  signature: sign(token, timestamp, nonce),
  ...(encrypted === undefined ? {} : { msg_signature: sign(token, timestamp, nonce, encrypted) }),
})

const safe = (message: string, nonce = 'n1') => {
  const Encrypt = encrypt(aesKey, appId, message)
  return { query: signedFor(nonce, Encrypt), body: JSON.stringify({ ToUserName: 'gh_x', Encrypt }) }
}

const receiver = (over: Partial<PushOptions> = {}) => {
  const heard: PushEvent[] = []
  const push = createPushReceiver({ appId, token, aesKey, now: () => at * 1000, ...over })
  return { heard, push, receive: (query: PushQuery, body: string) => push.receive(query, body, async (events) => { heard.push(...events) }) }
}

describe('reading what WeChat pushes', () => {
  it.each([
    ['a list', JSON.stringify({ ...popup, List: [item] })],
    ['a single item without its list', JSON.stringify({ ...popup, List: item })],
    ['a list inside the event\'s element', JSON.stringify({ ...popup, SubscribeMsgPopupEvent: { List: [item] } })],
    ['XML', `<xml><ToUserName><![CDATA[gh_x]]></ToUserName><FromUserName><![CDATA[oCitizen]]></FromUserName><CreateTime>${at}</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe_msg_popup_event]]></Event><SubscribeMsgPopupEvent><List><TemplateId><![CDATA[T1]]></TemplateId><SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString><PopupScene>0</PopupScene></List></SubscribeMsgPopupEvent></xml>`],
  ])('a consent comes through as %s', async (_shape, message) => {
    const { heard, receive } = receiver()
    const { query, body } = safe(message)
    expect(await receive(query, body)).toEqual({ ok: true })
    expect(heard).toEqual([chosen])
  })

  it('two consents in XML are two events with keys of their own', async () => {
    const { heard, receive } = receiver()
    const list = ['T1', 'T2'].map((id) => `<List><TemplateId>${id}</TemplateId><SubscribeStatusString>reject</SubscribeStatusString></List>`).join('')
    const { query, body } = safe(`<xml><FromUserName>oCitizen</FromUserName><CreateTime>${at}</CreateTime><MsgType>event</MsgType><Event>subscribe_msg_change_event</Event><SubscribeMsgChangeEvent>${list}</SubscribeMsgChangeEvent></xml>`)
    await receive(query, body)
    expect(heard).toMatchObject([{ type: 'consent-changed', templateId: 'T1', choice: 'reject' }, { templateId: 'T2' }])
    expect(new Set(heard.map(({ key }) => key)).size).toBe(2)
  })

  it('a delivery report keeps the message\'s number beyond 2^53 and says whether it arrived', async () => {
    const { heard, receive } = receiver()
    const report = (MsgID: string, ErrorCode: string) => `{"FromUserName":"oCitizen","CreateTime":${at},"MsgType":"event","Event":"subscribe_msg_sent_event","List":{"TemplateId":"T1","MsgID":${MsgID},"ErrorCode":${ErrorCode},"ErrorStatus":"x"}}`
    for (const [nonce, message] of [['a', report('3567890123456789001', '"0"')], ['b', report('"3567890123456789002"', '43101')]] as const) {
      const { query, body } = safe(message, nonce)
      await receive(query, body)
    }
    expect(heard).toMatchObject([
      { type: 'message-delivered', messageId: '3567890123456789001', delivered: true },
      { type: 'message-delivered', messageId: '3567890123456789002', delivered: false, errcode: 43101 },
    ])
  })

  it('the envelope may be XML as well', async () => {
    const { heard, receive } = receiver()
    const Encrypt = encrypt(aesKey, appId, JSON.stringify({ ...popup, List: item }))
    const body = `<xml><ToUserName><![CDATA[gh_x]]></ToUserName><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`
    expect(await receive(signedFor('n1', Encrypt), body)).toEqual({ ok: true })
    expect(heard).toEqual([chosen])
  })

  it('an event we do not know is named, not lost', async () => {
    const { heard, receive } = receiver()
    const { query, body } = safe(JSON.stringify({ ...head, Event: 'user_enter_tempsession' }))
    await receive(query, body)
    expect(heard).toMatchObject([{ type: 'other', name: 'user_enter_tempsession' }])
  })

  it('without a key, plain pushes are read and their signature still counts', async () => {
    const plain = createPushReceiver({ appId, token, now: () => at * 1000 })
    const body = JSON.stringify({ ...popup, List: item })
    expect(await plain.receive(signedFor('n1'), body, async () => undefined)).toEqual({ ok: true })
    expect(await plain.receive({ ...signedFor('n2'), signature: 'f'.repeat(40) }, body, async () => undefined)).toEqual({ ok: false, reason: 'bad-signature' })
  })
})

describe('refusing what WeChat did not push', () => {
  const message = JSON.stringify({ ...popup, List: item })

  it('a push repeated with the same signature is refused the second time', async () => {
    const { heard, receive } = receiver()
    const { query, body } = safe(message)
    await receive(query, body)
    expect(await receive(query, body)).toEqual({ ok: false, reason: 'replayed' })
    expect(heard).toHaveLength(1)
  })

  it('a push repeated while the first is being stored is not taken for stored', async () => {
    const { heard, push, receive } = receiver()
    const { query, body } = safe(message)
    let fail = (_problem: Error) => {}
    const first = push.receive(query, body, () => new Promise((_resolve, reject) => { fail = reject }))
    expect(await receive(query, body)).toEqual({ ok: false, reason: 'under-way' })
    fail(new Error('database away'))
    await expect(first).rejects.toThrow('database away')
    expect(await receive(query, body)).toEqual({ ok: true })
    expect(heard).toHaveLength(1)
  })

  it('a push we failed to store is let in again, for WeChat tries three times more', async () => {
    const { heard, push, receive } = receiver()
    const { query, body } = safe(message)
    await expect(push.receive(query, body, () => Promise.reject(new Error('database away')))).rejects.toThrow('database away')
    expect(await receive(query, body)).toEqual({ ok: true })
    expect(heard).toHaveLength(1)
  })

  it.each([
    ['a wrong signature', (query: PushQuery) => ({ ...query, msg_signature: '0'.repeat(40) })],
    ['a signature cut short', (query: PushQuery) => ({ ...query, msg_signature: query.msg_signature?.slice(0, 39) ?? '' })],
    ['another time than the one signed', (query: PushQuery) => ({ ...query, timestamp: String(at + 1) })],
    ['no query at all', (): PushQuery => ({})],
  ])('%s is refused', async (_what, spoil) => {
    const { heard, receive } = receiver()
    const { query, body } = safe(message)
    expect(await receive(spoil(query), body)).toEqual({ ok: false, reason: 'bad-signature' })
    expect(heard).toEqual([])
  })

  it('a plain body is refused where the safe mode is agreed, its plain signature being reusable', async () => {
    const { receive } = receiver()
    expect(await receive(signedFor('n1'), message)).toEqual({ ok: false, reason: 'bad-signature' })
  })

  it('a push older or newer than ten minutes is refused', async () => {
    for (const shift of [-601, 601]) {
      const { receive } = receiver({ now: () => (at + shift) * 1000 })
      const { query, body } = safe(message)
      expect(await receive(query, body)).toEqual({ ok: false, reason: 'stale' })
    }
  })

  it.each(['', 'nonsense', '{', '<xml>', '[]', '{"Encrypt":7}'])('the body “%s” is refused without an error', async (body) => {
    expect(await receiver().receive(signedFor('n1', ''), body)).toMatchObject({ ok: false })
  })

  it('among thousands it is known as quickly as among ten: the clock is not read for each that came before', async () => {
    let looks = 0
    const { heard, receive } = receiver({ now: () => { looks += 1; return at * 1000 } })
    for (let nth = 0; nth < 2_000; nth += 1) {
      const { query, body } = safe(JSON.stringify({ ...popup, List: [item] }), `many-${nth}`)
      await receive(query, body)
    }
    expect([heard.length, looks < 5 * 2_000]).toEqual([2_000, true])
  })

  it('the address is verified with the echo for WeChat and with nothing for others', () => {
    const { push } = receiver()
    expect(push.verifyAddress({ ...signedFor('n1'), echostr: '4711' })).toBe('4711')
    expect(push.verifyAddress({ ...signedFor('n1'), signature: 'x', echostr: '4711' })).toBeNull()
  })
})
