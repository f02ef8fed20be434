import { Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { useUnits } from '../../../../lib/units.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useAllOf } from '../../api/list-contents.ts'
import { useContent } from '../../api/get-content.ts'
import type { Place } from '../../logic/bodies.ts'
import type { EditorProps } from '../editor-props.ts'
import { useGuideNames, usePlanNames } from '../guide/use-names.ts'
import { PickMany } from '../pick-many.tsx'
import { PlanPicture } from './plan-picture.tsx'
import { Villages } from './villages.tsx'
import '../guide/guide.css'
import '../../../../ui/columns.css'

type Props = { words: Place, patch: (some: Partial<Place>) => void }
type Person = Place['people'][number]

const SHORT = 20
const TITLE = 40
const MOST_PEOPLE = 20
const MOST_GUIDES = 60

const townshipOf = (unitId: string) => /^township-(\d{9})$/.exec(unitId)?.[1] ?? null

/** The room is picked on the plan: nobody types the id of a room. */
const RoomOnPlan = ({ words, patch }: Props) => {
  const plans = usePlanNames()
  const line = useAllOf('floor-plan').data?.find(({ key }) => key === words.floorPlan)
  const plan = useContent(line?.contentId ?? '', false).data?.current.body.floorPlan
  return (
    <>
      <PickField label='平面图' none='没有' words={plans} value={words.floorPlan ?? ''} onChange={(key) => patch({ floorPlan: key || null, roomId: null })} />
      {words.floorPlan && plan && <><p className='field-hint'>点图上的房间{words.roomId ? '，现在选的打了勾' : ''}。</p><PlanPicture plan={plan} chosen={words.roomId} onChoose={(roomId) => patch({ roomId, room: plan.rooms.find(({ id }) => id === roomId)?.label ?? words.room })} /></>}
    </>
  )
}

const PersonFields = ({ person, set }: { person: Person, set: (person: Person) => void }) => (
  <>
    <div className='three-columns'>
      <LineField label='姓名' max={limits.personName} value={person.name} onChange={(name) => set({ ...person, name })} />
      <LineField label='职务' max={TITLE} value={person.title} onChange={(title) => set({ ...person, title })} />
      <LineField label='办公电话' max={SHORT} value={person.phone ?? ''} onChange={(phone) => set({ ...person, phone: phone || null })} />
    </div>
    <LineField label='管什么' max={limits.summary} value={person.duty} onChange={(duty) => set({ ...person, duty })} />
    <PickMany label='负责的事项' offered={useGuideNames()} chosen={person.guideIds} most={MOST_GUIDES} onChange={(guideIds) => set({ ...person, guideIds })} />
  </>
)

const Where = ({ words, patch }: Props) => {
  const units = useUnits().data?.items ?? []
  const choose = (unitId: string) => patch({ unitId, townshipCode: townshipOf(unitId), ...words.name === '' ? { name: units.find((unit) => unit.unitId === unitId)?.name ?? '' } : {} })
  return (
    <section className='card stack' aria-label='在哪里'>
      <UnitField label='单位' value={words.unitId} onChange={choose} />
      <div className='two-columns'>
        <LineField label='名称' max={limits.slug} value={words.name} onChange={(name) => patch({ name })} />
        <LineField label='房间' max={SHORT} value={words.room ?? ''} onChange={(room) => patch({ room: room || null })} />
        <LineField label='地址' max={limits.law} value={words.address} onChange={(address) => patch({ address })} />
        <LineField label='办公时间' hint='如 周一至周五 8:30–12:00，14:30–17:30' max={limits.law} value={words.hours} onChange={(hours) => patch({ hours })} />
        <LineField label='电话' hint='不知道就空着，页面上会写“还没有填”。' max={SHORT} value={words.phone ?? ''} onChange={(phone) => patch({ phone: phone || null })} />
        <LineField label='怎么走' max={limits.summary} value={words.note} onChange={(note) => patch({ note })} />
      </div>
      <RoomOnPlan words={words} patch={patch} />
      <Checkbox checked={words.verified} onChange={(event) => patch({ verified: event.target.checked })}>电话打过、地方去过，都对</Checkbox>
    </section>
  )
}

/** Where a unit is found and who sits there; for a township also its villages. */
export const PlaceEditor = ({ words, set }: EditorProps<Place>) => {
  const patch = (some: Partial<Place>) => set({ ...words, ...some })
  return (
    <>
      <Where words={words} patch={patch} />
      <section className='card stack' aria-label='负责的人'>
        <h2>负责的人</h2>
        <RowList item='负责的人' add='加一个人' rows={words.people} most={MOST_PEOPLE} blank={() => ({ name: '', title: '', duty: '', phone: null, guideIds: [] })} onChange={(people) => patch({ people })} nameOf={({ name }) => name} fold={({ title, phone }) => `${title || '没有填职务'}，${phone ?? '没有填电话'}`}>
          {(person, change) => <PersonFields person={person} set={change} />}
        </RowList>
      </section>
      {words.townshipCode && <Villages villages={words.villages} onChange={(villages) => patch({ villages })} />}
    </>
  )
}
