import { describe, expect, it } from 'vitest'
import { keepable, keepUntil, keptOf } from './shelf-time.ts'

const now = '2026-11-30T01:00:00.000Z'
const phone = Date.parse(now) - 2 * 3_600_000
const until = keepUntil('2026-11-30T01:05:00.000Z', now, phone)

describe('names and numbers typed for a seat', () => {
  it('lie on the phone an hour longer than the hold, also on a phone whose clock is wrong', () => {
    expect(until - phone).toBe(65 * 60_000)
    expect(keptOf({ account: 'a', until, form: '陈小红' }, 'a', until - 1)).toBe('陈小红')
    expect(keptOf({ account: 'a', until, form: '陈小红' }, 'a', until)).toBeNull()
  })

  it('are nobody else\'s, and of nobody they are not kept', () => {
    expect(keptOf({ account: 'a', until, form: '陈小红' }, 'b', phone)).toBeNull()
    expect(keptOf({ account: 'a', until, form: '陈小红' }, null, phone)).toBeNull()
    expect(keptOf({ form: '陈小红' }, 'a', phone)).toBeNull()
    expect([keepable(null, until, phone), keepable('a', until, phone), keepable('a', phone, phone)]).toEqual([false, true, false])
  })
})
