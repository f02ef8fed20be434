import { describe, expect, it } from 'vitest'
import { type KnownTemplate, templateFaults } from './check-template.ts'

const field = (key: string, label: string, allowed: string[] | null = null) => ({ key, label, type: key.replace(/\d+$/, ''), allowed })
const progress = [field('character_string1', '受理编号'), field('thing2', '事项'), field('date3', '办结期限'), field('phrase4', '办理状态')]
const faults = (...fields: KnownTemplate['fields']) => templateFaults('case-progress', { fields })

describe('a template of WeChat beside what is sent', () => {
  it('fits as it is registered in the manual', () => {
    expect(faults(...progress)).toEqual([])
    expect(templateFaults('booking', { fields: progress.with(2, field('time3', '预约时间')) })).toEqual([])
  })
  it('that the account does not have is said to be missing', () => {
    expect(templateFaults('case-progress', null)).toEqual([expect.stringContaining('没有这个编号的模板')])
  })
  it('names the field it lacks, the one of another type, and the one nobody fills', () => {
    expect(faults(...progress.toSpliced(1, 1))).toEqual([expect.stringContaining('少了 thing2')])
    expect(faults(...progress.with(2, field('time3', '时间')))).toEqual([expect.stringMatching(/“时间”在微信是 time3（time），我们发的是 date3（date）/)])
    expect(faults(...progress, field('thing5', '备注'))).toEqual([expect.stringContaining('“备注”（thing5）没有内容可填')])
  })
  it('that takes few phrases names those it would not take, the bureau’s own among them', () => {
    const few = { fields: progress.with(3, field('phrase4', '办理状态', ['已受理', '不予受理'])) }
    expect(templateFaults('case-progress', few).join()).toMatch(/只收已受理、不予受理，发不出已转送/)
    const answered = { fields: [...progress.slice(0, 2), field('time3', '答复时间'), field('phrase4', '状态', ['已答复'])] }
    expect(templateFaults('case-answered', answered)).toEqual([])
    expect(templateFaults('case-answered', answered, { 'case-answered': { title: '', text: '', phrase: '有答复', channels: [] } }).join()).toContain('发不出有答复')
  })
})
