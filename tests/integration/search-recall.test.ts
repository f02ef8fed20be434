import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guideIds } from '@minsheng/domain/guides/guide-ids.ts'
import { normalise } from '@minsheng/domain/search/normalise.ts'
import { synonymGroups } from '@minsheng/domain/guides/synonyms-data.ts'
import { indexGuides } from '../search/index-guides.ts'
import { queries } from '../search/queries-150.ts'
import { ownQueries } from '../search/queries-own.ts'
import { startStand, type Stand } from '../support/api.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
  await indexGuides(stand.composition.services)
})
afterAll(async () => { await stand.stop() })

const firstThree = async (q: string): Promise<string[]> => (await stand.anyone.ok('GET /search', { querystring: { q } })).items.slice(0, 3).filter(({ kind }) => kind === 'guide').map(({ key }) => key)
const say = (line: string) => { process.stdout.write(`${line}\n`) }

type Held = { q: string, found: (keys: readonly string[]) => boolean, right: readonly string[] }

/** The share of queries whose item is among the first three; what was missed is printed. */
const recallOf = async (name: string, held: readonly Held[]): Promise<number> => {
  let found = 0
  for (const query of held) {
    const keys = await firstThree(query.q)
    if (query.found(keys)) found += 1
    else say(`  ${name} 没找到：${query.q} → ${query.right.join('、')}；前三：${keys.join('、')}`)
  }
  say(`${name}：${found}/${held.length}，recall@3 ${(found / held.length * 100).toFixed(1)} %`)
  return found / held.length
}

describe('everyday queries find the right item among the first three', () => {
  it('at least 95 of 100 of those written beside the search, every one of several items where several are needed', async () => {
    const held = ownQueries.map(({ q, right }): Held => ({ q, right, found: (keys) => right.every((item) => keys.includes(item)) }))
    expect(held.length).toBeGreaterThanOrEqual(150)
    expect(new Set(ownQueries.flatMap(({ right }) => right))).toEqual(new Set(guideIds))
    expect(await recallOf('自己的查询', held)).toBeGreaterThanOrEqual(0.95)
  })

  it('at least 90 of 100 of those somebody else wrote who knew neither the synonyms nor the situations', async () => {
    const held = queries.map(({ query, right }): Held => ({ q: query, right, found: (keys) => right.some((item) => keys.includes(item)) }))
    expect(await recallOf('别人的查询', held)).toBeGreaterThanOrEqual(0.9)
  })

  it('and no whole sentence of the held sets was written into the synonyms', () => {
    const everyday = new Set(synonymGroups.flatMap((group) => group.everyday).map(normalise))
    const sentences = [...ownQueries.map(({ q }) => q), ...queries.map(({ query }) => query)].map(normalise).filter(({ length }) => length > 8)
    expect(sentences.filter((sentence) => everyday.has(sentence))).toEqual([])
  })
})
