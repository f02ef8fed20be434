import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import Fastify, { type FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { Refused } from '../refused.ts'
import { answerErrors } from './errors.ts'
import { refusals } from './refusals.ts'

const src = fileURLToPath(new URL('..', import.meta.url))
const domain = fileURLToPath(new URL('../../domain', import.meta.url))
const sourcesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')

const start = () => {
  const lines: string[] = []
  const loggerInstance: FastifyBaseLogger = pino(new Writable({ write: (line, _encoding, done) => { lines.push(String(line)); done() } }))
  const app = Fastify({ loggerInstance, bodyLimit: 100 })
  answerErrors(app)
  app.get('/refuse', async () => { throw new Refused('stale', { version: '旧' }) })
  app.get('/unknown', async () => { throw new Refused('a-new-refusal') })
  app.get('/bug', async () => { throw new Error('duplicate key (刘满香, 13873712345)') })
  app.get('/away', async () => { throw new Error('timeout exceeded when trying to connect') })
  app.post('/body', { schema: { body: { type: 'object', additionalProperties: false, required: ['text'], properties: { text: { type: 'string', maxLength: 3 }, inner: { type: 'object', properties: { at: { type: 'string', minLength: 2 } } } } } } }, async () => ({}))
  const post = (payload: string) => app.inject({ method: 'POST', url: '/body', payload, headers: { 'content-type': 'application/json' } })
  return { app, lines, post }
}

describe('every refusal', () => {
  const used = [...`${sourcesOf(src)}`.matchAll(/new Refused\((?:'id' in by \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, ...codes]) => codes.filter(Boolean))
  const decided = [...sourcesOf(domain).matchAll(/refuse\('([a-z-]+)'\)/g)].map(([, code]) => code)

  it('that the code can give has words and a status of its own', () => {
    expect(used.length).toBeGreaterThan(30)
    expect(decided.length).toBeGreaterThan(8)
    expect([...new Set([...used, ...decided])].filter((code) => !(String(code) in refusals))).toEqual([])
  })
  it('that the workflow knows, whether a rule or a guard gives it, has words too', () => {
    const [, union = ''] = /export type CaseRefusal =([\s\S]*?)\n\n/.exec(readFileSync(join(domain, 'case/decision.ts'), 'utf8')) ?? []
    const members = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => String(code))
    expect(members.length).toBeGreaterThan(30)
    expect(members.filter((code) => !(code in refusals))).toEqual([])
  })
  it('says in plain Chinese what happened and never 系统异常', () => {
    for (const [code, { status, message }] of Object.entries(refusals)) {
      expect(message, code).toMatch(/[一-龥].*。$/)
      expect(message, code).not.toMatch(/系统异常|系统错误|未知错误|失败/)
      expect([400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503], code).toContain(status)
    }
  })
})

describe('what a client hears', () => {
  it('of a refusal: its code, words, fields and a number to read out', async () => {
    const answer = await start().app.inject('/refuse')
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toEqual({ code: 'stale', message: refusals['stale']?.message, fields: { version: '旧' }, requestId: expect.any(String) })
  })
  it('of a refusal nobody wrote words for: still words', async () => {
    expect((await start().app.inject('/unknown')).json()).toMatchObject({ code: 'a-new-refusal', message: expect.stringContaining('不能') })
  })
  it('of a bug: that nothing is lost, and nothing of its text; the log has its place and not its text', async () => {
    const { app, lines } = start()
    const answer = await app.inject('/bug')
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toMatchObject({ code: 'internal' })
    expect(answer.body + lines.join('')).not.toMatch(/刘满香|13873712345/)
    expect(lines.join('')).toContain('errors.test.ts')
  })
  it('of a database that cannot be had: to come back in a minute', async () => {
    const { statusCode, headers } = await start().app.inject('/away')
    expect([statusCode, headers['retry-after']]).toEqual([503, '60'])
  })
  it('of bad input: which field is at fault and how', async () => {
    const { post } = start()
    const fieldsOf = async (payload: string) => (await post(payload)).json<{ fields: object }>().fields
    expect(await fieldsOf('{}')).toEqual({ text: '必须填写' })
    expect(await fieldsOf('{"text":"一二三四"}')).toEqual({ text: '最多 3 个字' })
    expect(await fieldsOf('{"text":"","inner":{"at":"x"}}')).toEqual({ 'inner.at': '至少 2 个字' })
    expect(await fieldsOf('{"text')).toEqual({ body: '读不懂提交的内容' })
    expect((await post(JSON.stringify({ text: 'x'.repeat(200) }))).json()).toMatchObject({ code: 'body-too-large' })
    expect((await start().app.inject('/nowhere')).json()).toMatchObject({ code: 'not-found' })
  })
})
