import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from './api.ts'

export type DeskTasks = Output<'GET /staff/desk-tasks'>
export type DeskTask = DeskTasks['items'][number]

/** Everything that hangs on whom the unit has to tell. */
export const deskTasksKey = ['desk-tasks'] as const

const FALLBACK_MS = 60_000

/** Whom the unit has to tell, or has told: the list and the figure in the menu are one question. */
export const useDeskTasks = (state: 'open' | 'done') => useQuery({
  queryKey: [...deskTasksKey, state], refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/desk-tasks', { querystring: { state } }, signal)
})
