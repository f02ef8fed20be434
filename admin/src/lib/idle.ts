import { useEffect } from 'react'
import { lock } from './session.ts'

const IDLE_MS = 10 * 60_000
const CHECK_MS = 5_000
const KEY = 'minsheng:last-active'
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

const lastActive = () => Number(localStorage.getItem(KEY) ?? Date.now())

const noteActivity = () => {
  if (Date.now() - lastActive() > 1_000) localStorage.setItem(KEY, String(Date.now()))
}

/** Covers the page after ten minutes without a hand on the machine, in whichever tab: three clerks share one PC. */
export const useIdleLock = () => {
  useEffect(() => {
    localStorage.setItem(KEY, String(Date.now()))
    const check = () => { if (Date.now() - lastActive() >= IDLE_MS) lock('idle') }
    // A PC that slept fires no timer: look before the first movement counts as activity.
    const onSign = () => { check(); noteActivity() }
    const timer = setInterval(check, CHECK_MS)
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, onSign)
    }
  }, [])
}
