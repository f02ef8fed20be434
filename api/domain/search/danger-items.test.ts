import { describe, expect, it } from 'vitest'
import { dangerItems } from './danger-items.ts'

describe('who is in danger', () => {
  for (const [words, first] of [
    ['继父对女儿动手动脚', 'minor-harm-report'], ['后妈拿皮带抽孩子', 'minor-harm-report'], ['老公天天打我', 'violence-shelter'], ['三天没吃饭了', 'temporary-aid-emergency']
  ] as const) it(`finds first what helps: ${words}`, () => { expect(dangerItems(words)[0]).toBe(first) })

  for (const words of ['高龄津贴怎么办', '结婚要带什么', '低保多少钱']) it(`is nobody who asks ${words}`, () => { expect(dangerItems(words)).toEqual([]) })
})
