import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LargePrint } from '../../../ui/large-print.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { caseTypeWords, solvedWords, treatedWords } from '../../../words.ts'
import { Attachments } from './attachments.tsx'
import { Cites } from './cites.tsx'
import { Withdrawn } from './withdrawn.tsx'

type Answer = Output<'GET /answers/:answerNo'>

const solvedLine = (solved: string) => solvedWords[solved as keyof typeof solvedWords] ?? solved

const Verdict = ({ answer: { daysUsed, daysAllowed, solved, treated } }: { answer: Answer }) => (
  <Card title='办得怎么样'>
    <Box>{daysUsed === 0 ? '当天就答复了' : `用了 ${daysUsed} 个工作日`}（限 {daysAllowed} 个工作日{daysUsed > daysAllowed ? '，超期' : ''}）</Box>
    <Box>{solved ? `提问人说：${solvedLine(solved)}` : '提问人还没有评价事情解决了没有'}</Box>
    {treated ? <Box>提问人说工作人员态度：{treatedWords[treated - 1]}</Box> : null}
  </Card>
)

const Changed = ({ answer: { correction, basisChanged } }: { answer: Answer }) => (
  <>
    {correction ? <Notice kind='warn'>已于{dayWords(correction.on)}更正：{correction.reason}</Notice> : null}
    {basisChanged ? <Notice kind='warn'>{basisChanged}</Notice> : null}
  </>
)

const Full = ({ answer }: { answer: Answer }) => (
  <Box className='stack'>
    <Heading level={2} className='heading'>{answer.title}</Heading>
    <Facts facts={[caseTypeWords[answer.type].word, answer.townshipName, `${dayWords(answer.receivedOn)} 提问`]} />
    <Changed answer={answer} />
    <Card title='问题'><Box className='said'>{answer.question}</Box></Card>
    <Card title='答复'>
      <Facts facts={[answer.unitName, dayWords(answer.answeredOn)]} />
      <Box className='said'>{answer.reply}</Box>
    </Card>
    <Attachments answer={answer} />
    <Cites answer={answer} />
    <Verdict answer={answer} />
    <Box className='small quiet'>个人信息已经隐去。编号 {answer.answerNo}，{dayWords(answer.publishedOn)} 公开。</Box>
    <LargePrint path={`/gongkai/${answer.answerNo}.pdf`} name={answer.title} />
    <BigButton look='second' onClick={() => go(routes.pathCheck)}>我也有问题要问</BigButton>
  </Box>
)

export default () => {
  const { answerNo = '' } = useQuery()
  const { load, retry } = useLoad(answerNo, () => api('GET /answers/:answerNo', { params: { answerNo } }))
  useShare(load.status === 'ready' ? load.data.title : '公开答复', `${routes.answer}?answerNo=${answerNo}`)
  const gone = load.status === 'failed' && load.problem.code === 'answer-withdrawn' ? load.problem : null
  return <Page title='公开答复'>{gone ? <Withdrawn problem={gone} /> : <Loadable load={load} onRetry={retry}>{(answer) => <Full answer={answer} />}</Loadable>}</Page>
}
