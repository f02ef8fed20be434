import { useEffect, useState, type ReactNode } from 'react'
import { api, openReceipt } from '../../../api.ts'
import { useCase, type Case } from '../../../case-on-screen.ts'
import { dayWords, instantWords } from '../../../dates.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { canPrint, printPage } from '../../../platform/print.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Page } from '../../../ui/page.tsx'
import { caseTypeWords, solvedWords, standingOf, treatedWords } from '../../../words.ts'

const Part = ({ name, children }: { name: string, children: ReactNode }) => (
  <Box className='paper-part'>
    <Heading level={2} className='heading'>{name}</Heading>
    {children}
  </Box>
)

const Steps = ({ timeline }: { timeline: Case['timeline'] }) => (
  <Part name='办理经过'>
    {timeline.map(({ at, step, by, text }) => (
      <Box key={`${at}${step}`} className='said'>{instantWords(at)} {step}{by ? `（${by}）` : ''}{text ? `：${text}` : ''}</Box>
    ))}
  </Part>
)

const Reply = ({ name, reply }: { name: string, reply: Case['reply'] }) =>
  reply ? <Part name={name}><Box>{reply.unit}，{instantWords(reply.at)}</Box><Box className='said'>{reply.text}</Box></Part> : null

const Lists = ({ corrections }: { corrections: Case['corrections'] }) => (
  <>
    {corrections.map(({ askedOn, until, items, explanation, reason }) => (
      <Part key={`${askedOn}${items.length}`} name='补正清单'>
        <Box>{dayWords(askedOn)} 告知，{dayWords(until)}前补齐。{explanation}{reason ? `再次补正的理由：${reason}` : ''}</Box>
        {items.map(({ text, given }, index) => <Box key={text}>{index + 1}. {text}（{given ? '已补' : '还没有补'}）</Box>)}
      </Part>
    ))}
  </>
)

const Why = ({ clocks, round }: Case) => (
  <>
    {clocks.filter((clock) => clock.round === round && (clock.governs || clock.bound === 'citizen')).map(({ ruleId, name, lines }) => (
      <Part key={ruleId} name={name}>{lines.map((line) => <Box key={line}>{line}。</Box>)}</Part>
    ))}
  </>
)

/** The paper twin: everything about a case as one page in large print. */
const Paper = ({ kase, queryCode }: { kase: Case, queryCode: string | null }) => (
  <Box className='paper'>
    <Part name='受理编号'><Box className='number'>{kase.caseNo}</Box>{queryCode ? <Box>查询码 <Box className='number'>{queryCode}</Box></Box> : null}</Part>
    <Part name='办到哪里'>
      <Box>{standingOf(kase).word}。{kase.handler ? `承办单位：${kase.handler}。` : ''}{kase.reply ? '' : `最迟 ${dayWords(kase.due.dueOn)} 答复${kase.due.provisional ? '（暂定）' : ''}。`}</Box>
      {kase.pause ? <Box>答复您的期限暂停：{kase.pause.name}，最晚到 {dayWords(kase.pause.until)}。</Box> : null}
      {kase.extension ? <Box>{dayWords(kase.extension.on)} 批准延期，理由：{kase.extension.reason}</Box> : null}
    </Part>
    <Reply name='答复' reply={kase.reply} />
    <Reply name='第一次的答复' reply={kase.firstReply} />
    {kase.rating ? <Part name='您的评价'><Box>事情：{solvedWords[kase.rating.solved]}；态度：{treatedWords[kase.rating.treated - 1]}</Box></Part> : null}
    <Lists corrections={kase.corrections} />
    <Part name={`您反映的内容（${caseTypeWords[kase.type].word}，${dayWords(kase.receivedOn)}）`}>
      <Box className='said'>{kase.statement}</Box>
      {kase.supplements.map(({ at, text }) => <Box key={at} className='said'>补充（{instantWords(at)}）：{text}</Box>)}
    </Part>
    <Steps timeline={kase.timeline} />
    <Why {...kase} />
  </Box>
)

// Whoever came with number and code has the code; the owner's own receipt gives it otherwise.
const useQueryCode = (caseNo: string, known: string | null) => {
  const [code, setCode] = useState(known)
  useEffect(() => {
    if (!known) api('GET /cases/:caseNo/receipt', { params: { caseNo } }).then(({ queryCode }) => setCode(queryCode), () => undefined)
  }, [caseNo, known])
  return code
}

const WithCode = ({ kase, queryCode }: { kase: Case, queryCode: string | null }) => <Paper kase={kase} queryCode={useQueryCode(kase.caseNo, queryCode)} />

const ReceiptFile = ({ caseNo, queryCode }: { caseNo: string, queryCode: string | null }) => {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const open = () => openReceipt(caseNo, queryCode).then(() => setProblem(null), (error: unknown) => setProblem(asProblem(error)))
  return (
    <Box className='stack-tight not-printed'>
      <BigButton look='second' onClick={() => void open()}>大字回执（PDF）</BigButton>
      <NotSent problem={problem} kept={false} />
    </Box>
  )
}

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry } = useCase(caseNo)
  return (
    <Page title='大字版'>
      <Box className='not-printed'>
        {canPrint ? <BigButton onClick={printPage}>打印</BigButton> : <Box className='quiet'>要打印，请在电脑浏览器里打开本局网页，凭编号和查询码查到这一件，再点“大字版”；也可以到窗口请工作人员打印。</Box>}
      </Box>
      <Loadable load={load} onRetry={retry}>{(seen) => <Box className='stack'><ReceiptFile caseNo={seen.kase.caseNo} queryCode={seen.queryCode} /><WithCode {...seen} /></Box>}</Loadable>
    </Page>
  )
}
