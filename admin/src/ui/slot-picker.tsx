import { type Asked, type Days, type SlotLine, useDays, useDaySlots } from '../lib/slots.ts'
import { Field, FieldGroup } from './field.tsx'
import { Loadable } from './loadable.tsx'
import { dayLabel, freeFor, openDays, slotLabel } from './slot-words.ts'
import { showSpokenDay } from '../lib/dates.ts'
import './slot-picker.css'

/** A time that was chosen. */
export type Chosen = { day: string, slotId: string, startsAt: string }
type SlotPickerProps = { asked: Asked, value: Chosen, onChange: (chosen: Chosen) => void, autoFocus?: boolean }

export const noTime: Chosen = { day: '', slotId: '', startsAt: '' }

const WhyNot = ({ days }: { days: Days['days'] }) => {
  const closed = days.filter(({ state, why }) => state !== 'open' && why !== null)
  if (closed.length === 0) return null
  return (
    <details>
      <summary>有 {closed.length} 天不能约，看为什么</summary>
      <ul className='why-not'>{closed.map(({ day, why }) => <li key={day}>{showSpokenDay(day)}：{why}</li>)}</ul>
    </details>
  )
}

const Times = ({ slots, value, onChange }: { slots: readonly SlotLine[], value: Chosen, onChange: (chosen: Chosen) => void }) => slots.length === 0 ? <p className='field-error' role='alert'>这一天的号刚约完，请换一天。</p> : (
  <div className='slot-times'>
    {slots.map((slot) => (
      <label key={slot.slotId} className='slot-time'>
        <input type='radio' name='slot' checked={slot.slotId === value.slotId} onChange={() => onChange({ day: slot.day, slotId: slot.slotId, startsAt: slot.startsAt })} />
        <span>{slotLabel(slot)}</span>
      </label>
    ))}
  </div>
)

const TimesOfDay = ({ asked, value, onChange }: SlotPickerProps) => (
  <FieldGroup label='几点'>
    <Loadable query={useDaySlots(asked, value.day)}>{({ slots }) => <Times slots={slots.filter((slot) => freeFor(slot) > 0)} value={value} onChange={onChange} />}</Loadable>
  </FieldGroup>
)

/** A day and a time that are free now, as the public sees them; staff may use the seats kept for elders and telephone as well. */
export const SlotPicker = ({ asked, value, onChange, autoFocus = false }: SlotPickerProps) => (
  <Loadable query={useDays(asked)}>
    {({ days, window }) => {
      const open = openDays(days)
      const day = open.some((line) => line.day === value.day) ? value.day : ''
      return (
        <div className='stack-tight'>
          {window && <p>{window.words}{window.provisional && '（放假安排还没公布，可能会变）'}</p>}
          {open.length === 0 ? <p className='field-error' role='alert'>现在没有能约的日子。</p> : (
            <Field label='哪天'>
              {(wiring) => (
                <select {...wiring} autoFocus={autoFocus} className='native-select' value={day} onChange={(event) => onChange({ ...noTime, day: event.target.value })}>
                  <option value=''>请选择</option>
                  {open.map((line) => <option key={line.day} value={line.day}>{dayLabel(line)}</option>)}
                </select>
              )}
            </Field>
          )}
          <WhyNot days={days} />
          {day !== '' && <TimesOfDay asked={asked} value={value} onChange={onChange} />}
        </div>
      )
    }}
  </Loadable>
)
