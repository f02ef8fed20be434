import { describe, expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

describe('quick changes of one thing', () => {
  it('are saved one after the other, with the version of the answer before, and the last of them is what stays', async () => {
    let version = 1
    const saved: string[] = []
    const save = inTurn(async (value: string) => {
      const seen = version
      await Promise.resolve()
      if (seen !== version) throw new Error('stale')
      version += 1
      saved.push(value)
    })
    await Promise.all([save('a'), save('ab'), save('abc')])
    expect(saved).toEqual(['a', 'abc'])
    await save('abcd')
    expect(saved).toEqual(['a', 'abc', 'abcd'])
  })

  it('end with a failure, and can be tried again', async () => {
    let down = true
    const saved: string[] = []
    const save = inTurn(async (value: string) => {
      await Promise.resolve()
      if (down) throw new Error('offline')
      saved.push(value)
    })
    const first = save('a')
    await save('ab')
    await expect(first).rejects.toThrow('offline')
    down = false
    await save('a')
    expect(saved).toEqual(['a'])
  })
})
