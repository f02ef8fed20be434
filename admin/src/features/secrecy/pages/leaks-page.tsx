import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { showInstant } from '../../../lib/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Leak, useLeaks, useSettle } from '../api/secrecy.ts'
import { RequestLine } from '../components/request-line.tsx'

const Settle = ({ leak: { caseNo, version } }: { leak: Leak }) => {
  const [note, setNote] = useState('')
  const { mutate, isPending, error } = useSettle()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ caseNo, version, note: note.trim() })
  }
  return (
    <form className='stack-tight' onSubmit={submit}>
      <Field label='查明了什么、怎么处理' hint='交出后，有权看这一件的人又能看到它。'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {error && <ProblemNote error={error} />}
      <Button type='primary' htmlType='submit' loading={isPending} disabled={note.trim().length < 10}>处理完毕，恢复查看</Button>
    </form>
  )
}

const LeakCard = ({ leak }: { leak: Leak }) => (
  <li className='card stack-tight'>
    <h2><span className='mono'>{leak.caseNo}</span> 群众反映信息被泄露</h2>
    {leak.settledAt ? <p>{leak.settledBy} 于 {showInstant(leak.settledAt)} 处理完毕：{leak.note}</p> : <Notice tone='danger'>{showInstant(leak.openedAt)} 反映，已停止所有人查看。</Notice>}
    <details>
      <summary>看过、办过这一件的人（{leak.looks.length} 次）</summary>
      <ul>{leak.looks.map(({ at, by, unitName, roles, what }) => <li key={`${at} ${by} ${what}`}>{showInstant(at)} {by}（{[unitName, ...roles].filter(Boolean).join('、')}）{what}</li>)}</ul>
    </details>
    {leak.settledAt === null && <Settle leak={leak} />}
  </li>
)

/** What the supervisor watches: leaks, and every opening of an identity. */
export const LeaksPage = () => (
  <Page title='保密监督'>
    <Loadable query={useLeaks()}>
      {({ leaks, openings }) => (
        <div className='stack'>
          {leaks.length === 0 ? <Empty title='没有泄露反映' /> : <ul className='requests stack'>{leaks.map((leak) => <LeakCard key={leak.leakId} leak={leak} />)}</ul>}
          <h2>反映人身份的查看申请</h2>
          {openings.length === 0 ? <p className='quiet'>没有人申请过。</p> : <ul className='requests stack'>{openings.map((request) => <RequestLine key={request.requestId} request={request} />)}</ul>}
        </div>
      )}
    </Loadable>
  </Page>
)
