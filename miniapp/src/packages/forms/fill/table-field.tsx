import type { FilledRow, FormField } from '@minsheng/domain/forms/form.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { ValueField } from './value-field.tsx'

type Fault = readonly [string, string]
type Rows = readonly FilledRow[]
type TableFieldProps = { field: FormField, rows: Rows, faults: readonly Fault[], onChange: (rows: Record<string, string>[]) => void }

const MOST = 20

const copy = (rows: Rows) => rows.map((row) => ({ ...row }))

const Row = ({ field, row, index, faults, onChange, onRemove }: { field: FormField, row: FilledRow, index: number, faults: readonly Fault[], onChange: (column: string, text: string) => void, onRemove: () => void }) => (
  <Card title={`第 ${index + 1} 行`}>
    {field.columns.filter(({ byPen }) => !byPen).map((column) => (
      <ValueField
        key={column.id} id={`${field.id}-${index}-${column.id}`} label={column.required ? column.label : `${column.label}（可以不填）`} asked={column} value={row[column.id] ?? ''}
        fault={faults.find(([place]) => place === `${field.id}.${index}.${column.id}`)?.[1]} onChange={(text) => onChange(column.id, text)}
      />
    ))}
    <Tap className='link-tap' aria={{ label: `删掉第 ${index + 1} 行` }} onClick={onRemove}>删掉这一行</Tap>
  </Card>
)

/** A table of the paper, one row after another. */
export const TableField = ({ field, rows, faults, onChange }: TableFieldProps) => {
  const write = (at: number, column: string, text: string) => onChange(copy(rows).map((row, index) => index === at ? { ...row, [column]: text } : row))
  return (
    <Box className='stack'>
      {rows.map((row, index) => (
        <Row key={`${index}-${rows.length}`} field={field} row={row} index={index} faults={faults} onChange={(column, text) => write(index, column, text)} onRemove={() => onChange(copy(rows).filter((_, place) => place !== index))} />
      ))}
      {rows.length < MOST
        ? <BigButton look='second' onClick={() => onChange([...copy(rows), {}])}>{rows.length ? '再加一行' : '加一行'}</BigButton>
        : <Box className='quiet'>已经有 {MOST} 行，多出来的请另附纸。</Box>}
      <FieldError id={field.id} words={faults.find(([place]) => place === field.id)?.[1]} />
    </Box>
  )
}
