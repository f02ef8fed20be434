import { useEffect, useRef } from 'react'
import { isTyping } from './keyboard.ts'
import { hear, isLone, loneAfterMs, type Typed } from './scan.ts'

type DeskKeys = { keys: Readonly<Record<string, (() => void) | undefined>>, onScan: (code: string) => void }

/** Shortcuts of one key, and a scanner that may be fired at any moment, on a page without a field in focus. */
export const useDeskKeys = (wanted: DeskKeys): void => {
  const latest = useRef(wanted)
  useEffect(() => { latest.current = wanted })
  useEffect(() => {
    let typed: Typed = { keys: '', at: 0 }
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => { if (isLone(typed, Date.now())) latest.current.keys[typed.keys]?.() }
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.repeat) return
      const heard = hear(typed, event.key, Date.now())
      typed = heard.typed
      clearTimeout(timer)
      if (heard.scanned) {
        // The Enter that ends a scan must not press the button that has the focus.
        event.preventDefault()
        latest.current.onScan(heard.scanned)
      } else timer = setTimeout(settle, loneAfterMs)
    }
    window.addEventListener('keydown', onKey, true)
    return () => { clearTimeout(timer); window.removeEventListener('keydown', onKey, true) }
  }, [])
}
