import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { showDay, today } from '../../../../lib/dates.ts'
import { DayField } from '../../../../ui/day-field.tsx'
import { Field } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import type { Standard } from '../../logic/bodies.ts'
import { toCents } from '../../logic/money.ts'
import type { EditorProps } from '../editor-props.ts'
import '../../../../ui/columns.css'

type Value = Standard['values'][number]

const MOST_VALUES = 60
const UNIT_LENGTH = 20

/** 元 as typed, 分 as kept; what is no sum stays in sight and is not kept. */
const YuanField = ({ cents, onChange }: { cents: number, onChange: (cents: number) => void }) => {
  const [typed, setTyped] = useState(cents === 0 ? '' : inYuan(cents))
  const wrong = typed !== '' && toCents(typed) === null
  const take = (text: string) => {
    setTyped(text)
    const sum = toCents(text)
    if (sum !== null) onChange(sum)
  }
  return <Field label='金额（元）' error={wrong ? '要写成数，如 650 或 650.50' : undefined}>{(wiring) => <Input {...wiring} inputMode='decimal' value={typed} onChange={(event) => take(event.target.value)} />}</Field>
}

const ValueFields = ({ value, set }: { value: Value, set: (value: Value) => void }) => (
  <>
    <div className='three-columns'>
      <YuanField cents={value.amount} onChange={(amount) => set({ ...value, amount })} />
      <DayField label='施行日' value={value.from} onChange={(from) => set({ ...value, from })} />
      <DayField label='截止日' hint='现行的空着。' value={value.to ?? ''} onChange={(to) => set({ ...value, to: to || null })} />
    </div>
    <div className='two-columns'>
      <LineField label='文号' hint='照文件写，如 安政办发〔2026〕5号。没有文号的标准不能公开。' max={limits.law} value={value.docNo} onChange={(docNo) => set({ ...value, docNo })} />
      <LineField label='说明' max={limits.summary} value={value.note} onChange={(note) => set({ ...value, note })} />
    </div>
  </>
)

const current = ({ values }: Standard): Value | undefined => values.filter(({ from, to }) => from <= today() && (to === null || to >= today())).sort((one, other) => one.from < other.from ? 1 : -1)[0]

/** A sum of money by the days it holds, each with its document. */
export const StandardEditor = ({ words, set }: EditorProps<Standard>) => {
  const now = current(words)
  return (
    <section className='card stack'>
      <div className='three-columns'>
        <LineField label='名称' hint='如 城市低保标准' max={limits.slug} value={words.name} onChange={(name) => set({ ...words, name })} />
        <LineField label='编号' hint='小写字母和数字，指南用它引用。' max={limits.slug} value={words.key} onChange={(key) => set({ ...words, key })} />
        <LineField label='单位' max={UNIT_LENGTH} value={words.unit} onChange={(unit) => set({ ...words, unit })} />
      </div>
      <Notice>{now ? `今天用的是 ${inYuan(now.amount)} ${words.unit}，${showDay(now.from)} 起，${now.docNo || '没有写文号'}。` : '今天没有现行的标准，指南上会写“还没有填，请打电话问”。'}</Notice>
      <RowList
        item='时期' add='加一个时期' rows={words.values} most={MOST_VALUES} blank={() => ({ amount: 0, from: today(), to: null, docNo: '', note: '' })} onChange={(values) => set({ ...words, values })}
        nameOf={({ amount, from }) => `${inYuan(amount)} 元${from ? `，${showDay(from)} 起` : ''}`}
      >
        {(value, change) => <ValueFields value={value} set={change} />}
      </RowList>
    </section>
  )
}
