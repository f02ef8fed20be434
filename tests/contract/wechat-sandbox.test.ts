import { readConfig } from '@minsheng/sandbox/config.ts'
import { readFile, mkdtemp, appendFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appId, openid, progress, progressTemplate, secret, startStand, type Stand } from './wechat-stand.ts'

const MINUTE = 60_000
let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(() => stand.close())
beforeEach(() => stand.reset())

type Answer = { errcode?: number, errmsg?: string, access_token?: string, expires_in?: number } & Record<string, unknown>
const get = async (path: string) => await (await fetch(`${stand.baseUrl}${path}`)).json() as Answer
const post = async (path: string, body: unknown) =>
  await (await fetch(`${stand.baseUrl}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })).json() as Answer
const stable = (over: object = {}) => post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: appId, secret, ...over })
const tokenOf = async () => (await stable()).access_token ?? ''

describe('the stand-in refuses as WeChat does', () => {
  const exchange = (query: Record<string, string>) => get(`/sns/jscode2session?${new URLSearchParams({ appid: appId, secret, js_code: 'x', grant_type: 'authorization_code', ...query }).toString()}`)

  it.each([
    [{ appid: '' }, 41002], [{ appid: 'wx0' }, 40013], [{ secret: '' }, 41004], [{ secret: 'no' }, 40125], [{ js_code: '' }, 41008], [{}, 40029],
  ])('a login with %j is answered %i with a request number', async (query, errcode) => {
    expect(await exchange(query)).toEqual({ errcode, errmsg: expect.stringMatching(/rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) })
  })

  it('a login that succeeds carries no errcode at all', async () => {
    const answer = await exchange({ js_code: await stand.loginCode() })
    expect(answer).toEqual({ openid, session_key: expect.any(String) })
    expect(Buffer.from(String(answer['session_key']), 'base64')).toHaveLength(16)
  })

  it.each([
    ['without a token', '', '{}', 41001],
    ['with a token nobody issued', 'access_token=made-up', '{}', 40001],
    ['with no body', 'token', '', 44002],
    ['with a body that is not JSON', 'token', 'a=b', 47001],
  ])('a send %s is answered %s', async (_what, query, body, errcode) => {
    const path = `/cgi-bin/message/subscribe/send?${query === 'token' ? `access_token=${await tokenOf()}` : query}`
    expect(await post(path, body)).toMatchObject({ errcode })
    expect(await get(path)).toMatchObject({ errcode: 43002 })
  })

  it.each([
    ['thing2', '一二三四五六七八九十一二三四五六七八九十一', 'invalid'],
    ['thing2', '', 'is emtpy'],
    ['character_string1', '编号12', 'invalid'],
    ['date3', '15天内', 'invalid'],
    ['phrase4', 'done', 'invalid'],
    ['phrase4', '已经办理完毕', 'invalid'],
  ])('the field %s does not take “%s”', async (field, value, word) => {
    await stand.consent()
    const { openid: touser, templateId: template_id, data } = progress()
    const fields = Object.fromEntries(Object.entries({ ...data, [field]: value }).map(([key, text]) => [key, { value: text }]))
    const answer = await post(`/cgi-bin/message/subscribe/send?access_token=${await tokenOf()}`, { touser, template_id, data: fields })
    expect(answer).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining(`argument invalid! data.${field}.value ${word} rid: `) })
    expect(await stand.consentsLeft()).toBe(1)
  })
})

describe('tokens of the stand-in', () => {
  it('the same stable token is given out while it counts down, its successor in the last five minutes, and both work then', async () => {
    const first = await stable()
    await stand.advance(60 * MINUTE)
    const later = await stable()
    expect(later.access_token).toBe(first.access_token)
    expect(later.expires_in).toBeGreaterThan(3590)
    expect(later.expires_in).toBeLessThanOrEqual(3600)
    await stand.advance(56 * MINUTE)
    const next = await stable()
    expect(next.access_token).not.toBe(first.access_token)
    for (const { access_token } of [first, next]) expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${access_token}`)).toMatchObject({ errcode: 0 })
    await stand.advance(5 * MINUTE)
    expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${first.access_token}`)).toMatchObject({ errcode: 42001 })
  })

  it('a forced renewal kills the old token at once and may not follow within thirty seconds', async () => {
    const old = await tokenOf()
    await stand.advance(MINUTE)
    expect((await stable({ force_refresh: true })).access_token).not.toBe(old)
    expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${old}`)).toMatchObject({ errcode: 40001 })
    expect(await stable({ force_refresh: true })).toMatchObject({ errcode: 45011 })
  })

  it('the older kind of token lives five minutes beside its successor and leaves the stable one alone', async () => {
    const plain = async () => (await get(`/cgi-bin/token?${new URLSearchParams({ grant_type: 'client_credential', appid: appId, secret }).toString()}`)).access_token ?? ''
    const kept = await tokenOf()
    const first = await plain()
    await plain()
    expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${first}`)).toMatchObject({ errcode: 0 })
    await stand.advance(5 * MINUTE)
    expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${first}`)).toMatchObject({ errcode: 42001 })
    expect(await get(`/wxaapi/newtmpl/gettemplate?access_token=${kept}`)).toMatchObject({ errcode: 0 })
  })
})

describe('templates and text', () => {
  it('the templates are listed with their fields as WeChat writes them', async () => {
    const { data } = await get(`/wxaapi/newtmpl/gettemplate?access_token=${await tokenOf()}`)
    expect(data).toHaveLength(5)
    expect(data).toContainEqual(expect.objectContaining({ priTmplId: progressTemplate, type: 2, content: '受理编号:{{character_string1.DATA}}\n事项:{{thing2.DATA}}\n办结期限:{{date3.DATA}}\n办理状态:{{phrase4.DATA}}\n' }))
  })

  it('text is checked only for a citizen who used the program within two hours', async () => {
    const check = async (content: string) => post(`/wxa/msg_sec_check?access_token=${await tokenOf()}`, { version: 2, openid, scene: 3, content })
    expect(await check('低保没有到账')).toMatchObject({ errcode: 61010 })
    await stand.gateway().exchangeCode(await stand.loginCode())
    expect(await check('低保没有到账')).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } })
    expect(await check('有人在村口代开发票')).toMatchObject({ result: { suggest: 'risky', label: 20006 } })
    await stand.advance(121 * MINUTE)
    expect(await check('低保没有到账')).toMatchObject({ errcode: 61010 })
  })
})

describe('running the stand-in', () => {
  it('it refuses to run in production', () => {
    expect(() => readConfig({ NODE_ENV: 'production', WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret })).toThrow('must not run in production')
  })

  it('a restart keeps accounts, consents and messages, even after a line cut short by a kill', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
    const stateFile = join(folder, 'state.jsonl')
    const before = await startStand({ stateFile })
    await before.reset()
    await before.consent(progressTemplate, 3)
    await before.gateway().sendSubscribeMessage(progress())
    const { messages } = await before.messages()
    await before.close()
    await appendFile(stateFile, '{"type":"message-ta')
    const after = await startStand({ stateFile })
    expect((await after.messages()).messages).toEqual(messages)
    expect(await after.consentsLeft()).toBe(2)
    await after.gateway().sendSubscribeMessage(progress())
    await after.close()
    expect((await readFile(stateFile, 'utf8')).trimEnd().split('\n').every((line) => JSON.parse(line))).toBe(true)
    await rm(folder, { recursive: true })
  })

  it('the controls answer programs on this machine only, not what a front server passes on', async () => {
    const forwarded = await fetch(`${stand.baseUrl}/__ctl/accounts`, { headers: { 'x-forwarded-for': '10.1.2.3' } })
    expect(forwarded.status).toBe(403)
    expect((await fetch(`${stand.baseUrl}/__ctl/accounts`)).status).toBe(200)
  })
})
