import { describe, expect, it } from 'vitest'
import { afterFailure, nextLook, type Load } from './look-again.ts'
import { ApiProblem } from './problem.ts'

const offline = new ApiProblem('offline', '')
const gone = new ApiProblem('booking-not-found', '', { status: 404 })
const code: Load<string> = { status: 'ready', data: 'ACDE3467' }

describe('a look that failed', () => {
  it('takes nothing off a page that keeps what it heard, as long as it may pass by itself', () => {
    expect(afterFailure(code, offline, true)).toEqual({ ...code, unheard: true })
    expect(afterFailure(code, new ApiProblem('unavailable', '', { status: 503 }), true)).toEqual({ ...code, unheard: true })
    expect(afterFailure(code, new ApiProblem('too-many', '', { status: 429 }), true)).toEqual({ ...code, unheard: true })
  })

  it('is shown where the server said no, where nothing was heard before, and where nothing is kept', () => {
    expect(afterFailure(code, gone, true)).toEqual({ status: 'failed', problem: gone })
    expect(afterFailure({ status: 'loading' }, offline, true)).toEqual({ status: 'failed', problem: offline })
    expect(afterFailure(code, offline, false)).toEqual({ status: 'failed', problem: offline })
  })

  it('is followed by another, soon, whether something was heard before or not, and after a refusal by none', () => {
    const soon = [nextLook({ ...code, unheard: true }, () => null), nextLook({ status: 'failed', problem: offline }, () => null)]
    expect(soon.every((ms) => ms !== null && ms >= 5_000 && ms <= 10_000)).toBe(true)
    expect(nextLook({ status: 'failed', problem: gone }, () => 1_000)).toBeNull()
    expect(nextLook(code, () => 20_000)).toBe(20_000)
  })
})
