import { useState } from 'react'
import { useReminders, type About, type Asked } from '../reminders.ts'
import { hasSettings, openSettings } from '../platform/open-settings.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { Notice } from './notice.tsx'

type Outcomes = { accepted: number } | Exclude<Asked, number>
type State = 'asking' | 'busy' | Outcomes

const words: Record<About, { title: string, text: string, button: string, when: string }> = {
  case: { title: '有进展时告诉我', text: '受理、答复、公开时各提醒一次。微信会问您是否允许，每次允许可以提醒一次。', button: '通知我进度', when: '有进展时' },
  booking: { title: '到时候提醒我', text: '来的前一天晚上、当天早上提醒，有变动也告诉您。微信会问您是否允许，每次允许可以提醒一次，多点几次就多提醒几次。', button: '让微信提醒我', when: '到时候' }
}

const SwitchedOff = ({ when }: { when: string }) => (
  <>
    <Notice kind='warn' urgent>微信里把本程序的通知总开关关了，所以没有问您。要收提醒，请打开“接收通知”再回来点一次。不打开也行，{when}到“我的 - 消息”里看。</Notice>
    {hasSettings ? <BigButton look='second' onClick={openSettings}>去打开</BigButton> : null}
  </>
)

const Outcome = ({ state, when }: { state: Outcomes, when: string }) => {
  if (state === 'switched-off') return <SwitchedOff when={when} />
  if (state === 'banned') return <Notice kind='warn' urgent>微信现在不让本程序发提醒，不是您的原因。{when}，您可以到“我的 - 消息”里看，急的请打电话问。</Notice>
  if (state === 'unavailable') return <Notice kind='warn' urgent>没有打开微信提醒。{when}，您可以到“我的 - 消息”里看。</Notice>
  return state.accepted
    ? <Notice kind='info'>好了。{when}，微信会提醒您（{state.accepted} 次）。</Notice>
    : <Notice kind='info'>没有打开提醒。{when}，您可以到“我的 - 消息”里看。</Notice>
}

/** Asks, on a tap, for the reminders WeChat lets a person allow one by one. */
export const KeepMeTold = ({ about }: { about: About }) => {
  const { templateIds, ask } = useReminders(about)
  const [state, setState] = useState<State>('asking')
  const [total, setTotal] = useState(0)
  if (templateIds.length === 0) return null
  const { title, text, button, when } = words[about]
  const settled = state !== 'asking' && state !== 'busy'
  const press = () => {
    setState('busy')
    void ask().then((accepted) => {
      if (typeof accepted === 'string') return setState(accepted)
      setTotal(total + accepted)
      setState({ accepted: total + accepted })
    })
  }
  return (
    <Card title={title}>
      <Box>{text}</Box>
      {state !== 'asking' && state !== 'busy' ? <Outcome state={state} when={when} /> : null}
      {settled && state !== 'switched-off' && !(about === 'booking' && total > 0) ? null : <BigButton look={total ? 'second' : 'main'} busy={state === 'busy' && '请在微信窗口里选择…'} onClick={press}>{total ? '再提醒一次' : button}</BigButton>}
    </Card>
  )
}
