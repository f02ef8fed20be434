import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type ClipboardEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { FieldGroup } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { dropRow, setRow } from '../../../../ui/rows.ts'
import { toCents } from '../../logic/money.ts'
import { fieldsOf, lacksOf } from '../../logic/posting-fields.ts'
import { type Category, fitRows, type PostingLine, readPostingRows } from '../../logic/posting-paste.ts'

type Pasted = ReturnType<typeof readPostingRows> & { cut: number }
type RowProps = { at: number, line: PostingLine, category: Category, set: (line: PostingLine) => void, drop: () => void }

const MOST_PEOPLE = 30

const Money = ({ at, cents, onChange }: { at: number, cents: number | null, onChange: (cents: number | null) => void }) => {
  const [typed, setTyped] = useState(cents === null ? '' : inYuan(cents))
  const wrong = typed.trim() !== '' && toCents(typed) === null
  return <Input aria-label={`第 ${at + 1} 户金额（元）`} inputMode='decimal' status={wrong ? 'error' : ''} aria-invalid={wrong} value={typed} onChange={(event) => { setTyped(event.target.value); onChange(toCents(event.target.value)) }} />
}

const Row = ({ at, line, category, set, drop }: RowProps) => {
  const shown = fieldsOf(category)
  const lacks = lacksOf(category, line)
  return (
    <tr data-place={`公示 ${at + 1}`}>
      <td>{at + 1}</td>
      {shown.name && <td><Input aria-label={`第 ${at + 1} 户姓名`} maxLength={limits.personName} value={line.name ?? ''} onChange={(event) => set({ ...line, name: event.target.value || null })} /></td>}
      <td><Input aria-label={`第 ${at + 1} 户${shown.name ? '家庭人口' : '人数'}`} type='number' min={1} max={MOST_PEOPLE} value={line.familySize ?? ''} onChange={(event) => set({ ...line, familySize: Number(event.target.value) || null })} /></td>
      {shown.amount && <td><Money at={at} cents={line.amount} onChange={(amount) => set({ ...line, amount })} /></td>}
      <td>{lacks.length > 0 && <p className='field-error'>缺{lacks.join('、')}</p>}<Button type='text' icon={<DeleteOutlined aria-hidden />} aria-label={`删第 ${at + 1} 户`} onClick={drop} /></td>
    </tr>
  )
}

const Told = ({ pasted: { lines, faults, leftOut, cut } }: { pasted: Pasted }) => (
  <Notice tone={faults.length > 0 || cut > 0 ? 'warn' : 'good'} alert>
    <p>放进来 {lines.length} 户{faults.length > 0 && `，有 ${faults.length} 行没有放进来，改好再粘贴这几行`}。{leftOut.length > 0 && `“${leftOut.join('”“')}”不能公示，没有放进来。`}</p>
    {cut > 0 && <p>一份名单最多 {limits.postingLines} 户，后面的 {cut} 户没有放进来，请另起一份公示。</p>}
    {faults.length > 0 && <ul>{faults.map(({ row, text, why }) => <li key={row}>第 {row} 行“{text}”：{why}</li>)}</ul>}
  </Notice>
)

type PostingLinesProps = { category: Category, lines: readonly PostingLine[], onChange: (lines: PostingLine[]) => void }

/** The list, copied out of a spreadsheet or typed. */
export const PostingLines = ({ category, lines, onChange }: PostingLinesProps) => {
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [shape, setShape] = useState(0)
  const shown = fieldsOf(category)
  const put = (next: PostingLine[]) => { setShape(shape + 1); onChange(next) }
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault()
    const read = readPostingRows(event.clipboardData.getData('text/plain'))
    const fitting = fitRows(lines.length, read.lines, limits.postingLines)
    setPasted({ ...read, ...fitting })
    put([...lines, ...fitting.lines])
  }
  const blank = (): PostingLine => ({ name: null, familySize: null, amount: null })
  return (
    <FieldGroup label={`名单（${lines.length} 户）`} hint={shown.name ? '在 Excel 里选中姓名、家庭人口、金额几列，复制，点下面的框，粘贴。' : '一行写一个地方的人数，或者只写一行总数。'}>
      {shown.name && <Input.TextArea rows={2} aria-label='在这里粘贴名单' placeholder='点这里，按 Ctrl+V 粘贴' value='' onChange={() => undefined} onPaste={onPaste} />}
      {pasted && <Told pasted={pasted} />}
      {lines.length > 0 && (
        <div className='scroll-x'>
          <table className='plain-table'>
            <caption className='sr-only'>公示名单</caption>
            <thead><tr><th>序号</th>{shown.name && <th>姓名</th>}<th>{shown.name ? '家庭人口' : '人数'}</th>{shown.amount && <th>金额（元）</th>}<th>要改的</th></tr></thead>
            <tbody>{lines.map((line, at) => <Row key={`${shape} ${at}`} at={at} line={line} category={category} set={(next) => onChange(setRow(lines, at, next))} drop={() => put(dropRow(lines, at))} />)}</tbody>
          </table>
        </div>
      )}
      {lines.length < limits.postingLines && <div><Button icon={<PlusOutlined aria-hidden />} onClick={() => put([...lines, blank()])}>加一行</Button></div>}
    </FieldGroup>
  )
}
