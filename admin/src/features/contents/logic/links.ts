/** What was typed as the address of a link → what is stored, or why not. In-site addresses are read by every client as its own page. */
export const readLink = (typed: string): { href: string } | { fault: string } => {
  const text = typed.trim()
  if (/^#\/(?:guides|forms|articles)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return { href: text }
  if (/^(?:tel:)?[0-9][0-9-]{2,19}$/.test(text)) return { href: `tel:${text.replace(/^tel:/, '')}` }
  const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`
  if (/^http:/i.test(text)) return { fault: '只能链到 https:// 开头的网址，群众才打得开。' }
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(address) ? { href: address } : { fault: '这不是一个网址。要写成 https:// 开头的，或者电话号码。' }
}
