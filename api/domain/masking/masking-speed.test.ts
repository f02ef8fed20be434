import { describe, expect, it } from 'vitest'
import { maskedExamples } from './examples.ts'
import { findSpans } from './find-spans.ts'
import { suggestParties } from './suggest-parties.ts'

const facts = { parties: ['张三丰', '李四'], keep: ['0737-7222222'] }
const ofLength = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
const fastest = (run: () => void) => {
  const times = Array.from({ length: 5 }, () => {
    // Processor time, not the clock: neighbours on a busy machine must not decide.
    const started = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1_000
  })
  return Math.min(...times)
}
const everything = Object.values(maskedExamples).flatMap((list) => list.map(([text]) => text)).join('，')

// Patterns that drive a careless search into trying every beginning with every end.
const patterns = [
  '1', '1 ', '1-', '一', '1一', '43092319541213001X', '\u200b1', 'a@', 'a.', '1@1.', '微信号：号：', '电话：7222222、', '村民小组', '3栋 ', '村一', '结婚证号：', '(2018)湘01民', '湘A1', '张三丰、', '举报人：张三丰，',
  '张三丰，男，', '敬礼 ', '卡号：', '第', everything,
]

describe('eight times the text takes about eight times as long, never sixty-four:', { timeout: 60_000 }, () => {
  it.each(patterns.map((pattern) => [pattern.slice(0, 20), pattern]))('%j over and over', (_, pattern) => {
    const [short, long] = [ofLength(pattern, 7_000), ofLength(pattern, 56_000)]
    const work = (text: string) => () => {
      findSpans(text, facts)
      suggestParties(text)
    }
    work(short)()
    // Half a millisecond is granted to each: below it the machine is measured, not the search.
    expect(fastest(work(long))).toBeLessThan((fastest(work(short)) + 0.5) * 24)
  })
})
