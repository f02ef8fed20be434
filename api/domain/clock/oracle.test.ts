import { describe, expect, it } from 'vitest'
import { disagreementOf } from './compare-opinions.ts'
import { secondOpinion } from './oracle.ts'
import { randomHistory } from './random-history.ts'

const histories = Array.from({ length: 4_000 }, (_, seed) => randomHistory(seed))

describe('against a clerk who crosses off one day after the other', () => {
  it('four thousand random histories end on the same day, paused, extended, restarted and late alike', () => {
    for (let seed = 0; seed < histories.length; seed += 1) expect(disagreementOf(seed), `seed ${seed}`).toBeNull()
  })

  it('and the histories really hold what is hard: pauses, extensions, restarts, roll-overs, late ends and years not announced', () => {
    const opinions = histories.flatMap(({ rule, facts, calendar }) => secondOpinion(rule, facts, calendar) ?? [])
    const share = (of: (opinion: (typeof opinions)[number]) => boolean) => opinions.filter(of).length / histories.length
    expect(share(() => true)).toBeGreaterThan(0.9)
    expect(share(({ pausedDays }) => pausedDays > 0)).toBeGreaterThan(0.1)
    expect(share(({ extended }) => extended)).toBeGreaterThan(0.05)
    expect(share(({ nominal, day }) => nominal !== day)).toBeGreaterThan(0.05)
    expect(share(({ late }) => late)).toBeGreaterThan(0.05)
    expect(share(({ provisional }) => provisional)).toBeGreaterThan(0.05)
    expect(share(({ openUntil }) => openUntil !== null)).toBeGreaterThan(0.05)
  })
})
