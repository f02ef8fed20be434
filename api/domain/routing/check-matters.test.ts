import { describe, expect, it } from 'vitest'
import { matterProblems } from './check-matters.ts'
import { type Matter, matters } from './matters.ts'
import { units } from './units.ts'

const aMatter = (over: Partial<Matter> = {}): Matter =>
  ({ id: 'old-age-allowance', name: '高龄津贴', unitId: 'ageing', atTownship: true, sure: ['高龄津贴'], likely: ['生存认证'], passing: ['老人家'], source: '老年人权益保障法第33条', ...over })

describe('a table of matters', () => {
  it('that ships with the release has nothing wrong in it, and an answer for every section', () => {
    expect(matterProblems(matters)).toEqual([])
    const sections = units.filter(({ kind }) => kind === 'section').map(({ id }) => id)
    const answering = new Set([...matters.map(({ unitId }) => unitId), 'policy-law'])
    expect(sections.filter((id) => !answering.has(id))).toEqual([])
  })

  it.each<[string, Matter[], number[]]>([
    ['sends only to units that exist', [aMatter({ unitId: 'ministry' })], [0]],
    ['sends nothing to the leaders', [aMatter({ unitId: 'bureau' })], [0]],
    ['needs a word for every matter', [aMatter({ sure: [] })], [0]],
    ['has no word twice', [aMatter({ passing: ['高龄津贴'] })], [0]],
    ['has no matter twice', [aMatter(), aMatter({ name: '老人津贴' })], [1]],
    ['has no name twice', [aMatter(), aMatter({ id: 'another' })], [1]],
    ['may let a word go with two matters', [aMatter(), aMatter({ id: 'another', name: '老人津贴' })], []]
  ])('%s', (_title, table, wrong) => expect(matterProblems(table).map(({ at }) => at)).toEqual(wrong))
})
