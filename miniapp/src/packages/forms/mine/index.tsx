import { useState } from 'react'
import { api } from '../../../api.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useShown } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { signedIn } from '../../../session.ts'
import { useStore } from '../../../store.ts'
import { Box, Heading, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { SignIn } from '../../../ui/sign-in.tsx'
import { formDrafts, removeFormDraft, type FormDraft } from '../form-shelf.ts'

const Draft = ({ draft: { filledId, formId, title, updatedAt }, onRemoved }: { draft: FormDraft, onRemoved: () => void }) => {
  const [sure, setSure] = useState(false)
  const remove = () => {
    removeFormDraft(filledId)
    onRemoved()
  }
  return (
    <Card title={title}>
      <Facts facts={['在这部手机里', `${instantWords(new Date(updatedAt).toISOString())} 改过`]} />
      <BigButton onClick={() => go(routes.fill, { id: formId, filledId })}>接着填</BigButton>
      {sure
        ? <Box className='row'><Box>删掉就找不回来了。</Box><Tap className='link-tap' onClick={remove}>确定删掉</Tap><Tap className='link-tap' onClick={() => setSure(false)}>不删</Tap></Box>
        : <Tap className='link-tap' aria={{ label: `删掉：${title}` }} onClick={() => setSure(true)}>删掉</Tap>}
    </Card>
  )
}

const Saved = () => {
  const { load, retry } = useLoad('filled', () => api('GET /filled-forms', {}))
  return (
    <Loadable load={load} onRetry={retry}>
      {({ items }) => items.length
        ? <Cells>{items.map(({ filledId, title, status, updatedAt, standingText }) => <Cell key={filledId} title={title} note={<Facts facts={[status === 'draft' ? '没有填完' : '填好了', `${instantWords(updatedAt)} 保存`, standingText]} />} onClick={() => go(routes.filledForm, { id: filledId })} />)}</Cells>
        : <Empty words='还没有保存过填好的表。'><BigButton onClick={() => go(routes.forms)}>去填一张表</BigButton></Empty>}
    </Loadable>
  )
}

export default () => {
  const isIn = useStore(signedIn)
  const [kept, setKept] = useState(formDrafts)
  useShown(() => setKept(formDrafts()))
  return (
    <Page title='我填的表'>
      {kept.map((draft) => <Draft key={draft.filledId} draft={draft} onRemoved={() => setKept(formDrafts())} />)}
      <Heading level={2} className='heading'>保存在“我的”里的</Heading>
      {isIn ? <Saved /> : <SignIn onSignedIn={() => undefined} words='登录后可以看到您保存过的表。' />}
    </Page>
  )
}
