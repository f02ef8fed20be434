import { describe, expect, it } from 'vitest'
import { guides } from '../guides/catalogue/guides.ts'
import { units } from '../routing/units.ts'
import { findingsOf, unsettled } from './findings.ts'
import { keyOf } from './public-copy.ts'
import { shipped } from './shipped.ts'
import { standards } from './standards-data.ts'

describe('what a release ships', () => {
  it('has 56 guides, the 19 forms citizens are offered and a place for every unit, each name once', () => {
    const count = (kind: string) => shipped.filter(({ written }) => written.kind === kind).length
    expect([count('guide'), count('form'), count('place'), count('benefits'), count('synonyms')]).toEqual([56, 19, units.length, 1, 1])
    expect(new Set(shipped.map(({ key, written }) => `${written.kind} ${key}`)).size).toBe(shipped.length)
    for (const { key, written } of shipped) expect(keyOf(written)).toBe(key)
    for (const { unitId } of shipped) expect(units.map(({ id }) => id)).toContain(unitId)
  })
  it('names every money standard a guide shows, and gives no sum', () => {
    const named = new Set(guides.flatMap(({ standardKeys }) => standardKeys))
    expect([...named].sort()).toEqual(standards.map(({ key }) => key).sort())
    for (const { written } of shipped) if (written.kind === 'standard') expect(written.body.values).toEqual([])
  })
  it('holds nothing private or broken: it would pass the check every other content passes', () => {
    const open = shipped.filter(({ written }) => written.kind !== 'place').flatMap(({ key, written }) => unsettled(findingsOf(written, { keep: [], files: [], problems: [] }), []).map(({ place, kind, found }) => `${key} ${place} ${kind} ${found}`))
    expect(open).toEqual([])
  })
})
