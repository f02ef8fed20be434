import { describe, expect, it } from 'vitest'
import { offline, Problem, repairNumber } from './problem.ts'

const answered = (status: number) => new Problem({ code: 'any', message: '', status, requestId: 'fafcb66c72e0' })

describe('the number to read out to support', () => {
  it('belongs to a fault of the program', () => {
    expect([500, 502, 503].map((status) => repairNumber(answered(status)))).toEqual(['fafcb66c72e0', 'fafcb66c72e0', 'fafcb66c72e0'])
  })

  it('a wrong password, a case that is not there, a name left in the text and a dead line have none', () => {
    expect([401, 403, 404, 409, 422, 429].map((status) => repairNumber(answered(status)))).toEqual([null, null, null, null, null, null])
    expect(repairNumber(offline())).toBeNull()
  })
})
