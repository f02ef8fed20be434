import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { freshen, remindersKey, visitKeys } from './deed.ts'
import { deskTasksKey } from './desk-tasks.ts'
import { accessToken, refresh, useSession } from './session.ts'
import { createEventReader, newsOf, type News } from './sse.ts'

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000

const listen = async (signal: AbortSignal, onEvent: (data: string) => void) => {
  if (!accessToken()) await refresh()
  const response = await fetch('/api/staff/live', { headers: { authorization: `Bearer ${accessToken()}`, accept: 'text/event-stream' }, signal })
  if (response.status === 401) await refresh()
  if (!response.ok || !response.body) throw new Error(`live updates answered ${response.status}`)
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const events = createEventReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    for (const data of events(decoder.decode(value, { stream: true }))) onEvent(data)
  }
}

const pause = (ms: number, signal: AbortSignal) => new Promise<void>((resolve) => {
  const timer = setTimeout(resolve, ms)
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve() })
})

const areas = [['notices', [remindersKey]], ['queue', visitKeys], ['desk', [deskTasksKey]]] as const

// Without news something may have been missed: everything is asked for again.
const hear = (queries: QueryClient, news: News | null) => {
  if (news?.others) return void queries.setQueryData(['presence', news.caseNo], { caseNo: news.caseNo, others: news.others })
  const moved = areas.filter(([area]) => news === null || news[area])
  for (const [, keys] of moved) void freshen(queries, keys)
  if (news === null || moved.length === 0) void freshen(queries, [['cases'], ['workbench'], news?.caseNo ? ['case', news.caseNo] : ['case']])
}

const keepListening = async (queries: QueryClient, signal: AbortSignal) => {
  let wait = FIRST_WAIT_MS
  while (!signal.aborted) {
    try {
      await listen(signal, (data) => { wait = FIRST_WAIT_MS; hear(queries, newsOf(data)) })
    } catch {
      // Live updates are a comfort: without them lists are still fetched again on each visit and each minute.
    }
    await pause(wait, signal)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    if (!signal.aborted) hear(queries, null)
  }
}

/** Keeps lists and open cases fresh while somebody is signed in. */
export const useLiveUpdates = (wanted: boolean) => {
  const queries = useQueryClient()
  const { phase } = useSession()
  useEffect(() => {
    if (phase !== 'signed-in' || !wanted) return
    const stop = new AbortController()
    void keepListening(queries, stop.signal)
    return () => stop.abort()
  }, [phase, wanted, queries])
}
