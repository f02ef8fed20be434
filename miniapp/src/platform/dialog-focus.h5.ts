import { useEffect, useLayoutEffect, useRef } from 'react'

const focusable = 'button, input, textarea, a[href], [tabindex="0"]'

const keepInside = (box: HTMLElement, event: KeyboardEvent) => {
  const stops = [...box.querySelectorAll<HTMLElement>(focusable)]
  const first = stops[0]
  const last = stops.at(-1)
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last
  if (!leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** The keyboard stays in the open sheet, Escape closes it, and focus returns to where it was. */
export const useDialogFocus = (id: string, open: boolean, close: () => void) => {
  const closing = useRef(close)
  useLayoutEffect(() => { closing.current = close })
  useEffect(() => {
    if (!open) return
    const before = document.activeElement as HTMLElement | null
    const box = document.getElementById(id)
    box?.querySelector<HTMLElement>(focusable)?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closing.current()
      if (event.key === 'Tab' && box) keepInside(box, event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      before?.focus()
    }
  }, [id, open])
}
