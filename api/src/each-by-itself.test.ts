import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { eachByItself } from './each-by-itself.ts'

const items = Array.from({ length: 23 }, (_, i) => i)

/** Works through all items, those of `bad` failing; tells who was done and how many were in hand at most. */
const workThrough = async (atOnce: number | undefined, bad: readonly number[] = []) => {
  const done: number[] = []
  let [inHand, most] = [0, 0]
  const problem = await eachByItself(items, async (item) => {
    most = Math.max(most, inHand += 1)
    await delay(item % 3)
    inHand -= 1
    if (bad.includes(item)) throw new Error(`no ${item}`)
    done.push(item)
  }, atOnce).then(() => null, (reason: Error) => reason.message)
  return { done, most, problem }
}

describe('each by itself', () => {
  it('goes one after another, in order, unless told how many at once', async () => {
    expect(await workThrough(undefined)).toEqual({ done: items, most: 1, problem: null })
  })

  it.each([2, 5, 40])('takes %i at once and never more', async (atOnce) => {
    const { done, most, problem } = await workThrough(atOnce)
    expect([done.toSorted((a, b) => a - b), most, problem]).toEqual([items, Math.min(atOnce, items.length), null])
  })

  it('does all the others when some fail, and tells of the first', async () => {
    const { done, problem } = await workThrough(1, [4, 9])
    expect([done, problem]).toEqual([items.filter((item) => item !== 4 && item !== 9), 'no 4'])
    expect((await workThrough(5, [0, 1, 2, 3, 4, 5])).done).toHaveLength(17)
  })
})
