import { limits } from '@minsheng/contract/limits.ts'
import type { Booking } from '../../../booking/words.ts'
import { useKeptWords } from '../../../drafts/kept-words.ts'
import { sendOrKeep } from '../../../unsent/unsent.ts'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'

const stateWords: Record<NonNullable<Booking['excuseState']>, string> = { asked: '已经收到，工作人员会看。', accepted: '原因成立，这一次不算。', refused: '原因没有被采纳。有不同意见，可以打电话说。' }

const formOf = (bookingId: string) => `excuse-${bookingId}`

const Form = ({ bookingId, onDone }: { bookingId: string, onDone: () => void }) => {
  const form = formOf(bookingId)
  const { text, busy, problem, write, submit } = useKeptWords(form, async ({ text: typed }) => {
    const words = typed.trim()
    await sendOrKeep({ kind: 'excuse', subject: bookingId, form, words, asked: [{ key: 'POST /bookings/:bookingId/excuse', input: { params: { bookingId }, body: { words } } }] })
    onDone()
  })
  return (
    <Card title='没有来，是有事耽误了吗'>
      <Box>有原因的在这里说明，原因成立的不算没来。来了没有登记上的，也请说明。</Box>
      <TextArea id='excuse' label='说明为什么没来' isShort value={text} counter={`${text.length} / ${limits.reason} 字`} onChange={(typed) => write(typed.slice(0, limits.reason))} />
      <NotSent problem={problem} />
      {text.trim() ? <BigButton busy={busy && '正在提交…'} onClick={submit}>提交说明</BigButton> : null}
    </Card>
  )
}

/** Why somebody did not come, in their own words. */
export const Excuse = ({ booking: { bookingId, excuse, excuseState }, onDone }: { booking: Booking, onDone: () => void }) => excuse
  ? <Card title='您说明的原因'><Box className='said'>{excuse}</Box>{excuseState ? <Box className='strong'>{stateWords[excuseState]}</Box> : null}</Card>
  : <WhileUnsent form={formOf(bookingId)} onArrived={onDone}><Form bookingId={bookingId} onDone={onDone} /></WhileUnsent>
