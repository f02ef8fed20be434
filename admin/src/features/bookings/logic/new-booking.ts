import { bookingPhonePattern } from '@minsheng/contract/phone.ts'
import { afterCooling, partiesOf } from '@minsheng/domain/slots/booking-rules.ts'
import { newClientId } from '../../../lib/client-id.ts'
import { showSpokenDay } from '../../../lib/dates.ts'
import { type Chosen, noTime } from '../../../ui/slot-picker.tsx'
import type { NewBooking } from '../api/booking.ts'
import { explainId, spokenId, tidyId } from './id-number.ts'

export type Person = { name: string, idNumber: string }

/** What the clerk has taken down of a call; fields are texts, as they are typed. */
export type BookingDraft = {
  bookingId: string, channel: NewBooking['channel'], guideId: string, scheduleId: string, appliedOn: string, time: Chosen
  people: Person[], contactName: string, contactPhone: string, address: string, townshipCode: string, readBack: boolean
}
export type ChangeDraft = (patch: Partial<BookingDraft>) => void

const phone = new RegExp(bookingPhonePattern)

/** An empty sheet with a fresh id: the same sheet sent twice is one booking. */
export const blankBooking = (): BookingDraft => ({
  bookingId: newClientId(), channel: 'phone', guideId: '', scheduleId: '', appliedOn: '', time: noTime, people: [{ name: '', idNumber: '' }, { name: '', idNumber: '' }],
  contactName: '', contactPhone: '', address: '', townshipCode: '', readBack: false
})

/** 离婚证: the day of application decides when. */
export const asksAppliedOn = (guideId: string): boolean => guideId === afterCooling

/** The people of this item, no more than must come. */
export const peopleOf = ({ guideId, people }: Pick<BookingDraft, 'guideId' | 'people'>): Person[] => people.slice(0, partiesOf(guideId))

/** Who rang is one of those who come, as a rule: their name need not be written twice. */
const contactOf = (draft: BookingDraft): string => draft.contactName.trim() || (draft.people[0]?.name.trim() ?? '')

const missingPerson = (draft: BookingDraft): string | null => {
  const people = peopleOf(draft)
  const whose = (at: number) => people.length > 1 ? `第 ${at + 1} 个人的` : ''
  for (const [at, { name, idNumber }] of people.entries()) {
    if (name.trim() === '') return `先写${whose(at)}姓名。`
    if (tidyId(idNumber) === '') return `先写${whose(at)}身份证号。`
    if (explainId(idNumber)) return `${whose(at)}身份证号不对，看下面的提示。`
  }
  return people.length > 1 && tidyId(people[0]?.idNumber ?? '') === tidyId(people[1]?.idNumber ?? '') ? '两个人的身份证号一样，请再听一遍。' : null
}

/** What is still missing of who comes and how to reach them. */
export const missingPeople = (draft: BookingDraft, atHome: boolean): string | null => {
  const person = missingPerson(draft)
  if (person) return person
  return missingContact(draft) ?? (atHome && (draft.address.trim() === '' || draft.townshipCode === '') ? '上门的要写乡镇和地址。' : null)
}

/** What is wrong with the telephone. */
export const missingContact = ({ contactPhone }: Pick<BookingDraft, 'contactPhone'>): string | null => {
  if (contactPhone.trim() === '') return '先写电话，有变化好打给他。'
  return phone.test(contactPhone.trim()) ? null : '电话不对，请再听一遍。'
}

/** What is still missing before it can be sent, in the words beside the button. */
export const missingInBooking = (draft: BookingDraft, atHome: boolean): string | null => {
  if (draft.guideId === '') return '先选办什么事。'
  if (draft.scheduleId === '') return '先选到哪里办。'
  if (asksAppliedOn(draft.guideId) && draft.appliedOn === '') return '先写哪天申请的离婚。'
  if (draft.time.slotId === '') return '先选哪天几点。'
  const missing = missingPeople(draft, atHome)
  if (missing) return missing
  return draft.readBack ? null : '念给对方听，对方说对以后打勾。'
}

/** Who comes, as the server takes it. */
export const toComing = (draft: BookingDraft, atHome: boolean) => ({
  parties: peopleOf(draft).map(({ name, idNumber }) => ({ name: name.trim(), idNumber: tidyId(idNumber) })), contactName: contactOf(draft), contactPhone: draft.contactPhone.trim(),
  address: atHome ? draft.address.trim() : null, townshipCode: atHome ? draft.townshipCode : null
})

/** The sheet as the server takes it. */
export const toBooking = (draft: BookingDraft, atHome: boolean): NewBooking => ({
  slotId: draft.time.slotId, guideId: draft.guideId, appliedOn: asksAppliedOn(draft.guideId) ? draft.appliedOn : null, channel: draft.channel, ...toComing(draft, atHome)
})

type Named = { item: string, place: string }

/** What the clerk reads aloud before sending. */
export const sayBooking = (draft: BookingDraft, { item, place }: Named, atHome: boolean): string => {
  const { time, contactPhone, address } = draft
  const people = peopleOf(draft).map(({ name, idNumber }) => `${name.trim() || '……'}，身份证号 ${spokenId(idNumber) || '……'}`)
  const when = time.slotId === '' ? '……' : `${showSpokenDay(time.day)} ${time.startsAt}`
  const where = atHome ? `我们上门，地址是${address.trim() || '……'}` : `到${place || '……'}`
  return `我念一遍给您听。您约的是${item || '……'}，${when}，${where}。${people.length > 1 ? '两个人都要来：' : '来的人是'}${people.join('；')}。电话 ${contactPhone.trim() || '……'}。对不对？`
}
