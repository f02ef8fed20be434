import { describe, expect, it } from 'vitest'
import { blankBody } from './bodies.ts'
import { type Names, readable } from './readable.ts'

const names: Names = { units: { ageing: '老龄工作股' }, townships: { 430923121: '东坪镇' }, guides: { orphan: '孤儿基本生活费' }, forms: {}, standards: {}, rules: {}, plans: {}, files: { 'b1': '名单.pdf' } }
const linesOf = (body: Parameters<typeof readable>[0], field: string) => readable(body, names).find((section) => section.field === field)?.lines

describe('what a reviewer reads', () => {
  it('leaves out what a posting does not tell, without a trace of it', () => {
    const { posting } = blankBody('posting')
    if (!posting) throw new Error('a posting begins with a body')
    const body = { posting: { ...posting, townshipCode: '430923121', lines: [{ name: null, familySize: 3, amount: null }, { name: '刘满香', familySize: null, amount: 65_000 }] } }
    expect(linesOf(body, 'lines')).toEqual(['3 人', '刘满香 │ 650 元'])
    expect(linesOf(body, 'townshipCode')).toEqual(['东坪镇'])
  })

  it('names what is pointed at; an id nobody knows any more is said to be one, and while names are fetched nothing is', () => {
    const { guide, article } = { ...blankBody('guide'), ...blankBody('article') }
    if (!guide || !article) throw new Error('they begin with a body')
    const body = { guide: { ...guide, unitId: 'ageing', related: ['orphan', 'long-gone'], formIds: ['orphan'] } }
    expect([linesOf(body, 'unitId'), linesOf(body, 'related'), linesOf(body, 'formIds')]).toEqual([['老龄工作股'], ['孤儿基本生活费', '找不到名称（long-gone）'], ['…']])
    expect(linesOf({ article: { ...article, fileIds: ['b1'] } }, 'fileIds')).toEqual(['1 个附件：名单.pdf'])
  })
})
