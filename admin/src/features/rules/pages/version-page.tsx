import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useApprove, useReject } from '../api/change-rules.ts'
import { type Content, useRules, useVersion, useVersionPreview, type Version } from '../api/get-rules.ts'
import { ClockTable } from '../components/clock-table.tsx'
import { MatterTable } from '../components/matter-table.tsx'
import { NoticeChangeView } from '../components/notice-change.tsx'
import { PreviewView } from '../components/preview-view.tsx'
import { VersionList } from '../components/version-list.tsx'
import { YearTable } from '../components/year-table.tsx'
import '../rules.css'

const Says = ({ content: { version, days, rule, matters, notice } }: { content: Content }) => {
  const names = useRules()
  if (days) return <YearTable title={version.title} days={days} />
  if (rule) return <ClockTable clocks={[rule]} names={names.data ?? { facts: [], pauses: [] }} mayPropose={false} />
  if (notice) return <NoticeChangeView change={notice} />
  return matters && <MatterTable matters={matters} />
}

const Reject = ({ versionId }: { versionId: string }) => {
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useReject()
  return (
    <div className='stack rule-form'>
      <Field label='不同意的理由'>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {error && <ProblemNote error={error} />}
      <div><Button loading={isPending} disabled={reason.trim() === ''} onClick={() => mutate({ versionId, reason: reason.trim() })}>不同意</Button></div>
    </div>
  )
}

/** What the proposal would do, then yes or no. Whoever proposed it waits for somebody else. */
const Decide = ({ version: { versionId, own, title } }: { version: Version }) => {
  const preview = useVersionPreview(versionId, true)
  const { mutate, isPending, error } = useApprove()
  return (
    <section className='rule-section' aria-label='批准'>
      <h2>批准以后会怎样</h2>
      <Loadable query={preview}>{(data) => <PreviewView preview={data} />}</Loadable>
      {error && <ProblemNote error={error} />}
      {own ? <Notice>这是您自己提的，要由另一人批准。</Notice> : (
        <>
          <div>
            <ConfirmButton label='批准' title={`批准“${title}”`} confirm='批准' loading={isPending} disabled={!preview.data} onConfirm={() => mutate(versionId)}>
              <p>批准后立即成为现行规则，所有人都看得到是您批准的。</p>
            </ConfirmButton>
          </div>
          <Reject versionId={versionId} />
        </>
      )}
    </section>
  )
}

export const VersionPage = () => {
  const { versionId = '' } = useParams()
  const query = useVersion(versionId)
  const mayApprove = useStaff().verbs.includes('rules:approve')
  return (
    <Loadable query={query}>
      {(content) => (
        <Page title={content.version.title} aside={<Link to='/rules'>回到规则与日历</Link>}>
          <VersionList caption='这个版本' versions={[content.version]} />
          {content.version.decision && <Notice>不同意的理由：{content.version.decision}</Notice>}
          <Says content={content} />
          {content.version.state === 'proposed' && (mayApprove ? <Decide version={content.version} /> : <Notice>等有批准权的人看过再施行。</Notice>)}
        </Page>
      )}
    </Loadable>
  )
}
