import { showDay, showInstant } from '../../../lib/dates.ts'
import { upperResultWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'
import { Entry, RecordSection } from './entry.tsx'

type Supervision = StaffCase['supervisions'][number]

const Supervised = ({ supervision }: { supervision: Supervision }) => (
  <Entry title={supervision.endedAt ? '督办（已结束）' : `督办，${showDay(supervision.until)}前反馈`} by={supervision.by} at={supervision.at} text={`${supervision.reason}\n要求：${supervision.instruction}`}>
    {supervision.progress.map(({ at, by, text }) => <p className='words' key={at}><span className='quiet small'>反馈 · {by} · {showInstant(at)}　</span>{text}</p>)}
    {supervision.evidence && <p className='words'>办结凭据：{supervision.evidence}</p>}
  </Entry>
)

/** What leaders and the supervisor asked for, and what came after the answer. */
export const Oversight = ({ kase }: { kase: StaffCase }) => {
  const { supervisions, instructions, accountability, callBacks, upperReviews } = kase
  const shown = [supervisions, instructions, accountability, callBacks, upperReviews].some((entries) => entries.length > 0)
  return (
    <RecordSection id='oversight' title='督办与事后' shown={shown}>
      {supervisions.map((supervision) => <Supervised key={supervision.at} supervision={supervision} />)}
      {instructions.map((entry) => <Entry key={entry.at} title='领导批示' {...entry} />)}
      {accountability.map((entry) => <Entry key={entry.at} title='责任追究' {...entry} />)}
      {callBacks.map(({ at, by, reached, note }) => <Entry key={at} title={`差评回访，${reached ? '联系上了' : '没有联系上'}`} by={by} at={at} text={note} />)}
      {upperReviews.map(({ at, by, authority, result, on, note }) => <Entry key={at} title={`复查复核：${authority}，${upperResultWords[result]}（${showDay(on)}）`} by={by} at={at} text={note} />)}
    </RecordSection>
  )
}
