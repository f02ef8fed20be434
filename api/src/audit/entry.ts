import { createHash } from 'node:crypto'

/** One link of the chain, as it is stored. */
export type Entry = {
  seq: string, source_id: string, at: Date, day: string, actor: string, roles: string[], action: string, subject: string | null, result: string, data: string
  prev_hash: string, hash: string
}

const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex')

/** What the first entry holds in the place of the one before. */
export const beginning = sm3('minsheng audit')

/** SM3 over everything an entry says and the hash before it. Changing a letter anywhere changes every hash after it. */
export const hashOf = ({ seq, source_id, at, day, actor, roles, action, subject, result, data, prev_hash }: Omit<Entry, 'hash'>): string =>
  sm3(JSON.stringify([prev_hash, seq, source_id, at.toISOString(), day, actor, roles, action, subject, result, data]))
