import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Row, useExplain, useFaults } from '../api/ledger.ts'

const SHORTEST = 4
const faultWords = { 'no-report': '没有回执', contradicted: '两边说法不同', unknown: '我们没有记' } as const

const Faults = ({ row: { day, source, sourceName } }: { row: Row }) => (
  <Loadable query={useFaults({ day, source })}>
    {({ items }) => items.length === 0 ? <p className='quiet'>逐条看不出差异，只是总数不同。请把{sourceName}这一天的账单下载下来，和我们记的核对。</p> : (
      <div className='scroll-x' tabIndex={0} role='region' aria-label='对不上的每一条'>
        <table className='ledger'>
          <thead><tr><th scope='col'>哪里不对</th><th scope='col'>回执号</th><th scope='col'>发出</th><th scope='col'>我们记的</th><th scope='col'>对方说的</th></tr></thead>
          <tbody>{items.map(({ fault, deliveryId, receipt, sentAt, ours, theirs }) => (
            <tr key={`${deliveryId ?? ''} ${receipt ?? ''}`}><th scope='row'>{faultWords[fault]}</th><td className='mono'>{receipt ?? '没有'}</td><td>{sentAt ? showInstant(sentAt) : '不知道'}</td><td>{ours}</td><td>{theirs}</td></tr>
          ))}</tbody>
        </table>
      </div>
    )}
  </Loadable>
)

const Explain = ({ row: { day, source } }: { row: Row }) => {
  const [text, write] = useState('')
  const { mutate, isPending, error } = useExplain({ day, source })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate(text.trim())
  }
  return (
    <form className='stack-tight' onSubmit={submit}>
      <TextField label='为什么对不上' hint='查明以后写，会留下姓名和时间，写了不能改' rows={3} max={limits.reason} value={text} onChange={write} />
      {error && <ProblemNote error={error} />}
      <div><Button type='primary' htmlType='submit' loading={isPending} disabled={text.trim().length < SHORTEST}>记下说明</Button></div>
    </form>
  )
}

/** One difference: which sendings, and the words that settle it. */
export const Difference = ({ row }: { row: Row }) => (
  <section className='card stack-tight' aria-labelledby='difference'>
    <h2 id='difference'>{showDay(row.day)}　{row.sourceName}</h2>
    <Faults row={row} />
    {row.explained ? <p className='words'>{row.explained.text} <span className='quiet small'>{row.explained.by} · {showInstant(row.explained.at)}</span></p> : row.difference > 0 && <Explain row={row} />}
  </section>
)
