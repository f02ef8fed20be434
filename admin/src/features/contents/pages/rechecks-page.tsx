import { Button } from 'antd'
import { Link } from 'react-router'
import { showInstant } from '../../../lib/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Outcome, type Recheck, useRechecks, useSettleRecheck } from '../api/rechecks.ts'
import { ListTabs } from '../components/list-tabs.tsx'
import '../contents.css'

const outcomes = { 'still-right': '看过了，还是对的', changed: '已经改了', withdrawn: '已经撤下' } as const satisfies Record<Outcome, string>

const Row = ({ recheck: { recheckId, cause, subject, subjectId, title, raisedAt } }: { recheck: Recheck }) => {
  const { mutate, isPending, error } = useSettleRecheck()
  return (
    <tr>
      <td><strong>{cause}</strong><br /><span className='small quiet'>{showInstant(raisedAt)} 发现</span></td>
      <td>{subject === 'content' ? <Link to={`/contents/${subjectId}`}>{title}</Link> : <Link to={`/answers/${subjectId}`}>{title}</Link>}<br /><span className='small quiet'>{subject === 'content' ? '内容' : '公开答复'}</span></td>
      <td>
        <div className='row'>{Object.entries(outcomes).map(([outcome, label]) => <Button key={outcome} disabled={isPending} aria-label={`${label} ${title}`} onClick={() => mutate({ recheckId, outcome: outcome as Outcome })}>{label}</Button>)}</div>
        {error && <ProblemNote error={error} />}
      </td>
    </tr>
  )
}

/** What rests on something that has changed: a law, a sum, a form, a guide; a link that broke; a day that has come. */
export const RechecksPage = () => (
  <Page title='要重新核对的' aside={<Link to='/contents/links'>检查链接</Link>}>
    <ListTabs current='rechecks' />
    <Loadable query={useRechecks()}>
      {({ items }) => items.length === 0 ? <Empty title='没有要重新核对的'><p>法规、金额标准、表格或者指南一变，引用了它们的内容和答复会自动列在这里。</p></Empty> : (
        <div className='scroll-x'>
          <table className='plain-table stacking-table'>
            <thead><tr><th>什么变了</th><th>要看哪一条</th><th>看完以后</th></tr></thead>
            <tbody>{items.map((recheck) => <Row key={recheck.recheckId} recheck={recheck} />)}</tbody>
          </table>
        </div>
      )}
    </Loadable>
  </Page>
)
