import { describe, expect, it } from 'vitest'
import type { Precheck, PrecheckPaper } from './api/get-precheck.ts'
import { decisionOf, isSecondList, type Looks, openPapers, standingLooks, withFault, withLook } from './logic.ts'
import { faultsOf } from './words.ts'

const paper = (paperId: string, verdict: PrecheckPaper['verdict'] = null, note: string | null = null): PrecheckPaper => ({ paperId, name: paperId, form: 'original', photos: [], filledFormId: null, verdict, note })

describe('papers looked at before the trip', () => {
  const list = [paper('household-book'), paper('income')]

  it('go out all at once: none unlooked at, none wrong without what to do', () => {
    expect(openPapers(list, { 'household-book': { verdict: 'ok', note: '' } }).map(({ paperId }) => paperId)).toEqual(['income'])
    expect(openPapers(list, { 'household-book': { verdict: 'ok', note: '' }, income: { verdict: 'wrong', note: ' ' } })).toHaveLength(1)
    expect(openPapers(list, { 'household-book': { verdict: 'ok', note: '' }, income: { verdict: 'wrong', note: '缺页' } })).toEqual([])
  })

  it('a fault pressed twice is said once, beside what was typed', () => {
    const once = withFault({ verdict: null, note: '第二页' }, '看不清')
    expect(once).toEqual({ verdict: 'wrong', note: '第二页；看不清' })
    expect(withFault(once, '看不清')).toEqual(once)
  })

  it('wrongs told once are told with no more than what is wrong; told again they need a reason', () => {
    const told = [paper('household-book', 'ok'), paper('income', 'wrong', '缺页')]
    const before = (status: Precheck['status'], wrongLists: number, looks: Looks = {}) => isSecondList({ status, wrongLists, list: told }, looks)
    expect(before('sent', 0)).toBe(false)
    expect(before('sent', 1)).toBe(true)
    expect(before('sent', 1, { income: { verdict: 'ok', note: '' } })).toBe(false)
    expect(before('ready', 0)).toBe(true)
  })

  it('a look outlives a change of the pre-check as long as the same pictures lie there; taken anew only the words stay', () => {
    const [book, income] = [{ ...paper('household-book'), photos: ['a'] }, { ...paper('income'), photos: ['b'] }]
    const looks = withLook(withLook({}, book, { verdict: 'ok', note: '' }), income, { verdict: 'wrong', note: '缺页' })
    expect(standingLooks(looks, [book, income])).toEqual(looks)
    expect(standingLooks(looks, [book])).toEqual({ 'household-book': looks['household-book'] })
    expect(standingLooks(looks, [{ ...income, photos: ['c'] }])).toMatchObject({ income: { verdict: null, note: '缺页' } })
  })

  it.each([['original', true], ['original-and-copy', true], ['copy', false], ['photo', false], ['none', false], [null, false]] as const)('brought as %s, “不是原件” is offered: %s', (form, offered) => {
    expect(faultsOf(form).some((fault) => fault.startsWith('不是原件'))).toBe(offered)
  })

  it('what is right carries no note', () => {
    expect(decisionOf(2, list, { 'household-book': { verdict: 'ok', note: '随手写的' }, income: { verdict: 'wrong', note: ' 缺页 ' } }, '', null)).toEqual({
      version: 2, note: null, papers: [{ paperId: 'household-book', verdict: 'ok', note: null }, { paperId: 'income', verdict: 'wrong', note: '缺页' }]
    })
  })
})
