import { useState } from 'react'
import { possibleBenefits, type Benefit } from '@minsheng/domain/guides/benefits.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { QuestionSteps } from '../question-steps.tsx'

type Finder = Output<'GET /benefits'>

const One = ({ benefit: { name, why, next, guideId, urgent } }: { benefit: Benefit }) => (
  <Card title={name}>
    {urgent ? <Box className='strong'>急的，请先办这个</Box> : null}
    <Box>{why}</Box>
    <Box>下一步：{next}</Box>
    <BigButton look={urgent ? 'main' : 'second'} onClick={() => go(routes.papers, { id: guideId })}>看看要带什么</BigButton>
    <BigButton look='second' onClick={() => go(routes.guide, { id: guideId })}>看办事指南</BigButton>
  </Card>
)

const Outcome = ({ found, onBack, onAnew }: { found: readonly Benefit[], onBack: () => void, onAnew: () => void }) => (
  <Box className='stack'>
    <Heading level={2} className='heading'>{found.length ? `可能符合 ${found.length} 项，请核实` : '照您说的，没有找到对得上的'}</Heading>
    <Notice kind='warn'>这只是按您的回答推算的，算不算数要由民政所、民政局核实以后才能定。</Notice>
    {found.map((benefit) => <One key={benefit.id} benefit={benefit} />)}
    {found.length ? null : <Box>有困难还是可以说。打电话、到乡镇民政所，或者点下面问一问，工作人员会帮您看。</Box>}
    <BigButton look='second' onClick={() => go(routes.who)}>找谁办</BigButton>
    <BigButton look='second' onClick={() => go(routes.pathCheck)}>问民政局</BigButton>
    <BigButton look='second' onClick={onBack}>改一改回答</BigButton>
    <BigButton look='second' onClick={onAnew}>给另一家看，从头来</BigButton>
  </Box>
)

// Kept nowhere: what a household said of itself is gone when the page is left.
const Asking = ({ finder }: { finder: Finder }) => {
  const [answered, setAnswered] = useState<Record<string, string[]>>({})
  const [done, setDone] = useState(false)
  const { found, next } = possibleBenefits(finder, answered)
  if (done && !next) return <Outcome found={found} onBack={() => setDone(false)} onAnew={() => { setAnswered({}); setDone(false) }} />
  return (
    <Box className='stack'>
      <Box className='quiet'>回答几句家里的情况，看看能得到什么帮助。您的回答只在这部手机上，不会交上来，也不会保存。</Box>
      <QuestionSteps questions={finder.questions} answered={answered} done='看结果' onChange={setAnswered} onDone={() => setDone(true)} />
    </Box>
  )
}

export default () => {
  const { load, retry } = useLoad('benefits', () => api('GET /benefits', {}), () => true)
  useShare('家里有困难？看看能得到什么帮助', routes.benefits)
  return <Page title='能得到什么帮助'><Loadable load={load} onRetry={retry}>{(finder) => <Asking finder={finder} />}</Loadable></Page>
}
