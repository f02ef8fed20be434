type Item = { level: number, ordered: boolean, html: string }

const ITEM = /<word-item data-level="(\d)">([\s\S]*?)<\/word-item>\s*/g
const RUN = /(?:<word-item data-level="\d">[\s\S]*?<\/word-item>\s*)+/g
const MARK = /<word-mark>([\s\S]*?)<\/word-mark>/g
// 1. 2) （3） 一、 a. iv. are counted; everything else before an item is a bullet.
const COUNTED = /^[\s(（]*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z]|[ivx]{1,4})[.)）、．]/i

const plainOf = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&nbsp;|\u00a0/g, ' ')

const itemOf = ([, level = '1', inner = '']: RegExpMatchArray): Item => {
  const marks = [...inner.matchAll(MARK)].map(([, mark = '']) => plainOf(mark)).join('')
  return { level: Number(level), ordered: COUNTED.test(marks), html: inner.replace(MARK, '').trim() }
}

const tagOf = ({ ordered }: Item): 'ol' | 'ul' => ordered ? 'ol' : 'ul'

/** Items in order, each with its level → lists within lists. A level deeper than the one before opens a list inside that item. */
const draw = (items: readonly Item[]): string => {
  const open: { tag: 'ol' | 'ul', level: number }[] = []
  const parts: string[] = []
  const shut = () => { parts.push(`</li></${open.pop()?.tag}>`) }
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) shut()
    const top = open.at(-1)
    if (top && top.level === item.level && top.tag === tagOf(item)) parts.push('</li>')
    else {
      if (top && top.level === item.level) shut()
      open.push({ tag: tagOf(item), level: item.level })
      parts.push(`<${tagOf(item)}>`)
    }
    parts.push(`<li>${item.html}`)
  }
  while (open.length > 0) shut()
  return parts.join('')
}

/** Word writes lists as paragraphs with a mark in front. Paragraphs marked so by the first pass become real lists. */
export const drawWordLists = (html: string): string => html.replace(RUN, (run) => draw([...run.matchAll(ITEM)].map(itemOf)))
