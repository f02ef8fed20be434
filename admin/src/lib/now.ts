import { useEffect, useState } from 'react'

const TICK_MS = 20_000

/** The time, told anew three times a minute, for what is counted in minutes on a screen left open. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(tick)
  }, [])
  return now
}
