import type { Rich } from '../../../rich-text/read-html.ts'
import { html, type Html } from '../html.ts'

type Piece = Exclude<Rich, string>

const cell = ({ tag, columns, rows, inside }: Piece): Html => {
  const spans = html`${columns > 1 && html` colspan="${columns}"`}${rows > 1 && html` rowspan="${rows}"`}`
  return tag === 'th' ? html`<th${spans}>${richHtml(inside)}</th>` : html`<td${spans}>${richHtml(inside)}</td>`
}

const simple: Readonly<Record<Exclude<Piece['tag'], 'a' | 'img' | 'br' | 'table' | 'th' | 'td'>, (inside: Html) => Html>> = {
  p: (inside) => html`<p>${inside}</p>
`, h2: (inside) => html`<h2>${inside}</h2>
`, h3: (inside) => html`<h3>${inside}</h3>
`, h4: (inside) => html`<h4>${inside}</h4>
`,
  ul: (inside) => html`<ul class="plain">${inside}</ul>
`, ol: (inside) => html`<ol>${inside}</ol>
`, li: (inside) => html`<li>${inside}</li>`,
  tr: (inside) => html`<tr>${inside}</tr>`, caption: (inside) => html`<caption>${inside}</caption>`,
  strong: (inside) => html`<strong>${inside}</strong>`, em: (inside) => html`<em>${inside}</em>`
}

const pieceHtml = (piece: Piece): Html => {
  const { tag, address, alt, inside } = piece
  switch (tag) {
    case 'a': return html`<a href="${address}" rel="noopener">${richHtml(inside)}</a>`
    case 'img': return html`<img src="${address}" alt="${alt}">`
    case 'br': return html`<br>`
    // Whoever moves by keys must be able to move a wide table sideways.
    case 'table': return html`<div class="wide" tabindex="0" role="region" aria-label="表格"><table>${richHtml(inside)}</table></div>
`
    case 'th': case 'td': return cell(piece)
    default: return simple[tag](richHtml(inside))
  }
}

/** An article as markup, made anew from what was read of it: nothing of the stored text goes out as it lies. */
export const richHtml = (pieces: readonly Rich[]): Html => html`${pieces.map((piece) => typeof piece === 'string' ? piece : pieceHtml(piece))}`
