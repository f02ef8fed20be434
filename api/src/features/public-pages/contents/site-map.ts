import { html } from '../html.ts'

/** The addresses search engines may visit (sitemaps.org). 公示 are never among them. */
export const siteMap = (root: string, paths: readonly string[]): string => `<?xml version="1.0" encoding="utf-8"?>\n${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${root}${path}</loc></url>
`)}</urlset>
`.markup}`
