import { useEffect, useState } from 'react'
import { leftUntil } from './time-left.ts'

const SECOND = 1_000

/** Milliseconds until an instant by the server's clock, counted anew each second: a phone that slept shows the right rest when it wakes. */
export const useTimeLeft = (instant: string, now: string): number => {
  // How far the phone is behind is settled when the answer came, not when it is drawn again.
  const [behind, setBehind] = useState(() => Date.parse(now) - Date.now())
  const [phone, setPhone] = useState(Date.now)
  useEffect(() => {
    setBehind(Date.parse(now) - Date.now())
    setPhone(Date.now())
  }, [now])
  useEffect(() => {
    const timer = setInterval(() => setPhone(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, leftUntil(instant, phone, behind))
}
