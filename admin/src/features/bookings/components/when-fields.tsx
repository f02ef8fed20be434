import { addDays, showSpokenDay, today } from '../../../lib/dates.ts'
import type { Bookable, PlaceChoice } from '../../../lib/slots.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { noTime, SlotPicker } from '../../../ui/slot-picker.tsx'
import { asksAppliedOn, type BookingDraft, type ChangeDraft } from '../logic/new-booking.ts'

type WhenFieldsProps = { draft: BookingDraft, items: readonly Bookable[], change: ChangeDraft }

const placeLabel = ({ unitName, name, placeKind, firstFreeDay }: PlaceChoice): string =>
  `${placeKind === 'home' ? '上门：' : ''}${unitName} ${name}，${firstFreeDay ? `最早 ${showSpokenDay(firstFreeDay)}` : '现在没有号'}`

/** What it is about. */
export const ItemField = ({ draft, items, change }: WhenFieldsProps) => {
  // With one place only there is nothing to ask.
  const choose = (guideId: string) => {
    const places = items.find((item) => item.guideId === guideId)?.places ?? []
    change({ guideId, scheduleId: places.length === 1 ? places[0]?.scheduleId ?? '' : '', appliedOn: '', time: noTime })
  }
  return (
    <Field label='办什么事'>
      {(wiring) => (
        <select {...wiring} autoFocus className='native-select' value={draft.guideId} onChange={(event) => choose(event.target.value)}>
          <option value=''>请选择</option>
          {items.map(({ guideId, name, bookable }) => <option key={guideId} value={guideId}>{name}{bookable ? '' : '（不用预约）'}</option>)}
        </select>
      )}
    </Field>
  )
}

/** At which counter. */
export const PlaceField = ({ draft, places, change }: { draft: BookingDraft, places: readonly PlaceChoice[], change: ChangeDraft }) => (
  <Field label='到哪里办'>
    {(wiring) => (
      <select {...wiring} className='native-select' value={draft.scheduleId} onChange={(event) => change({ scheduleId: event.target.value, time: noTime })}>
        <option value=''>请选择</option>
        {places.map((place) => <option key={place.scheduleId} value={place.scheduleId}>{placeLabel(place)}</option>)}
      </select>
    )}
  </Field>
)

const LONGEST_WAIT_DAYS = 120

/** 离婚证: the day of application decides when. */
export const AppliedOnField = ({ draft, change }: Omit<WhenFieldsProps, 'items'>) =>
  <DayField label='哪天申请的离婚' hint='看回执单上的日期。' earliest={addDays(today(), -LONGEST_WAIT_DAYS)} latest={today()} value={draft.appliedOn} onChange={(appliedOn) => change({ appliedOn, time: noTime })} />

/** What, where and when. What cannot be booked says what to tell the caller instead. */
export const WhenFields = ({ draft, items, change }: WhenFieldsProps) => {
  const item = items.find(({ guideId }) => guideId === draft.guideId)
  const dated = asksAppliedOn(draft.guideId)
  const asked = { scheduleId: draft.scheduleId, guideId: draft.guideId, appliedOn: dated ? draft.appliedOn : null }
  return (
    <>
      <ItemField draft={draft} items={items} change={change} />
      {item && !item.bookable && <Notice tone='warn' alert>{item.instead ?? '这件事现在不能约。'}</Notice>}
      {item?.note && <Notice>{item.note}</Notice>}
      {item && item.places.length > 0 && <PlaceField draft={draft} places={item.places} change={change} />}
      {dated && <AppliedOnField draft={draft} change={change} />}
      {item?.bookable && draft.scheduleId !== '' && (!dated || draft.appliedOn !== '') && <SlotPicker asked={asked} value={draft.time} onChange={(time) => change({ time })} />}
    </>
  )
}
