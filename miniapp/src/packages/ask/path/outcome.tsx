import { plainPathNames } from '@minsheng/domain/clock/paths.ts'
import { doors } from '@minsheng/domain/routing/doors.ts'
import type { PathOutcome } from '@minsheng/domain/routing/path-check.ts'
import { clientConfig } from '../../../client-config.ts'
import { choiceOf, toQuery } from '../../../drafts/choice.ts'
import { useLoad } from '../../../load.ts'
import { go, goTab } from '../../../platform/navigate.ts'
import { callPhone } from '../../../platform/phone-call.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'

// Numbers that are the same all over the country; 12345 connects to any department of the county.
const hotlines: Record<string, { number: string, name: string }> = {
  'public-security': { number: '110', name: '公安报警' },
  justice: { number: '12348', name: '免费法律咨询' },
  discipline: { number: '12388', name: '纪检监察举报' }
}
const anyDepartment = { number: '12345', name: '政务服务热线' }

const Call = ({ number, name, look = 'second' }: { number: string, name: string, look?: 'second' | 'alarm' }) =>
  <BigButton look={look} onClick={() => callPhone(number)}>{`打 ${number}：${name}`}</BigButton>

const doorOf = (doorId: string | null) => doors.find(({ id }) => id === doorId) ?? null

/** A child or a life at risk (未成年人保护法 第11条): the telephone first, then a few words here. */
const Emergency = ({ outcome }: { outcome: PathOutcome }) => (
  <Box className='stack'>
    <Notice kind='danger' urgent>先打电话救人，打完再来写。</Notice>
    <Call number='110' name='报警' look='alarm' />
    <Call number='120' name='救护车' look='alarm' />
    <Card title='再告诉我们'>
      <Box>{outcome.goTo}。{outcome.clock}。</Box>
      <Box className='small quiet'>不会公开，也不用排队。{outcome.loss}。</Box>
    </Card>
    <BigButton look='second' onClick={() => go(routes.ask, toQuery(choiceOf(outcome)))}>写几句，马上有人联系</BigButton>
  </Box>
)

const Elsewhere = ({ outcome, doorName, handles }: { outcome: PathOutcome, doorName: string | null, handles: string | null }) => {
  const { load } = useLoad('config', clientConfig)
  const phone = load.status === 'ready' ? load.data.bureau.phone : null
  return (
    <Box className='stack'>
      <Card title={`这件事请找${doorName ?? '有权处理的部门'}`}>
        {handles ? <Box>负责{handles}。</Box> : null}
        <Box>{outcome.goTo}。</Box>
        <Box className='strong'>{outcome.clock}</Box>
      </Card>
      <Notice kind='warn'>选错了会怎样：{outcome.loss}。</Notice>
      <Call {...hotlines[outcome.doorId ?? ''] ?? anyDepartment} />
      {phone ? <BigButton look='second' onClick={() => callPhone(phone)}>{`问问民政局：${phone}`}</BigButton> : null}
      <BigButton look='second' onClick={() => go(routes.ask)}>还是想写给民政局</BigButton>
    </Box>
  )
}

const Here = ({ outcome, doorName }: { outcome: PathOutcome, doorName: string | null }) => (
  <Box className='stack'>
    <Card title={`这件事按“${plainPathNames[outcome.path]}”办`}>
      <Box>{outcome.goTo}。</Box>
      <Box className='strong'>{outcome.clock}</Box>
    </Card>
    <Notice kind='warn'>选错了会怎样：{outcome.loss}。</Notice>
    {outcome.path === 'service' ? <BigButton onClick={() => goTab(routes.guides)}>去看办事指南</BigButton> : null}
    <BigButton look={outcome.path === 'service' ? 'second' : 'main'} onClick={() => go(routes.ask, toQuery(choiceOf(outcome)))}>开始写</BigButton>
    {doorName ? <Card><Box>也可以直接找{doorName}。</Box><Call {...hotlines[outcome.doorId ?? ''] ?? anyDepartment} /></Card> : null}
  </Box>
)

/** Where the questions led: the lawful door, its clock in words, and what is lost by another. */
export const Outcome = ({ outcome }: { outcome: PathOutcome }) => {
  const door = doorOf(outcome.doorId)
  if (choiceOf(outcome).urgency) return <Emergency outcome={outcome} />
  return outcome.type === null
    ? <Elsewhere outcome={outcome} doorName={door?.name ?? null} handles={door?.handles ?? null} />
    : <Here outcome={outcome} doorName={door?.name ?? null} />
}
