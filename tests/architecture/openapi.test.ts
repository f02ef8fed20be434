import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { breakingChanges, withoutRefusals, type OpenApi, type Schema } from './openapi-changes.ts'

const file = fileURLToPath(new URL('openapi.json', import.meta.url))
// The panel comes with each release from the same server; a phone keeps its own for months. Only what phones rely on is committed.
const onPhones = ({ paths, ...rest }: OpenApi): OpenApi => ({ ...rest, paths: Object.fromEntries(Object.entries(paths).filter(([path]) => !path.includes('/staff/'))) })
const broken = (committed: string): string[] => breakingChanges(JSON.parse(committed) as OpenApi, JSON.parse(current) as OpenApi)

let stand: Stand
let current: string
beforeAll(async () => {
  stand = await startStand()
  current = `${JSON.stringify(withoutRefusals(onPhones(stand.app.swagger() as unknown as OpenApi)), null, 1)}\n`
})
afterAll(async () => { await stand.stop() })

describe('the description of the API phones know', () => {
  it('changes for phones only by adding: phones keep old mini programs for months', () => {
    if (!existsSync(file)) writeFileSync(file, current)
    expect(broken(readFileSync(file, 'utf8'))).toEqual([])
  })

  it('is the one that is committed (npx vitest run --config tests/vitest.config.ts --project architecture openapi, with UPDATE_OPENAPI=1, writes it anew)', () => {
    if (process.env['UPDATE_OPENAPI'] === '1' && broken(readFileSync(file, 'utf8')).length === 0) writeFileSync(file, current)
    expect(readFileSync(file, 'utf8') === current, 'openapi.json is not what the application describes').toBe(true)
  })
})

describe('comparing two descriptions', () => {
  const api = (body: Schema, answer: Schema): OpenApi => {
    const json = (schema: Schema) => ({ content: { 'application/json': { schema } } })
    return { paths: { '/cases': { post: { requestBody: json(body), responses: { 201: json(answer) } } } } }
  }
  const body: Schema = { type: 'object', required: ['type'], properties: { type: { type: 'string', enum: ['help'] }, text: { type: 'string', maxLength: 10 } } }
  const answer: Schema = { type: 'object', required: ['no'], properties: { no: { type: 'string' }, status: { type: 'string', enum: ['open'] } } }
  const props = (schema: Schema, over: Record<string, Schema>) => ({ ...schema, properties: { ...schema.properties, ...over } })
  const changes = (newBody: Schema, newAnswer: Schema) => breakingChanges(api(body, answer), api(newBody, newAnswer))

  it('lets new endpoints, new optional fields, wider limits and new answers pass', () => {
    expect(changes(props(body, { text: { type: 'string', maxLength: 20 }, more: { type: 'string' }, type: { type: 'string', enum: ['help', 'report'] } }), props(answer, { more: { type: 'string' } }))).toEqual([])
    expect(breakingChanges({ paths: {} }, api(body, answer))).toEqual([])
  })
  it('finds what would break an old client', () => {
    expect(breakingChanges(api(body, answer), { paths: {} })).toEqual(['POST /cases: is gone'])
    expect(changes({ ...body, required: ['type', 'text'] }, answer)).toEqual(['POST /cases body.text: is now required'])
    expect(changes(props(body, { text: { type: 'string', maxLength: 5 } }), answer)).toEqual(['POST /cases body.text: maxLength is smaller'])
    expect(changes(props(body, { type: { type: 'string', enum: ['report'] } }), answer)).toEqual(['POST /cases body.type: no longer takes help'])
    expect(changes(body, { ...answer, properties: { no: { type: 'integer' } } })).toEqual(['POST /cases 201.no: gives integer instead of string', 'POST /cases 201.status: is no longer given'])
    expect(changes(body, props(answer, { status: { type: 'string', enum: ['open', 'shut'] } }))).toEqual(['POST /cases 201.status: gives a new word shut old clients do not know'])
  })
})
