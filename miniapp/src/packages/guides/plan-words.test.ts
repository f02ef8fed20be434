import { describe, expect, it } from 'vitest'
import { planWords } from './plan-words.ts'

const room = (id: string, kind: 'office' | 'door' | 'stairs', x: number, y: number) => ({ id, label: id, kind, x, y, width: 20, height: 20 })
const plan = { key: 'hall', name: '办事大厅', floor: '一楼', ratio: 2, rooms: [room('101', 'office', 0, 0), room('102', 'office', 80, 80), room('大门', 'door', 40, 80), room('楼梯', 'stairs', 0, 60)] }

describe('a floor plan in words', () => {
  it('says where the room lies and what it is nearest to, measured on the paper', () => {
    expect(planWords(plan, '101')).toBe('办事大厅一楼，101在图的左边上方，离楼梯最近。')
    expect(planWords(plan, '102')).toBe('办事大厅一楼，102在图的右边下方，离大门最近。')
  })
  it('says nothing of a room the plan does not have', () => expect(planWords(plan, '999')).toBeNull())
})
