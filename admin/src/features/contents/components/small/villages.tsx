import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import type { Place } from '../../logic/bodies.ts'

type Village = Place['villages'][number]
type Helper = Village['assistant']

const MOST_VILLAGES = 80
const PHONE = 20

/** A name makes a helper; a number alone belongs to nobody. */
const withName = (helper: Helper, name: string): Helper => name === '' && !helper?.phone ? null : { name, phone: helper?.phone ?? null }
const withPhone = (helper: Helper, phone: string): Helper => phone === '' && !helper?.name ? null : { name: helper?.name ?? '', phone: phone || null }

const HelperFields = ({ what, helper, set }: { what: string, helper: Helper, set: (helper: Helper) => void }) => (
  <div className='two-columns'>
    <LineField label={what} max={limits.personName} value={helper?.name ?? ''} onChange={(name) => set(withName(helper, name))} />
    <LineField label={`${what}电话`} max={PHONE} value={helper?.phone ?? ''} onChange={(phone) => set(withPhone(helper, phone))} />
  </div>
)

/** The villages of a township with 民政协理员 and 儿童主任: whom people know and ask first. */
export const Villages = ({ villages, onChange }: { villages: readonly Village[], onChange: (villages: Village[]) => void }) => (
  <section className='card stack' aria-label='村（居）'>
    <h2>村（居）</h2>
    <RowList item='村（居）' add='加一个村（居）' rows={villages} most={MOST_VILLAGES} blank={() => ({ name: '', assistant: null, childDirector: null })} onChange={onChange} nameOf={({ name }) => name} fold={({ assistant, childDirector }) => `民政协理员：${assistant?.name || '没有填'}，儿童主任：${childDirector?.name || '没有填'}`}>
      {(village, set) => (
        <>
          <LineField label='名称' max={limits.slug} value={village.name} onChange={(name) => set({ ...village, name })} />
          <HelperFields what='民政协理员' helper={village.assistant} set={(assistant) => set({ ...village, assistant })} />
          <HelperFields what='儿童主任' helper={village.childDirector} set={(childDirector) => set({ ...village, childDirector })} />
        </>
      )}
    </RowList>
  </section>
)
