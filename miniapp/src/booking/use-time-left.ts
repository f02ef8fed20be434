import { useEffect, useState } from 'react'
import { leftUntil } from './time-left.ts'

const SECOND = 1_000

// Looked at anew each second: a phone that slept shows the right rest when it wakes. Drawn again only when what is read has changed.
const useRead = <T extends number | boolean>(instant: string, now: string, read: (left: number) => T): T => {
  const [seen, setSeen] = useState(() => read(leftUntil(instant, Date.parse(now), 0)))
  useEffect(() => {
    // How far the phone is behind is settled when the answer came, not when it is drawn again.
    const behind = Date.parse(now) - Date.now()
    const look = () => setSeen(read(leftUntil(instant, Date.now(), behind)))
    look()
    const timer = setInterval(look, SECOND)
    return () => clearInterval(timer)
  }, [instant, now, read])
  return seen
}

const upwards = (left: number) => Math.max(0, left)
const isOver = (left: number) => left <= 0

/** Milliseconds until an instant by the server's clock. */
export const useTimeLeft = (instant: string, now: string): number => useRead(instant, now, upwards)

/** Whether that instant is past: what hangs on it alone is not drawn each second. */
export const useIsOver = (instant: string, now: string): boolean => useRead(instant, now, isOver)
