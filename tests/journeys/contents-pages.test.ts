import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { guides } from '@minsheng/domain/guides/catalogue/guides.ts'
import { askedQuestions } from '@minsheng/domain/guides/choose-papers.ts'
import type { GuideQuestion } from '@minsheng/domain/guides/guide.ts'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { photoWith } from '../support/documents.ts'
import { articleSave, correctWith, postingSave, published, saveNew, submit } from '../support/editing.ts'
import { logIn, type StaffMember } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { faultsOf } from './examine.ts'
import { notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

type Who = 'editor' | 'reviewer' | 'township'
type Places = Record<'draft' | 'review' | 'article' | 'corrected' | 'posting' | 'guide' | 'precheck', string>
type PageOf = { name: string, who: Who, path: string | ((places: Places) => string), ready: string, then?: (screen: Screen) => Promise<void> }

const township = '430923121'
const posts: Record<Who, [Role, string]> = { editor: ['editor', 'office'], reviewer: ['legal-reviewer', 'policy-law'], township: ['township-officer', `township-${township}`] }
const content = (which: keyof Places) => (places: Places) => `/contents/${places[which]}`
const begin = (kind: string) => () => `/contents/${randomUUID()}?new=${kind}`
const press = (name: string | RegExp) => async (screen: Screen) => screen.press(screen.button(name).first())
const part = (name: string) => async ({ page, press: tap }: Screen) => tap(page.getByRole('navigation', { name: '指南的各部分' }).getByRole('button', { name }))
const wrong = async ({ page, press: tap }: Screen) => { await tap(page.getByText('不行，要改').first()); await page.getByText('哪里不对、怎么改').first().waitFor() }

const pages: readonly PageOf[] = [
  { name: 'list', who: 'editor', path: '/contents?tab=all', ready: '公开的通知' }, { name: 'mine', who: 'editor', path: '/contents', ready: '我的草稿' }, { name: 'to-review', who: 'reviewer', path: '/contents?tab=review', ready: '等审核的通知' },
  { name: 'new', who: 'editor', path: '/contents/new', ready: '文章、通知' }, { name: 'article', who: 'editor', path: content('draft'), ready: '加粗', then: press('表格') }, { name: 'link', who: 'editor', path: content('draft'), ready: '加粗', then: press('链接') },
  { name: 'review', who: 'reviewer', path: content('review'), ready: '审核通过，马上发布' }, { name: 'published', who: 'editor', path: content('article'), ready: '更正', then: press('更正') }, { name: 'diff', who: 'reviewer', path: content('corrected'), ready: '划掉的是' },
  { name: 'posting', who: 'editor', path: begin('posting'), ready: '公示几天', then: press('加一行') }, { name: 'posting-hung', who: 'editor', path: content('posting'), ready: '公示留痕' },
  { name: 'guide', who: 'editor', path: content('guide'), ready: '责任单位' }, { name: 'guide-papers', who: 'editor', path: content('guide'), ready: '责任单位', then: part('材料') }, { name: 'guide-questions', who: 'editor', path: content('guide'), ready: '责任单位', then: part('问题') },
  { name: 'guide-limits', who: 'editor', path: content('guide'), ready: '责任单位', then: part('时限') }, { name: 'guide-forms', who: 'editor', path: content('guide'), ready: '责任单位', then: part('表格与标准') },
  { name: 'guide-preview', who: 'editor', path: content('guide'), ready: '责任单位', then: async ({ page, press: tap }) => tap(page.getByText('预览，试着回答')) },
  { name: 'place', who: 'editor', path: begin('place'), ready: '负责的人', then: press('加一个人') }, { name: 'plan', who: 'editor', path: begin('floor-plan'), ready: '宽比高', then: press('加一间房') }, { name: 'standard', who: 'editor', path: begin('standard'), ready: '加一个时期', then: press('加一个时期') },
  { name: 'synonyms', who: 'editor', path: begin('synonyms'), ready: '加一组', then: press('加一组') }, { name: 'benefits', who: 'editor', path: begin('benefits'), ready: '试一试', then: press('加一个问题') }, { name: 'form', who: 'editor', path: begin('form'), ready: '旧版可用至' },
  { name: 'rechecks', who: 'editor', path: '/contents/rechecks', ready: '要重新核对的' }, { name: 'links', who: 'editor', path: '/contents/links', ready: '开始检查', then: press('开始检查') }, { name: 'workbook', who: 'editor', path: '/contents/workbook', ready: '导出全部指南' },
  { name: 'codes', who: 'editor', path: '/codes?kind=guide', ready: '哪一项' }, { name: 'code', who: 'editor', path: '/codes?id=marriage-registry', ready: '微信扫一扫，看材料、预约、问事' },
  { name: 'demand', who: 'editor', path: '/demand', ready: '没有找不到的' }, { name: 'trips', who: 'editor', path: '/demand/trips', ready: '少跑' },
  { name: 'prechecks', who: 'township', path: '/prechecks', ready: '还有 1 份没有看' }, { name: 'precheck', who: 'township', path: ({ precheck }) => `/prechecks/${precheck}`, ready: '告诉群众', then: wrong },
  { name: 'no-such-code', who: 'township', path: '/prechecks/codes/ZZZZ9999', ready: '没有找到 ZZZZ9999' }
]

/** A draft, one waiting, one public, one corrected and waiting, a 公示 that hangs, a guide being corrected. */
const write = async (editor: StaffMember, head: StaffMember): Promise<Omit<Places, 'precheck'>> => {
  const draft = await saveNew(editor, articleSave({ title: '还在写的通知', html: '<p>联系人电话：13873798765</p>' }))
  const review = await submit(editor, await saveNew(editor, articleSave({ title: '等审核的通知' })))
  const article = await published(editor, head, articleSave({ title: '公开的通知', html: '<p>安排如下：</p><table><tr><th>乡镇</th><th>日期</th></tr><tr><td>东坪镇</td><td>三日</td></tr></table>' }))
  const before = await published(editor, head, articleSave({ title: '要更正的通知', html: '<table><tr><th>乡镇</th><th>日期</th></tr><tr><td>东坪镇</td><td>三日</td></tr></table>' }))
  const corrected = await submit(editor, await correctWith(editor, before, articleSave({ title: '要更正的通知', html: '<table><tr><th>乡镇</th><th>日期</th></tr><tr><td>东坪镇</td><td>五日</td></tr></table>' })))
  const posting = await published(editor, head, postingSave())
  const full = guides.find(({ id }) => id === 'temporary-aid-spending')
  if (!full) throw new Error('no such guide')
  const guide = structuredClone({ ...full, related: [], formIds: [], papers: full.papers.map((paper) => ({ ...paper, formId: null })) }) as never
  const known = (await editor.client.ok('GET /staff/contents', { querystring: { kind: 'guide', q: full.name } })).items[0]
  const shown = known ?? await published(editor, head, { kind: 'guide', body: { guide }, reviewBy: null })
  await editor.client.ok('POST /staff/contents/:contentId/correct', { params: { contentId: shown.contentId }, body: { reason: '补一样材料' } })
  return { draft: draft.contentId, review: review.contentId, article: article.contentId, corrected: corrected.contentId, posting: posting.contentId, guide: shown.contentId }
}

/** The first answer to every question asked. */
const firstAnswers = (questions: readonly GuideQuestion[]): Record<string, string[]> => {
  const answered: Record<string, string[]> = {}
  for (const { id, answers } of questions) if (askedQuestions(questions, answered).some((asked) => asked.id === id)) answered[id] = [answers[0]?.id ?? '']
  return answered
}

/** A citizen photographs two papers and sends them before the trip. */
const photograph = async (journey: Journey, officer: StaffMember): Promise<string> => {
  const { client } = await journey.newCitizen()
  const params = { checklistId: randomUUID() }
  const guide = await journey.anyone.ok('GET /guides/:guideId', { params: { guideId: 'temporary-aid-spending' } })
  const { bring } = await client.ok('PUT /checklists/:checklistId', { params, body: { guideId: 'temporary-aid-spending', townshipCode: township, answered: firstAnswers(guide.guide.questions), ticked: [], whom: null } })
  const papers = await Promise.all(bring.slice(0, 2).map(async ({ id: paperId }) => {
    const fileId = randomUUID()
    await client.upload(fileId, await photoWith('材料'))
    return { paperId, photos: [fileId], filledFormId: null }
  }))
  const { precheck } = await client.ok('POST /checklists/:checklistId/precheck', { params, body: { contactName: '刘满香', contactPhone: '13873712345', papers } })
  return (await officer.client.ok('GET /staff/precheck-codes/:code', { params: { code: precheck?.code ?? '' } })).precheckId
}

describeJourney('every page on which contents are written and papers looked at can be seen, pressed and read aloud', () => {
  let journey: Journey
  let browser: Browser
  let places: Places
  const screens: Partial<Record<Who, Screen>> = {}
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    const members: Partial<Record<Who, StaffMember>> = {}
    for (const [who, [role, unitId]] of Object.entries(posts)) {
      const member = await logIn(journey.url, await journey.newStaff({ roles: [role], unitId, name: '谭小青' }))
      members[who as Who] = member
      screens[who as Who] = await openScreen(browser, journey.url, 'phone', { cookie: member.cookie })
    }
    const { editor, township: officer } = members
    if (!editor || !officer) throw new Error('nobody is at work')
    places = { ...await write(editor, await journey.logInAs('head', 'bureau')), precheck: await photograph(journey, officer) }
  })
  afterAll(async () => {
    for (const screen of Object.values(screens)) await screen.close()
    await browser?.close()
    await journey?.stop()
  })

  it.each(pages)('$name: no serious finding, targets large enough for a finger, nothing cut off at 320', async ({ name, who, path, ready, then }) => {
    const screen = screens[who] as Screen
    await screen.page.goto(`/admin${typeof path === 'string' ? path : path(places)}`)
    await screen.page.getByText(ready).filter({ visible: true }).first().waitFor()
    await then?.(screen)
    expect(await faultsOf(screen.page, `contents-${name}`, { target: 44, text: 12 })).toEqual([])
    expect(screen.complaints(notLoggedInYet, /404.*precheck-codes/)).toEqual([])
  })

  it('a code for the wall is chosen, kept and printed on one sheet, and whoever scans it stands before the page it means', async () => {
    const screen = screens.editor as Screen
    const { page, press: tap, button } = screen
    await page.goto('/admin/codes')
    await tap(page.getByText('办事指南', { exact: true }))
    await page.getByLabel('哪一项').selectOption('temporary-aid-spending')
    const picture = page.getByRole('img', { name: /的小程序码$/ })
    await picture.waitFor()
    const kept = page.waitForEvent('download')
    await tap(button('保存图片'))
    expect((await kept).suggestedFilename()).toMatch(/小程序码\.png$/)
    await page.emulateMedia({ media: 'print' })
    expect([await picture.isVisible(), await button('保存图片').isVisible(), await page.getByLabel('哪一项').isVisible()]).toEqual([true, false, false])
    await page.emulateMedia({ media: 'screen' })
    const asked = (await journey.wechat<{ body: string }[]>('GET', '/requests?match=getwxacodeunlimit')).map(({ body }) => JSON.parse(body) as { scene: string, page: string })
    const code = asked.find(({ scene }) => scene.startsWith('g='))
    const citizen = await openScreen(browser, journey.url, 'phone')
    await citizen.page.goto(`/sandbox/scan?${new URLSearchParams(code)}`)
    await citizen.page.waitForURL(/packages\/guides\/guide\/index\?id=temporary-aid-spending/)
    await citizen.close()
  })

  it('papers are looked at all in one go: one is wrong, both are told at once, and a second list asks why', async () => {
    const { page, press: tap, button } = screens.township as Screen
    await page.goto(`/admin/prechecks/${places.precheck}`)
    await tap(page.getByText('可以', { exact: true }).first())
    await page.getByText('还有 1 样没有看完').waitFor()
    await tap(page.getByText('不行，要改').nth(1))
    await tap(button('缺页'))
    await tap(button('一次告诉群众要改的'))
    await tap(page.getByRole('dialog').getByRole('button', { name: '发给群众' }))
    await page.getByText('看过，有问题').waitFor()
    await page.getByText(/^已在 .+ 告诉群众：有 1 样要改。$/).waitFor()
    await tap(button('再看一遍'))
    await tap(page.getByText('不行，要改').first())
    await page.getByText('再提要写理由').waitFor()
  })
})
