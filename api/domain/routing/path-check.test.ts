import { describe, expect, it } from 'vitest'
import { legalPaths } from '../clock/paths.ts'
import { clockRules } from '../clock/rules.ts'
import { doors } from './doors.ts'
import { checkPath, pathOutcomes, type PathOutcome, pathQuestions } from './path-check.ts'

const walks = (answers: number[] = []): { answers: number[], outcome: PathOutcome }[] => {
  const step = checkPath(answers)
  if (step === null) return []
  if ('outcome' in step) return [{ answers, outcome: step.outcome }]
  return step.question.answers.flatMap((_, at) => walks([...answers, at]))
}

describe('three plain questions before somebody files', () => {
  const all = walks()
  it('are never more than three on any way, and every way ends', () => {
    expect(all.every(({ answers }) => answers.length <= 3)).toBe(true)
    expect(all.length).toBeGreaterThan(14)
  })
  it('reach every outcome and every lawful path', () => {
    expect(new Set(all.map(({ outcome }) => outcome.id))).toEqual(new Set(pathOutcomes.map(({ id }) => id)))
    expect(new Set(all.map(({ outcome }) => outcome.path))).toEqual(new Set(legalPaths))
  })
  it('lead only to questions and outcomes that exist, under names used once', () => {
    const ids = [...pathQuestions.map(({ id }) => id), ...pathOutcomes.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const { answers } of pathQuestions) for (const { to } of answers) expect(ids).toContain(to)
  })
  it('name only rules and outside bodies that are known', () => {
    const rules = new Set(clockRules.map(({ id }) => id))
    for (const { ruleIds, doorId } of pathOutcomes) {
      for (const id of ruleIds) expect(rules).toContain(id)
      if (doorId !== null) expect(doors.map(({ id }) => id)).toContain(doorId)
    }
  })
  it('send whoever objects to a decision to reconsideration and warn of the sixty days', () => {
    expect(checkPath([3, 2, 0])).toMatchObject({ outcome: { path: 'reconsideration', ruleIds: ['R24', 'P03'], loss: expect.stringContaining('60日') } })
  })
  it('ask for danger first', () => {
    expect(checkPath([])).toMatchObject({ question: { id: 'danger' } })
    expect(checkPath([0])).toMatchObject({ outcome: { path: 'mandatory-report', doorId: 'public-security' } })
  })
  it('give nothing for an answer that is not on the list or goes on after the end', () => {
    expect(checkPath([9])).toBeNull()
    expect(checkPath([0, 0])).toBeNull()
  })
})
