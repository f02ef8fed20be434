import { useEffect, useRef } from 'react'
import { deskKeys } from './desk-keys.ts'
import { isTyping } from './keyboard.ts'

type DeskKeys = { keys: Readonly<Record<string, (() => void) | undefined>>, onScan: (code: string) => void }

const clock = { now: () => performance.now(), later: (deed: () => void, ms: number) => window.setTimeout(deed, ms), forget: (timer: number | undefined) => window.clearTimeout(timer) }

// A list in focus would take a digit for the option that begins with it.
const wouldChoose = ({ target, key }: KeyboardEvent): boolean => target instanceof HTMLSelectElement && key.length === 1 && key !== ' '

/** Shortcuts of one key, and a scanner that may be fired at any moment, on a page without a field of text in focus. */
export const useDeskKeys = (wanted: DeskKeys): void => {
  const latest = useRef(wanted)
  useEffect(() => { latest.current = wanted })
  useEffect(() => {
    const desk = deskKeys({ press: (key) => latest.current.keys[key]?.(), scan: (code) => latest.current.onScan(code) }, clock)
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.repeat) return
      const ends = desk.key(event.key, event.timeStamp)
      // The Enter that ends a scan must not press the button that has the focus.
      if (ends || wouldChoose(event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey, true)
    return () => { desk.stop(); window.removeEventListener('keydown', onKey, true) }
  }, [])
}
