import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './database-away.ts'

const away = [
  ['nobody listens', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['the server is shutting down', Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' })],
  ['the server is starting up', Object.assign(new Error('the database system is starting up'), { code: '57P03' })],
  ['the line was cut in the middle of a statement', new Error('Connection terminated unexpectedly')],
  ['every address was tried in vain', Object.assign(new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]), {})],
  ['Prisma could not reach it', Object.assign(new Error('x'), { code: 'P1001' })],
  ['the reason lies one error deeper', new Error('query failed', { cause: Object.assign(new Error('x'), { code: '08006' }) })]
] as const

const mistakes = [
  ['a row that is there already', Object.assign(new Error('duplicate key'), { code: '23505' })],
  ['a mistake in a statement', Object.assign(new Error('syntax error'), { code: '42601' })],
  ['a bug', new TypeError('cannot read properties of undefined')],
  ['nothing at all', undefined]
] as const

describe('an error that only says that the database is away', () => {
  it.each(away)('is recognised when %s', (_what, problem) => expect(isDatabaseAway(problem)).toBe(true))
  it.each(mistakes)('is not seen in %s', (_what, problem) => expect(isDatabaseAway(problem)).toBe(false))
})
