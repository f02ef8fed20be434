import { useSyncExternalStore } from 'react'

type Toast = { id: number, text: string }

const SHOWN_MS = 6_000
let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const put = (next: readonly Toast[]) => {
  toasts = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** Says that something was done. Failures are never said here: they stay beside what failed. */
export const say = (text: string) => {
  const id = lastId += 1
  put([...toasts, { id, text }])
  setTimeout(() => put(toasts.filter((toast) => toast.id !== id)), SHOWN_MS)
}

export const Toasts = () => {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return <div className='toasts' role='status' aria-live='polite'>{shown.map(({ id, text }) => <div className='toast' key={id}>{text}</div>)}</div>
}
