import { limits } from '@minsheng/contract/limits.ts'
import { useTownships } from '../../../lib/bureau.ts'
import type { Guides } from '../../../lib/guides.ts'
import { useStaff } from '../../../lib/session.ts'
import { Choice } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { UnitField } from '../../../ui/unit-select.tsx'
import { type ChangeBody, type ScheduleDraft, withPlaceKind } from '../logic/body.ts'
import type { Faults } from '../logic/faults.ts'
import { sayDay, sayRule, sayWeek } from '../logic/say-schedule.ts'
import { placeKindWords } from '../words.ts'
import { ExceptionFields } from './exception-fields.tsx'
import { ItemFields } from './item-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import { SeatFields } from './seat-fields.tsx'
import { WeekFields } from './week-fields.tsx'

type ScheduleFieldsProps = { draft: ScheduleDraft, guides: Guides, faults: Faults, change: ChangeBody, setUnit: (unitId: string) => void }

const Basics = ({ draft: { unitId, version, body }, faults, change, setUnit }: ScheduleFieldsProps) => {
  const ofAll = useStaff().unitId === 'bureau'
  const townships = useTownships()
  return (
    <>
      {version === 0 && ofAll && <UnitField label='哪个单位的' value={unitId} onChange={setUnit} />}
      <div className='schedule-row'>
        <LineField label='窗口叫什么' hint='群众看得到，比如“婚姻登记窗口”。' max={limits.title} value={body.name} error={faults.name} onChange={(name) => change({ name })} />
        <LineField label='具体在哪里' hint='几楼几号窗口，让人找得到。' max={limits.place} value={body.place} error={faults.place} onChange={(place) => change({ place })} />
      </div>
      <FieldGroup label='哪种地方'><Choice name='place-kind' words={placeKindWords} value={body.placeKind} onChange={(kind) => change(withPlaceKind(kind, body.townshipCode))} /></FieldGroup>
      {(body.placeKind === 'township' || body.placeKind === 'home') && <TownshipField townships={townships} value={body.townshipCode ?? ''} error={faults.townshipCode} onChange={(code) => change({ townshipCode: code || null })} />}
    </>
  )
}

/** The rules of a place from the name down to the minute, each part said back in a sentence. */
export const ScheduleFields = (props: ScheduleFieldsProps) => {
  const { draft: { body }, guides, faults, change } = props
  const part = { body, faults, change }
  return (
    <div className='stack'>
      <Basics {...props} />
      <section className='stack-tight'><h2>办什么</h2><ItemFields {...part} guides={guides} /></section>
      <section className='stack-tight'><h2>每周什么时候办</h2><WeekFields {...part} />{body.week.length > 0 && <p className='say-back'>{sayWeek(body.week)}。</p>}</section>
      <section className='stack-tight'><h2>放多少个号</h2><SeatFields {...part} /><p className='say-back'>{sayDay(body)}</p></section>
      <section className='stack-tight'><h2>什么时候能约、能改</h2><RuleFields {...part} /><p className='say-back'>{sayRule(body)}</p></section>
      <section className='stack-tight'><h2>不一样的日子</h2><ExceptionFields {...part} /></section>
    </div>
  )
}
