import type { Input } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { bookingPhonePattern } from '@minsheng/contract/phone.ts'
import { checkKept, tidyKept } from '@minsheng/domain/forms/prefill.ts'
import { phoneProblem } from '../../../phone.ts'

type Confirm = Input<'POST /bookings/:bookingId/confirm'>['body']
type Kept = Parameters<typeof checkKept>[0]
export type Person = { name: string, idNumber: string }

/** Who comes and whom to ring, as the page shows it. */
export type VisitForm = { people: Person[], contactName: string, contactPhone: string, address: string, townshipCode: string | null }

type Contact = Partial<Omit<VisitForm, 'people'>>

/**
 * What was typed here, and only that: it may lie on the phone for a while, what the server keeps never does. It is kept under the
 * matter, not the seat, and so outlives a hold that ran out. `aside`: the first to come as typed under the other answer to “谁来办”.
 */
export type Typed = Contact & { guideId: string, forSelf: boolean, people: Partial<Person>[], aside: Partial<Person> | null }

/** What the place asks for: how many come, and whether staff come to them. */
export type Needs = { guideId: string, people: number, atHome: boolean }

/** What was typed for the same matter, else nothing yet. */
export const typedFor = (shelved: Typed | null, { guideId }: Needs): Typed =>
  shelved?.guideId === guideId ? shelved : { guideId, forSelf: true, people: [], aside: null }

/** What the server keeps, as it came to this form: somebody who had begun to write the first person is not mixed with it. */
export const keptOnArrival = (kept: Kept, { forSelf, people: [first] }: Typed): Kept => {
  if (!forSelf || !(first?.name || first?.idNumber)) return kept
  const { phone = '', address = '', township = '' } = kept
  return { phone, address, township }
}

/** The form: what was typed, and where nothing was, what the server keeps. Its owner is the first to come only when they come themselves. */
export const formOf = (typed: Typed, kept: Kept, { people }: Needs): VisitForm => {
  const { name = '', 'id-number': idNumber = '', phone = '', address = '', township } = kept
  const own = typed.forSelf ? { name, idNumber } : { name: '', idNumber: '' }
  return {
    people: Array.from({ length: people }, (_, index) => ({ ...(index === 0 ? own : { name: '', idNumber: '' }), ...typed.people[index] })),
    contactName: typed.contactName ?? name, contactPhone: typed.contactPhone ?? phone, address: typed.address ?? address, townshipCode: typed.townshipCode ?? (township || null)
  }
}

/** One of those who come, changed by hand. */
export const withPerson = (typed: Typed, index: number, change: Partial<Person>): Typed =>
  ({ ...typed, people: Array.from({ length: Math.max(typed.people.length, index + 1) }, (_, place) => place === index ? { ...typed.people[place], ...change } : typed.people[place] ?? {}) })

/** Who comes is somebody else, or oneself again: what was typed as oneself is laid aside, not lost. Somebody else's name already written stays. */
export const withSelf = (typed: Typed, shown: VisitForm, forSelf: boolean): Typed => {
  if (typed.forSelf === forSelf) return typed
  const [first = {}, ...rest] = typed.people
  const isOwn = shown.people[0]?.name.trim() === shown.contactName.trim()
  return typed.aside === null && (forSelf || !isOwn) ? { ...typed, forSelf } : { ...typed, forSelf, people: [typed.aside ?? {}, ...rest], aside: first }
}

const plainNumber = (idNumber: string): string => tidyKept({ 'id-number': idNumber })['id-number'] ?? ''
const plainPhone = (phone: string): string => tidyKept({ phone })['phone'] ?? ''

const faultsOfPerson = ({ name, idNumber }: Person, index: number): [string, string][] => [
  ...(name.trim() ? [] : [[`name-${index}`, '请写姓名，和身份证上一样。'] as [string, string]]),
  ...(plainNumber(idNumber) ? Object.values(checkKept({ 'id-number': idNumber })).map((words): [string, string] => [`id-${index}`, words]) : [[`id-${index}`, '请写身份证号，18 位。'] as [string, string]])
]

const twice = (people: readonly Person[]): [string, string][] => {
  const [first, second] = people.map(({ idNumber }) => plainNumber(idNumber))
  return first && first === second ? [['id-1', '两个人填成了同一个身份证号，请核对。']] : []
}

const contactFaults = ({ contactName, contactPhone }: VisitForm): [string, string][] => {
  const phone = plainPhone(contactPhone)
  const fault = phone ? phoneProblem(phone, bookingPhonePattern) : '请写一个打得通的电话，有变动好告诉您。'
  return [
    ...(contactName.trim() ? [] : [['contact-name', '请写一下怎么称呼联系人。'] as [string, string]]),
    ...(fault ? [['contact-phone', fault] as [string, string]] : [])
  ]
}

const homeFaults = ({ address, townshipCode }: VisitForm, { atHome }: Needs): [string, string][] => !atHome ? [] : [
  ...(townshipCode ? [] : [['visit-township', '请选上门的地方在哪个乡镇。'] as [string, string]]),
  ...(address.trim() ? [] : [['address', '请写清上门的地址：哪个村、几组，或者哪条街、几号。'] as [string, string]])
]

/** What is still missing or wrong, by the name of the field, in words that say what to do; in the order of the page. */
export const faultsOfVisit = (form: VisitForm, needs: Needs): Readonly<Record<string, string>> =>
  Object.fromEntries([...form.people.flatMap(faultsOfPerson), ...twice(form.people), ...contactFaults(form), ...homeFaults(form, needs)])

/** The form as the server takes it. */
export const confirmOf = (form: VisitForm, { atHome }: Needs): Confirm => ({
  parties: form.people.map(({ name, idNumber }) => ({ name: name.trim(), idNumber: plainNumber(idNumber) })),
  contactName: form.contactName.trim().slice(0, limits.contactName), contactPhone: plainPhone(form.contactPhone),
  address: atHome ? form.address.trim() : null, townshipCode: atHome ? form.townshipCode : null
})
