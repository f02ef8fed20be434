import { describe, expect, it } from 'vitest'
import { proposeTitle, titleFault } from './public-title.ts'

const question = '我叫李某某，电话〔电话〕，今年82岁，高龄津贴两个月没有发了。请帮忙查一查。'

describe('the title of a public answer', () => {
  it('that begins with a person, a telephone or a name is not let go', () => {
    for (const title of ['我叫李某某，电话〔电话〕，今年82岁', '电话〔电话〕请回', '本人系梅城镇居民', '张桂英的低保', '您好，我叫李某某', '家住某某村三组']) {
      expect(titleFault(title, '', ['张桂英']), title).toBe('person')
    }
  })

  it('that is only how the citizen began is asked to be made shorter', () => {
    expect(titleFault('我母亲今年七十九岁，低保补助三个月没有到账', '我母亲今年七十九岁，低保补助三个月没有到账，请帮忙查一查。', [])).toBe('sentence')
  })

  it('that says the matter in short is fine', () => {
    for (const title of ['高龄津贴没有发放', '电动车补贴怎么申请', '本人申请低保要什么材料']) expect(titleFault(title, question, ['李某某']), title).toBeNull()
  })

  it('is proposed from what the matter is, with nothing of the person', () => {
    expect(proposeTitle(question, ['李某某'])).toBe('高龄津贴两个月没有发了')
    expect(proposeTitle('我叫李某某。我的高龄津贴去年十月就申请了，请查。', ['李某某'])).toBe('高龄津贴去年十月就申请了')
    expect(proposeTitle('我叫李某某，电话〔电话〕。', [])).toBeNull()
    expect(proposeTitle('张桂英家的低保停了，低保什么时候恢复？', ['张桂英'])).toBe('低保什么时候恢复')
  })
})
