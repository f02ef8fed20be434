import { expect, it } from 'vitest'
import { targetOfScene } from './scene.ts'

it('a code in the hall opens who sits there, also as WeChat hands it over, encoded', () => {
  const hall = { path: 'packages/guides/who/index', query: { unitId: 'marriage-registry' } }
  expect(targetOfScene('h=marriage-registry')).toEqual(hall)
  expect(targetOfScene('h%3Dmarriage-registry%26w%3D3')).toEqual(hall)
})

it('a code on a receipt opens the look-up with its number', () => {
  expect(targetOfScene('c%3DMZ2026000123')).toEqual({ path: 'packages/public/lookup/index', query: { caseNo: 'MZ2026000123' } })
})

it('a damaged or foreign code leads nowhere', () => {
  for (const scene of ['', '%', 'x=1', '张三', 'h=', 'a'.repeat(33)]) expect(targetOfScene(scene), scene).toBeNull()
})
