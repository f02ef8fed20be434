import type { ReactNode } from 'react'
import { problemNumber, problemWords } from '../copy.ts'
import { goTab } from '../platform/navigate.ts'
import type { Load } from '../load.ts'
import { ApiProblem } from '../problem.ts'
import { routes } from '../routes.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Empty } from './empty.tsx'
import { SignIn } from './sign-in.tsx'

// Nothing was written on a page that only opens: what is wrong is its address.
const asOpened = (problem: ApiProblem) => problem.code === 'bad-input' ? new ApiProblem('bad-link', '') : problem

/** What went wrong and the ways on: sign in, try again, or home. */
export const Failed = ({ problem, onRetry }: { problem: ApiProblem, onRetry: () => void }) => {
  if (problem.status === 401) return <SignIn onSignedIn={onRetry} />
  const number = problemNumber(problem)
  return (
    <Box aria={{ role: 'alert' }}>
      <Empty icon={problem.code === 'offline' ? 'offline' : 'warn'} words={problemWords(asOpened(problem))}>
        {number ? <Box className='small quiet'>{number}</Box> : null}
        <BigButton look='second' onClick={onRetry}>重试</BigButton>
        <BigButton look='second' onClick={() => goTab(routes.home)}>回到首页</BigButton>
      </Empty>
    </Box>
  )
}

/** Loading, failed or there: every page shows the three the same way. */
export const Loadable = <T,>({ load, onRetry, children }: { load: Load<T>, onRetry: () => void, children: (data: T) => ReactNode }) => {
  switch (load.status) {
    case 'loading': return <Box className='waiting' aria={{ role: 'status' }}>正在打开，请稍等…</Box>
    case 'failed': return <Failed problem={load.problem} onRetry={onRetry} />
    case 'ready': return <>{load.unheard ? <Box className='small quiet' aria={{ role: 'status' }}>连不上，还在试</Box> : null}{children(load.data)}</>
    default: return load satisfies never
  }
}
