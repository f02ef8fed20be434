import { expect, it } from 'vitest'
import { sayRing } from './say-ring.ts'

const ring = { about: 'moved' as const, day: '2026-12-08', startsAt: '09:00', fromDay: '2026-12-07', fromStartsAt: '16:00', why: '停电', keptUntil: null }

it('who is rung hears from when to when, or that it is cancelled, and why', () => {
  expect(sayRing(ring)).toBe('告诉他：原来 12月7日 周一 16:00 的，改到了 12月8日 周二 09:00，号不变。原因：停电')
  expect(sayRing({ ...ring, about: 'cancelled', fromDay: null, fromStartsAt: null, why: null })).toBe('告诉他：12月8日 周二 09:00 的预约取消了。')
  expect(sayRing({ ...ring, about: 'offered', keptUntil: '2026-12-01T02:00:00Z' })).toBe('问他要不要：候补到了 12月8日 周二 09:00 的号，留到 2026年12月1日 10:00。')
})
