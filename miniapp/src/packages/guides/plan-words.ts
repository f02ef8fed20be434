import type { Where } from './words.ts'

type Plan = NonNullable<Where['floorPlan']>
type Room = Plan['rooms'][number]

const kindWords: Record<Room['kind'], string> = { office: '办公室', window: '窗口', door: '大门', stairs: '楼梯', toilet: '厕所', hall: '大厅' }
const middle = ({ x, y, width, height }: Room) => ({ x: x + width / 2, y: y + height / 2 })
const third = (at: number, [low, mid, high]: readonly [string, string, string]) => at < 100 / 3 ? low : at > 200 / 3 ? high : mid

/** What stands on a room of the plan. */
export const roomWords = ({ label, kind }: Room): string => label || kindWords[kind]

// A step to the right is as long as the plan is wide: distances are compared on the paper, not in percent.
const apart = (ratio: number, a: Room, b: Room) => Math.hypot((middle(a).x - middle(b).x) * ratio, middle(a).y - middle(b).y)

/** Where a room lies, in words for whoever cannot see the plan; null when the plan does not have it. */
export const planWords = ({ name, floor, ratio, rooms }: Plan, roomId: string): string | null => {
  const room = rooms.find(({ id }) => id === roomId)
  if (!room) return null
  const { x, y } = middle(room)
  const spot = `${third(x, ['左', '中间', '右'])}${third(x, ['边', '', '边'])}`
  const row = third(y, ['上方', '', '下方'])
  const marks = rooms.filter(({ id, kind }) => id !== roomId && ['door', 'stairs', 'hall', 'toilet'].includes(kind)).sort((a, b) => apart(ratio, a, room) - apart(ratio, b, room))
  const near = marks[0] ? `，离${roomWords(marks[0])}最近` : ''
  return `${name}${floor}，${roomWords(room)}在图的${spot}${row}${near}。`
}
