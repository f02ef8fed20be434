import { WarningOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Finding } from '../api/get-content.ts'
import { type Reasons, isSettled } from '../logic/reasons.ts'

type LineProps = { finding: Finding, reason: string, onReason: (reason: string) => void, onJump: () => void }

const Line = ({ finding, reason, onReason, onJump }: LineProps) => (
  <li className='stack-tight finding'>
    <div className='row between'>
      <span className='row'><Tag tone={finding.mustChange ? 'danger' : 'warn'} icon={WarningOutlined}>{finding.kind}</Tag><span>{finding.place}：<strong className='words'>{finding.found}</strong></span></span>
      <Button size='small' onClick={onJump} aria-label={`去改 ${finding.place}的${finding.kind}`}>去改</Button>
    </div>
    <p className='small quiet'>{finding.advice}</p>
    {finding.mustChange
      ? <p className='small'>一定要改，改了才能交。</p>
      : <Field label='不改的话，写保留理由'>{(wiring) => <Input {...wiring} maxLength={limits.reason} value={reason} placeholder='如：这是办公室的公开电话' onChange={(event) => onReason(event.target.value)} />}</Field>}
  </li>
)

type FindingListProps = { findings: readonly Finding[], reasons: Reasons, onReasons: (reasons: Reasons) => void, onJump: (finding: Finding) => void }

/** What the server found that should not go out: each is changed, or kept for a reason the reviewer reads. */
export const FindingList = ({ findings, reasons, onReasons, onJump }: FindingListProps) => {
  const open = findings.filter((finding) => !isSettled(finding, reasons)).length
  if (findings.length === 0) return null
  return (
    <section className='stack-tight' aria-labelledby='findings'>
      <h3 id='findings' tabIndex={-1}>要处理的 {findings.length} 处{open > 0 ? `，还差 ${open} 处` : '，都处理了'}</h3>
      <ul className='stack-tight'>
        {findings.map((finding) => <Line key={finding.findingId} finding={finding} reason={reasons[finding.findingId] ?? ''} onReason={(reason) => onReasons({ ...reasons, [finding.findingId]: reason })} onJump={() => onJump(finding)} />)}
      </ul>
    </section>
  )
}
