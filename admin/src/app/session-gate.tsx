import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { createQueries } from '../lib/queries.ts'
import { coverWithOtherTabs, resume, type Staff, useSession } from '../lib/session.ts'
import { Loading } from '../ui/loadable.tsx'
import { ProblemNote } from '../ui/notice.tsx'

const SignInPage = lazy(async () => ({ default: (await import('../features/session/pages/sign-in-page.tsx')).SignInPage }))
const LockScreen = lazy(async () => ({ default: (await import('../features/session/pages/lock-screen.tsx')).LockScreen }))
const Workplace = lazy(async () => ({ default: (await import('./workplace.tsx')).Workplace }))

/** Everything one person fetched lives and goes with them: the next at this PC starts with empty hands. */
const Desk = () => {
  const [queries] = useState(createQueries)
  return <QueryClientProvider client={queries}><Suspense fallback={<Loading />}><Workplace /></Suspense></QueryClientProvider>
}

const Stage = ({ staff, covered }: { staff: Staff, covered: boolean }) => (
  <div id='stage' style={covered ? { visibility: 'hidden' } : undefined}><Desk key={staff.staffId} /></div>
)

/** Decides between signing in, working, and working covered by the lock screen. */
export const SessionGate = () => {
  const session = useSession()
  useEffect(() => { void resume() }, [])
  useEffect(coverWithOtherTabs, [])
  switch (session.phase) {
    case 'starting': return <Loading />
    case 'unreachable': return <main className='sign-in'><ProblemNote error={session.problem} retry={() => void resume()} /></main>
    case 'anonymous': return <Suspense fallback={<Loading />}><SignInPage /></Suspense>
    case 'signed-in': return <Stage staff={session.staff} covered={false} />
    case 'locked': return (
      <>
        <Stage staff={session.staff} covered />
        <Suspense fallback={<Loading />}><LockScreen staff={session.staff} reason={session.reason} /></Suspense>
      </>
    )
    default: return session satisfies never
  }
}
