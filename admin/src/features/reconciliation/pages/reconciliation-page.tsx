import { Button } from 'antd'
import { useState } from 'react'
import { addDays, today } from '../../../lib/dates.ts'
import { DayField, isDayWithin } from '../../../ui/day-field.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Ledger, type Row, useLedger, useReconcile } from '../api/ledger.ts'
import { Difference } from '../components/difference.tsx'
import { LedgerTable } from '../components/ledger-table.tsx'
import '../reconciliation.css'

const budgetWords = { open: '额度还有。', near: '额度快用完了，用完以后短信不再发，改由工作人员告知。', 'used-up': '今天的额度用完了：不再发短信，改由工作人员告知。' } as const
const budgetTones = { open: 'plain', near: 'warn', 'used-up': 'danger' } as const

const Budget = ({ budget: { today: used, perDay, month, state } }: { budget: Ledger['budget'] }) => (
  <Notice tone={budgetTones[state]}><p>短信：今天用了 {used} 条，一天最多 {perDay} 条；这个月用了 {month} 条。{budgetWords[state]}</p></Notice>
)

const Rows = ({ ledger: { rows, budget } }: { ledger: Ledger }) => {
  const [chosen, choose] = useState<Pick<Row, 'day' | 'source'> | null>(null)
  const row = rows.find(({ day, source }) => day === chosen?.day && source === chosen.source)
  return (
    <div className='stack ledger-page'>
      <Budget budget={budget} />
      <p className='quiet'>每一格前面是我们记的，后面是微信、短信公司说的。</p>
      {rows.length === 0 ? <Empty title='这些天还没有对过账'><p>工作日早上八点以后自动对；也可以选一天，点“对这一天”。</p></Empty> : <LedgerTable rows={rows} open={choose} />}
      {row && <Difference key={`${row.day} ${row.source}`} row={row} />}
    </div>
  )
}

/** Our ledger of notices beside what WeChat and the SMS providers say. */
export const ReconciliationPage = () => {
  const yesterday = addDays(today(), -1)
  const [day, setDay] = useState(yesterday)
  const { mutate, isPending, error } = useReconcile()
  const until = isDayWithin(day, undefined, yesterday) ? day : yesterday
  return (
    <Page title='对账'>
      <div className='row ledger-day'>
        <DayField label='到哪天' latest={yesterday} value={day} onChange={setDay} />
        <Button loading={isPending} onClick={() => mutate(until, { onSuccess: () => say('对过了。') })}>对这一天</Button>
      </div>
      {error && <ProblemNote error={error} />}
      <Loadable query={useLedger(until)}>{(ledger) => <Rows ledger={ledger} />}</Loadable>
    </Page>
  )
}
