import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { noticeOfPrecheck } from './precheck-notice.ts'

const about = { code: 'ACDE3467', today: day('2026-03-10') }

describe('what is told of a pre-check', () => {
  it.each(['ready', 'not-ready'] as const)('that is %s fits the template and says what to do next', (status) => {
    const { purpose, fields, text } = noticeOfPrecheck(status, about)
    expect([purpose, Object.keys(fields).sort()]).toEqual(['case-progress', ['character_string1', 'date3', 'phrase4', 'thing2']])
    expect(fields['phrase4']?.length).toBeLessThanOrEqual(5)
    expect(fields['thing2']?.length).toBeLessThanOrEqual(20)
    expect(text).toContain(about.code)
    expect(text).toContain(status === 'ready' ? '带上原件' : '请先别跑')
  })
})
