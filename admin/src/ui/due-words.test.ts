import { describe, expect, it } from 'vitest'
import { dueWords } from './due-words.ts'

describe('the words on the clock', () => {
  it('a case due today says so and is not yet overdue', () => {
    expect(dueWords(0)).toEqual({ text: '今天到期', tone: 'danger' })
  })

  it('two working days past the promised day are told as two', () => {
    expect(dueWords(-2)?.text).toBe('已超期 2 个工作日')
  })

  it('the last three working days are a warning, the fourth is not', () => {
    expect([dueWords(3)?.tone, dueWords(4)?.tone]).toEqual(['warn', 'plain'])
  })

  it('an answered case shows no clock', () => {
    expect(dueWords(null)).toBeNull()
  })
})
