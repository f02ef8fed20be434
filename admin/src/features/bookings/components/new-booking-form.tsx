import { Button, Checkbox } from 'antd'
import type { FormEvent } from 'react'
import { newClientId } from '../../../lib/client-id.ts'
import type { Bookable } from '../../../lib/slots.ts'
import { Choice } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { noTime } from '../../../ui/slot-picker.tsx'
import { toProblem } from '../../../lib/problem.ts'
import { type Desk, useRegisterBooking } from '../api/booking.ts'
import { type BookingDraft, type ChangeDraft, missingInBooking, sayBooking, toBooking } from '../logic/new-booking.ts'
import { spokenChannelWords } from '../words.ts'
import { PeopleFields } from './people-fields.tsx'
import { WhenFields } from './when-fields.tsx'

type NewBookingFormProps = { draft: BookingDraft, items: readonly Bookable[], change: ChangeDraft, onDone: (booked: Desk) => void }

// Enter in a line would send a half-written sheet: with a caller on the line it is Ctrl+Enter, on purpose.
const sendsByKeyboard = (event: React.KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey)
const isLine = (event: React.KeyboardEvent) => event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox' && event.target.type !== 'radio'

// After these somebody else has the seat: another time has to be chosen, and all else stays.
const timeIsGone = ['slot-gone', 'slot-closed', 'slot-not-found', 'slot-not-open', 'slot-too-near']

// An earlier sheet with this id was taken although its answer never came: this one is another.
const afterRefusal = (code: string): Partial<BookingDraft> => code === 'booking-taken' ? { bookingId: newClientId() } : timeIsGone.includes(code) ? { time: noTime } : {}

const ReadBack = ({ words, draft, change }: { words: string, draft: BookingDraft, change: ChangeDraft }) => (
  <section className='booking-read stack-tight' aria-label='念给对方听'>
    <p className='words'>{words}</p>
    <Checkbox checked={draft.readBack} onChange={(event) => change({ readBack: event.target.checked })}>我念了一遍，对方说对</Checkbox>
  </section>
)

/** In the order of the conversation: what, where, when, who; read back; sent. Every field can be reached with Tab. */
export const NewBookingForm = ({ draft, items, change, onDone }: NewBookingFormProps) => {
  const { mutate, isPending, error } = useRegisterBooking()
  const item = items.find(({ guideId }) => guideId === draft.guideId)
  const place = item?.places.find(({ scheduleId }) => scheduleId === draft.scheduleId)
  const atHome = place?.placeKind === 'home'
  const missing = missingInBooking(draft, atHome)
  const write: ChangeDraft = (patch) => change({ readBack: false, ...patch })
  const send = () => {
    if (missing !== null || isPending) return
    mutate({ bookingId: draft.bookingId, body: toBooking(draft, atHome) }, { onSuccess: onDone, onError: (refused) => change(afterRefusal(toProblem(refused).code)) })
  }
  const submit = (event: FormEvent) => { event.preventDefault(); send() }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (sendsByKeyboard(event)) send()
    if (isLine(event)) event.preventDefault()
  }
  return (
    <form className='card stack' onSubmit={submit} onKeyDown={onKeyDown}>
      <FieldGroup label='怎么来的'><Choice name='channel' words={spokenChannelWords} value={draft.channel} onChange={(channel) => change({ channel })} /></FieldGroup>
      <WhenFields draft={draft} items={items} change={write} />
      {draft.time.slotId !== '' && <PeopleFields draft={draft} atHome={atHome} change={write} errors={error ? toProblem(error).fields : {}} />}
      {draft.time.slotId !== '' && <ReadBack words={sayBooking(draft, { item: item?.name ?? '', place: place ? `${place.unitName}，${place.place}` : '' }, atHome)} draft={draft} change={change} />}
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' size='large' htmlType='submit' loading={isPending} disabled={missing !== null}>约好</Button>
        <span className='quiet small'>{missing ?? <>按 <kbd className='kbd'>Ctrl</kbd> <kbd className='kbd'>Enter</kbd> 也可以。</>}</span>
      </div>
    </form>
  )
}
