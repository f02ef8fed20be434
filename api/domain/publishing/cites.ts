/** A law a reply rests on: its title without brackets, and the article as a number in digits, `null` when none is named. */
export type Cite = { law: string, article: string | null }

const LAW = /《([^《》\n]{2,60})》(?:[（(][^（()）\n]{0,40}[）)])?/g
const ARTICLES = /^[\s，,、和及与的]{0,2}第([一二三四五六七八九十百零〇\d]{1,7})条(?:第[一二三四五六七八九十\d]{1,3}[款项]){0,2}/
const digits = '零一二三四五六七八九'

/** 第三十二 → 32. Takes Chinese numerals up to 百 and digits; other text stays. */
export const articleNumber = (numeral: string): string => {
  if (/^\d+$/.test(numeral)) return String(Number(numeral))
  let sum = 0
  let last = 0
  for (const sign of numeral.replace(/〇/g, '零')) {
    if (sign === '百') { sum += (last || 1) * 100; last = 0 }
    else if (sign === '十') { sum += (last || 1) * 10; last = 0 }
    else last = digits.indexOf(sign)
  }
  return String(sum + last)
}

const articlesAfter = (text: string): string[] => {
  const articles: string[] = []
  for (let rest = text; articles.length < 20;) {
    const match = ARTICLES.exec(rest)
    if (!match) break
    articles.push(articleNumber(match[1] as string))
    rest = rest.slice(match[0].length)
  }
  return articles
}

/**
 * The laws and articles named in a reply, in order, each once: 《信访工作条例》第三十二条、第三十四条 gives two. A proposal; the
 * person who prepares the public copy confirms it. Source: 信访工作条例 第32条 (a reply names its 依据).
 */
export const parseCites = (reply: string): Cite[] => {
  const cites = new Map<string, Cite>()
  for (const match of reply.matchAll(LAW)) {
    const law = (match[1] as string).trim()
    const articles = articlesAfter(reply.slice(match.index + match[0].length))
    for (const article of articles.length > 0 ? articles : [null]) cites.set(`${law} ${article}`, { law, article })
  }
  return [...cites.values()]
}
