import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type KeyboardEvent, useRef } from 'react'
import { FieldGroup } from './field.tsx'
import { addLine, atLeastOne, dropLine, setLine } from './lines.ts'

type LinesFieldProps = {
  label: string, hint?: string, item: string, add: string, most: number, max: number, lines: readonly string[], error?: string | undefined
  onChange: (lines: string[]) => void
}

const focusLine = (list: HTMLElement | null, at: number) => setTimeout(() => list?.querySelectorAll('input')[at]?.focus())

/** Things listed one to a line. Enter goes on to the next line, Backspace on an empty one takes it away. */
export const LinesField = ({ label, hint, item, add, most, max, lines: given, error, onChange }: LinesFieldProps) => {
  const list = useRef<HTMLOListElement>(null)
  const lines = atLeastOne(given)
  const open = (at: number) => { onChange(addLine(lines, at, most)); focusLine(list.current, at + 1) }
  const drop = (at: number) => { onChange(dropLine(lines, at)); focusLine(list.current, Math.max(at - 1, 0)) }
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') { event.preventDefault(); open(at) }
    if (event.key === 'Backspace' && lines[at] === '' && lines.length > 1) { event.preventDefault(); drop(at) }
  }
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <ol className='lines' ref={list}>
        {lines.map((line, at) => (
          <li key={at}>
            <Input aria-label={`${item} ${at + 1}`} maxLength={max} value={line} onChange={(event) => onChange(setLine(lines, at, event.target.value))} onKeyDown={(event) => onKey(event, at)} />
            {lines.length > 1 && <Button type='text' icon={<CloseOutlined aria-hidden />} aria-label={`去掉${item} ${at + 1}`} onClick={() => drop(at)} />}
          </li>
        ))}
      </ol>
      {lines.length < most && <div><Button icon={<PlusOutlined aria-hidden />} onClick={() => open(lines.length - 1)}>{add}</Button></div>}
    </FieldGroup>
  )
}
