import { Button } from 'antd'
import { useState } from 'react'
import { newClientId } from '../../../lib/client-id.ts'
import { useUnits } from '../../../lib/units.ts'
import type { Matter } from '../api/get-rules.ts'
import { MatterFields } from './matter-fields.tsx'

type EditMattersProps = { matters: readonly Matter[], errors: Record<string, string>, onChange: (matters: Matter[]) => void }

const spliced = (matters: readonly Matter[], at: number, gone: number, ...put: Matter[]): Matter[] => [...matters.slice(0, at), ...put, ...matters.slice(at + gone)]

const newMatter = (): Matter => ({ id: `own-${newClientId()}`, name: '', unitId: '', atTownship: false, sure: [], likely: [], passing: [], source: '' })

/** The table of matters to be changed: one opened at a time. A new one stands first: the more special before the more general. */
export const EditMatters = ({ matters, errors, onChange }: EditMattersProps) => {
  const units = useUnits()
  const [open, setOpen] = useState<string | null>(null)
  const nameOf = (unitId: string) => units.data?.items.find((unit) => unit.unitId === unitId)?.name ?? '还没有选单位'
  const add = () => { const matter = newMatter(); onChange([matter, ...matters]); setOpen(matter.id) }
  return (
    <ol className='stack rule-lines'>
      <li><Button onClick={add}>加一件事项</Button></li>
      {matters.map((matter, at) => (
        <li key={matter.id}>
          {open === matter.id ? <MatterFields matter={matter} error={errors[`matters[${at}]`]} onChange={(next) => onChange(spliced(matters, at, 1, next))} onDone={() => setOpen(null)} /> : (
            <div className='row'>
              <span><strong>{matter.name || '还没有名称'}</strong>，{nameOf(matter.unitId)} <span className='small quiet'>{matter.sure.slice(0, 6).join('、')}{matter.sure.length > 6 && ` 等 ${matter.sure.length} 个词`}</span></span>
              <Button size='small' onClick={() => setOpen(matter.id)} aria-label={`改“${matter.name}”`}>改</Button>
              <Button size='small' danger onClick={() => onChange(spliced(matters, at, 1))} aria-label={`删“${matter.name}”`}>删</Button>
              {errors[`matters[${at}]`] && <span className='field-error' role='alert'>{errors[`matters[${at}]`]}</span>}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
