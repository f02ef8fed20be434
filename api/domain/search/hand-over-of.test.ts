import { describe, expect, it } from 'vitest'
import { handOverOf, tellHandOver } from './hand-over-of.ts'

describe('what is no longer the bureau\'s to do', () => {
  for (const [question, door] of [['医保报销找哪里', 'medical-insurance'], ['残疾证过期了怎么换', 'disabled-federation'], ['我老表是退伍军人补助没拿到', 'veterans-affairs'], ['上户口要什么', 'public-security'], ['高龄津贴', null]] as const) {
    it(`is told of ${question}`, () => { expect(handOverOf(question)?.doorId ?? null).toBe(door) })
  }

  it('is said in a sentence with the way on', () => {
    const handOver = handOverOf('医保报销')
    expect(handOver && tellHandOver(handOver)).toMatch(/不归民政局办。.*医疗保障局/)
  })
})
