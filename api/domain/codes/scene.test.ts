import { expect, it } from 'vitest'
import { guideIds } from '../guides/guide-ids.ts'
import { units } from '../routing/units.ts'
import { sceneOf } from './scene.ts'

it('every unit and every guide of the catalogue fits into a code', () => {
  for (const { id } of units) expect(sceneOf('hall', id), id).toBe(`h=${id}`)
  for (const id of guideIds) expect(sceneOf('guide', id), id).toBe(`g=${id}`)
  expect([sceneOf('case', 'MZ2026000123'), sceneOf('answer', '20261126001')]).toEqual(['c=MZ2026000123', 'a=20261126001'])
})

it('what would be read as something else, or is too long, makes none', () => {
  for (const id of ['', 'a&c=1', 'a b', '大厅', 'a=b', 'a%26', 'a'.repeat(31)]) expect(sceneOf('guide', id), id).toBeNull()
})
