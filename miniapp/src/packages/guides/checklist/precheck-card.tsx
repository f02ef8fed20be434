import { api } from '../../../api.ts'
import { dayWords, instantWords } from '../../../dates.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useBusy } from '../../../use-busy.ts'
import { precheckWords, type Checklist, type Precheck } from '../precheck-words.ts'

type Paper = Precheck['papers'][number]

const Verdict = ({ paper: { verdict } }: { paper: Paper }) => {
  if (verdict === null) return <Tag tone='wait' word='还没有看' />
  return verdict === 'ok' ? <Tag tone='good' word='可以' /> : <Tag tone='stop' word='要改' />
}

const Papers = ({ papers }: { papers: Precheck['papers'] }) => (
  <>
    {papers.map((paper) => (
      <Box key={paper.paperId}>
        <Box className='row-apart'><Box className='grow'>{paper.name}</Box><Verdict paper={paper} /></Box>
        <Box className='small quiet'>{paper.photos.length ? `${paper.photos.length} 张照片` : ''}{paper.filledFormId ? '手机上填好的表' : ''}</Box>
        {paper.note ? <Box className='strong'>{paper.note}</Box> : null}
      </Box>
    ))}
  </>
)

const TakeBack = ({ list: { checklistId }, onChange }: { list: Checklist, onChange: (list: Checklist) => void }) => {
  const { busy, problem, run } = useBusy()
  const takeBack = async () => onChange(await api('POST /checklists/:checklistId/precheck/take-back', { params: { checklistId } }))
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <BigButton look='danger' busy={busy && '正在收回…'} onClick={() => run(takeBack)}>不交了，收回，照片一起删掉</BigButton>
    </>
  )
}

/** What became of the papers that were sent: paper by paper, and the number for the counter in large figures. */
export const PrecheckCard = ({ list, precheck, onChange }: { list: Checklist, precheck: Precheck, onChange: (list: Checklist) => void }) => {
  const { status, code, unitName, sentAt, dueOn, decidedAt, note, papers } = precheck
  return (
    <Card title='先看看的结果'>
      <Tag {...precheckWords[status]} />
      {status === 'taken-back' ? null : <Box><Box className='small quiet'>到窗口报这个号</Box><Box className='number'>{code}</Box></Box>}
      <Facts facts={[unitName, `${instantWords(sentAt)} 交`, decidedAt ? `${instantWords(decidedAt)} 看完` : null]} />
      {status === 'sent' ? <Box>最迟 {dayWords(dueOn)} 看完，看完会告诉您。</Box> : null}
      {note ? <Box className='said'>{note}</Box> : null}
      {status === 'taken-back' ? null : <Papers papers={papers} />}
      {status === 'sent' || status === 'not-ready' ? <TakeBack list={list} onChange={onChange} /> : null}
    </Card>
  )
}
