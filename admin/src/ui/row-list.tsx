import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { dropRow, moveRow, setRow } from './rows.ts'
import './row-list.css'

type RowListProps<T> = {
  /** What one row is called: 材料, 步骤. */
  item: string, rows: readonly T[], most: number, blank: () => T, add?: string, hint?: ReactNode, onChange: (rows: T[]) => void
  /** How a row is called by its own words; its number where it has none. */
  nameOf: (row: T) => string
  /** Long rows lie folded; this is said of each beside its name. */
  fold?: (row: T) => string
  children: (row: T, set: (row: T) => void, at: number) => ReactNode
}

type BarProps = { item: string, name: string, at: number, last: boolean, move: (by: 1 | -1) => void, drop: () => void }

const Bar = ({ item, name, at, last, move, drop }: BarProps) => {
  const called = `${item} ${at + 1}${name ? `“${name}”` : ''}`
  return (
    <div className='row between row-bar'>
      <h3 className='row-name'>{item} {at + 1}{name && <span className='quiet'>　{name}</span>}</h3>
      <div className='row'>
        <Button type='text' icon={<ArrowUpOutlined aria-hidden />} disabled={at === 0} aria-label={`上移${called}`} onClick={() => move(-1)} />
        <Button type='text' icon={<ArrowDownOutlined aria-hidden />} disabled={last} aria-label={`下移${called}`} onClick={() => move(1)} />
        <Button type='text' danger icon={<DeleteOutlined aria-hidden />} aria-label={`删除${called}`} onClick={drop} />
      </div>
    </div>
  )
}

/** Things in an order that are added, changed, moved and taken away. Alt+↑ and Alt+↓ move the one the cursor stands in. */
export const RowList = <T,>({ item, rows, most, blank, add = `加一${item}`, hint, onChange, nameOf, fold, children }: RowListProps<T>) => {
  const list = useRef<HTMLOListElement>(null)
  // What is half typed in a row belongs to the row, not to its place: rows that change places are drawn anew.
  const [shape, setShape] = useState(0)
  const focusRow = (at: number) => setTimeout(() => {
    const row = list.current?.children[at]
    row?.querySelector('details')?.setAttribute('open', '')
    row?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  })
  const move = (at: number, by: 1 | -1) => {
    onChange(moveRow(rows, at, by))
    setShape(shape + 1)
    focusRow(Math.min(Math.max(at + by, 0), rows.length - 1))
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, event.key === 'ArrowUp' ? -1 : 1)
  }
  const drop = (at: number) => { onChange(dropRow(rows, at)); setShape(shape + 1) }
  const append = () => { onChange([...rows, blank()]); focusRow(rows.length) }
  return (
    <div className='stack-tight'>
      {hint && <p className='field-hint'>{hint}</p>}
      <ol className='row-list' ref={list}>
        {rows.map((row, at) => (
          <li key={`${shape} ${at}`} className='row-item' onKeyDown={(event) => onKeyDown(event, at)}>
            <Bar item={item} name={nameOf(row)} at={at} last={at === rows.length - 1} move={(by) => move(at, by)} drop={() => drop(at)} />
            {fold ? <details><summary>{fold(row)}</summary><div className='row-folded'>{children(row, (next) => onChange(setRow(rows, at, next)), at)}</div></details> : children(row, (next) => onChange(setRow(rows, at, next)), at)}
          </li>
        ))}
      </ol>
      {rows.length < most && <div><Button icon={<PlusOutlined aria-hidden />} onClick={append}>{add}</Button></div>}
    </div>
  )
}
