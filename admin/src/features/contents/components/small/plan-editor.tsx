import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { LineField } from '../../../../ui/line-field.tsx'
import { Field } from '../../../../ui/field.tsx'
import { dropRow, setRow } from '../../../../ui/rows.ts'
import type { FloorPlan } from '../../logic/bodies.ts'
import { newSlug } from '../../logic/when-words.ts'
import { roomWords } from '../../words.ts'
import type { EditorProps } from '../editor-props.ts'
import { PlanPicture } from './plan-picture.tsx'
import '../../../../ui/columns.css'
import { limits } from '@minsheng/contract/limits.ts'

type Room = FloorPlan['rooms'][number]

const MOST_ROOMS = 80
const SHORT = 20
const sides = { x: '左', y: '上', width: '宽', height: '高' } as const
const RATIO = { least: 0.3, most: 4, step: 0.1 }

const within = (typed: string, most: number, least = 0) => Math.min(Math.max(Number(typed) || least, least), most)

const RoomRow = ({ room, at, set, drop }: { room: Room, at: number, set: (room: Room) => void, drop: () => void }) => (
  <tr data-place={`房间 ${at + 1}`}>
    <td><Input aria-label={`房间 ${at + 1} 门牌`} maxLength={SHORT} value={room.label} onChange={(event) => set({ ...room, label: event.target.value })} /></td>
    <td>
      <select className='native-select' aria-label={`房间 ${at + 1} 是什么`} value={room.kind} onChange={(event) => set({ ...room, kind: event.target.value as Room['kind'] })}>
        {Object.entries(roomWords).map(([kind, label]) => <option key={kind} value={kind}>{label}</option>)}
      </select>
    </td>
    {(Object.keys(sides) as (keyof typeof sides)[]).map((side) => (
      <td key={side}><Input type='number' min={0} max={100} aria-label={`房间 ${at + 1} ${sides[side]}（百分之几）`} value={room[side]} onChange={(event) => set({ ...room, [side]: within(event.target.value, 100) })} /></td>
    ))}
    <td><Button type='text' icon={<DeleteOutlined aria-hidden />} aria-label={`删房间 ${at + 1}`} onClick={drop} /></td>
  </tr>
)

const nextRoom = (rooms: readonly Room[]): Room => {
  const last = rooms[rooms.length - 1]
  const x = last ? Math.min(last.x + last.width, 90) : 0
  return { id: newSlug('r', rooms.map(({ id }) => id)), label: '', kind: 'office', x, y: last?.y ?? 0, width: last?.width ?? 15, height: last?.height ?? 30 }
}

/** A floor as a table of rooms in hundredths of its width and height, drawn at once above it. */
export const PlanEditor = ({ words, set }: EditorProps<FloorPlan>) => {
  const rooms = (next: Room[]) => set({ ...words, rooms: next })
  return (
    <section className='card stack'>
      <div className='two-columns'>
        <LineField label='名称' hint='如 县民政局办公楼' max={limits.slug} value={words.name} onChange={(name) => set({ ...words, name })} />
        <LineField label='楼层' max={SHORT} value={words.floor} onChange={(floor) => set({ ...words, floor })} />
        <LineField label='编号' hint='小写字母和数字，地点用它引用。' max={limits.slug} value={words.key} onChange={(key) => set({ ...words, key })} />
        <Field label='宽比高' hint='楼越长，数越大。'>{(wiring) => <Input {...wiring} type='number' min={RATIO.least} max={RATIO.most} step={RATIO.step} value={words.ratio} onChange={(event) => set({ ...words, ratio: within(event.target.value, RATIO.most, RATIO.least) })} />}</Field>
      </div>
      <PlanPicture plan={words} />
      <div className='scroll-x'>
        <table className='plain-table'>
          <caption className='field-hint'>位置按百分之几填：左 0 是最左边，左 50 是中间。改一个数，上面的图马上跟着变。</caption>
          <thead><tr><th>门牌</th><th>是什么</th>{Object.values(sides).map((side) => <th key={side}>{side}</th>)}<th>删</th></tr></thead>
          <tbody>{words.rooms.map((room, at) => <RoomRow key={room.id} room={room} at={at} set={(next) => rooms(setRow(words.rooms, at, next))} drop={() => rooms(dropRow(words.rooms, at))} />)}</tbody>
        </table>
      </div>
      {words.rooms.length < MOST_ROOMS && <div><Button icon={<PlusOutlined aria-hidden />} onClick={() => rooms([...words.rooms, nextRoom(words.rooms)])}>加一间房</Button></div>}
    </section>
  )
}
