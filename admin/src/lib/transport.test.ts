import { describe, expect, it } from 'vitest'
import { locate } from './transport.ts'

describe('the address of a call', () => {
  it('parameters stand in the path, questions behind it, and an empty question is not asked', () => {
    expect(locate('GET /staff/cases', { querystring: { box: 'all', q: '', cursor: undefined } })).toEqual({ method: 'GET', url: '/api/staff/cases?box=all' })
    expect(locate('POST /staff/cases/:caseNo/sign', { params: { caseNo: 'MZ2026000123' } })).toEqual({ method: 'POST', url: '/api/staff/cases/MZ2026000123/sign' })
  })

  it('what a person typed cannot leave its place in the address', () => {
    expect(locate('GET /answers/:answerNo', { params: { answerNo: '../people' } }).url).toBe('/api/answers/..%2Fpeople')
    expect(locate('GET /staff/cases', { querystring: { q: '低保&box=all' } }).url).toBe('/api/staff/cases?q=%E4%BD%8E%E4%BF%9D%26box%3Dall')
  })
})
