import type { Browser } from 'playwright-core'
import { guides } from '@minsheng/domain/guides/catalogue/guides.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { docxWith, photoWith } from '../support/documents.ts'
import { logIn, type StaffAccount, type StaffMember } from '../support/people.ts'
import { published } from '../support/editing.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { axeFindings, shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { confirm, enter, notLoggedInYet, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'
import { pasteInto, wordNotice, wordRtf } from './word-clipboard.ts'

const title = '关于开展二〇二七年低保年度核查的通知'
const phone = '13873798765'
const office = { width: 1366, height: 768 }

describeJourney('a notice with a table out of Word becomes public, and is taken back', () => {
  let journey: Journey
  let browser: Browser
  let editor: StaffAccount
  let reviewer: StaffAccount
  let writing: Screen
  let reviewing: Screen
  let [key, attachment] = ['', '']
  const open: Screen[] = []
  const screenOf = async (account: StaffAccount, path: string) => {
    const made = await openScreen(browser, journey.url, 'desk')
    await made.page.setViewportSize(office)
    open.push(made)
    await enter(made, account, path)
    return made
  }
  const openMine = async ({ page, press }: Screen, name: string) => press(page.getByRole('table').getByRole('link', { name }).first())
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    editor = await journey.newStaff({ roles: ['editor'], unitId: 'office', name: '胡笔耕' })
    reviewer = await journey.newStaff({ roles: ['legal-reviewer'], unitId: 'policy-law', name: '方正言' })
  })
  afterAll(async () => {
    for (const each of open) await each.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => shoot((reviewing ?? writing).page, `contents-${name}`))

  it('an editor begins at the contents, and is told at every step what comes next', async () => {
    writing = await screenOf(editor, '/admin/')
    await writing.page.getByRole('heading', { level: 1, name: '内容' }).waitFor()
    await writing.press(writing.page.getByRole('link', { name: '写一篇' }))
    await writing.press(writing.page.getByRole('link', { name: /文章、通知/ }))
    await writing.page.getByText('写标题。').waitFor()
    await expect.poll(() => writing.button('存好，交审核').isDisabled()).toBe(true)
  })

  it('what is pasted out of Word keeps its table, its list and its picture, and gives the notice its title', async () => {
    const { page, press } = writing
    await pasteInto(page.getByRole('textbox', { name: '正文' }), { 'text/html': wordNotice(title, phone), 'text/rtf': wordRtf(await photoWith('窗口')), 'text/plain': title })
    await page.getByRole('dialog').getByLabel('图上是什么').fill('核查流程图：先到村里，再到镇上')
    await press(page.getByRole('dialog').getByRole('button', { name: '加上这张图片' }))
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByLabel('标题', { exact: true }).inputValue()).toBe(title)
    const text = page.getByRole('textbox', { name: '正文' })
    await expect.poll(() => text.getByRole('row').allInnerTexts()).toEqual(['乡镇\t时间\t地点', '东坪镇\t三月三日\t镇政府', '梅城镇\t三月五日\t社区服务中心'].map((each) => expect.stringMatching(each.replaceAll('\t', '\\s+'))))
    await expect.poll(() => text.locator('ol > li').allInnerTexts()).toEqual(['户口簿', '身份证'])
    await text.getByRole('img', { name: '核查流程图：先到村里，再到镇上' }).waitFor()
    await page.getByText('第一行作了标题').waitFor()
  })

  it('the table can be added to without a mouse', async () => {
    const { page, press } = writing
    const text = page.getByRole('textbox', { name: '正文' })
    await press(text.getByRole('cell', { name: '社区服务中心' }))
    await page.keyboard.press('End')
    await page.keyboard.press('Tab')
    await page.keyboard.type('清塘铺镇')
    await page.keyboard.press('Alt+F10')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('标题')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('小标题')
    await page.keyboard.press('Escape')
    await expect.poll(() => text.getByRole('row').last().innerText()).toContain('清塘铺镇')
  })

  it('what is not on the server yet survives a reload, and nobody saves over what a colleague has saved meanwhile', async () => {
    const { page, press, button } = writing
    await page.reload()
    const text = page.getByRole('textbox', { name: '正文' })
    await text.getByText('清塘铺镇').waitFor()
    const { client } = await logIn(journey.url, await journey.newStaff({ roles: ['editor'], unitId: 'office' }))
    const params = { contentId: page.url().split('/').at(-1) ?? '' }
    const { current, kind, reviewBy } = await client.ok('GET /staff/contents/:contentId', { params })
    const { article } = current.body
    if (!article) throw new Error('no article')
    await client.ok('PUT /staff/contents/:contentId', { params, body: { kind, reviewBy, stamp: current.stamp, body: { article: { ...article, summary: '同事补写的摘要' } } } })
    await press(button('存草稿'))
    await expect.poll(() => page.getByLabel('摘要').inputValue()).toBe('同事补写的摘要')
    await text.getByText('清塘铺镇').waitFor()
    await press(button('存草稿'))
    await told(page, '草稿已存到服务器')
    const merged = await client.ok('GET /staff/contents/:contentId', { params })
    expect(merged.current.body.article).toMatchObject({ summary: '同事补写的摘要', html: expect.stringContaining('清塘铺镇') as unknown })
  })

  it('an attachment is cleaned, and it is said of what', async () => {
    await writing.page.getByLabel('选附件').setInputFiles({ name: '核查表.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await docxWith('核查表', (place) => `原作者写在${place}`) })
    await writing.page.getByText(/已清除：.*文档属性/).waitFor()
  })

  it('a private number is found when it is handed in; the cursor goes there, and only then it goes to the reviewer', async () => {
    const { page, press, button } = writing
    await press(button('存好，交审核'))
    await page.getByText('还没有交：存好以后又找出要处理的地方').waitFor()
    await press(page.getByRole('button', { name: /^去改 正文/ }).first())
    await expect.poll(() => page.evaluate('String(getSelection())')).toBe(phone)
    await page.keyboard.type('见附件')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'contents-written')
    await press(button('存好，交审核'))
    await page.getByText('要由另一位同志审核发布，您自己不能发布').waitFor()
    expect((await journey.anyone.ok('GET /columns/:column', { params: { column: 'notices' } })).items).toEqual([])
  })

  it('the reviewer sees it as the public will, pictures too, and publishes it on a screen of 1366 by 768', async () => {
    reviewing = await screenOf(reviewer, '/admin/contents')
    const { page, button } = reviewing
    await openMine(reviewing, title)
    const asPublic = page.getByRole('article', { name: '群众看到的样子' })
    await asPublic.getByRole('heading', { name: title }).waitFor()
    await expect.poll(() => asPublic.getByRole('img').getAttribute('src')).toMatch(/^blob:/)
    await expect.poll(() => button('审核通过，马上发布').evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(office.height)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'contents-review')
    await confirm(reviewing, button('审核通过，马上发布'), '发布')
    await page.getByText('群众看得到的就是这一版').waitFor()
  })

  it('anybody reads it without logging in: the table whole, no private number, the file and the picture there', async () => {
    const { items } = await journey.anyone.ok('GET /columns/:column', { params: { column: 'notices' } })
    key = items[0]?.key ?? ''
    const article = await journey.anyone.ok('GET /articles/:key', { params: { key } })
    expect(article).toMatchObject({ title, files: [{ name: '核查表.docx' }] })
    for (const words of ['<table', '东坪镇', '清塘铺镇', 'alt="核查流程图：先到村里，再到镇上"', '见附件']) expect(article.html).toContain(words)
    for (const words of [phone, 'mso', 'file://', 'style=']) expect(article.html).not.toContain(words)
    attachment = article.files[0]?.fileId ?? ''
    expect((await fetch(`${journey.url}/api/contents/files/${attachment}`)).status).toBe(200)
  })

  it('withdrawn with a reason it is gone from the list and from under its files; its address says when and why', async () => {
    const { page, press, button } = reviewing
    await press(button('撤下'))
    await page.getByLabel('撤下理由').fill('时间写错了')
    await press(page.getByRole('button', { name: '撤下', exact: true }))
    await page.getByText('已撤下：时间写错了').waitFor()
    expect((await journey.anyone.ok('GET /columns/:column', { params: { column: 'notices' } })).items).toEqual([])
    expect((await fetch(`${journey.url}/api/articles/${key}`)).status).toBe(410)
    expect([404, 410]).toContain((await fetch(`${journey.url}/api/contents/files/${attachment}`)).status)
    expect(writing.complaints(notLoggedInYet, /409.*\/api\/staff\/contents/)).toEqual([])
    expect(reviewing.complaints(notLoggedInYet)).toEqual([])
  })

  it('a guide is corrected in plain words, tried out beside the form, and the reviewer sees only what changed', async () => {
    const [writer, second]: StaffMember[] = await Promise.all([logIn(journey.url, editor), logIn(journey.url, await journey.newStaff({ roles: ['head'], unitId: 'bureau' }))])
    const full = guides.find(({ id }) => id === 'orphan')
    if (!full || !writer || !second) throw new Error('no guide of orphans')
    const guide = structuredClone({ ...full, related: [], formIds: [], papers: full.papers.map((paper) => ({ ...paper, formId: null })) }) as never
    const known = (await writer.client.ok('GET /staff/contents', { querystring: { kind: 'guide', q: full.name } })).items[0]
    const id = known?.contentId ?? (await published(writer, second, { kind: 'guide', body: { guide }, reviewBy: null })).contentId
    const { page, press, button } = writing
    await page.goto(`/admin/contents/${id}`)
    await press(button('更正'))
    await page.getByLabel('更正理由').fill('少写了一样材料')
    await press(button('起草更正'))
    const parts = page.getByRole('navigation', { name: '指南的各部分' })
    await press(parts.getByRole('button', { name: /^材料/ }))
    await press(button('加一样材料'))
    await page.getByLabel('材料名称').last().fill('近期一寸照片')
    await press(page.getByText('预览，试着回答'))
    await page.getByText('近期一寸照片').last().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press(page.getByText('下一步', { exact: true }).first())
    await press(button('存好，交审核'))
    await page.getByText('要由另一位同志审核发布').waitFor()
    await reviewing.page.goto(`/admin/contents/${id}`)
    await reviewing.page.getByText('和现行的一版对照').waitFor()
    const changed = reviewing.page.getByRole('region', { name: '材料' })
    await changed.locator('ins').first().waitFor()
    await expect.poll(() => changed.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('近期一寸照片')])
    await confirm(reviewing, reviewing.button('审核通过，马上发布'), '发布')
    await told(reviewing.page, '已发布')
    const { version, correction } = await journey.anyone.ok('GET /guides/:guideId', { params: { guideId: 'orphan' } })
    expect(version).toBeGreaterThan(1)
    expect(correction?.reason).toBe('少写了一样材料')
  })
})
