import { useCase, type Case } from '../../../case-on-screen.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { ClockCard } from '../../../ui/clock-card.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'

const Clocks = ({ kase: { clocks, round } }: { kase: Case }) => {
  const now = clocks.filter((clock) => clock.round === round)
  const before = clocks.filter((clock) => clock.round !== round)
  const chosen = now.filter(({ governs }) => governs)
  const others = now.filter(({ governs, replaced }) => !governs && !replaced)
  const replaced = now.filter((clock) => clock.replaced)
  if (clocks.length === 0) return <Empty icon='clock' words='这一件现在没有在计时的期限。' />
  return (
    <Box className='stack'>
      <Box>最迟答复日是怎么算出来的，一步一步写在这里。您可以自己数一遍。</Box>
      {chosen.map((clock) => <ClockCard key={clock.ruleId} clock={clock} />)}
      {others.length ? <Heading level={2} className='heading'>同时在走的其他期限</Heading> : null}
      {others.map((clock) => <ClockCard key={clock.ruleId} clock={clock} />)}
      {replaced.length ? <Heading level={2} className='heading'>延期以前的期限</Heading> : null}
      {replaced.map((clock) => <ClockCard key={clock.ruleId} clock={clock} />)}
      {before.length ? <Heading level={2} className='heading'>第一次办理的期限</Heading> : null}
      {before.map((clock) => <ClockCard key={clock.ruleId} clock={clock} />)}
    </Box>
  )
}

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry } = useCase(caseNo)
  return <Page title='为什么是这一天'><Loadable load={load} onRetry={retry}>{({ kase }) => <Clocks kase={kase} />}</Loadable></Page>
}
