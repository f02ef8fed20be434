import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api.ts'
import { keepForm, keptForm } from './form-shelf.ts'
import { faultsOfVisit, formFor, withKept, type Needs, type Person, type VisitForm } from './visit-form.ts'

/** What is written on the page, kept on the phone with every letter; what somebody agreed to keep fills in what is still empty. */
export const useVisitForm = (needs: Needs) => {
  const [form, setForm] = useState<VisitForm>(() => formFor(keptForm(), needs))
  const [forSelf, setForSelf] = useState(true)
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(true)
  const latest = useRef(form)
  const set = (next: VisitForm) => {
    latest.current = next
    setSaved(keepForm(next))
    setForm(next)
  }
  const update = (change: Partial<VisitForm>) => set({ ...latest.current, ...change })
  const updatePerson = (index: number, change: Partial<Person>) => update({ people: latest.current.people.map((person, place) => place === index ? { ...person, ...change } : person) })
  const chooseSelf = (self: boolean) => {
    setForSelf(self)
    // Somebody else comes: what was filled in as oneself is not theirs.
    if (!self) update({ people: latest.current.people.map((person, place) => place === 0 && person.name === latest.current.contactName ? { name: '', idNumber: '' } : person) })
  }
  useEffect(() => {
    void api('GET /me/details', {}).then(({ agreedAt, details }) => { if (agreedAt) set(withKept(latest.current, details, true)) }, () => undefined)
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const faults = faultsOfVisit(form, needs)
  return { form, forSelf, saved, faults: asked ? faults : {}, update, updatePerson, chooseSelf, current: () => latest.current, ask: () => { setAsked(true); return Object.keys(faultsOfVisit(latest.current, needs))[0] } }
}

export type Filling = ReturnType<typeof useVisitForm>
