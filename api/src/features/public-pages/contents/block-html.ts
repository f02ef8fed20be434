import type { Block } from '../../../large-print/document.ts'
import { html, type Html } from '../html.ts'

/** A block as a page shows it. Pictures of a print have addresses of their own on a page, so they do not come here. */
export const blockHtml = (block: Block): Html => {
  switch (block.kind) {
    case 'heading': return html`<h2>${block.text}</h2>
`
    case 'text': return html`<p class="said">${block.text}</p>
`
    case 'note': return html`<p class="note">${block.text}</p>
`
    case 'items': return html`<ul class="plain">${block.items.map((item) => html`<li>${item}</li>`)}</ul>
`
    case 'records': return html`${block.caption !== '' && html`<p>${block.caption}</p>`}${block.rows.map((row) => html`<dl>${row.map(([head, value]) => html`<dt>${head}</dt><dd>${value}</dd>`)}</dl>`)}
`
    case 'picture': return html`<p>${block.alt}</p>
`
    default: return block satisfies never
  }
}
