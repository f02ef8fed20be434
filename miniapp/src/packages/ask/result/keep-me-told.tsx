import { useEffect, useState } from 'react'
import { api } from '../../../api.ts'
import { clientConfig, type ClientConfig } from '../../../client-config.ts'
import { newId } from '../../../platform/new-id.ts'
import { prepareSubscribe, subscribe } from '../../../platform/subscribe.ts'
import type { TemplateChoice } from '../../../platform/read-choices.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'

type State = 'asking' | 'busy' | { accepted: number } | 'unavailable'

const report = async (choices: TemplateChoice[]) => {
  if (choices.length) await api('POST /notices/consents', { body: { consentId: newId(), choices } })
}

const Outcome = ({ state }: { state: { accepted: number } | 'unavailable' }) => {
  if (state === 'unavailable') return <Notice kind='warn' urgent>没有打开微信提醒。有进展时，您可以到“我的 - 消息”里看。</Notice>
  return state.accepted
    ? <Notice kind='info'>好了。有进展时，微信会提醒您（{state.accepted} 次）。</Notice>
    : <Notice kind='info'>没有打开提醒。有进展时，您可以到“我的 - 消息”里看。</Notice>
}

/** Asks, on a tap, for the reminders WeChat lets a person allow one by one. */
export const KeepMeTold = () => {
  const [config, setConfig] = useState<ClientConfig | null>(null)
  const [state, setState] = useState<State>('asking')
  useEffect(() => {
    void clientConfig().then(async (known) => {
      await prepareSubscribe(known.wechatScript)
      setConfig(known)
    }, () => undefined)
  }, [])
  if (!config?.templates.length) return null

  const ask = () => {
    const templateIds = config.templates.filter(({ purpose }) => purpose !== 'booking').slice(0, 3).map(({ templateId }) => templateId)
    setState('busy')
    subscribe(templateIds).then(async (choices) => {
      await report(choices)
      setState({ accepted: choices.filter(({ choice }) => choice === 'accept').length })
    }).catch(() => setState('unavailable'))
  }
  return (
    <Card title='有进展时告诉我'>
      <Box>受理、答复、公开时各提醒一次。微信会问您是否允许，每次允许可以提醒一次。</Box>
      {typeof state === 'object' || state === 'unavailable'
        ? <Outcome state={state} />
        : <BigButton busy={state === 'busy' && '请在微信窗口里选择…'} onClick={ask}>通知我进度</BigButton>}
    </Card>
  )
}
