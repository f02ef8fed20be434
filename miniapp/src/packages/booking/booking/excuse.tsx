import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { api } from '../../../api.ts'
import type { Booking } from '../../../booking/words.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { useBusy } from '../../../use-busy.ts'

const stateWords: Record<NonNullable<Booking['excuseState']>, string> = { asked: '已经收到，工作人员会看。', accepted: '原因成立，这一次不算。', refused: '原因没有被采纳。有不同意见，可以打电话说。' }

/** Why somebody did not come, in their own words. */
export const Excuse = ({ booking: { bookingId, excuse, excuseState }, onDone }: { booking: Booking, onDone: () => void }) => {
  const [words, setWords] = useState('')
  const { busy, problem, run } = useBusy()
  if (excuse) return <Card title='您说明的原因'><Box className='said'>{excuse}</Box>{excuseState ? <Box className='strong'>{stateWords[excuseState]}</Box> : null}</Card>
  const send = async () => {
    await api('POST /bookings/:bookingId/excuse', { params: { bookingId }, body: { words: words.trim() } })
    onDone()
  }
  return (
    <Card title='没有来，是有事耽误了吗'>
      <Box>有原因的在这里说明，原因成立的不算没来。来了没有登记上的，也请说明。</Box>
      <TextArea id='excuse' label='说明为什么没来' isShort value={words} counter={`${words.length} / ${limits.reason} 字`} onChange={(text) => setWords(text.slice(0, limits.reason))} />
      <NotSent problem={problem} kept={false} />
      {words.trim() ? <BigButton busy={busy && '正在提交…'} onClick={() => run(send)}>提交说明</BigButton> : null}
    </Card>
  )
}
