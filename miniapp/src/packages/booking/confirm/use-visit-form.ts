import { useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../../api.ts'
import { forgetForm, keepForm, keptForm } from '../../../booking/form-shelf.ts'
import { keepUntil } from '../../../booking/shelf-time.ts'
import type { Booking } from '../../../booking/words.ts'
import { accountId } from '../../../session.ts'
import { faultsOfVisit, formOf, keptOnArrival, typedFor, withPerson, withSelf, type Needs, type Person, type Typed, type VisitForm } from './visit-form.ts'

type Kept = Parameters<typeof keptOnArrival>[0]
type Filled = { typed: Typed, kept: Kept }

// Who sits before an open page past that hour still has it before them; the phone keeps it no longer.
const useForgetting = (until: number) => useEffect(() => {
  const timer = setTimeout(forgetForm, until - Date.now())
  return () => clearTimeout(timer)
}, [until])

/** What is written on the page, kept on the phone with every letter while the seat is held; what somebody agreed to keep on the server fills in what is still empty. */
export const useVisitForm = (needs: Needs, { expiresAt, now }: Pick<Booking, 'expiresAt' | 'now'>) => {
  const until = useMemo(() => keepUntil(expiresAt ?? now, now, Date.now()), [expiresAt, now])
  const [filled, setFilled] = useState<Filled>(() => ({ typed: typedFor(keptForm<Typed>(accountId()), needs), kept: {} }))
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(true)
  const latest = useRef(filled)
  useForgetting(until)
  const put = (next: Filled) => {
    latest.current = next
    setFilled(next)
  }
  const set = (typed: Typed) => {
    setSaved(keepForm(accountId(), until, typed))
    put({ ...latest.current, typed })
  }
  const current = () => formOf(latest.current.typed, latest.current.kept, needs)
  const update = (change: Partial<Omit<VisitForm, 'people'>>) => set({ ...latest.current.typed, ...change })
  const updatePerson = (index: number, change: Partial<Person>) => set(withPerson(latest.current.typed, index, change))
  const chooseSelf = (self: boolean) => set(withSelf(latest.current.typed, current(), self))
  useEffect(() => {
    void api('GET /me/details', {}).then(({ agreedAt, details }) => { if (agreedAt) put({ ...latest.current, kept: keptOnArrival(details, latest.current.typed) }) }, () => undefined)
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const form = formOf(filled.typed, filled.kept, needs)
  return { form, forSelf: filled.typed.forSelf, saved, faults: asked ? faultsOfVisit(form, needs) : {}, update, updatePerson, chooseSelf, current, ask: () => { setAsked(true); return Object.keys(faultsOfVisit(current(), needs))[0] } }
}

export type Filling = ReturnType<typeof useVisitForm>
