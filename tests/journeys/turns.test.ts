import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { fileCase, type Filed } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { goTo, photo } from './citizen-screen.ts'
import { axeFindings, shoot, sidewaysScroll, smallTargets } from './examine.ts'
import { inOrder } from './in-order.ts'
import { openDesks } from './staff-desks.ts'
import { notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const grant = '我母亲的高龄补贴停了半年，问村里都说不清楚。'
const insurance = '另外医保报销比例也不对，医药费报销少了一半。'
const rest = '村部的办事窗口周一到周三都锁着门。'
const paper = { name: '生存认证记录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n') }
const soon = addDays(dayOf(Date.now()), 7)

describeJourney('officers away from the desk carry what was asked at once through its turns, 390×844 under a finger', () => {
  let journey: Journey
  let browser: Browser
  let desks: ReturnType<typeof openDesks>
  let filed: Filed
  let citizen: Screen
  const parts = { grant: '', insurance: '' }
  const page = () => desks.at().page
  /** Keeps a picture, and finds nothing on it that a thumb or a screen reader would stumble over. */
  const look = async (name: string) => {
    await desks.picture(name)
    expect([await sidewaysScroll(page()), ...await smallTargets(page(), 44), ...await axeFindings(page())]).toEqual([0])
  }
  const open = async (caseNo: string) => {
    await goTo(citizen, `packages/mine/case/index?caseNo=${caseNo}`)
    return (words: string | RegExp) => citizen.page.getByText(words).filter({ visible: true }).first().waitFor()
  }
  const offered = (name: string) => desks.panel().getByRole('button', { name, exact: true, includeHidden: true }).count()
  const cut = async (words: string) => {
    const original = desks.panel().getByLabel('原文', { exact: true })
    await original.evaluate((area, wanted) => { area.setSelectionRange(area.value.indexOf(wanted), area.value.indexOf(wanted) + wanted.length) }, words)
    await desks.at().press(desks.panel().getByRole('button', { name: '把选中的拆成一件' }))
  }
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    desks = openDesks(journey, browser, 'turns', 'phone')
    filed = await fileCase(journey, { type: 'complaint', statement: `${rest}${grant}${insurance}` })
    citizen = await openScreen(browser, journey.url, 'phone', { localStorage: { 'refresh-token': filed.citizen.refreshToken } })
  })
  afterAll(async () => {
    await citizen?.close()
    await desks?.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder(async (name) => {
    await desks.picture(name)
    await shoot(citizen.page, `turns-citizen-${name}`)
  })

  it('three matters in one letter are split by marking the words; one dropped again is not sent', async () => {
    await desks.sit('intake', filed.caseNo)
    await desks.open('拆分')
    for (const words of [grant, rest, insurance]) await cut(words)
    await desks.at().press(desks.panel().getByRole('button', { name: '不拆第 2 件' }))
    await desks.panel().getByRole('group', { name: '拆出的第 1 件' }).getByLabel('由谁办').selectOption({ label: '养老服务股' })
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '为什么拆开': '三件事归三家办' })
    await look('split')
    await desks.send('拆出 2 件', '已拆分，群众会收到每一件的编号', '拆分')
    const links = page().getByRole('region', { name: '有关的案件' })
    await links.getByRole('link').nth(1).waitFor()
    for (const [part, words] of Object.entries({ grant, insurance })) {
      const link = await links.getByRole('link').filter({ hasText: words.slice(0, 8) }).innerText()
      parts[part as keyof typeof parts] = /MZ\d{10}/.exec(link)?.[0] ?? ''
    }
    await look('split-done')
  })

  it('the citizen finds each matter under its own number, with the day of the first letter', async () => {
    const sees = await open(filed.caseNo)
    await sees('有关的事')
    await sees(`分出来单独办 · ${parts.grant}`)
    await shoot(citizen.page, 'turns-citizen-split')
    await citizen.press(citizen.page.getByText(`分出来单独办 · ${parts.insurance}`))
    await sees(`从 ${filed.caseNo} 里分出来单独办`)
    await sees('等待受理')
    expect(await citizen.page.locator('main:visible').innerText()).not.toContain(rest)
  })

  it('what is another organ\'s matter is handed over to a person there, and the citizen reads who it is', async () => {
    await desks.sit('intake', parts.insurance)
    await desks.open('转送外单位')
    await desks.panel().getByLabel('转给哪个部门').selectOption({ label: '县医疗保障局' })
    await desks.fill({ '材料 1': '群众反映全文', '告知群众的话': '医保报销由县医疗保障局办，已和对方说好，三天内给您打电话。' })
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '接手人': '邓小兰' })
    await look('forward')
    await desks.send('转送', '已转送，群众会收到接手人和部门', '转送')
    await desks.panel().getByText('这件已转送有权处理的部门').waitFor()
    const sees = await open(parts.insurance)
    for (const words of ['已转给别的部门', /县医疗保障局/, /三天内给您打电话。接手人：邓小兰。移交：群众反映全文/]) await sees(words)
    await shoot(citizen.page, 'turns-citizen-forwarded')
  })

  it('refused once, the unit objects again; then only a leader decides, and nobody objects any more', async () => {
    await desks.sit('neighbour', parts.grant)
    await desks.open('提出职责异议')
    await desks.fill({ '为什么不是本单位的事': '停发由社会救助股核定' })
    await desks.send('提出职责异议', '职责异议已提出')
    await desks.sit('intake', parts.grant)
    await desks.at().press(page().getByRole('radio', { name: '异议不成立，仍由原单位办' }))
    await desks.fill({ '理由': '高龄补贴是养老服务股的职责' })
    await desks.send('退回原单位办理', '已退回原单位办理')
    await desks.sit('neighbour', parts.grant)
    await desks.open('提出职责异议')
    await desks.panel().getByText('这是第二次异议，由分管领导裁定').waitFor()
    await desks.fill({ '为什么不是本单位的事': '本县三定把津补贴发放划给社会救助股' })
    await look('object-again')
    // What was said of the first objection may still stand there: the second is told by whose turn it is.
    await desks.at().press(desks.panel().locator('[data-send]'))
    await desks.panel().getByText('第二次职责异议，等分管领导裁定').waitFor()
    await desks.sit('intake', parts.grant)
    await desks.panel().getByText('第二次职责异议，等分管领导裁定').waitFor()
    for (const gone of ['处理职责异议', '改派', '转送外单位']) await expect.poll(() => offered(gone)).toBe(0)
    await desks.sitAtBox('head', 'objected', parts.grant)
    await desks.panel().getByText('本县三定把津补贴发放划给社会救助股').waitFor()
    await desks.panel().getByLabel('由谁承办').selectOption({ label: '社会救助股' })
    await desks.fill({ '裁定理由': '按三定方案第七条' })
    await look('arbitrate')
    await desks.send('裁定', '已裁定承办单位')
    const sees = await open(parts.grant)
    await sees('领导裁定承办单位')
    await sees('由社会救助股办理，办理期限不变')
    await desks.sit('officer', parts.grant)
    await desks.seen('（领导裁定）')
    await expect.poll(() => offered('提出职责异议')).toBe(0)
    await desks.send('签收', '已签收')
  })

  it('photographs and papers are filed with what they show; staff can open them, the citizen cannot', async () => {
    await desks.open('加证据材料')
    const [chooser] = await Promise.all([page().waitForEvent('filechooser'), desks.at().press(desks.panel().getByRole('button', { name: '选照片或 PDF', exact: true }))])
    await chooser.setFiles([await photo('存折.jpg', '#8899aa'), await photo('拍坏了.jpg', '#000'), paper])
    await desks.at().press(desks.panel().getByRole('button', { name: '去掉拍坏了.jpg' }))
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '是什么、说明什么': '存折和认证记录，证明五月起没有认证' })
    await look('evidence')
    await desks.send('归入案件', '证据材料已归入案件')
    await desks.at().press(desks.at().button('放大存折.jpg'))
    await page().getByRole('dialog').getByRole('img', { name: '存折.jpg' }).waitFor()
    await page().keyboard.press('Escape')
    await page().getByRole('link', { name: paper.name }).waitFor()
    await expect.poll(() => page().getByText('拍坏了').count()).toBe(0)
    await look('evidence-filed')
    await open(parts.grant)
    expect(await citizen.page.locator('main:visible').innerText()).not.toMatch(/存折|证据/)
  })

  it('papers are asked for once by the officer; a second time only the chief may, and says why to the citizen', async () => {
    await desks.open('一次性告知补正')
    await desks.fill({ '材料 1': '老人身份证复印件', '最晚哪天补来': soon, '告诉群众的话': '拍照从手机上交，不用跑腿。' })
    await desks.send('一次性告知', '期限暂停', '告知群众')
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', { params: { caseNo: parts.grant }, body: { recordId: randomUUID(), text: '已拍照', items: [0], fileIds: [] } })
    await desks.seen('已拍照')
    for (const gone of ['一次性告知补正', '再次告知补正']) await expect.poll(() => offered(gone)).toBe(0)
    await desks.sit('chief', parts.grant)
    await desks.open('再次告知补正')
    await desks.fill({ '材料 1': '银行卡正反面照片', '最晚哪天补来': soon, '告诉群众的话': '补发要用，照片从手机上交。' })
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '为什么上次没有一起告知': '原卡已注销，是核对时才发现的' })
    await look('ask-once-more')
    await desks.send('再次告知', '已再次告知群众')
    await page().getByRole('heading', { name: /^再次告知 / }).waitFor()
    const sees = await open(parts.grant)
    await sees('这是再次请您补正。理由：原卡已注销，是核对时才发现的')
    await sees('现在补正')
    await shoot(citizen.page, 'turns-citizen-asked-again')
    // Whose case it is no longer hears so at the next beat.
    expect([...desks.complaints(notLoggedInYet, /404.*presence/), ...citizen.complaints()]).toEqual([])
  })
})
