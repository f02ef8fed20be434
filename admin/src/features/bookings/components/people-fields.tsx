import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { useTownships } from '../../../lib/bureau.ts'
import { Field } from '../../../ui/field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { explainId, tidyId } from '../logic/id-number.ts'
import { type BookingDraft, type ChangeDraft, peopleOf, type Person } from '../logic/new-booking.ts'

type PeopleFieldsProps = { draft: BookingDraft, atHome: boolean, errors: Record<string, string>, change: ChangeDraft }

const ID_WITH_GAPS = 24
const ID_LENGTH = 18

// While it is still being typed the number is not wrong, only short.
const faultOf = (typed: string): string | undefined => tidyId(typed).length < ID_LENGTH && isWritable(typed) ? undefined : explainId(typed) ?? undefined
const isWritable = (typed: string): boolean => /^[0-9]*$/.test(tidyId(typed))
const countOf = (typed: string): string => {
  const left = ID_LENGTH - tidyId(typed).length
  return left === ID_LENGTH ? '18 位，最后一位可能是 X。' : left > 0 ? `还差 ${left} 位。` : '18 位齐了。'
}

const PersonFields = ({ called, person, set }: { called: string, person: Person, set: (person: Person) => void }) => (
  <div className='two-fields'>
    <Field label={`${called}姓名`} hint='和身份证上一个字不差。'>{(wiring) => <Input {...wiring} autoComplete='off' maxLength={limits.personName} value={person.name} onChange={(event) => set({ ...person, name: event.target.value })} />}</Field>
    <Field label={`${called}身份证号`} hint={countOf(person.idNumber)} error={faultOf(person.idNumber)}>{(wiring) => <Input {...wiring} className='mono' autoComplete='off' maxLength={ID_WITH_GAPS} value={person.idNumber} onChange={(event) => set({ ...person, idNumber: event.target.value })} />}</Field>
  </div>
)

const HomeFields = ({ draft, errors, change }: Omit<PeopleFieldsProps, 'atHome'>) => {
  const townships = useTownships()
  return (
    <div className='two-fields'>
      <TownshipField townships={townships} value={draft.townshipCode} error={errors.townshipCode} onChange={(townshipCode) => change({ townshipCode })} />
      <LineField label='上门的地址' max={limits.address} value={draft.address} error={errors.address} onChange={(address) => change({ address })} />
    </div>
  )
}

/** Whom to ring, and by which number. `whose`: who stands there when nothing is written. */
export const ContactFields = ({ draft, errors, change, whose = '就是来的人，空着就行。' }: Omit<PeopleFieldsProps, 'atHome'> & { whose?: string }) => (
  <div className='two-fields'>
    <Field label='电话' hint='代约的收不到通知，有变化只能打这个电话。' error={errors.contactPhone}>{(wiring) => <Input {...wiring} inputMode='tel' autoComplete='off' maxLength={limits.phone} value={draft.contactPhone} onChange={(event) => change({ contactPhone: event.target.value })} />}</Field>
    <LineField label='联系人' hint={whose} max={limits.contactName} value={draft.contactName} error={errors.contactName} onChange={(contactName) => change({ contactName })} />
  </div>
)

const changed = (people: readonly Person[], at: number, person: Person): Person[] => people.map((each, index) => index === at ? person : each)

/** Everybody who comes by name and number, and a telephone to tell of a change. */
export const PeopleFields = ({ draft, atHome, errors, change }: PeopleFieldsProps) => {
  const people = peopleOf(draft)
  return (
    <>
      {people.map((person, at) => <PersonFields key={at} called={people.length > 1 ? `第 ${at + 1} 个人的` : '来的人的'} person={person} set={(next) => change({ people: changed(draft.people, at, next) })} />)}
      {errors.parties && <p className='field-error' role='alert'>{errors.parties}</p>}
      <ContactFields draft={draft} errors={errors} change={change} />
      {atHome && <HomeFields draft={draft} errors={errors} change={change} />}
    </>
  )
}
