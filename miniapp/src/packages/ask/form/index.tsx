import { useState } from 'react'
import { clientConfig, type ClientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { agreedPrivacyVersion } from '../../../privacy-consent.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { AskForm } from './ask-form.tsx'
import { PrivacyGate } from '../../../ui/privacy-gate.tsx'

const AfterNotice = ({ config }: { config: ClientConfig }) => {
  const [agreed, setAgreed] = useState(agreedPrivacyVersion() === config.privacyVersion)
  return agreed ? <AskForm config={config} /> : <PrivacyGate version={config.privacyVersion} onAgreed={() => setAgreed(true)} />
}

export default () => {
  const { load, retry } = useLoad('config', clientConfig)
  return (
    <Page title='我要问'>
      <Loadable load={load} onRetry={retry}>{(config) => <AfterNotice config={config} />}</Loadable>
    </Page>
  )
}
