import { Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useRuleNames } from '../../api/get-rule-names.ts'
import { PickMany } from '../pick-many.tsx'
import type { PartProps } from './part-props.ts'

const MOST_RULES = 10

export const Steps = ({ guide, patch }: PartProps) => {
  const rules = useRuleNames()
  return (
    <>
      <RowList item='步骤' add='加一步' rows={guide.steps} most={limits.guideLines} blank={() => ({ name: '', text: '', by: '', ruleId: null })} onChange={(steps) => patch({ steps })} nameOf={({ name }) => name}>
        {(step, set) => (
          <>
            <div className='two-columns'>
              <LineField label='做什么' max={limits.sentence} value={step.name} onChange={(name) => set({ ...step, name })} />
              <LineField label='谁来做' max={limits.sentence} value={step.by} onChange={(by) => set({ ...step, by })} />
            </div>
            <TextField label='怎么做' rows={2} max={limits.sentence} value={step.text} onChange={(text) => set({ ...step, text })} />
            <PickField label='这一步的时限规则' none='没有' words={rules} value={step.ruleId ?? ''} onChange={(ruleId) => set({ ...step, ruleId: ruleId || null })} />
          </>
        )}
      </RowList>
      <LinesField label='办成后得到什么' item='结果' add='再加一样' most={limits.guideLines} max={limits.sentence} lines={guide.results} onChange={(results) => patch({ results })} />
    </>
  )
}

/** What the law gives and what the bureau promises: a promise nobody has confirmed is not shown to the public. */
export const Limits = ({ guide: { limits: { lawful, promised } }, patch }: PartProps) => {
  const rules = useRuleNames()
  const set = (some: { lawful?: typeof lawful, promised?: typeof promised }) => patch({ limits: { lawful, promised, ...some } })
  return (
    <>
      <Checkbox checked={lawful !== null} onChange={(event) => set({ lawful: event.target.checked ? { text: '', ruleIds: [] } : null })}>法律写了时限</Checkbox>
      {lawful && (
        <>
          <LineField label='法定时限' max={limits.sentence} value={lawful.text} onChange={(text) => set({ lawful: { ...lawful, text } })} />
          <PickMany label='时限规则' offered={rules} chosen={lawful.ruleIds} most={MOST_RULES} onChange={(ruleIds) => set({ lawful: { ...lawful, ruleIds } })} />
        </>
      )}
      <Checkbox checked={promised !== null} onChange={(event) => set({ promised: event.target.checked ? { text: '', confirmed: false } : null })}>本局有承诺时限</Checkbox>
      {promised && (
        <>
          <LineField label='承诺时限' max={limits.sentence} value={promised.text} onChange={(text) => set({ promised: { ...promised, text } })} />
          <Checkbox checked={promised.confirmed} onChange={(event) => set({ promised: { ...promised, confirmed: event.target.checked } })}>本局确认过这个承诺；没有确认的群众看不到</Checkbox>
        </>
      )}
    </>
  )
}
