import { describe, expect, it } from 'vitest'
import { contactWords, dueWords } from './due-words.ts'

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

  it('a clock that stands still tells what is left once it goes on', () => {
    expect(dueWords(6, true)).toEqual({ text: '已暂停，恢复后还剩 6 个工作日', tone: 'warn' })
  })

  it('an answered case shows no clock', () => {
    expect(dueWords(null)).toBeNull()
  })
})

describe('the minutes of an urgent case', () => {
  const by = '2026-11-26T08:30:00Z'
  const at = (time: string) => contactWords(by, Date.parse(`2026-11-26T${time}Z`))

  it('are counted down, the one begun counts whole, and over an hour they are told in hours', () => {
    expect([at('08:00:00'), at('08:00:10'), at('06:30:00'), at('06:55:00')]).toEqual(['30 分钟内要联系上', '30 分钟内要联系上', '2 小时内要联系上', '1 小时 35 分钟内要联系上'])
  })

  it('are late from the first second after the limit', () => {
    expect([at('08:30:00'), at('08:30:01'), at('09:41:00')]).toEqual(['1 分钟内要联系上', '联系已超时 1 分钟', '联系已超时 1 小时 11 分钟'])
  })

  it('are gone once somebody was spoken to', () => expect(contactWords(null, 0)).toBeNull())
})
