import { describe, expect, it } from 'vitest'
import { caseNoOf, createEventReader, isQueue } from './sse.ts'

describe('reading live updates', () => {
  it('an event cut in two by the network is read once, when it is whole', () => {
    const read = createEventReader()
    expect(read('data: {"caseNo":"MZ20')).toEqual([])
    expect(read('26000123"}\n\ndata: 2\n\n')).toEqual(['{"caseNo":"MZ2026000123"}', '2'])
  })

  it('heartbeats are not events', () => {
    expect(createEventReader()(': ping\n\nevent: case\ndata: a\n\n')).toEqual(['a'])
  })

  it('the case number is found, and its absence is told', () => {
    expect(caseNoOf('{"caseNo":"MZ2026000123","version":4}')).toBe('MZ2026000123')
    expect(caseNoOf('{}')).toBeNull()
  })

  it('that the queue moved is told from everything else', () => {
    expect(['{"queue":true}', '{"caseNo":"MZ2026000123"}', '{}'].map(isQueue)).toEqual([true, false, false])
  })
})
