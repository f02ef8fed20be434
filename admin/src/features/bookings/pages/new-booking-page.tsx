import { Button } from 'antd'
import { useState } from 'react'
import { useDraft } from '../../../lib/draft.ts'
import { useBookable } from '../../../lib/slots.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Desk } from '../api/booking.ts'
import { BookedSheet } from '../components/booked-sheet.tsx'
import { NewBookingForm } from '../components/new-booking-form.tsx'
import { blankBooking, type BookingDraft } from '../logic/new-booking.ts'
import '../bookings.css'

/** A booking for whoever rings or stands at the counter. What is half written survives a reload, for minutes and in this tab only: it holds identity numbers. */
export const NewBookingPage = () => {
  const query = useBookable()
  const [empty] = useState(blankBooking)
  const { value, change, clear, restored } = useDraft<BookingDraft>('booking', empty, 'minutes')
  const [booked, setBooked] = useState<Desk | null>(null)
  const [fresh, setFresh] = useState(!restored)
  const done = (given: Desk) => { clear(); setFresh(true); setBooked(given) }
  const [callers, setCallers] = useState(0)
  const next = () => { change(blankBooking()); clear(); setFresh(true); setBooked(null); setCallers(callers + 1) }
  // A sheet kept from before an update may lack a field the form has now.
  const sheet = { ...empty, ...value }
  return (
    <Page title='代约'>
      {booked ? <BookedSheet booking={booked} onNext={next} /> : (
        <Loadable query={query}>
          {({ items }) => (
            <div className='stack booking-form'>
              {!fresh && <Notice>上次写了一半的还在，接着写就行。换了一位，先按“清空，接下一个”。</Notice>}
              <div><Button onClick={next}>清空，接下一个</Button></div>
              <NewBookingForm key={callers} draft={sheet} items={items} change={(patch) => change((before) => ({ ...before, ...patch }))} onDone={done} />
            </div>
          )}
        </Loadable>
      )}
    </Page>
  )
}
