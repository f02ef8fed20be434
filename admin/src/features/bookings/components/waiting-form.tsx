import { Button } from 'antd'
import { useState } from 'react'
import { newClientId } from '../../../lib/client-id.ts'
import { today } from '../../../lib/dates.ts'
import { toProblem } from '../../../lib/problem.ts'
import { useStaff } from '../../../lib/session.ts'
import type { Bookable } from '../../../lib/slots.ts'
import { Choice } from '../../../ui/choice.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useJoinForCaller } from '../api/waiting.ts'
import { asksAppliedOn, blankBooking, type BookingDraft, type ChangeDraft } from '../logic/new-booking.ts'
import { blankDays, missingInWaiting, toWaiting, type WaitDays } from '../logic/new-waiting.ts'
import { partWords } from '../words.ts'
import { ContactFields } from './people-fields.tsx'
import { AppliedOnField, ItemField, PlaceField } from './when-fields.tsx'

const DaysFields = ({ days, set }: { days: WaitDays, set: (days: WaitDays) => void }) => (
  <>
    <div className='two-fields'>
      <DayField label='从哪天起能来' earliest={today()} value={days.fromDay} onChange={(fromDay) => set({ ...days, fromDay })} />
      <DayField label='到哪天' earliest={days.fromDay || today()} value={days.untilDay} onChange={(untilDay) => set({ ...days, untilDay })} />
    </div>
    <FieldGroup label='什么时候来得了'><Choice name='part' words={partWords} value={days.part} onChange={(part) => set({ ...days, part })} /></FieldGroup>
  </>
)

/** A caller for whom there is no seat: what they want, when they could come, and whom to ring. */
export const WaitingForm = ({ items, onDone }: { items: readonly Bookable[], onDone: () => void }) => {
  const [draft, setDraft] = useState<BookingDraft>(blankBooking)
  const [days, setDays] = useState<WaitDays>(() => blankDays(today()))
  // The same form sent twice is one wait.
  const [waitingId] = useState(newClientId)
  const { mutate, isPending, error } = useJoinForCaller()
  const where = useStaff().verbs.includes('booking:serve') ? '列在“要打电话的”里' : '由办这件事的窗口打给他'
  const change: ChangeDraft = (patch) => setDraft((before) => ({ ...before, ...patch }))
  const places = items.find(({ guideId }) => guideId === draft.guideId)?.places ?? []
  const missing = missingInWaiting(draft, days)
  return (
    <section className='card stack' aria-labelledby='new-waiting'>
      <h2 id='new-waiting'>替打电话的人候补</h2>
      <ItemField draft={draft} items={items} change={change} />
      {places.length > 0 && <PlaceField draft={draft} places={places} change={change} />}
      {asksAppliedOn(draft.guideId) && <AppliedOnField draft={draft} change={change} />}
      <DaysFields days={days} set={setDays} />
      <ContactFields draft={draft} errors={error ? toProblem(error).fields : {}} change={change} whose='有号了打给谁。' />
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={missing !== null} onClick={() => mutate({ waitingId, body: toWaiting(draft, days) }, { onSuccess: () => { say(`排上了。有号了${where}。`); onDone() } })}>排上候补</Button>
        {missing && <span className='quiet small'>{missing}</span>}
      </div>
    </section>
  )
}
