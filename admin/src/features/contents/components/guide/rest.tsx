import { Checkbox } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { splitWords } from '../../logic/split-words.ts'
import { BasesField, BasisFields, blankBasis } from '../bases-field.tsx'
import { PickMany } from '../pick-many.tsx'
import type { PartProps } from './part-props.ts'
import { useFormNames, useGuideNames, useStandardNames } from './use-names.ts'

const MOST_NAMED = 20
const LONGEST_LIST = 3_300

export const Audience = ({ guide, patch }: PartProps) => (
  <LinesField label='谁可以办' hint='一行写一种人。' item='谁' add='再加一行' most={limits.guideLines} max={limits.sentence} lines={guide.audience} onChange={(audience) => patch({ audience })} />
)

/** Free unless a document says otherwise: a fee without its basis cannot be published. */
export const Fee = ({ guide: { fee }, patch }: PartProps) => (
  <>
    <Checkbox checked={fee.free} onChange={(event) => patch({ fee: event.target.checked ? { free: true, text: '不收费', basis: null } : { free: false, text: '', basis: blankBasis() } })}>不收费</Checkbox>
    <LineField label='怎么收' max={limits.sentence} value={fee.text} onChange={(text) => patch({ fee: { ...fee, text } })} />
    {fee.basis && <div className='stack-tight'><h3>收费依据</h3><BasisFields basis={fee.basis} set={(basis) => patch({ fee: { ...fee, basis } })} /></div>}
  </>
)

export const Basis = ({ guide, patch }: PartProps) => (
  <>
    <BasesField bases={guide.basis} onChange={(basis) => patch({ basis })} />
    <LineField label='资料来源' hint='这份指南照什么写的。' max={limits.sentence} value={guide.source} onChange={(source) => patch({ source })} />
  </>
)

/** What people still bring here although somebody else does it now: it saves the trip to the wrong door. */
export const HandOvers = ({ guide, patch }: PartProps) => (
  <RowList item='转办' add='加一件归别处办的' rows={guide.handOvers} most={MOST_NAMED} blank={() => ({ matter: '', to: '', text: '' })} onChange={(handOvers) => patch({ handOvers })} nameOf={({ matter }) => matter}>
    {(each, set) => (
      <>
        <div className='two-columns'>
          <LineField label='什么事' max={limits.sentence} value={each.matter} onChange={(matter) => set({ ...each, matter })} />
          <LineField label='找谁' max={limits.sentence} value={each.to} onChange={(to) => set({ ...each, to })} />
        </div>
        <TextField label='怎么办' rows={2} max={limits.sentence} value={each.text} onChange={(text) => set({ ...each, text })} />
      </>
    )}
  </RowList>
)

export const Forms = ({ guide, patch }: PartProps) => (
  <>
    <PickMany label='表格' offered={useFormNames()} chosen={guide.formIds} most={MOST_NAMED} onChange={(formIds) => patch({ formIds })} />
    <PickMany label='金额标准' offered={useStandardNames()} chosen={guide.standardKeys} most={MOST_NAMED} onChange={(standardKeys) => patch({ standardKeys })} />
    <PickMany label='相关事项' offered={useGuideNames()} chosen={guide.related} most={MOST_NAMED} onChange={(related) => patch({ related })} />
  </>
)

export const Words = ({ guide, patch }: PartProps) => {
  const [typed, setTyped] = useState(guide.searchWords.join('、'))
  return <TextField label='老百姓的说法' hint='平时怎么说就怎么写，至少 8 个，用顿号或者换行隔开。搜索靠它找到这一件。' rows={6} max={LONGEST_LIST} value={typed} onChange={(text) => { setTyped(text); patch({ searchWords: splitWords(text) }) }} />
}
