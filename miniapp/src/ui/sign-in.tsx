import { useEffect, useRef } from 'react'
import { problemWords } from '../copy.ts'
import { signedIn, signIn } from '../session.ts'
import { useStore } from '../store.ts'
import { useBusy } from '../use-busy.ts'
import { BigButton } from './big-button.tsx'
import { Empty } from './empty.tsx'
import { Notice } from './notice.tsx'

/** Asks to sign in, where that is needed and not before. */
export const SignIn = ({ onSignedIn, words = '登录后可以看到您自己提交的问题和进度。' }: { onSignedIn: () => void, words?: string }) => {
  const { busy, problem, run } = useBusy()
  const isIn = useStore(signedIn)
  const wasIn = useRef(isIn)
  // Another page of this program may have signed in meanwhile.
  useEffect(() => {
    if (isIn && !wasIn.current) onSignedIn()
    wasIn.current = isIn
    // Only the moment of signing in counts, not a new callback.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isIn])
  return (
    <Empty icon='person' words={words}>
      <BigButton busy={busy && '正在登录…'} onClick={() => run(signIn)}>微信登录</BigButton>
      {problem ? <Notice kind='danger' urgent>{problemWords(problem)}</Notice> : null}
    </Empty>
  )
}
