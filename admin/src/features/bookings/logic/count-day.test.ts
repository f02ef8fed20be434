import { expect, it } from 'vitest'
import { countDay } from './count-day.ts'

it('a day is said in one sentence, without what there is none of', () => {
  expect(countDay([{ status: 'booked' }, { status: 'held' }, { status: 'arrived' }, { status: 'served' }, { status: 'incomplete' }])).toBe('一共 5 个：还没来 2 个，到了在等 1 个，办过了 2 个。')
})
