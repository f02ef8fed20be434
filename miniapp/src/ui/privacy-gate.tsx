import { useState, type ReactNode } from 'react'
import { privacyShort, privacyVersion as shownVersion } from '@minsheng/domain/privacy/guide.ts'
import { clientConfig } from '../client-config.ts'
import { useLoad } from '../load.ts'
import { agreeWithWechat } from '../platform/privacy.ts'
import { go } from '../platform/navigate.ts'
import { agreedPrivacyVersion, agreeToPrivacy } from '../privacy-consent.ts'
import { routes } from '../routes.ts'
import { ensureSignedIn, signedIn } from '../session.ts'
import { Box, List, ListItem, Tap } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { Loadable } from './loadable.tsx'
import { Notice } from './notice.tsx'

type GateProps = { version: string, onAgreed: () => void }

// The words come with the program: a yes to other words than these cannot be given here.
const OldWords = ({ version }: { version: string }) => (
  <Notice kind='warn' urgent>隐私说明有更新（{version}），这里还是旧的。请关掉小程序重新打开，再看一遍。急的请打电话或到大厅反映。</Notice>
)

const ThreeSentences = ({ version, onAgreed }: GateProps) => {
  const [refused, setRefused] = useState(false)
  const agree = async () => {
    if (!await agreeWithWechat()) return setRefused(true)
    agreeToPrivacy(version)
    // Told again before anything is sent, should this not get through.
    if (signedIn.get()) void ensureSignedIn().catch(() => undefined)
    onAgreed()
  }
  return (
    <Box className='stack'>
      <Card title='先看看怎么保护您的信息'>
        <List className='plain-list'>
          {privacyShort.map((line, index) => <ListItem key={line} className='stack-tight'>{index + 1}. {line}</ListItem>)}
        </List>
        <Tap className='link-tap' onClick={() => go(routes.privacy)}>看完整的隐私说明</Tap>
      </Card>
      {refused ? <Notice kind='warn' urgent>微信里没有同意隐私保护指引，暂时不能提交。您也可以打电话或到大厅反映。</Notice> : null}
      <BigButton onClick={() => void agree()}>我看明白了，同意</BigButton>
    </Box>
  )
}

/** Read before the first question: three sentences, the rest one tap away. */
export const PrivacyGate = (props: GateProps) => props.version === shownVersion ? <ThreeSentences {...props} /> : <OldWords version={props.version} />

/** What keeps something of a person comes after the notice, never before. */
export const AfterPrivacy = ({ children }: { children: ReactNode }) => {
  const { load, retry } = useLoad('config', clientConfig)
  const [agreed, setAgreed] = useState(agreedPrivacyVersion)
  return (
    <Loadable load={load} onRetry={retry}>
      {({ privacyVersion }) => agreed === privacyVersion ? <>{children}</> : <PrivacyGate version={privacyVersion} onAgreed={() => setAgreed(privacyVersion)} />}
    </Loadable>
  )
}

type Wanted = { version: string, act: () => void }

/** The notice comes once something is pressed that keeps something, and only to whoever has not agreed to the version in force; what was pressed is done after it. */
export const PrivacyWhenWanted = ({ children }: { children: (whenAgreed: (act: () => void) => void) => ReactNode }) => {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const whenAgreed = (act: () => void) => {
    // Without the version in force nothing can be kept either: the act itself says what is wrong.
    void clientConfig().then(({ privacyVersion: version }) => version === agreedPrivacyVersion() ? act() : setWanted({ version, act }), act)
  }
  const agreed = ({ act }: Wanted) => {
    setWanted(null)
    act()
  }
  return wanted ? <PrivacyGate version={wanted.version} onAgreed={() => agreed(wanted)} /> : <>{children(whenAgreed)}</>
}
