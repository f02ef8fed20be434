import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { readLine } from '@minsheng/domain/rehearsal/read-line.ts'
import { releaseRules } from '@minsheng/domain/rehearsal/rehearsal-rules.ts'
import { rehearse } from '@minsheng/domain/rehearsal/rehearse.ts'

/** How many lines were tried and how many could not be read. */
export type RehearsalCount = { good: number, bad: number }

const answer = (json: string): { ok: true, text: string } | { ok: false, text: string } => {
  const reading = readLine(json)
  return reading.ok
    ? { ok: true, text: JSON.stringify(rehearse(reading.line, releaseRules)) }
    : { ok: false, text: `${reading.field}：${reading.problem}` }
}

/**
 * Tries the rules on every line of `input` and writes one JSON line for each; a line that cannot be read is named on `complaints`
 * by number and field, never by content, and the others go on. One line is held at a time, however long the file.
 */
export const rehearseLines = async (input: Readable, output: Writable, complaints: Writable): Promise<RehearsalCount> => {
  const count = { good: 0, bad: 0 }
  let number = 0
  for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (json.replace(/^\uFEFF/, '').trim() === '') continue
    const { ok, text } = answer(json.replace(/^\uFEFF/, ''))
    count[ok ? 'good' : 'bad'] += 1
    if (!ok) complaints.write(`第${number}行 ${text}\n`)
    else if (!output.write(`${text}\n`)) await once(output, 'drain')
  }
  return count
}
