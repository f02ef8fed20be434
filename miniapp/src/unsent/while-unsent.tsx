import { useEffect, useRef, useState, type ReactNode } from 'react'
import { goBack } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { Box } from '../ui/base.tsx'
import { BigButton } from '../ui/big-button.tsx'
import { Card } from '../ui/card.tsx'
import { Notice } from '../ui/notice.tsx'
import { deedWords } from './deed-words.ts'
import type { Deed } from './deed.ts'
import { sendAgain, takeBack, useUnsent } from './unsent.ts'
import { UnsentState } from './unsent-state.tsx'

const Waits = ({ deed, isSending }: { deed: Deed, isSending: boolean }) => (
  <Card title={deedWords[deed.kind].name}>
    <Box className='said'>{deed.words}</Box>
    <UnsentState deed={deed} isSending={isSending} />
    {isSending ? null : (
      <>
        <BigButton onClick={() => sendAgain(deed)}>现在送</BigButton>
        <BigButton look='second' onClick={() => void takeBack(deed)}>{deed.kind === 'cancel' ? '不取消了' : '改一改再送'}</BigButton>
      </>
    )}
  </Card>
)

const Arrived = () => (
  <Box className='stack'>
    <Notice kind='info' urgent>已送到。</Notice>
    <BigButton look='second' onClick={() => goBack(routes.mine)}>返回</BigButton>
  </Box>
)

// Only what waited while this page was open is told here.
const useWaited = (form: string, onArrived: (() => void) | undefined) => {
  const { deeds, sending, arrived } = useUnsent()
  const deed = deeds.find((each) => each.form === form) ?? null
  const waited = useRef<string | null>(null)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (deed) waited.current = deed.id
    else if (arrived.some(({ id }) => id === waited.current)) {
      waited.current = null
      if (onArrived) onArrived()
      else setDone(true)
    }
    // What to do then is the page's; only the arrival counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [deed, arrived])
  return { deed, isSending: deed !== null && deed.id === sending, isDone }
}

/** A form, or, while what was done with it has not arrived, that. `onArrived`: the page shows itself what came of it. */
export const WhileUnsent = ({ form, onArrived, children }: { form: string, onArrived?: () => void, children: ReactNode }) => {
  const { deed, isSending, isDone } = useWaited(form, onArrived)
  if (isDone) return <Arrived />
  if (!deed) return <>{children}</>
  if (deed.refused && !isSending) return <><UnsentState deed={deed} isSending={false} />{children}</>
  return <Waits deed={deed} isSending={isSending} />
}
