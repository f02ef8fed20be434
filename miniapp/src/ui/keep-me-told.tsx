import { useState } from 'react'
import { useReminders, type About } from '../reminders.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Card } from './card.tsx'
import { Notice } from './notice.tsx'

type State = 'asking' | 'busy' | { accepted: number } | 'unavailable'

const words: Record<About, { title: string, text: string, button: string, when: string }> = {
  case: { title: '有进展时告诉我', text: '受理、答复、公开时各提醒一次。微信会问您是否允许，每次允许可以提醒一次。', button: '通知我进度', when: '有进展时' },
  booking: { title: '到时候提醒我', text: '来的前一天晚上、当天早上提醒，有变动也告诉您。微信会问您是否允许，每次允许可以提醒一次，多点几次就多提醒几次。', button: '让微信提醒我', when: '到时候' }
}

const Outcome = ({ state, when }: { state: { accepted: number } | 'unavailable', when: string }) => {
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
  const settled = typeof state === 'object' || state === 'unavailable'
  const press = () => {
    setState('busy')
    void ask().then((accepted) => {
      if (accepted === null) return setState('unavailable')
      setTotal(total + accepted)
      setState({ accepted: total + accepted })
    })
  }
  return (
    <Card title={title}>
      <Box>{text}</Box>
      {settled ? <Outcome state={state} when={when} /> : null}
      {settled && !(about === 'booking' && total > 0) ? null : <BigButton look={total ? 'second' : 'main'} busy={state === 'busy' && '请在微信窗口里选择…'} onClick={press}>{total ? '再提醒一次' : button}</BigButton>}
    </Card>
  )
}
