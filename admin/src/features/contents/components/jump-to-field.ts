import { partOf, rowOf } from '../logic/find-text.ts'

const SOON_MS = 60

const rowIn = (box: HTMLElement, place: string): HTMLElement | null => {
  const row = rowOf(place)
  if (!row) return null
  const named = `${row.item} ${row.no}`
  return [...box.querySelectorAll<HTMLElement>('.row-item')].find((item) => item.querySelector('.row-name')?.textContent?.startsWith(named)) ?? box.querySelector<HTMLElement>(`[data-place='${named}']`)
}

/** Puts the cursor into the field whose label, or whose row's name, is the place; a text finds its own places. */
export const jumpToField = (box: HTMLElement, place: string): void => {
  if (partOf(place) === '正文') return
  // The part of the page it is in may only now be opened.
  setTimeout(() => {
    const label = [...box.querySelectorAll('label')].find(({ textContent }) => textContent === place || textContent === partOf(place))
    rowIn(box, place)?.querySelector('details')?.setAttribute('open', '')
    const target = rowIn(box, place)?.querySelector<HTMLElement>('input, textarea, select') ?? label?.control
    target?.focus()
    target?.scrollIntoView({ block: 'center' })
  }, SOON_MS)
}
