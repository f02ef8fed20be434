import { describe, expect, it } from 'vitest'
import { whereTitle } from './words.ts'

describe('the words above a place', () => {
  it.each([
    ['township', 'ageing', '县里管这件事的（材料交到乡镇民政所）'], ['township', 'township-430923101', '到哪里、找谁'], ['unit', 'marriage-registry', '到哪里、找谁'], ['either', 'ageing', '到哪里、找谁']
  ] as const)('%s, %s', (acceptedAt, unitId, title) => { expect(whereTitle(acceptedAt, unitId)).toBe(title) })
})
