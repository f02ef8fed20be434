/** Where a pasted notice begins with its own title (a heading, or a line all in bold): the title and the text without it. Two titles one under the other are what an untrained hand would publish. */
export const takeTitle = (html: string): { title: string, rest: string } | null => {
  const [whole, heading, bold] = /^\s*(?:<h2>([^<]{4,120})<\/h2>|<p><strong>([^<]{4,60})<\/strong><\/p>)/.exec(html) ?? []
  const title = (heading ?? bold ?? '').replace(/&nbsp;|\s+/g, ' ').trim()
  return whole && title !== '' && !/[&。；]/.test(title) ? { title, rest: html.slice(whole.length) } : null
}
