import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { rehearseLines } from './rehearse-lines.ts'

const run = async (chunks: readonly string[]) => {
  const [output, complaints] = [new PassThrough(), new PassThrough()]
  const said = Promise.all([text(output), text(complaints)])
  const count = await rehearseLines(Readable.from(chunks), output, complaints)
  output.end()
  complaints.end()
  const [results, problems] = await said
  return { count, results: results.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string }), problems }
}
const line = (id: string, over: object = {}) => `${JSON.stringify({ id, received: '2026-03-05', channel: 'phone', text: '低保什么时候发，电话13812345678', ...over })}\n`

it('a bad line is named by number and field, and the good ones are printed all the same', async () => {
  const { count, results, problems } = await run([line('1'), '不是 JSON 13812345678\n', '\n', line('2', { received: '昨天' }), line('3')])
  expect(count).toEqual({ good: 2, bad: 2 })
  expect(results.map(({ id }) => id)).toEqual(['1', '3'])
  expect(problems).toMatch(/第2行 整行[^\n]*\n第4行 received/)
  expect(problems).not.toContain('138')
})

it('lines may come in pieces, with a mark at the beginning, with carriage returns, and without an end', async () => {
  const whole = `\uFEFF${line('1')}${line('2').replace('\n', '\r\n')}${line('3').trimEnd()}`
  const { results } = await run(Array.from({ length: Math.ceil(whole.length / 7) }, (_, at) => whole.slice(at * 7, at * 7 + 7)))
  expect(results.map(({ id }) => id)).toEqual(['1', '2', '3'])
})

it('thousands of lines go through one by one', async () => {
  const { count } = await run(Array.from({ length: 3_000 }, (_, at) => line(String(at))))
  expect(count).toEqual({ good: 3_000, bad: 0 })
})
