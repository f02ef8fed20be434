import { expect, it } from 'vitest'
import { noneUnlessPublished, toBring } from './guide-papers.ts'
import { offline, Problem } from './problem.ts'

const paper = (name: string, over: object = {}) => ({ id: name, name, form: 'original' as const, copies: 0, from: 'applicant' as const, note: null, formId: null, when: [], source: null, ...over })
const question = { id: 'first', text: '两个人都是第一次结婚吗？', help: null, many: false, when: [], answers: [{ id: 'no', text: '有人离过婚' }] }

it('a caller is told what everybody brings and what only some do, and never what the bureau looks up itself', () => {
  const papers = [paper('身份证'), paper('离婚证', { when: [[{ question: 'first', in: ['no'] }]] }), paper('婚姻状况', { from: 'bureau' }), paper('声明书', { from: 'on-site' })]
  expect(toBring({ papers, questions: [question] })).toEqual([{ situation: '', papers: ['身份证'] }, { situation: '“两个人都是第一次结婚吗？”答“有人离过婚”', papers: ['离婚证'] }])
})

it('an item is unpublished only where the server says so, not where it could not be asked', () => {
  expect(noneUnlessPublished(new Problem({ code: 'guide-not-found', message: '没有这个事项', status: 404 }))).toEqual([])
  expect(() => noneUnlessPublished(offline())).toThrow('连不上服务器')
})
