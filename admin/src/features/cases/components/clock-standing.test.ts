import { describe, expect, it } from 'vitest'
import { standingOf } from './clock-standing.ts'

const running = { satisfiedOn: null, late: false, pauses: [] }

describe('where a limit stands', () => {
  it('one that runs, one that stands still, one that is over', () => {
    expect(standingOf(running).kind).toBe('running')
    expect(standingOf({ ...running, pauses: [{ open: false }, { open: true }] }).kind).toBe('paused')
    expect(standingOf({ ...running, late: true, pauses: [{ open: true }] })).toEqual({ kind: 'late', words: '已超期' })
  })

  it('kept in time is told from kept too late', () => {
    expect(standingOf({ ...running, satisfiedOn: '2026-12-01' })).toEqual({ kind: 'kept', words: '2026年12月1日按时办到' })
    expect(standingOf({ ...running, satisfiedOn: '2026-12-01', late: true }).words).toBe('2026年12月1日办到，超期')
  })
})
