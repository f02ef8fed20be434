import { useState } from 'react'
import { api } from '../../../api.ts'
import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { PhoneNumberTap, type PhoneNumberCode } from '../../../platform/phone-number-tap.tsx'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { AfterPrivacy } from '../../../ui/privacy-gate.tsx'
import { useBusy } from '../../../use-busy.ts'

const untaken = {
  refused: '您没有允许，号码没有留。要收短信再点一次就行。',
  quota: '现在取不到微信里的手机号，请过一天再试。不留号码也能办事。',
  unavailable: '没有取到手机号。请在微信小程序里打开“设置”，再点一次。'
} as const

const fetchPhone = async () => {
  const [{ phone }, { wechatScript, hasSms }] = await Promise.all([api('GET /me/phone', {}), clientConfig()])
  // A server that does not say is older than the question.
  return { phone, wechatScript, hasSms: hasSms ?? true }
}

type Mine = Awaited<ReturnType<typeof fetchPhone>>

const PhoneNumber = ({ mine: { phone, wechatScript }, reload }: { mine: Mine, reload: () => Promise<void> }) => {
  const { busy, problem, run } = useBusy()
  const [why, setWhy] = useState<keyof typeof untaken | null>(null)
  const forget = () => run(async () => { await api('DELETE /me/phone', {}); await reload() })
  const keep = (answer: PhoneNumberCode) => {
    setWhy(answer.ok ? null : answer.why)
    if (answer.ok) run(async () => { await api('PUT /me/phone', { body: { code: answer.code } }); await reload() })
  }
  return (
    <Card title='短信通知'>
      <Box>重要的、微信没有送到的，发短信告诉您。号码由微信确认，只用来发短信通知，加密存放，随时可以删。</Box>
      {phone
        ? <><Box>短信发到 {phone}</Box><BigButton look='second' busy={busy && '正在删…'} onClick={forget}>删掉这个号码</BigButton></>
        : <AfterPrivacy><PhoneNumberTap disabled={busy} wechatScript={wechatScript} onCode={keep}>用微信手机号</PhoneNumberTap></AfterPrivacy>}
      {why ? <Notice kind='warn' urgent>{untaken[why]}</Notice> : null}
      <NotSent problem={problem} kept={false} />
    </Card>
  )
}

/** For what a text message is worth: the number WeChat confirmed, shown with its middle hidden, taken back with one tap. Where no texts are sent it can only be taken back. */
export const PhoneCard = () => {
  const { load, reload, retry } = useLoad('my-phone', fetchPhone)
  return <Loadable load={load} onRetry={retry}>{(mine) => mine.phone || mine.hasSms ? <PhoneNumber mine={mine} reload={reload} /> : null}</Loadable>
}
