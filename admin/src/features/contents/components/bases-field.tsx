import { Checkbox, Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import type { Article } from '../logic/bodies.ts'
import '../../../ui/columns.css'

export type Basis = Article['cites'][number]

export const blankBasis = (): Basis => ({ law: '', article: null, docNo: null, verified: false })

type BasisFieldsProps = { basis: Basis, set: (basis: Basis) => void }

/** One law or document: what is not known stays empty and is shown so, never guessed. */
export const BasisFields = ({ basis, set }: BasisFieldsProps) => (
  <>
    <div className='three-columns'>
      <Field label='法规、文件名称'>{(wiring) => <Input {...wiring} maxLength={limits.law} value={basis.law} onChange={(event) => set({ ...basis, law: event.target.value })} />}</Field>
      <Field label='第几条'>{(wiring) => <Input {...wiring} maxLength={limits.article} value={basis.article ?? ''} onChange={(event) => set({ ...basis, article: event.target.value || null, verified: false })} />}</Field>
      <Field label='文号'>{(wiring) => <Input {...wiring} maxLength={limits.law} value={basis.docNo ?? ''} onChange={(event) => set({ ...basis, docNo: event.target.value || null })} />}</Field>
    </div>
    <Checkbox checked={basis.verified} onChange={(event) => set({ ...basis, verified: event.target.checked })}>对着原文核对过这一条</Checkbox>
  </>
)

/** What it rests on: when one of these changes, this page is listed for re-check. */
export const BasesField = ({ bases, onChange }: { bases: readonly Basis[], onChange: (bases: Basis[]) => void }) => (
  <RowList item='依据' rows={bases} most={limits.cites} blank={blankBasis} add='加一条依据' hint='写了依据的，法规一变就会提醒您重新核对。' onChange={onChange} nameOf={({ law }) => law}>
    {(basis, set) => <BasisFields basis={basis} set={set} />}
  </RowList>
)
