import { describe, expect, it } from 'vitest'
import { changesSince } from './changes-since.ts'

const entry = (by: string | null, label: string) => ({ by, label, at: '2026-11-23T02:00:00Z' })
const history = [entry(null, '提交'), entry('王芳', '受理并分派'), entry('李强', '签收'), entry('王芳', '改派')]

describe('telling what changed while a form was open', () => {
  it('another person’s step since I looked is told, my own is not', () => {
    expect(changesSince({ version: 4, history }, { version: 2, count: 2 }, '李强').map(({ label }) => label)).toEqual(['改派'])
  })

  it('a case on the version I saw has nothing new', () => {
    expect(changesSince({ version: 4, history }, { version: 4, count: 2 }, '李强')).toEqual([])
  })

  it('a supplement by the citizen, who has no staff name, is told', () => {
    expect(changesSince({ version: 2, history: [entry('王芳', '受理并分派'), entry(null, '补充说明')] }, { version: 1, count: 1 }, '王芳')).toHaveLength(1)
  })
})
