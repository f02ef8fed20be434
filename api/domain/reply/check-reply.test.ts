import { describe, expect, it } from 'vitest'
import { missingParts } from './check-reply.ts'

const lacks = (text: string) => missingParts(text).map(({ name }) => name)

describe('what the citizen asked, restated in a reply', () => {
  it('is recognised however an officer begins', () => {
    for (const text of ['您问去年10月申请的高龄津贴什么时候发', '您反映低保停发一事', '您咨询敬老院要多久', '您所反映的问题', '您想知道残疾补贴标准', '你询问结婚登记', '您希望安排救助']) {
      expect(lacks(text), text).not.toContain('诉求')
    }
  })

  it('is not read out of words that restate nothing', () => {
    for (const text of ['您问题已收悉', '谢谢您', '经查，津贴已经补发']) expect(lacks(text), text).toContain('诉求')
  })
})
