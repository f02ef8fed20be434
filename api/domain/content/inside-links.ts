import type { Written } from './bodies.ts'
import { picturesIn } from './broken-parts.ts'
import { readHtml } from './read-html.ts'
import { siteTargetOf } from './site-links.ts'

/** Something a body points to inside the site, as its editor sees it. `kind` `unknown`: an address nobody knows. */
export type InsideLink = { link: string, kind: 'guide' | 'form' | 'article' | 'standard' | 'floor-plan' | 'file' | 'unknown', key: string }

const all = (kind: InsideLink['kind'], place: string, keys: readonly string[]): InsideLink[] => keys.map((key) => ({ link: `${place} ${key}`, kind, key }))

const inHtml = (html: string): InsideLink[] => [
  ...readHtml(html).links.flatMap(({ href, text }): InsideLink[] => {
    if (href === null || !href.startsWith('#')) return []
    const target = siteTargetOf(href)
    return [target ? { link: `${text} ${href}`, ...target } : { link: `${text} ${href}`, kind: 'unknown', key: href }]
  }),
  ...all('file', '图片', picturesIn(html))
]

/** Every place of the site a body points to: guides, forms, articles, standards, plans, files. Nothing outside. */
export const insideLinks = (written: Written): InsideLink[] => {
  switch (written.kind) {
    case 'article': return [...inHtml(written.body.html), ...all('file', '附件', written.body.fileIds)]
    case 'guide': return [
      ...all('guide', '相关事项', written.body.related), ...all('form', '表格', [...new Set([...written.body.formIds, ...written.body.papers.flatMap(({ formId }) => formId ?? [])])]), ...all('standard', '金额标准', written.body.standardKeys)
    ]
    case 'benefits': return all('guide', '待遇对应的事项', [...new Set(written.body.benefits.map(({ guideId }) => guideId))])
    case 'place': return [...all('floor-plan', '平面图', written.body.floorPlan === null ? [] : [written.body.floorPlan]), ...all('guide', '负责的事项', [...new Set(written.body.people.flatMap(({ guideIds }) => guideIds))])]
    default: return []
  }
}

/** Since when a body is past its time by its own days, in words; `null` while it is not. A standard without values is not past, it is empty. */
export const pastItsTime = (written: Written, today: string): string | null => {
  if (written.kind === 'standard') {
    const { values } = written.body
    const last = values.map(({ to }) => to).toSorted((a, b) => (a ?? '9999') < (b ?? '9999') ? -1 : 1).at(-1)
    return values.length > 0 && last !== null && last !== undefined && last < today ? `标准只到 ${last}，之后的还没有录入` : null
  }
  if (written.kind === 'form' && written.body.formerUntil !== null && written.body.formerUntil < today) return `旧版表格只收到 ${written.body.formerUntil}，请更新说明`
  return null
}
