import { Button, Input } from 'antd'
import { useState } from 'react'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useProof } from '../api/audit.ts'

/** Whether the chain holds, and a day's root to print and put away. */
export const ProofCard = () => {
  const [day, setDay] = useState('')
  const query = useProof(day)
  return (
    <section className='card stack-tight' aria-labelledby='proof'>
      <h2 id='proof'>核验</h2>
      <Loadable query={query}>
        {({ intact, count, brokenSeq, problem, root }) => (
          <>
            {intact ? <Notice tone='good'>审计链完好，共 {count} 条。</Notice> : <Notice tone='danger' alert>审计链断在第 {brokenSeq} 条：{problem}。请马上报告分管领导，并保护好数据库。</Notice>}
            {root ? <pre className='mono audit-root'>{root}</pre> : <p className='quiet'>这一天没有审计记录。</p>}
          </>
        )}
      </Loadable>
      <div className='row'>
        <Field label='哪一天的根值'>{(wiring) => <Input {...wiring} type='date' value={day} onChange={(event) => setDay(event.target.value)} />}</Field>
        <Button onClick={() => window.print()}>打印</Button>
        <Button loading={query.isFetching} onClick={() => void query.refetch()}>重新核验</Button>
      </div>
    </section>
  )
}
