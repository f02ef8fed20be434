import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { useHidden, useShown } from '../../../platform/page-life.ts'
import { nextLookMs } from './wave-words.ts'

const AFTER_SILENCE_MS = 5_000

/** One's place in a release, looked at again as often as the server asks for; a page nobody sees asks nothing, and asks at once when it is seen again. */
export const useWave = (waveId: string) => {
  const { load, retry, reload } = useLoad(waveId, () => api('GET /waves/:waveId', { params: { waveId } }))
  const [looking, setLooking] = useState(true)
  useHidden(() => setLooking(false))
  useShown(() => setLooking(true))
  const last = load.status === 'ready' ? load.data : null
  // Once the turn has come nothing more is asked: choosing must not be disturbed.
  const settled = useRef(false)
  settled.current = last?.mayChoose === true
  useEffect(() => {
    if (!looking || settled.current || !last) return
    const timer = setTimeout(() => void reload(), nextLookMs(last))
    // Should that answer never come, the page still asks again.
    const patience = setInterval(() => void reload(), nextLookMs(last) + AFTER_SILENCE_MS)
    return () => {
      clearTimeout(timer)
      clearInterval(patience)
    }
  }, [last, looking, reload])
  return { load, retry, reload }
}
