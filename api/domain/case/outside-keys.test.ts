import { describe, expect, it } from 'vitest'
import { outsideKeys } from './outside-keys.ts'

const item = (over: object = {}) => outsideKeys({ source: '红网', link: null, outsideId: null, ...over })
const shared = (a: string[], b: string[]) => a.some((key) => b.includes(key))

describe('an item found outside', () => {
  it.each([
    ['http://people.rednet.cn/front/messages/detail?id=88', 'https://people.rednet.cn/front/messages/detail?id=88'],
    ['https://www.people.rednet.cn/front/messages/detail?id=88', 'https://people.rednet.cn/front/messages/detail?id=88#reply'],
    ['https://m.rednet.cn/a/1/', 'https://rednet.cn/a/1?utm_source=wx&from=groupmessage'],
    [' https://rednet.cn/d?b=2&a=1 ', 'https://rednet.cn/d?a=1&b=2']
  ])('%s and %s are one post', (first, second) => {
    expect(shared(item({ link: first }), item({ link: second }))).toBe(true)
  })

  it('two posts with different numbers in the link are two', () => {
    expect(shared(item({ link: 'https://rednet.cn/d?id=1' }), item({ link: 'https://rednet.cn/d?id=2' }))).toBe(false)
  })

  it('one number is one item at one site, and another item at another site', () => {
    expect(shared(item({ outsideId: ' AH-2026 001' }), item({ outsideId: 'ah-2026001' }))).toBe(true)
    expect(shared(item({ outsideId: '1' }), item({ source: '人民网', outsideId: '1' }))).toBe(false)
  })

  it('an item entered once by number and once by number and link is one', () => {
    expect(shared(item({ outsideId: '7' }), item({ outsideId: '7', link: 'https://rednet.cn/d?id=7' }))).toBe(true)
  })

  it('without link and number has no name to be known by', () => {
    expect(item({ link: ' ', outsideId: '' })).toEqual([])
  })
})
