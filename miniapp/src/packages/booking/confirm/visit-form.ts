import type { Input } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { checkKept, tidyKept } from '@minsheng/domain/forms/prefill.ts'

type Confirm = Input<'POST /bookings/:bookingId/confirm'>['body']
type Kept = Parameters<typeof checkKept>[0]
export type Person = { name: string, idNumber: string }

/** Who comes and whom to ring. Kept on the phone under the matter, not the seat: what was typed outlives a hold that ran out. */
export type VisitForm = { guideId: string, people: Person[], contactName: string, contactPhone: string, address: string, townshipCode: string | null }

/** What the place asks for: how many come, and whether staff come to them. */
export type Needs = { guideId: string, people: number, atHome: boolean }

const nobody: Person = { name: '', idNumber: '' }

/** As many people as have to come; whoever was written down stays. */
export const formFor = (kept: VisitForm | null, { guideId, people }: Needs): VisitForm => {
  const same = kept?.guideId === guideId ? kept : null
  const base = same ?? { guideId, people: [], contactName: '', contactPhone: '', address: '', townshipCode: null }
  return { ...base, people: Array.from({ length: people }, (_, index) => base.people[index] ?? nobody) }
}

/** Fills in what somebody agreed to keep, only where nothing is written yet. `forSelf`: the first to come is they themselves. */
export const withKept = (form: VisitForm, kept: Kept, forSelf: boolean): VisitForm => {
  const { name = '', 'id-number': idNumber = '', phone = '', address = '', township } = kept
  const [first, ...rest] = form.people
  const self = forSelf && first && !first.name && !first.idNumber ? { name, idNumber } : first
  return {
    ...form, people: self ? [self, ...rest] : form.people,
    contactName: form.contactName || name, contactPhone: form.contactPhone || phone, address: form.address || address, townshipCode: form.townshipCode ?? (township || null)
  }
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

const contactFaults = ({ contactName, contactPhone }: VisitForm): [string, string][] => [
  ...(contactName.trim() ? [] : [['contact-name', '请写一下怎么称呼联系人。'] as [string, string]]),
  ...(plainPhone(contactPhone) ? Object.values(checkKept({ phone: contactPhone })).map((words): [string, string] => ['contact-phone', words]) : [['contact-phone', '请写一个打得通的电话，有变动好告诉您。'] as [string, string]])
]

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
