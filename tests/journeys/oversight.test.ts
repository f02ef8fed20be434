import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { promiseAnswer } from '@minsheng/domain/clock/promise.ts'
import { caseAt } from '../support/factories.ts'
import { describeJourney, startBrowser } from './browser.ts'
import { faultsOf } from './examine.ts'
import { inOrder } from './in-order.ts'
import { openDesks } from './staff-desks.ts'
import { notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const today = dayOf(Date.now())
const least = { target: 44, text: 12 }
const punished = '对责任人谈话提醒并责令书面检查'
const order = { '为什么督办': '已经超期，群众两次来电', '要求做什么': '三日内办结并反馈' }

/** The earliest day of receipt whose promised day has not passed: its light is yellow and not red. */
const lastMoment = () => {
  let on = addDays(today, -60)
  while (promiseAnswer(on, loadedCalendar).dueOn < today) on = addDays(on, 1)
  return on
}

describeJourney('leaders, the supervisor and the auditor watch over the work', () => {
  let journey: Journey
  let browser: Browser
  let desks: ReturnType<typeof openDesks>
  let late = ''
  let near = ''
  let done = ''
  const picture = (name: string) => desks.picture(name)
  const region = (name: string) => desks.at().page.getByRole('region', { name, exact: true })
  const row = (...words: string[]) => words.reduce((found, each) => found.filter({ hasText: each }), desks.at().page.getByRole('row'))
  const offered = (name: string) => desks.panel().getByRole('button', { name, exact: true, includeHidden: true }).count()
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    desks = openDesks(journey, browser, 'oversight')
    late = (await caseAt(journey, 'recorded')).caseNo
    near = (await caseAt(journey, 'recorded', { statement: '我父亲的高龄补贴两个月没有到账。' })).caseNo
    done = (await caseAt(journey, 'published', { statement: '想给父亲申请临时救助，要带什么材料？' })).caseNo
    await journey.setReceivedOn(late, addDays(today, -60))
    await journey.setReceivedOn(near, lastMoment())
    await journey.sweep(late, near)
  })
  afterAll(async () => {
    await desks?.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder(picture)

  it('the head of the bureau sees what is late before anything else, and each case carries its lights', async () => {
    await desks.sitDown('director', '/')
    await desks.at().page.getByRole('link', { name: /^办理中 ?2 ?其中已超期 1$/ }).waitFor()
    await picture('workbench')
    await desks.at().press(desks.at().page.getByRole('link', { name: /^办理中/ }))
    await row(late).getByText(/^已超期 \d+ 个工作日$/).waitFor()
    await row(near).getByText(/^(今天到期|剩 \d 个工作日)$/).waitFor()
    await expect.poll(() => desks.at().page.locator('a[data-row]').first().getAttribute('href')).toContain(late)
    await desks.sit('director', near)
    await region('经过').getByText(/^黄牌，.*投诉、求助答复快到期$/).waitFor()
    await expect.poll(() => region('经过').getByText(/^红牌，.*投诉、求助答复/).count()).toBe(0)
    await desks.sit('director', late)
    for (const light of ['黄牌', '红牌', '挂牌督办']) await region('经过').getByText(new RegExp(`^${light}，.*投诉、求助答复`)).first().waitFor()
    await picture('lights')
  })

  it('a leader\'s instruction is a record in their own words; the supervisor has no such button', async () => {
    await desks.open('记录批示')
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '批示原文': '此件不能再拖，请救助股本周内办结。' })
    await desks.send('记录批示', '批示已记下')
    await desks.sit('supervisor', late)
    await desks.seen('此件不能再拖')
    await expect.poll(() => offered('记录批示')).toBe(0)
  })

  it('the supervisor opens supervision: not without a reason, a demand and a day that is still to come', async () => {
    await desks.open('督办')
    await desks.fill({ ...order, '哪天前反馈': addDays(today, -1) })
    await desks.panel().getByText(/^最早选/).waitFor()
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '哪天前反馈': addDays(today, 3) })
    await desks.panel().getByText('有凭据才能结束督办').waitFor()
    await picture('supervise')
    await desks.send('督办', '已督办，承办单位看得到')
    await desks.sitDown('supervisor', '/cases?box=supervised')
    await row(late).getByText(/^督办，.*前反馈$/).waitFor()
    await expect.poll(() => desks.at().page.locator('a[data-row]').count()).toBe(1)
    await picture('supervised')
  })

  it('the unit reads order and instruction, and feeds back; who supervises reads it on the page that lies open', async () => {
    await desks.sit('supervisor', late)
    await desks.sit('officer', late)
    await desks.seen(/督办，.*前反馈/)
    await desks.seen('此件不能再拖')
    await desks.open('反馈进展')
    for (const words of Object.values(order)) await desks.panel().getByText(words).waitFor()
    await desks.fill({ '办到哪里了': '信用社已重新发卡，明天补发到账' })
    await picture('feedback')
    await desks.send('反馈进展', '进展已反馈给督办人')
    await desks.sitDown('supervisor')
    await region('督办与事后').getByText('信用社已重新发卡').waitFor()
  })

  it('it is ended on evidence, stays in the record, and leaves the box empty', async () => {
    await desks.sit('supervisor', late)
    await desks.open('结束督办')
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '办结凭据': '补发凭证三张，群众电话确认到账' })
    await desks.send('结束督办', '督办已结束')
    await region('督办与事后').getByRole('heading', { name: '督办（已结束）' }).waitFor()
    await region('督办与事后').getByText('补发凭证三张').waitFor()
    await picture('ended')
    await desks.sitDown('supervisor', '/cases?box=supervised')
    await desks.seen('没有督办中的件')
  })

  it('only the head records who is held accountable; the unit reads that there is something and not what', async () => {
    await desks.sit('head', done)
    await expect.poll(() => offered('责任追究')).toBe(0)
    await desks.sit('director', done)
    await desks.open('责任追究')
    await desks.panel().getByText('内容限阅').waitFor()
    await desks.fill({ '追究谁、依据什么、怎么处理': punished })
    await desks.send('记录责任追究', '责任追究已记下')
    await region('督办与事后').getByText(punished).waitFor()
    await picture('accountability')
    await desks.sit('supervisor', done)
    await region('督办与事后').getByText(punished).waitFor()
    for (const who of ['officer', 'head'] as const) {
      await desks.sit(who, done)
      await region('督办与事后').getByText('内容限阅').waitFor()
      expect(await desks.at().page.locator('main').innerText()).not.toContain(punished)
    }
  })

  it('the figures of publication count what was answered, and a handful is not counted out', async () => {
    await desks.sitDown('director', '/answers')
    await desks.at().press(desks.at().page.getByRole('link', { name: '公开情况' }))
    await row(today.slice(0, 7)).getByText('<5').first().waitFor()
    await desks.seen('每个数怎么算')
    expect(await faultsOf(desks.at().page, 'oversight-figures', least)).toEqual([])
  })

  it('the auditor finds the deed by person, number and day, and the chain unbroken', async () => {
    await desks.sitDown('auditor')
    await desks.at().page.getByRole('heading', { level: 1, name: '审计' }).waitFor()
    const find = async (fields: Record<string, string>) => {
      for (const label of ['谁（账号或姓名）', '受理编号或其他对象', '哪一天']) await desks.at().page.getByLabel(label, { exact: true }).fill(fields[label] ?? '')
      await desks.at().press(desks.at().button('查找'))
    }
    await find({ '谁（账号或姓名）': '丁督查', '受理编号或其他对象': late, '哪一天': today })
    for (const deed of ['督办', '督办办结']) await row('丁督查', '监督员', late).getByRole('cell', { name: deed, exact: true }).waitFor()
    await expect.poll(() => row('王立新').count()).toBe(0)
    await expect.poll(() => row(done).count()).toBe(0)
    await region('核验').getByText(/^审计链完好，共 \d+ 条。$/).waitFor()
    await region('核验').getByText(/末条序号/).waitFor()
    expect(await faultsOf(desks.at().page, 'oversight-audit', least)).toEqual([])
    await find({ '谁（账号或姓名）': '丁督查', '哪一天': addDays(today, -1) })
    await desks.seen('没有找到记录')
    expect(await desks.at().page.locator('main').innerText()).not.toContain('此件不能再拖')
  })

  it('the auditor can change nothing and open no case', async () => {
    await expect.poll(() => desks.at().page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts()).toEqual(['公开答复', '审计', '我的账号'])
    await expect.poll(async () => (await desks.at().page.getByRole('button').allInnerTexts()).map((words) => words.replaceAll(' ', ''))).toEqual(['切换用户', '查找', '打印', '重新核验'])
    for (const path of ['/', `/cases/${late}`, '/leaks', '/people', '/rules/rehearsal']) {
      await desks.sitDown('auditor', path)
      await desks.at().page.getByText(path === '/' ? '审计链完好' : '这一页不归您办').waitFor()
    }
    expect(desks.complaints(notLoggedInYet)).toEqual([])
  })
})
