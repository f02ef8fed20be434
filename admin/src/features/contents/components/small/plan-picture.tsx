import type { FloorPlan } from '../../logic/bodies.ts'
import { roomWords } from '../../words.ts'
import './plan.css'

type PlanPictureProps = { plan: FloorPlan, chosen?: string | null, onChoose?: (roomId: string) => void }
type Room = FloorPlan['rooms'][number]

const placed = ({ x, y, width, height }: Room) => ({ left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` })
const named = ({ label, kind }: Room) => kind === 'office' || kind === 'window' || kind === 'hall' ? label : `${label}${label === roomWords[kind] ? '' : `（${roomWords[kind]}）`}`

/** A floor drawn from its table of rooms; where a room is to be picked, each is a button. */
export const PlanPicture = ({ plan, chosen = null, onChoose }: PlanPictureProps) => (
  <div className='plan' style={{ aspectRatio: String(plan.ratio) }} role='group' aria-label={`${plan.name}${plan.floor}平面图`}>
    {plan.rooms.map((room, index) => onChoose
      ? <button key={index} type='button' className={`plan-room plan-${room.kind}`} style={placed(room)} aria-pressed={room.id === chosen} onClick={() => onChoose(room.id)}>{named(room)}{room.id === chosen && ' ✓'}</button>
      : <div key={index} className={`plan-room plan-${room.kind}${room.id === chosen ? ' is-chosen' : ''}`} style={placed(room)}>{named(room)}</div>)}
  </div>
)
