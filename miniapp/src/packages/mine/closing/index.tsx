import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go, goAfresh, goBack } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { accountId, forgetPrivacy, signOut } from '../../../session.ts'
import { Box, List, ListItem } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { forgetUnsent } from '../../../unsent/unsent.ts'
import { useBusy } from '../../../use-busy.ts'

type Closing = Output<'GET /me/closing'>

const Lines = ({ lines }: { lines: readonly string[] }) => <List className='plain-list'>{lines.map((line) => <ListItem key={line} className='stack-tight'>{line}</ListItem>)}</List>

const Cases = ({ title, cases }: { title: string, cases: Closing['openCases'] }) => cases.length ? (
  <Card title={title}>
    {cases.map((each) => (
      <Box key={each.caseNo} className='stack-tight'>
        <Box className='strong'>{each.title}</Box>
        <Box>受理编号 {each.caseNo}{each.queryCode ? `，查询码 ${each.queryCode}` : ''}</Box>
        <Box>{each.answer}</Box>
      </Box>
    ))}
    <Box className='small quiet'>请把编号和查询码抄下来或者截屏：注销以后只有凭它们能查。</Box>
  </Card>
) : null

const close = async (seal: string) => {
  const owner = accountId()
  await api('POST /me/closing', { body: { seal } })
  forgetUnsent(owner)
  await signOut()
  forgetPrivacy()
  tell('账户已经注销')
  goAfresh(routes.home)
}

const Sure = ({ closing, onBack, onStale }: { closing: Closing, onBack: () => void, onStale: () => void }) => {
  const { busy, problem, run } = useBusy(true)
  return (
    <Box className='stack'>
      <Notice kind='danger' urgent>注销以后找不回来。{closing.openCases.length ? `还有 ${closing.openCases.length} 件没有办结，编号和查询码抄下来了吗？` : ''}</Notice>
      <NotSent problem={problem} kept={false} />
      {problem?.code === 'closing-stale' ? <BigButton onClick={onStale}>重新看一遍</BigButton> : <BigButton look='danger' busy={busy && '正在注销…'} onClick={() => run(() => close(closing.seal))}>确认注销</BigButton>}
      {busy ? null : <BigButton look='second' onClick={onBack}>不注销了</BigButton>}
    </Box>
  )
}

const Told = ({ closing: { erased, kept, openCases, closedCases, visits } }: { closing: Closing }) => (
  <>
    <Card title='会删掉'><Lines lines={erased} /></Card>
    {visits.length ? <Card title='会取消'><Lines lines={visits} /></Card> : null}
    <Cases title='还没有办结的，接着办' cases={openCases} />
    <Cases title='已经办结的' cases={closedCases} />
    <Card title='依法还要存着'><Lines lines={kept} /></Card>
    <Box className='small quiet'>依据：个人信息保护法 第四十七条。手机上的草稿不会删，在“草稿”里自己删。</Box>
  </>
)

/** Closing the account: seen first, confirmed second. */
export default () => {
  const [sure, setSure] = useState(false)
  // What is confirmed is what was read: news since then is the server's to refuse.
  const { load, retry } = useLoad('closing', () => api('GET /me/closing', {}), () => sure)
  const again = () => {
    setSure(false)
    retry()
  }
  return (
    <Page title='注销账户'>
      <Loadable load={load} onRetry={retry}>
        {(closing) => sure ? <Sure closing={closing} onBack={() => goBack(routes.mine)} onStale={again} /> : (
          <Box className='stack'>
            <Told closing={closing} />
            <BigButton look='second' onClick={() => go(routes.kept)}>先复制一份我的信息</BigButton>
            <BigButton look='danger' onClick={() => setSure(true)}>我看明白了，下一步</BigButton>
          </Box>
        )}
      </Loadable>
    </Page>
  )
}
