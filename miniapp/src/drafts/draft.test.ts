import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, isEmptyDraft, longestStatement, missingIn, newDraft, splitStatement } from './draft.ts'
import { lengthWords } from './length-words.ts'

const text = fc.string({ unit: fc.constantFrom('我', '。', '\n', '😀', ' ', 'a', '1'), maxLength: 9_000 })
const complete = { ...newDraft(1), type: 'help', statement: '低保三个月没有到账。', township: null, publicity: 'public' } as const

describe('a text longer than one submission takes', () => {
  it('is cut into pieces that fit and together are every character of it', () => {
    fc.assert(fc.property(text, (statement) => {
      const pieces = splitStatement(statement, 200)
      expect(pieces.join('')).toBe(statement.trim())
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200)
    }))
  })

  it('is never cut through a character that is made of two halves', () => {
    fc.assert(fc.property(text, (statement) => {
      for (const piece of splitStatement(statement, 201)) expect(() => encodeURIComponent(piece)).not.toThrow()
    }))
  })

  it('is cut after a sentence when one ends near the limit', () => {
    const [first = ''] = splitStatement(`${'好'.repeat(190)}。${'的'.repeat(100)}`, 200)
    expect(first.endsWith('。')).toBe(true)
  })
})

describe('a draft', () => {
  it('can be sent when the five questions are answered, and says which are not', () => {
    expect(missingIn(complete)).toEqual({})
    expect(Object.keys(missingIn(newDraft(1)))).toEqual(['type', 'statement', 'township', 'publicity'])
  })

  it('takes 不清楚 as an answer to the township, and silence not', () => {
    expect(missingIn({ ...complete, township: null })).toEqual({})
    const { township, ...silent } = complete
    expect(township).toBeNull()
    expect(Object.keys(missingIn(silent))).toEqual(['township'])
  })

  it.each(['0737-7222345', '+86 138 1234 5678', '(0731)12345678', ''])('takes %j as a phone number', (contactPhone) => {
    expect(missingIn({ ...complete, contactPhone })).toEqual({})
  })

  it.each(['张三的电话', '12', '1381234567x'])('does not take %j as a phone number', (contactPhone) => {
    expect(Object.keys(missingIn({ ...complete, contactPhone }))).toEqual(['contactPhone'])
  })

  it('sends only photos the server has, and no empty name or number', () => {
    const photos = [{ fileId: 'a', localId: '1', uploaded: true }, { fileId: 'b', localId: '2', uploaded: false }]
    const body = caseOf({ ...complete, photos, contactName: '  ' }, '全文')
    expect(body.fileIds).toEqual(['a'])
    expect(body).not.toHaveProperty('contactName')
    expect(body).not.toHaveProperty('contactPhone')
    expect(body.submissionId).toBe(complete.submissionId)
  })

  it('is not worth keeping until something has been written or chosen', () => {
    expect(isEmptyDraft(newDraft(1))).toBe(true)
    expect(isEmptyDraft({ ...newDraft(1), statement: ' \n' })).toBe(true)
    expect(isEmptyDraft({ ...newDraft(1), type: 'report' })).toBe(false)
  })
})

describe('what is said of a telephone number and of a long text', () => {
  const phone = (contactPhone: string) => missingIn({ ...complete, contactPhone }).contactPhone

  it('a number that is too short is not called one with letters in it', () => {
    expect(phone('138')).toContain('手机号是 11 位，您写了 3 位')
    expect(phone('0737')).toContain('太短')
    expect(phone('1387371234')).toContain('手机号是 11 位，您写了 10 位')
    expect(phone('十三八')).toContain('只能有数字')
    for (const good of ['', '13873712345', '0737-7221234', '+86 138 7371 2345', '12345']) expect(phone(good), good).toBeUndefined()
  })

  it('only the limit that holds is named, and never both that nothing is lost and that it is too long', () => {
    expect(lengthWords({ ...complete, statement: '字'.repeat(1_000) })).toBe('已写 1000 字')
    expect(lengthWords({ ...complete, statement: '字'.repeat(5_000) })).toContain('一个字也不会丢')
    expect(lengthWords({ ...complete, statement: '字'.repeat(120_000) })).toBe(`已写 120000 字，太长了，最多 ${longestStatement} 字，请删减一些。`)
    expect(lengthWords({ ...complete, identity: 'anonymous', statement: '字'.repeat(5_000) })).toBe('已写 5000 字，太长了，最多 2000 字，请删减一些。')
  })
})

describe('who may know who writes', () => {
  const complaint = { ...complete, type: 'complaint', contactName: '张大娘', contactPhone: '13873712345', accused: ['township-430923118'] } as const

  it('匿名 sends neither name nor telephone, whatever was typed before', () => {
    expect(caseOf({ ...complaint, accused: [], identity: 'anonymous' }, '内容')).not.toHaveProperty('contactName')
    expect(caseOf({ ...complaint, accused: [], identity: 'anonymous' }, '内容')).not.toHaveProperty('contactPhone')
  })

  it('保密 is never published and needs no answer about that', () => {
    expect(missingIn({ ...complaint, accused: [], identity: 'confidential', publicity: null })).toEqual({})
    expect(caseOf({ ...complaint, accused: [], identity: 'confidential' }, '内容')).toMatchObject({ identity: 'confidential', publicity: 'private' })
  })

  it('保密 and an accused unit do not outlive the change to a kind of matter that accuses nobody', () => {
    const sent = caseOf({ ...complaint, accused: ['township-430923118'], identity: 'confidential', type: 'suggestion' }, '内容')
    expect(sent).toMatchObject({ identity: 'named-private' })
    expect(sent).not.toHaveProperty('accused')
  })

  it('a code of one\'s own has six digits or is left out', () => {
    expect(Object.keys(missingIn({ ...complete, lookupCode: '12345' }))).toEqual(['lookupCode'])
    expect(Object.keys(missingIn({ ...complete, lookupCode: '123456' }))).toEqual(['lookupCode'])
    expect(missingIn({ ...complete, lookupCode: '246802' })).toEqual({})
    expect(missingIn({ ...complete, lookupCode: '' })).toEqual({})
  })
})
