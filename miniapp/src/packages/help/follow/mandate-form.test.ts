import { describe, expect, it } from 'vitest'
import { emptyForm, toMandate, wrongIn } from './mandate-form.ts'

const full = { ...emptyForm('MZ2026000001'), queryCode: '12345678', helperName: ' 谌小军 ', personName: '蒋玉莲', relation: 'child', given: 'in-person' } as const

describe('what a helper fills in', () => {
  it('is complete with number, code, both names, relation and how the person agreed', () => {
    expect(wrongIn(full, false)).toEqual({})
    expect(toMandate(full, 'id', '2026-11-25')).toEqual({ mandateId: 'id', helperName: '谌小军', personName: '蒋玉莲', relation: 'child', given: 'in-person', proof: null, givenOn: '2026-11-25' })
  })
  it('names every field that is missing; of a case filed here it asks neither number nor code', () => {
    expect(Object.keys(wrongIn(emptyForm(''), false))).toEqual(['caseNo', 'queryCode', 'helperName', 'personName', 'relation', 'given'])
    expect(Object.keys(wrongIn(emptyForm('MZ2026000001'), true))).toEqual(['helperName', 'personName', 'relation', 'given'])
  })
  it('of a word on the telephone asks for the number of the recording', () => {
    expect(Object.keys(wrongIn({ ...full, given: 'phone-recording' }, false))).toEqual(['proof'])
  })
})
