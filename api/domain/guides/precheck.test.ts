import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLength, codeSigns, decidePrecheck, needsReason, precheckUnit, type Verdict } from './precheck.ts'

const ok = (paperId: string): Verdict => ({ paperId, verdict: 'ok', note: null })
const wrong = (paperId: string, note: string | null = '照片看不清，请在亮处再拍一张'): Verdict => ({ paperId, verdict: 'wrong', note })
const sent = { status: 'sent' as const, wrongLists: 0, papers: ['a', 'b'] }
const first = (verdicts: Verdict[]) => decidePrecheck(sent, { verdicts, secondTimeBecause: null })

describe('a pre-check', () => {
  it('is ready when every paper is in order, and not ready when one is wrong', () => {
    expect(first([ok('a'), ok('b')])).toEqual({ ok: true, status: 'ready', wrongLists: 0, secondBecause: null })
    expect(first([ok('a'), wrong('b')])).toEqual({ ok: true, status: 'not-ready', wrongLists: 1, secondBecause: null })
  })
  it('is decided whole: no paper left out, none twice, none that was not sent', () => {
    for (const verdicts of [[], [ok('a')], [ok('a'), ok('a')], [ok('a'), ok('c')], [ok('a'), ok('b'), ok('c')]]) expect(first(verdicts)).toEqual({ ok: false, refusal: 'verdicts-incomplete' })
  })
  it('says of a wrong paper how to put it right', () => {
    expect(first([ok('a'), wrong('b', null)])).toEqual({ ok: false, refusal: 'wrong-without-how' })
  })
  it('that was taken back is nobody\'s to decide', () => {
    expect(decidePrecheck({ ...sent, status: 'taken-back' }, { verdicts: [ok('a'), ok('b')], secondTimeBecause: null })).toEqual({ ok: false, refusal: 'precheck-taken-back' })
  })
  it('takes a second list of wrongs with a reason only, also after it was called ready; good news needs none', () => {
    for (const before of [{ ...sent, wrongLists: 1 }, { ...sent, status: 'ready' as const }, { ...sent, status: 'not-ready' as const, wrongLists: 1 }]) {
      const verdicts = [ok('a'), wrong('b')]
      expect(decidePrecheck(before, { verdicts, secondTimeBecause: null })).toEqual({ ok: false, refusal: 'second-list-without-reason' })
      expect(decidePrecheck(before, { verdicts, secondTimeBecause: '头一次漏看了' })).toEqual({ ok: true, status: 'not-ready', wrongLists: before.wrongLists + 1, secondBecause: '头一次漏看了' })
      expect(decidePrecheck(before, { verdicts: [ok('a'), ok('b')], secondTimeBecause: null })).toMatchObject({ ok: true, status: 'ready' })
    }
  })
  it.each([['sent', 0, false], ['sent', 1, true], ['not-ready', 1, true], ['ready', 0, true]] as const)('that is %s with %i lists told needs a reason for wrongs: %s', (status, wrongLists, needed) => {
    expect(needsReason({ status, wrongLists })).toBe(needed)
  })
  it('whatever is decided in whatever order, no list of wrongs but the first goes without a reason', () => {
    fc.assert(fc.property(fc.array(fc.record({ bad: fc.boolean(), reason: fc.option(fc.constant('漏看了')) }), { maxLength: 8 }), (looks) => {
      let state: Parameters<typeof decidePrecheck>[0] = { status: 'sent', wrongLists: 0, papers: ['a'] }
      let lists = 0
      let decided = 0
      for (const { bad, reason } of looks) {
        const decision = decidePrecheck(state, { verdicts: [bad ? wrong('a') : ok('a')], secondTimeBecause: reason })
        expect(decision.ok).toBe(!bad || decided === 0 || reason !== null)
        if (!decision.ok) continue
        decided += 1
        lists += bad ? 1 : 0
        expect([decision.wrongLists, decision.secondBecause]).toEqual([lists, bad && decided > 1 ? reason : null])
        state = { ...state, status: decision.status, wrongLists: decision.wrongLists }
      }
    }))
  })
})

describe('who looks', () => {
  it.each([
    ['unit', '430923121', 'social-assistance'], ['township', '430923121', 'township-430923121'], ['either', '430923121', 'township-430923121'], ['township', null, 'social-assistance'], ['either', null, 'social-assistance']
  ] as const)('at what is handed in at %s by somebody of %s is %s', (acceptedAt, townshipCode, unit) => {
    expect(precheckUnit({ acceptedAt, unitId: 'social-assistance' }, townshipCode)).toBe(unit)
  })
})

describe('a code', () => {
  it('has no sign that looks like another, and too many to guess', () => {
    expect(codeSigns).not.toMatch(/[0OQ1IL2Z5S8BUV]/)
    expect(new Set(codeSigns).size).toBe(codeSigns.length)
    expect(codeSigns.length ** codeLength).toBeGreaterThan(10 ** 10)
  })
})
