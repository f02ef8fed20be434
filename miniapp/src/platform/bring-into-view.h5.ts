// Pages left behind stay in the document: only the one in sight may move.
export const bringIntoView = (id: string) => {
  const part = document.querySelector<HTMLElement>(`.taro_page:not(.taro_page_shade) [id='${id}']`)
  const target = part?.matches('input, textarea, button') ? part : part?.querySelector<HTMLElement>('button') ?? part
  part?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
