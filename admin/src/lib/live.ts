import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { freshen, remindersKey, visitKeys } from './deed.ts'
import { deskTasksKey } from './desk-tasks.ts'
import { accessToken, refresh, useSession } from './session.ts'
import { caseNoOf, createEventReader, isDesk, isQueue, isReminder, presenceOf } from './sse.ts'

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

const hear = (queries: QueryClient, data: string) => {
  const presence = data === '' ? null : presenceOf(data)
  if (presence) {
    queries.setQueryData(['presence', presence.caseNo], presence)
    return
  }
  if (data === '' || isReminder(data)) void freshen(queries, [remindersKey])
  if (data !== '' && isReminder(data)) return
  if (data === '' || isQueue(data)) void freshen(queries, visitKeys)
  if (data === '' || isDesk(data)) void freshen(queries, [deskTasksKey])
  if (data !== '' && (isQueue(data) || isDesk(data))) return
  const caseNo = caseNoOf(data)
  void freshen(queries, [['cases'], ['workbench'], caseNo ? ['case', caseNo] : ['case']])
}

const keepListening = async (queries: QueryClient, signal: AbortSignal) => {
  let wait = FIRST_WAIT_MS
  while (!signal.aborted) {
    try {
      await listen(signal, (data) => { wait = FIRST_WAIT_MS; hear(queries, data) })
    } catch {
      // Live updates are a comfort: without them lists are still fetched again on each visit and each minute.
    }
    await pause(wait, signal)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    if (!signal.aborted) hear(queries, '')
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
