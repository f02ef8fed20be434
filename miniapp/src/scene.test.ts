import { expect, it } from 'vitest'
import { sceneOf } from '@minsheng/domain/codes/scene.ts'
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

it('every code the bureau makes leads to what it was made of', () => {
  const led = (['hall', 'guide', 'answer', 'case'] as const).map((kind) => targetOfScene(sceneOf(kind, 'MZ-1') ?? ''))
  expect(led).toEqual([
    { path: 'packages/guides/who/index', query: { unitId: 'MZ-1' } }, { path: 'packages/guides/guide/index', query: { id: 'MZ-1' } },
    { path: 'packages/public/answer/index', query: { answerNo: 'MZ-1' } }, { path: 'packages/public/lookup/index', query: { caseNo: 'MZ-1' } }
  ])
})
