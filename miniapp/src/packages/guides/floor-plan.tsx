import { Box } from '../../ui/base.tsx'
import type { Where } from './words.ts'
import { planWords, roomWords } from './plan-words.ts'

type Plan = NonNullable<Where['floorPlan']>
type Room = Plan['rooms'][number]

const spotOf = ({ x, y, width, height }: Room) => ({ left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` })

/** The floor as a drawing with the room marked; the same in words below, for those who cannot see it. */
export const FloorPlan = ({ plan, roomId }: { plan: Plan, roomId: string }) => {
  const words = planWords(plan, roomId)
  if (!words) return null
  return (
    <Box className='stack-tight'>
      <Box className='plan' aria={{ role: 'img', label: words }} style={{ paddingTop: `${100 / plan.ratio}%` }}>
        {plan.rooms.map((room) => <Box key={room.id} className={room.id === roomId ? 'plan-room plan-here' : 'plan-room'} style={spotOf(room)}>{roomWords(room)}</Box>)}
      </Box>
      <Box className='quiet'>{words}</Box>
    </Box>
  )
}
