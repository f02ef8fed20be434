import { useState } from 'react'
import { problemWords } from '../copy.ts'
import { asProblem, type ApiProblem } from '../problem.ts'
import { signIn } from '../session.ts'
import { BigButton } from './big-button.tsx'
import { Empty } from './empty.tsx'
import { Notice } from './notice.tsx'

/** Asks to sign in, where that is needed and not before. */
export const SignIn = ({ onSignedIn, words = '登录后可以看到您自己提交的问题和进度。' }: { onSignedIn: () => void, words?: string }) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const start = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await signIn()
      onSignedIn()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Empty icon='person' words={words}>
      <BigButton busy={busy && '正在登录…'} onClick={() => void start()}>微信登录</BigButton>
      {problem ? <Notice kind='danger' urgent>{problemWords(problem)}</Notice> : null}
    </Empty>
  )
}
