import { useState } from 'react'
import { openDossier } from '../../../api.ts'
import { useCase, type Case } from '../../../case-on-screen.ts'
import { clientConfig } from '../../../client-config.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box, List, ListItem } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ClockCard } from '../../../ui/clock-card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Reach } from '../../../ui/reach.tsx'

const toBring = [
  '身份证；别人代您去的，带委托书和两个人的身份证。',
  '这一件的书面答复，没有纸的可以打印“大字版”。',
  '复查申请书：写明不同意答复的哪一点、为什么、要求怎样处理。',
  '能说明情况的材料：照片、存折、证明、证人的姓名和电话。'
] as const

const TakeDossier = ({ caseNo }: { caseNo: string }) => {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const take = async () => {
    setState('busy')
    setState(await openDossier(caseNo).catch(() => false) ? 'idle' : 'failed')
  }
  return (
    <Box className='stack'>
      <BigButton onClick={() => void take()} busy={state === 'busy' && '正在准备案卷'}>存下案卷</BigButton>
      {state === 'failed' ? <Notice kind='warn'>案卷没有取到。请先登录，网络好的时候再点一次，或者打电话向承办单位要。</Notice> : null}
    </Box>
  )
}

const Guidance = ({ kase: { caseNo, clocks, round } }: { kase: Case }) => {
  const limit = clocks.find((clock) => clock.ruleId === 'R06' && clock.round === round)
  return (
    <Box className='stack'>
      <Notice kind='warn'>{limit ? `最晚 ${dayWords(limit.day)} 提出，过了这一天就不能申请复查。` : '收到书面答复那天起 30 日内提出，过了就不能申请复查。'}</Notice>
      <Card title='找谁'>
        <Box>向上一级机关提出：民政局作的答复，找县人民政府或者市民政局；乡镇作的答复，找县人民政府。任选一个，不由原来办的单位复查。</Box>
        <Box className='small quiet'>《信访工作条例》第三十五条。复查机关 30 日内给您书面意见；还不服，可以在 30 日内再向上一级申请复核（第三十六条）。</Box>
      </Card>
      <Card title='带什么'>
        <List className='plain-list'>{toBring.map((line, index) => <ListItem key={line}>{index + 1}. {line}</ListItem>)}</List>
      </Card>
      <Card title='案卷怎么拿'>
        <Box>案卷是一份带目录和页码的 PDF：您写的、每一步的日期和理由、答复全文和期限怎么算的。可以存到手机里，也可以报上受理编号 {caseNo} 向承办单位要纸的。</Box>
        <TakeDossier caseNo={caseNo} />
        <BigButton look='second' onClick={() => go(routes.paper, { caseNo })}>打开大字版</BigButton>
      </Card>
      {limit ? <ClockCard clock={limit} /> : null}
    </Box>
  )
}

const Office = () => {
  const { load } = useLoad('config', clientConfig)
  return load.status === 'ready' ? <Reach bureau={load.data.bureau} /> : null
}

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry } = useCase(caseNo)
  return (
    <Page title='去复查'>
      <Loadable load={load} onRetry={retry}>{({ kase }) => <Guidance kase={kase} />}</Loadable>
      <Office />
    </Page>
  )
}
