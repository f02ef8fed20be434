import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { afterFailure, nextLook, type Load } from './look-again.ts'
import { useHidden, useSeenAgain, useShown } from './platform/page-life.ts'
import { asProblem, type ApiProblem } from './problem.ts'

export type { Load }

/** Fetches when it is drawn, when the page is seen again and when `key` changes; what is on screen stays until the new answer is there. */
export const useLoad = <T>(key: string, fetch: () => Promise<T>, leaveAlone: () => boolean = () => false, keeps = false) => {
  const [load, setLoad] = useState<Load<T>>({ status: 'loading' })
  const latest = useRef({ key, fetch })
  useLayoutEffect(() => { latest.current = { key, fetch } })

  const reload = useCallback(async () => {
    const asked = latest.current
    try {
      const data = await asked.fetch()
      if (asked.key === latest.current.key) setLoad({ status: 'ready', data })
    } catch (error) {
      if (asked.key === latest.current.key) setLoad((before) => afterFailure(before, asProblem(error), keeps))
    }
  }, [keeps])

  useEffect(() => {
    setLoad({ status: 'loading' })
    void reload()
  }, [key, reload])
  useSeenAgain(() => { if (!leaveAlone()) void reload() })

  return { load, reload, retry: () => { setLoad({ status: 'loading' }); void reload() } }
}

// Longer than any request lasts: only an answer that never came is asked for again.
const AFTER_SILENCE_MS = 25_000

/** Like `useLoad`, looked at again as often as `every` says. What was heard stays through a bad line; a page nobody sees asks nothing, and asks at once when it is seen again. */
export const useWatch = <T>(key: string, fetch: () => Promise<T>, every: (data: T) => number | null) => {
  const loaded = useLoad(key, fetch, undefined, true)
  const { load, reload } = loaded
  const [looking, setLooking] = useState(true)
  useHidden(() => setLooking(false))
  useShown(() => setLooking(true))
  const howOften = useRef(every)
  useLayoutEffect(() => { howOften.current = every })
  // Every answer and every failure is a new `load`, so the next look is always set.
  useEffect(() => {
    const after = looking ? nextLook(load, howOften.current) : null
    if (after === null) return
    const timer = setTimeout(() => void reload(), after)
    const patience = setInterval(() => void reload(), after + AFTER_SILENCE_MS)
    return () => {
      clearTimeout(timer)
      clearInterval(patience)
    }
  }, [load, looking, reload])
  return loaded
}

type Slice<T> = { items: T[], next: string | null }

/** A list that grows at its end: the first page, then `more()` from where it stopped. */
export const usePages = <T>(key: string, fetch: (cursor: string | undefined) => Promise<Slice<T>>) => {
  const [extra, setExtra] = useState<Slice<T> | null>(null)
  // Coming back from an entry must not fold a list that has been grown.
  const first = useLoad(key, () => fetch(undefined), () => extra !== null)
  const [growing, setGrowing] = useState<'idle' | 'busy' | ApiProblem>('idle')
  const start = first.load.status === 'ready' ? first.load.data : null
  useEffect(() => setExtra(null), [start])

  const next = extra ? extra.next : start?.next ?? null
  const more = async () => {
    if (!next || growing === 'busy') return
    setGrowing('busy')
    try {
      const slice = await fetch(next)
      setExtra((before) => ({ items: [...before?.items ?? [], ...slice.items], next: slice.next }))
      setGrowing('idle')
    } catch (error) {
      setGrowing(asProblem(error))
    }
  }
  return { ...first, items: [...start?.items ?? [], ...extra?.items ?? []], next, more, growing }
}
