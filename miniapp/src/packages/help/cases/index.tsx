import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { signedIn } from '../../../session.ts'
import { useStore } from '../../../store.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { SignIn } from '../../../ui/sign-in.tsx'

type Helped = Output<'GET /helped-cases'>['items'][number]

const Line = ({ helped: { caseNo, title, stage, personName } }: { helped: Helped }) =>
  <Cell title={title} note={`替 ${personName} 办，${stage}`} onClick={() => go(routes.myCase, { caseNo })} />

/** What I do for others, and the way to begin or to end it. */
export default () => {
  const isIn = useStore(signedIn)
  const { load, retry } = useLoad(`helped-${isIn}`, async () => signedIn.get() ? (await api('GET /helped-cases', {})).items : [])
  return (
    <Page title='替人办'>
      {isIn ? (
        <Loadable load={load} onRetry={retry}>
          {(items) => items.length ? <Cells>{items.map((helped) => <Line key={helped.mandateId} helped={helped} />)}</Cells> : <Empty icon='chat' words='您现在没有替别人办的事。' />}
        </Loadable>
      ) : <SignIn onSignedIn={() => undefined} />}
      <BigButton onClick={() => go(routes.follow)}>替别人跟进一件</BigButton>
      <BigButton look='second' onClick={() => go(routes.revoke)}>看看谁在替我办</BigButton>
    </Page>
  )
}
