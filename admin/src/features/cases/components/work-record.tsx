import { Link } from 'react-router'
import { showInstant } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { contactMethodWords, contactOutcomeWords, solvedWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'

const Handling = ({ contacts, findings }: Pick<StaffCase, 'contacts' | 'findings'>) => (
  <section className='card stack' aria-labelledby='handling'>
    <h2 id='handling'>联系与调查</h2>
    {contacts.map((contact) => (
      <div className='bubble' key={`contact ${contact.at}`}>
        <h3>{contactMethodWords[contact.method]}，{contactOutcomeWords[contact.outcome]} <span className='quiet small'>{contact.by} · {showInstant(contact.at)}</span></h3>
        <p className='words'>{contact.note}</p>
      </div>
    ))}
    {findings.map((finding) => (
      <div className='bubble' key={`finding ${finding.at}`}>
        <h3>查明情况 <span className='quiet small'>{finding.by} · {showInstant(finding.at)}</span></h3>
        <p className='words'>{finding.text}</p>
      </div>
    ))}
  </section>
)

const replyTitles = { drafted: '答复稿（待审核）', returned: '答复稿（已退回）', approved: '答复（已送达群众）' } as const

const Reply = ({ reply }: { reply: NonNullable<StaffCase['reply']> }) => (
  <section className='card stack-tight' aria-labelledby='reply'>
    <h2 id='reply'>{replyTitles[reply.status]}</h2>
    <p className='quiet small'>{reply.by} · {showInstant(reply.at)}</p>
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

/** What has been done so far, from the first call to the citizen's rating. A draft under review stands in the panel, beside it. */
export const WorkRecord = ({ kase }: { kase: StaffCase }) => (
  <>
    {(kase.contacts.length > 0 || kase.findings.length > 0) && <Handling contacts={kase.contacts} findings={kase.findings} />}
    {kase.reply && !kase.commands.includes('approve-reply') && <Reply reply={kase.reply} />}
    <Outcome kase={kase} />
  </>
)
