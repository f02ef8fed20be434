import { Link } from 'react-router'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { contactMethodWords, contactOutcomeWords, extensionWords, outcomeWords, solvedWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'
import { Corrections } from './corrections.tsx'
import { Entry, RecordSection } from './entry.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Oversight } from './oversight.tsx'

const extensionText = ({ askedReason, settledReason, amount, state }: NonNullable<StaffCase['extension']>): string =>
  [askedReason && `申请理由：${askedReason}`, settledReason && `${state === 'granted' ? '批准' : '不批准'}理由：${settledReason}`, amount && `延长 ${amount} 日`].filter(Boolean).join('\n')

/** Every step of the investigation, in the order of the work. */
const Handling = ({ kase }: { kase: StaffCase }) => {
  const { plan, contacts, visits, findings, evidence, jointUnits, opinions, extension } = kase
  const shown = plan !== null || extension !== null || [contacts, visits, findings, evidence, jointUnits, opinions].some((entries) => entries.length > 0)
  return (
    <RecordSection id='handling' title='联系与调查' shown={shown}>
      {plan && <Entry title='调查方案' {...plan} />}
      {contacts.map(({ method, outcome, note, by, at }) => <Entry key={`contact ${at}`} title={`${contactMethodWords[method]}，${contactOutcomeWords[outcome]}`} by={by} at={at} text={note} />)}
      {visits.map(({ on, place, investigators, met, text, by, at }) => (
        <Entry key={`visit ${at}`} title={`走访 ${showDay(on)}`} by={by} at={at} text={text}><p className='quiet small'>{place}，走访人 {investigators.join('、')}，见到 {met}</p></Entry>
      ))}
      {findings.map((finding) => <Entry key={`finding ${finding.at}`} title='查明情况' {...finding} />)}
      <EvidenceList caseNo={kase.caseNo} evidence={evidence} />
      {opinions.map(({ unitName, ...entry }) => <Entry key={`opinion ${entry.at}`} title={`会办意见：${unitName}`} {...entry} />)}
      {jointUnits.map(({ unitId, unitName, question, until }) => <Entry key={unitId} title={`等${unitName}的会办意见，${showDay(until)}前`} text={question} />)}
      {extension && <Entry title={extensionWords[extension.state]} by={extension.settledBy ?? extension.askedBy ?? ''} text={extensionText(extension)} />}
    </RecordSection>
  )
}

const replyTitles = { drafted: '答复稿（待审核）', returned: '答复稿（已退回）', approved: '答复（已送达群众）' } as const

const Reply = ({ reply, outcome }: { reply: NonNullable<StaffCase['reply']>, outcome: StaffCase['outcome'] }) => (
  <section className='card stack-tight' aria-labelledby='reply'>
    <h2 id='reply'>{replyTitles[reply.status]}</h2>
    <p className='quiet small'>{reply.by} · {showInstant(reply.at)}</p>
    {outcome && <p>查实结果：<strong>{outcomeWords[outcome]}</strong></p>}
    {reply.returnReason && <Notice tone='warn'><p>退回理由：{reply.returnReason}</p></Notice>}
    <p className='words statement'>{reply.text}</p>
  </section>
)

const Outcome = ({ kase }: { kase: StaffCase }) => {
  const { publicCopy, rating } = kase
  return (
    <>
      {kase.publication === 'published' && publicCopy?.answerNo && <Notice tone='good'><p>已公开，编号 <Link to={`/answers/${publicCopy.answerNo}`}>{publicCopy.answerNo}</Link></p></Notice>}
      {kase.withheldReason && <Notice><p>没有公开：{kase.withheldReason}</p></Notice>}
      {rating && (
        <section className='card stack-tight' aria-labelledby='rating'>
          <h2 id='rating'>群众评价</h2>
          <p>事情：{solvedWords[rating.solved] ?? rating.solved}　态度：{rating.treated} 分（满分 5 分）</p>
          {rating.comment && <p className='words'>{rating.comment}</p>}
        </section>
      )}
    </>
  )
}

const underReview = ({ commands }: StaffCase) => commands.includes('approve-reply') || commands.includes('clear-reply')

/** What has been done so far, from the first call to the citizen's rating. A draft under review stands in the panel, beside it. */
export const WorkRecord = ({ kase }: { kase: StaffCase }) => (
  <>
    <Corrections caseNo={kase.caseNo} corrections={kase.corrections} />
    <Handling kase={kase} />
    {kase.reply && !underReview(kase) && <Reply reply={kase.reply} outcome={kase.outcome} />}
    <Oversight kase={kase} />
    <Outcome kase={kase} />
  </>
)
