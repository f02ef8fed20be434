import { useRef, useState } from 'react'
import { asProblem, type ApiProblem } from './problem.ts'

/** One thing at a time: while it runs a second tap does nothing; what went wrong is kept to be shown. `leaves`: the page is left when it is done, so nothing is pressed again on the way. */
export const useBusy = (leaves = false) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  // The second tap of a double tap comes before the button is drawn as busy.
  const running = useRef(false)
  const stop = () => {
    running.current = false
    setBusy(false)
  }
  const attempt = async (work: () => Promise<unknown>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(null)
    try {
      await work()
      if (!leaves) stop()
    } catch (error) {
      setProblem(asProblem(error))
      stop()
    }
  }
  return { busy, problem, run: (work: () => Promise<unknown>) => void attempt(work) }
}

export type Busy = ReturnType<typeof useBusy>
