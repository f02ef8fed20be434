import { useState } from 'react'
import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { myTownship } from '../../../my-township.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useStore } from '../../../store.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { GonePage } from '../../../ui/gone-page.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { AllPapers } from '../all-papers.tsx'
import { keep, keptFor, startAnew, type Kept } from '../kept-answers.ts'
import { PaperList } from '../paper-list.tsx'
import { QuestionSteps } from '../question-steps.tsx'
import type { GuidePage } from '../words.ts'
import { Outcome } from './outcome.tsx'

const useKept = (guideId: string) => {
  const [kept, setKept] = useState(() => keptFor(guideId))
  const update = (change: Partial<Kept>) => {
    // Two changes in one tap both count.
    setKept((before) => {
      const next = { ...before, ...change }
      keep(guideId, next)
      return next
    })
  }
  return { kept, update, anew: () => setKept(startAnew(guideId)) }
}

const Questions = ({ page }: { page: GuidePage }) => {
  const { guide } = page
  const { kept, update, anew } = useKept(guide.id)
  const choice = choosePapers(guide, kept.answered)
  const isDone = choice.complete && (kept.done || guide.questions.length === 0)
  return (
    <Box className='stack'>
      <Box>
        <Box className='small quiet'>办这件事要带什么</Box>
        <Heading level={2} className='heading'>{guide.plainName}</Heading>
      </Box>
      {isDone
        ? <Outcome page={page} choice={choice} kept={kept} onTick={(ticked) => update({ ticked })} onBack={() => update({ done: false })} onAnew={anew} />
        : (
          <>
            <QuestionSteps questions={guide.questions} answered={kept.answered} done='看要带什么' onChange={(answered) => update({ answered })} onDone={() => update({ done: true })} />
            <Card title='答到这里，要带的有'>{choice.bring.length ? <PaperList papers={choice.bring} /> : <Box className='quiet'>还没有一定要带的，接着答就知道。</Box>}</Card>
            <AllPapers guide={guide} />
          </>
        )}
    </Box>
  )
}

export default () => {
  const { id = '' } = useQuery()
  const township = useStore(myTownship)
  const { load, retry } = useLoad(`${id} ${township}`, () => api('GET /guides/:guideId', { params: { guideId: id }, querystring: township ? { townshipCode: township } : {} }))
  const gone = load.status === 'failed' && load.problem.status === 410 ? load.problem : null
  return <Page title='要带什么'>{gone ? <GonePage problem={gone} what='这份指南' /> : <Loadable load={load} onRetry={retry}>{(page) => <Questions key={page.guide.id} page={page} />}</Loadable>}</Page>
}
