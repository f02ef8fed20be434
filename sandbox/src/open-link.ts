import type { FastifyInstance } from 'fastify'
import { html } from './html.ts'
import type { Simulation } from './simulation.ts'

const note = (base: string, title: string, words: string): string => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 民声</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/phone.css">
</head>
<body>
<header class="top"><h1>${title}</h1></header>
<main class="note"><p>${words}</p><p><a href="/#/pages/home/index">打开民声首页</a></p></main>
</body>
</html>`.markup

/** What WeChat does with a link out of a text message and with a code that is scanned: it opens the page of the mini program. */
export const openLinks = (app: FastifyInstance, { world, clock, base }: Simulation): void => {
  app.get<{ Params: { id: string } }>('/l/:id', ({ params }, reply) => {
    const link = world.links.get(params.id)
    reply.type('text/html; charset=utf-8')
    if (!link) return reply.code(404).send(note(base, '没有这个链接', '请核对短信里的链接是否完整。'))
    if (clock.now() >= link.expiresAt) return reply.code(410).send(note(base, '链接已过期', '短信里的链接最多管 30 天。请打开民声小程序，在“我的”里查看。'))
    return reply.redirect(`/#/${link.path}${link.query === '' ? '' : `?${link.query}`}`)
  })
  app.get<{ Querystring: { page?: string, scene?: string } }>('/scan', ({ query: { page = '', scene = '' } }, reply) =>
    reply.redirect(`/#/${page === '' ? 'pages/home/index' : page}?scene=${encodeURIComponent(scene)}`))
}
