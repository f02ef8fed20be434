import { describe, expect, it } from 'vitest'
import { partsOf, replyTemplate } from './reply-parts.ts'

const found = (text: string) => partsOf(text).filter((part) => part.found).map((part) => part.name)
const known = { title: '低保', findings: [{ text: '入户走访，两人在家。' }], visits: [] }

describe('the four parts of a reply', () => {
  it('an empty acknowledgement has none of them', () => {
    expect(found('网友：您好！留言已收悉')).toEqual([])
  })

  it('a full reply has all four', () => {
    expect(found('您反映低保停发一事，经查，您家 7 月起人均收入超标。根据《社会救助暂行办法》第十三条，决定停发；您可以重新申请。'))
      .toEqual(['诉求', '查明事实', '处理意见', '依据'])
  })

  it('a frame with nothing under its headings does not count as written', () => {
    const text = replyTemplate(known)
    expect(found(text)).toEqual(['查明事实'])
    expect(found(text.replace('三、处理意见\n', '三、处理意见\n下月起补发。'))).toEqual(['查明事实', '处理意见'])
  })

  it('the frame carries the visits and findings already recorded, so nothing is typed twice', () => {
    const text = replyTemplate({ ...known, visits: [{ text: '到家里看过，屋顶漏雨。' }] })
    expect(text).toContain('到家里看过，屋顶漏雨。\n入户走访，两人在家。')
    expect(text).toContain('“低保”')
  })
})
