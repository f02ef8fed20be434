import { Button } from 'antd'
import { useState } from 'react'
import { useUnits } from '../../../lib/units.ts'
import type { RoutingLine } from '../api/get-rules.ts'
import { LineFields } from './line-fields.tsx'

type EditLinesProps = { lines: readonly RoutingLine[], errors: Record<string, string>, onChange: (lines: RoutingLine[]) => void }

const spliced = (lines: readonly RoutingLine[], at: number, gone: number, ...put: RoutingLine[]): RoutingLine[] => [...lines.slice(0, at), ...put, ...lines.slice(at + gone)]

const moved = (lines: readonly RoutingLine[], at: number, to: number): RoutingLine[] => {
  const line = lines[at]
  return line && to >= 0 && to < lines.length ? spliced(spliced(lines, at, 1), to, 0, line) : [...lines]
}

/** The routing table to be changed: order, lines, one opened at a time. */
export const EditLines = ({ lines, errors, onChange }: EditLinesProps) => {
  const units = useUnits()
  const [open, setOpen] = useState<number | null>(null)
  const nameOf = (unitId: string) => units.data?.items.find((unit) => unit.unitId === unitId)?.name ?? '还没有选单位'
  const add = () => { onChange([...lines, { unitId: '', words: [], reason: '' }]); setOpen(lines.length) }
  return (
    <ol className='stack rule-lines'>
      {lines.map((line, at) => (
        <li key={`${at} ${lines.length}`}>
          {open === at ? <LineFields line={line} at={at} error={errors[`lines[${at}]`]} onChange={(next) => onChange(spliced(lines, at, 1, next))} onDone={() => setOpen(null)} /> : (
            <div className='row'>
              <span><strong>{nameOf(line.unitId)}</strong> <span className='small quiet'>{line.words.slice(0, 6).join('、')}{line.words.length > 6 && ` 等 ${line.words.length} 个词`}</span></span>
              <Button size='small' onClick={() => setOpen(at)} aria-label={`改第 ${at + 1} 行`}>改</Button>
              <Button size='small' disabled={at === 0} onClick={() => onChange(moved(lines, at, at - 1))} aria-label={`第 ${at + 1} 行上移`}>上移</Button>
              <Button size='small' disabled={at === lines.length - 1} onClick={() => onChange(moved(lines, at, at + 1))} aria-label={`第 ${at + 1} 行下移`}>下移</Button>
              <Button size='small' danger onClick={() => onChange(spliced(lines, at, 1))} aria-label={`删第 ${at + 1} 行`}>删</Button>
              {errors[`lines[${at}]`] && <span className='field-error' role='alert'>{errors[`lines[${at}]`]}</span>}
            </div>
          )}
        </li>
      ))}
      <li><Button onClick={add}>加一行</Button></li>
    </ol>
  )
}
