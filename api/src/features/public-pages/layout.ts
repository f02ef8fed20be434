import { addressOf } from './address.ts'
import { html, type Html } from './html.ts'

/** Whose pages these are, and the telephone of those who answer it. */
export type Bureau = { name: string, phone: string | null }
export type Frame = { title: string, bureau: Bureau, large: boolean, here: string, noindex?: boolean, said?: Readonly<Record<string, string | number | undefined>> }

/** A whole page: one column, no script, readable by the oldest phone. `here` and `said` make the link that switches large print. */
export const layout = ({ title, bureau, large, here, noindex = false, said = {} }: Frame, body: Html): string => {
  const page = html`<html lang="zh-CN"${large && html` class="large"`}>
<head>
<meta charset="utf-8">
<title>${title} - ${bureau.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${noindex && html`<meta name="robots" content="noindex, nofollow, noarchive">
`}<link rel="stylesheet" href="/gongkai/style.css">
<link rel="alternate" type="application/atom+xml" title="公开答复" href="/answers.atom">
<link rel="alternate" type="application/atom+xml" title="通知公告" href="/notices.atom">
</head>
<body>
<header>
<p class="bureau">${bureau.name}</p>
<nav aria-label="栏目"><a href="${addressOf('/zhinan', {}, large)}">办事指南</a> <a href="${addressOf('/lanmu', {}, large)}">政务公开</a> <a href="${addressOf('/gongshi', {}, large)}">公示</a> <a href="${addressOf('/gongkai', {}, large)}">公开答复</a> <a href="${addressOf('/gongkai/shuju', {}, large)}">公开情况</a> <a href="${addressOf(here, said, !large)}">${large ? '普通字' : '大字版'}</a></nav>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer><p>${here.startsWith('/gongkai') && '个人信息已经隐去。'}要提问，请打开<a href="/">民声</a>或“民声”小程序，或到民政局、乡镇民政所窗口${bureau.phone && html`，也可以打电话 <a href="tel:${bureau.phone}">${bureau.phone}</a>`}。</p></footer>
</body>
</html>`
  return `<!doctype html>\n${page.markup}\n`
}

/** A page that only says something, with a way on. */
export const messagePage = (frame: Frame, message: string): string =>
  layout(frame, html`<p>${message}</p><p><a href="${addressOf('/zhinan', {}, frame.large)}">看全部办事指南</a></p><p><a href="${addressOf('/gongkai', {}, frame.large)}">看全部公开答复</a></p><p><a href="/">回民声首页</a></p>`)
