/** What a link inside the site leads to. */
export type SiteTarget = { kind: 'guide' | 'form' | 'article', key: string }

const SHAPE = /^#\/(guides|forms|articles)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/
const kinds = { guides: 'guide', forms: 'form', articles: 'article' } as const

/** `#/guides/orphan` → the guide of that name; `null` for an address that leads nowhere here. Every reader turns it into its own page. */
export const siteTargetOf = (href: string): SiteTarget | null => {
  const [, folder, key] = SHAPE.exec(href) ?? []
  return folder && key ? { kind: kinds[folder as keyof typeof kinds], key } : null
}
