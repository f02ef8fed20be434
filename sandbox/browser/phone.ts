const POLL_MS = 1000

const parts = [...document.querySelectorAll<HTMLElement>('[data-from]')]
const news = document.querySelector<HTMLElement>('#news')
const shown = new Map<HTMLElement, string>()

const cardsIn = (root: Element) => root.querySelectorAll('article').length

// Redrawn only when something changed, so that a finger or the keyboard on a link is not disturbed.
const redraw = (root: HTMLElement, markup: string) => {
  if (shown.get(root) === markup) return
  const focused = root.contains(document.activeElement) ? document.activeElement?.id : undefined
  const before = cardsIn(root)
  root.innerHTML = markup
  shown.set(root, markup)
  if (focused) document.getElementById(focused)?.focus()
  const more = cardsIn(root) - before
  if (news && more > 0) news.textContent = `收到 ${more} 条新消息`
}

const refresh = async (root: HTMLElement) => {
  const response = await fetch(root.dataset['from'] ?? '')
  if (response.ok) redraw(root, await response.text())
}

// A button of the phone: done at the sandbox, then everything is drawn as it is now.
document.addEventListener('click', async ({ target }) => {
  const pressed = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-post]') : null
  if (!pressed) return
  await fetch(pressed.dataset['post'] ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: pressed.dataset['body'] ?? '{}' })
  await Promise.all(parts.map(refresh))
})

const tick = async () => {
  try {
    if (!document.hidden) await Promise.all(parts.map(refresh))
  } catch {
    // The sandbox is being restarted; the next tick finds it again.
  }
  setTimeout(tick, POLL_MS)
}

setTimeout(tick, POLL_MS)
