import { type RefObject, useEffect } from 'react'
import { isTyping } from '../../../lib/keyboard.ts'

const steps: Record<string, number> = { j: 1, k: -1 }

/** `j` and `k` walk the rows' links; Enter is the browser's own. The first step starts at the top. */
export const useRowKeys = (list: RefObject<HTMLElement>) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (!step || isTyping(event)) return
      const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLAnchorElement)
      const next = links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [list])
}
