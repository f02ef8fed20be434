import sanitizeHtml, { type Attributes } from 'sanitize-html'

const words = {
  word: 'Word 的标记和样式', script: '脚本', frame: '嵌入的网页、音视频', form: '表单', comment: '批注或注释', picture: '贴进来的图片（请用“插入图片”另外上传）', link: '不能用的链接（只留 https 开头的网址、电话和站内链接）', style: '字体、颜色等样式'
} as const
type Kind = keyof typeof words

const tags: readonly [RegExp, Kind][] = [
  [/^(?:o:p|[vwmo]:.*|st\d:.*|xml)$/, 'word'], [/^script$/, 'script'], [/^(?:iframe|object|embed|audio|video|svg|math|canvas)$/, 'frame'], [/^(?:form|input|button|select|textarea)$/, 'form'], [/^style$/, 'style']
]
const GOOD_LINK = /^(?:https:\/\/|tel:|#\/)/
const OWN_PICTURE = /^\/api\/contents\/files\//

const ofAttributes = (tag: string, attribs: Attributes): Kind[] => {
  const names = Object.keys(attribs)
  const styled = `${attribs['class'] ?? ''} ${attribs['style'] ?? ''}`
  return [
    ...(names.some((name) => name.startsWith('on')) ? ['script' as const] : []), ...(/mso/i.test(styled) ? ['word' as const] : styled.trim() === '' ? [] : ['style' as const]),
    ...(tag === 'img' && !OWN_PICTURE.test(attribs['src'] ?? '') ? ['picture' as const] : []), ...(tag === 'a' && attribs['href'] !== undefined && !GOOD_LINK.test(attribs['href'].trim()) ? ['link' as const] : [])
  ]
}

/** What cleaning takes out of a text, in words for whoever pasted it. */
export const toldRemoved = (html: string): string[] => {
  const found = new Set<Kind>(html.includes('<!--') ? ['comment'] : [])
  const look = (tag: string, attribs: Attributes) => {
    for (const [form, kind] of tags) if (form.test(tag)) found.add(kind)
    for (const kind of ofAttributes(tag, attribs)) found.add(kind)
  }
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {}, onOpenTag: look })
  return (Object.keys(words) as Kind[]).filter((kind) => found.has(kind)).map((kind) => words[kind])
}
