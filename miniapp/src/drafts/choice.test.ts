import { describe, expect, it } from 'vitest'
import { pathOutcomes } from '@minsheng/domain/routing/path-check.ts'
import { choiceIn, choiceOf, toQuery } from './choice.ts'
import { isEmptyDraft, newDraft } from './draft.ts'

describe('what the three questions decided', () => {
  it.each(pathOutcomes.map((outcome) => [outcome.id, outcome] as const))('%s survives the way to the form', (_id, outcome) => {
    expect(choiceIn(toQuery(choiceOf(outcome)))).toEqual(choiceOf(outcome))
  })

  it('calls urgent what has a first contact within hours, and a child by its own name', () => {
    const urgent = pathOutcomes.map((outcome) => [outcome.id, choiceOf(outcome).urgency]).filter(([, urgency]) => urgency)
    expect(Object.fromEntries(urgent)).toEqual({ 'child-in-danger': 'child', violence: 'danger', 'urgent-help': 'danger' })
  })

  it('an address with words nobody knows decides nothing', () => {
    expect(choiceIn({ path: 'shortcut', type: 'help' })).toBeNull()
    expect(choiceIn({})).toBeNull()
  })

  it('a draft that begins with a choice is still empty, and what is urgent or a report is private from the start', () => {
    const urgent = newDraft(1, { path: 'mandatory-report', type: 'help', urgency: 'child' })
    expect([isEmptyDraft(urgent), urgent.publicity]).toEqual([true, 'private'])
    expect(newDraft(1, { path: 'accusation', type: 'report' }).publicity).toBe('private')
    expect(newDraft(1, { path: 'petition', type: 'complaint' }).publicity).toBeNull()
  })
})
