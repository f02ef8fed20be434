import { describe, expect, it } from 'vitest'
import { createEventReader, newsOf } from './sse.ts'

describe('reading live updates', () => {
  it('an event cut in two by the network is read once, when it is whole', () => {
    const read = createEventReader()
    expect(read('data: {"caseNo":"MZ20')).toEqual([])
    expect(read('26000123"}\n\ndata: 2\n\n')).toEqual(['{"caseNo":"MZ2026000123"}', '2'])
  })

  it('heartbeats are not events', () => {
    expect(createEventReader()(': ping\n\nevent: case\ndata: a\n\n')).toEqual(['a'])
  })

  it('what an event says is read once, and one that says nothing leaves all open', () => {
    expect(['{"queue":true}', '{"caseNo":"MZ2026000123","version":4}', '{}'].map((data) => newsOf(data))).toEqual([{ queue: true }, { caseNo: 'MZ2026000123', version: 4 }, {}])
  })
})
