import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isOffline } from '../lib/problem.ts'
import { Notice, ProblemNote } from './notice.tsx'

export const Loading = ({ children = '正在打开…' }: { children?: string }) => (
  <p className='loading' role='status'>{children}</p>
)

/** Old figures on a dead line are better than none, but must say that they are old. */
const StaleNote = () => <Notice tone='warn' alert>网络断开了，下面是断开前的内容。恢复后会自动更新。</Notice>

type LoadableProps<T> = { query: UseQueryResult<T>, children: (data: T) => ReactNode }

/** Loading, error, offline or the thing itself. */
export const Loadable = <T,>({ query, children }: LoadableProps<T>) => {
  if (query.isPending) return <Loading />
  if (query.data === undefined) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  return <>{query.isError && isOffline(query.error) && <StaleNote />}{children(query.data)}</>
}
