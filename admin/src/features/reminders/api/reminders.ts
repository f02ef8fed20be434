import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { remindersKey, useDeed } from '../../../lib/deed.ts'

const FALLBACK_MS = 60_000
const MOST_IDS = 1_000

export type Reminder = Output<'GET /staff/notices'>['items'][number]

export const useReminders = () =>
  useQuery({ queryKey: remindersKey, refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/notices', {}, signal) })

export const useMarkRead = () => useDeed([remindersKey], (lines: readonly Reminder[]) =>
  call('POST /staff/notices/read', { body: { noticeIds: lines.flatMap(({ noticeIds }) => noticeIds).slice(0, MOST_IDS) } }))
