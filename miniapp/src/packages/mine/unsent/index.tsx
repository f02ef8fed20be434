import { useState } from 'react'
import { instantWords } from '../../../dates.ts'
import { drafts } from '../../../drafts/shelf.ts'
import { go } from '../../../platform/navigate.ts'
import { useShown } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { signedIn } from '../../../session.ts'
import { useStore } from '../../../store.ts'
import { deedWords, pageOf } from '../../../unsent/deed-words.ts'
import type { Deed } from '../../../unsent/deed.ts'
import { sendAgain, sendUnsent, throwAway, useUnsent } from '../../../unsent/unsent.ts'
import { UnsentState } from '../../../unsent/unsent-state.tsx'
import { Box, Said } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { SignIn } from '../../../ui/sign-in.tsx'

const mend = (deed: Deed) => {
  const { path, query } = pageOf(deed)
  go(path, query)
}

const Line = ({ deed, isSending, onDrop }: { deed: Deed, isSending: boolean, onDrop: () => void }) => (
  <Card title={deedWords[deed.kind].name}>
    <Said>{deed.words}</Said>
    <Box className='small quiet'>{deed.kind === 'cancel' || deed.kind === 'excuse' ? '' : `受理编号 ${deed.subject}，`}{instantWords(new Date(deed.at).toISOString())} 存在手机里</Box>
    <UnsentState deed={deed} isSending={isSending} />
    {isSending ? null : (
      <>
        <BigButton onClick={() => sendAgain(deed)}>{deed.refused ? '再送一次' : '现在送'}</BigButton>
        {deed.refused ? <BigButton look='second' onClick={() => mend(deed)}>去改</BigButton> : null}
        <BigButton look='second' onClick={onDrop}>不送了</BigButton>
      </>
    )}
  </Card>
)

const Drop = ({ deed, onClose }: { deed: Deed | null, onClose: () => void }) => {
  const drop = () => {
    if (deed) throwAway(deed)
    onClose()
  }
  return (
    <Sheet id='drop-unsent' title='不送了？' open={deed !== null} onClose={onClose}>
      <Box className='stack'>
        <Box>手机里的这一条会删掉，找不回来。也可能已经送到、只是没有等到回音，那就收不回来了。</Box>
        <BigButton look='danger' onClick={drop}>不送了，删掉</BigButton>
        <BigButton look='second' onClick={onClose}>留着</BigButton>
      </Box>
    </Sheet>
  )
}

const Drafts = ({ count }: { count: number }) =>
  count > 0 ? <Cells><Cell title='草稿' note='写好的问题，还没有提交成功，要您自己点提交' end={`${count} 份`} onClick={() => go(routes.drafts)} /></Cells> : null

const Waiting = () => {
  const { deeds, sending, arrived } = useUnsent()
  const [dropping, setDropping] = useState<Deed | null>(null)
  return (
    <Box className='stack'>
      {arrived.map(({ id, kind }) => <Notice key={id} kind='info'>已送到：{deedWords[kind].name}</Notice>)}
      {deeds.map((deed) => <Line key={deed.id} deed={deed} isSending={deed.id === sending} onDrop={() => setDropping(deed)} />)}
      {deeds.length ? <Box className='small quiet'>长按文字可以复制。退出登录以后，这些还留在手机里，只有您自己登录了才看得到、才会送。</Box> : <Empty icon='check' words='都送到了。没有网络时提交的，会先存在这里，有网时自动再送。' />}
      <Drop deed={dropping} onClose={() => setDropping(null)} />
    </Box>
  )
}

/** One list of all that was done on this phone and has not arrived. */
export default () => {
  const isIn = useStore(signedIn)
  const [count, setCount] = useState(drafts().length)
  useShown(() => {
    setCount(drafts().length)
    sendUnsent()
  })
  return (
    <Page title='还没送到的'>
      <Drafts count={count} />
      {isIn ? <Waiting /> : <SignIn words='登录后可以看到您没有网络时提交、还没有送到的。' onSignedIn={() => undefined} />}
    </Page>
  )
}
