import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryTo, fileCase, reply, type Filed } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen, type Size } from './browser.ts'
import { addTwoPhotos, goTo } from './citizen-screen.ts'
import { shoot, smallText } from './examine.ts'
import { inOrder } from './in-order.ts'
import { startJourney, type Journey } from './stack.ts'

const today = dayOf(Date.now())
const until = addDays(today, 15)
const statement = '我去办低保，窗口的人三次都说材料不齐，每次说的都不一样。到现在两个月了，没有一个书面的答复。'
const secondReply = `${reply}第二次已当面核对到账。`

describeJourney('a citizen answers a correction, asks again and can check every day', () => {
  let journey: Journey
  let browser: Browser
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Size>(['phone', 'desk'])('on a %s', (size) => {
    let screen: Screen
    let receipt: Filed['receipt']
    const page = () => screen.page
    const picture = (name: string) => shoot(page(), `workflow-${size}-${name}`)
    const sees = (words: string | RegExp) => page().getByText(words).filter({ visible: true }).first().waitFor()
    const press = (name: string | RegExp) => screen.press(screen.button(name).filter({ visible: true }))
    const tell = (command: CaseCommand) => journey.give(receipt.caseNo, command)
    const lookUp = () => journey.anyone.ok('POST /lookups', { body: { caseNo: receipt.caseNo, queryCode: receipt.queryCode } })
    const openCase = () => goTo(screen, `packages/mine/case/index?caseNo=${receipt.caseNo}`)
    beforeAll(async () => {
      const citizen = await journey.newCitizen()
      receipt = (await fileCase(journey, { type: 'complaint', statement }, citizen)).receipt
      screen = await openScreen(browser, journey.url, size, { localStorage: { 'refresh-token': citizen.refreshToken } })
    })
    inOrder(picture)
    afterAll(async () => { await screen?.close() })

    it('a list of what is missing pauses the clocks; each item is answered, with photos, and survives a reload', async () => {
      await carryTo(journey, receipt, 'handling')
      await tell({ type: 'request-correction', items: ['低保证复印件', '银行流水'], until, explanation: '缺了这些没法核实，补齐后接着办。' })
      await openCase()
      await sees(`答复您的期限暂停：等待补齐材料，最晚到 ${spokenDay(until)}`)
      await sees('等您补材料')
      await sees(/法律规定的最后办完时间（.+）照样在算/)
      await picture('correction-asked')
      await press('为什么是这一天')
      await sees(/^暂停中：等待补齐材料/)
      await picture('why-paused')
      await goTo(screen, 'packages/mine/cases/index')
      await sees(`请在 ${spokenDay(until)}前补齐`)
      await picture('list-waiting')
      await openCase()
      await press('现在补正')
      await addTwoPhotos(screen)
      await press('照片里有：低保证复印件')
      await page().getByText('已上传').nth(1).waitFor()
      await page().reload()
      await sees('已经写了')
      await expect.poll(() => page().getByLabel('1. 低保证复印件').inputValue()).toBe('见照片')
      await press('提交补正')
      await sees('还有 1 样没有说')
      await expect.poll(() => page().getByText('请不要拍身份证').count()).toBe(0)
      await picture('correction-form')
      await page().getByLabel('2. 银行流水').fill('银行说要本人去打，我腿脚不便')
      await press('提交补正')
      await openCase()
      await sees('已补')
      await expect.poll(() => page().getByText('还没有补').count()).toBe(0)
      await page().getByRole('img', { name: '您上传的第 2 张照片' }).waitFor()
      await picture('corrected')
    })

    it('every day that does not count stands by its name on the page “为什么是这一天”', async () => {
      await press('为什么是这一天')
      await sees('不算的日子')
      const shown = await page().locator('main:visible').innerText()
      const { clocks } = await lookUp()
      const governing = clocks.find(({ governs }) => governs)
      expect(governing?.excluded.length).toBeGreaterThan(3)
      for (const { day, name } of governing?.excluded ?? []) expect(shown).toContain(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${name}`)
      for (const line of governing?.lines ?? []) expect(shown).toContain(line)
      await picture('why')
    })

    it('a call nobody got can be denied', async () => {
      await tell({ type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' })
      await openCase()
      await sees('工作人员确实联系过您吗？')
      await picture('confirm')
      await press('没有联系过')
      await sees('您说：没有联系过我')
    })

    it('没有解决 leads to a second round with its own reply, the first one staying in sight', async () => {
      await tell({ type: 'record-finding', text: '窗口没有一次性告知' })
      await tell({ type: 'draft-reply', text: reply })
      await tell({ type: 'approve-reply', text: reply, edited: false })
      await openCase()
      await press('说说解决了没有')
      await screen.press(page().getByRole('radio', { name: '没有解决' }))
      await screen.press(page().getByRole('radio', { name: '一般' }))
      await press('提交评价')
      await sees('还没有解决，可以这样办')
      await picture('unsolved')
      await press('再办一次')
      await page().getByLabel('还差什么没有解决').fill('钱还是没有到账')
      await picture('ask-again')
      await press('请再办一次')
      await sees('第二次办理')
      for (const command of [{ type: 'sign' }, { type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' }, { type: 'record-finding', text: '已核对到账' },
        { type: 'draft-reply', text: secondReply }, { type: 'approve-reply', text: secondReply, edited: false }] as const) await tell(command)
      await openCase()
      await sees('第二次的答复')
      await sees('第一次的答复')
      await picture('second-answer')
    })

    it('still not solved: where to go for 复查, until which day, with what', async () => {
      await press('说说解决了没有')
      await screen.press(page().getByRole('radio', { name: '没有解决' }))
      await screen.press(page().getByRole('radio', { name: '好', exact: true }))
      await press('提交评价')
      await sees('还没有解决，可以这样办')
      await expect.poll(() => screen.button('再办一次').count()).toBe(0)
      await press('去复查')
      const { clocks } = await lookUp()
      const last = clocks.findLast(({ ruleId }) => ruleId === 'R06')
      await sees(`最晚 ${spokenDay(last?.day as typeof today)} 提出`)
      await picture('review')
      const [file] = await Promise.all([page().waitForEvent('download'), press('存下案卷')])
      expect(file.suggestedFilename()).toBe(`案卷${receipt.caseNo}.pdf`)
      expect(readFileSync(await file.path()).subarray(0, 5).toString()).toBe('%PDF-')
    })

    it('the whole case is one page in large print with number and code; on paper nothing else is there', async () => {
      await press('打开大字版')
      await sees(receipt.queryCode)
      for (const words of [statement, '补正清单', '您说：没有联系过我', '还没有解决']) await expect.poll(() => page().locator('main:visible').innerText()).toContain(words === '还没有解决' ? '没有解决' : words)
      expect(await smallText(page(), 22).then((found) => found.filter((each) => !/返回|大字版|大字回执|打印/.test(each)))).toEqual([])
      await picture('paper')
      await page().emulateMedia({ media: 'print' })
      await expect.poll(() => screen.button('打印').isVisible()).toBe(false)
      await expect.poll(() => screen.button('返回').filter({ visible: true }).count()).toBe(0)
      await picture('paper-printed')
      await page().emulateMedia({ media: 'screen' })
    })

    it('number and code show the same days to somebody who has not logged in, without photos', async () => {
      const other = await openScreen(browser, journey.url, size)
      await goTo(other, 'packages/public/lookup/index')
      await other.page.getByLabel('受理编号').fill(receipt.caseNo)
      await other.page.getByLabel('查询码').fill(receipt.queryCode)
      await other.press(other.button('查进度').filter({ visible: true }))
      await other.page.getByText('第二次的答复').filter({ visible: true }).waitFor()
      expect(await other.page.getByRole('img').count()).toBe(0)
      await other.press(other.button('期限是怎么算的'))
      await other.page.getByText('第一次办理的期限').filter({ visible: true }).waitFor()
      await shoot(other.page, `workflow-${size}-why-by-code`)
      expect(other.complaints()).toEqual([])
      await other.close()
    })

    it('the browser found nothing to complain about on the whole way', () => {
      expect(screen.complaints()).toEqual([])
    })
  })
})
