// WeChat applies only what stands on the element itself.
const looks: Record<string, string> = {
  p: 'margin:0 0 12px',
  img: 'max-width:100%;height:auto',
  table: 'width:100%;border-collapse:collapse',
  th: 'border:1px solid #7C8782;padding:6px;text-align:left',
  td: 'border:1px solid #7C8782;padding:6px',
  h2: 'font-size:1.15em;font-weight:600;margin:16px 0 8px',
  h3: 'font-weight:600;margin:12px 0 8px'
}

/** The cleaned text of an article as WeChat's rich text can show it: addresses made whole, borders and margins on the elements. */
export const nodesOf = (html: string, base: string): string => html
  .replace(/ src="\/api\//g, ` src="${base}/`)
  .replace(/<(p|img|table|th|td|h2|h3)(?=[\s/>])(?![^>]* style=)/g, (_, tag: string) => `<${tag} style="${looks[tag] ?? ''}"`)
