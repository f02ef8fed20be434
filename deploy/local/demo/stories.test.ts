import { describe, expect, it } from 'vitest'
import { limits } from '@minsheng/contract/limits.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { roles } from '@minsheng/domain/permissions/permissions.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import { caseStatuses } from '@minsheng/contract/case-words.ts'
import { demoAuthenticators, demoPeople } from './people.ts'
import { stories } from './stories.ts'
import { demoPhone, type Step } from './story.ts'

const textsOf = (step: Step): string[] => Object.values(step).filter((value): value is string => typeof value === 'string')
const words = stories.flatMap(({ filed, steps }) => [filed.statement, ...(filed.title ? [filed.title] : []), ...steps.flatMap(textsOf)])

describe('the people of the demonstration', () => {
  it('fill every role there is, each in a unit there is', () => {
    expect(new Set(demoPeople.map(({ role }) => role))).toEqual(new Set(roles))
    expect(demoPeople.filter(({ unitId }) => !units.some(({ id }) => id === unitId))).toEqual([])
  })

  it('log in by accounts the panel would admit, no two alike', () => {
    expect(demoPeople.filter(({ login }) => !/^[a-z][a-z0-9.-]{2,39}$/.test(login))).toEqual([])
    expect(new Set(demoPeople.map(({ login }) => login)).size).toBe(demoPeople.length)
  })

  it('have an officer and a chief wherever there is either, so that nobody approves their own reply', () => {
    const unitsWith = (...held: string[]) => new Set(demoPeople.filter(({ role }) => held.includes(role)).map(({ unitId }) => unitId))
    expect(unitsWith('officer', 'township-officer')).toEqual(unitsWith('section-chief', 'township-chief'))
  })

  it('show one-time codes on the sandbox phone for everybody who needs one, and for nobody else', () => {
    const shown = new Set(demoAuthenticators.map(({ login }) => login))
    expect(demoPeople.filter(({ role, login }) => shown.has(login) === ['intake', 'officer', 'township-officer', 'assistant', 'editor'].includes(role))).toEqual([])
  })
})

describe('the matters of the demonstration', () => {
  it('are told by people who exist, to units that exist, day after day', () => {
    for (const { steps } of stories) {
      expect(steps.filter(({ by }) => by !== 'citizen' && !demoPeople.some(({ login }) => login === by))).toEqual([])
      expect(steps.filter((step) => step.act === 'accept' && !units.some(({ id }) => id === step.unitId))).toEqual([])
      expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).toSorted((a, b) => a - b))
    }
  })

  it('ended before today', () => {
    expect(stories.filter(({ daysAgo, steps }) => steps.some(({ on }) => on > daysAgo))).toEqual([])
  })

  it('name no certificate, card, plate or phone but the one that belongs to nobody', () => {
    const found = words.flatMap((text) => findSpans(text, { parties: [], keep: [demoPhone] }).filter(({ kind }) => kind !== 'address').map(({ start, end }) => text.slice(start, end)))
    expect(found.filter((text) => text !== demoPhone)).toEqual([])
  })

  it('fit what a phone and the panel may send', () => {
    expect(stories.filter(({ filed }) => filed.statement.length > limits.statement || (filed.title ?? '').length > limits.title)).toEqual([])
    expect(words.filter((text) => text.length > limits.reply)).toEqual([])
  })

  it('leave work in every status a case can be in', () => {
    // What a telling arrives at is proven against the database in tests/integration; here it is the variety that is held.
    const last = new Set(stories.map(({ steps }) => steps.at(-1)?.act ?? 'submitted'))
    expect(last.size).toBeGreaterThanOrEqual(caseStatuses.length)
  })
})
