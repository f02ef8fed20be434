import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryTo, reply } from '../support/factories.ts'
import { describeJourney, openScreen, sizeWords, startBrowser, type Screen, type Size } from './browser.ts'
import { addTwoPhotos, agreeToPrivacy, allowLogin, goToCheck, grandmother, readReceipt, settled, write, writeAtOnce } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { startJourney, type Journey } from './stack.ts'

const question = {
  type: '求助', township: '东坪镇', publicity: '可以公开', name: '张大娘', phone: '13873712345',
  statement: '我母亲今年七十九岁，低保补助三个月没有到账，银行说没有打款记录。请帮忙查一查是什么原因，什么时候能补上。'
} as const

describeJourney('a citizen asks, waits, reads and rates', () => {
  let journey: Journey
  let browser: Browser
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Size>(['phone', 'desk'])('on a %s', (size) => {
    let screen: Screen
    let receipt: { caseNo: string, queryCode: string }
    const page = () => screen.page
    const title = (name: string) => page().getByRole('heading', { level: 1, name, exact: true })
    const picture = (name: string) => shoot(page(), `citizen-${size}-${name}`)
    beforeAll(async () => {
      screen = await openScreen(browser, journey.url, size)
      await page().goto('/')
      await settled(page())
    })
    inOrder(picture)
    afterAll(async () => { await screen?.close() })

    it(`the home page shows how to ask, five places and the telephone (${sizeWords[size]})`, async () => {
      await page().getByText('安化县民政局').waitFor()
      for (const place of ['首页', '办事', '问政', '预约', '我的']) await expect.poll(() => page().getByRole('link', { name: place }).isVisible()).toBe(true)
      await expect.poll(() => screen.button('我要问').isVisible()).toBe(true)
      await expect.poll(() => screen.button(/^打电话问：/).isVisible()).toBe(true)
      await picture('home')
    })

    it('长辈版 enlarges letters and buttons, is still on after a reload, and can be switched off', async () => {
      const measure = async () => ({
        letters: Number.parseFloat(await page().locator('main:visible').evaluate((main) => main.ownerDocument.defaultView.getComputedStyle(main).fontSize)),
        button: (await screen.button('我要问').boundingBox())?.height ?? 0
      })
      const usual = await measure()
      await screen.press(screen.button('字太小？换长辈版'))
      await screen.button('换回标准版').waitFor()
      await page().reload()
      await screen.button('换回标准版').waitFor()
      const large = await measure()
      expect(usual.letters).toBeGreaterThanOrEqual(17)
      expect(large.letters).toBeGreaterThanOrEqual(22)
      expect(large.button).toBeGreaterThanOrEqual(60)
      await picture('home-elder')
      await screen.press(screen.button('换回标准版'))
      expect(await measure()).toEqual(usual)
    })

    it('asking begins with how personal information is protected, in full if wanted', async () => {
      await screen.press(screen.button('我要问'))
      await writeAtOnce(screen)
      await screen.press(screen.button('看完整的隐私说明'))
      await title('用户隐私保护指引').waitFor()
      await picture('privacy')
      await screen.press(screen.button('返回').filter({ visible: true }))
      await agreeToPrivacy(screen)
      await page().getByLabel('发生了什么').waitFor()
    })

    it('what is missing is said at the field; what is written and both photos are there after a reload', async () => {
      await screen.press(screen.button('下一步：核对'))
      await page().getByText('请写清楚发生了什么，至少 5 个字。').waitFor()
      await picture('form-missing')
      await write(screen, question)
      await addTwoPhotos(screen)
      await page().reload()
      await page().getByText('这是您上次没有提交的内容').waitFor()
      await expect.poll(() => page().getByLabel('发生了什么').inputValue()).toBe(question.statement)
      await expect.poll(() => page().getByRole('img', { name: /^第 \d 张照片$/ }).count()).toBe(2)
      await expect.poll(() => screen.button(/^乡镇：/).innerText()).toContain('东坪镇')
      await picture('form')
    })

    it('everything is shown once more, then handed in through WeChat for a number, a code and a day', async () => {
      await goToCheck(screen)
      for (const words of [question.statement, '2 张', '东坪镇', '13873712345', '同意公开']) await page().getByText(words).filter({ visible: true }).waitFor()
      await picture('check')
      await screen.press(screen.button('确认提交'))
      await allowLogin(screen)
      receipt = await readReceipt(screen)
      expect(receipt).toEqual({ caseNo: expect.stringMatching(/^MZ\d{10}$/), queryCode: expect.stringMatching(/^\d{8}$/) })
      await page().getByText('最迟答复日').waitFor()
      await page().getByText(/数15个工作日/).waitFor()
      await picture('receipt')
    })

    it('reminders are asked for in WeChat\'s own window and each one allowed is counted', async () => {
      await screen.press(screen.button('通知我进度'))
      const dialog = page().getByRole('dialog', { name: '民声 申请向你发送以下消息' })
      await dialog.getByRole('checkbox').nth(2).waitFor()
      await expect.poll(() => dialog.getByRole('checkbox').count()).toBe(3)
      await screen.press(dialog.getByRole('button', { name: '允许' }))
      await page().getByText('有进展时，微信会提醒您（3 次）').waitFor()
    })

    it('the case page shows where it stands, the photos, and what happens next', async () => {
      await screen.press(screen.button('看办理进度'))
      await title('办理进度').waitFor()
      await page().getByText('等待受理', { exact: true }).waitFor()
      await page().getByRole('img', { name: '您上传的第 2 张照片' }).waitFor()
      await page().getByText('已提交', { exact: true }).waitFor()
      await picture('case')
    })

    it('after the answer the messages tell of it and lead to the reply', async () => {
      await carryTo(journey, receipt, 'published')
      await page().goto('/#/pages/mine/index')
      await screen.press(screen.button(/^消息/))
      await screen.press(screen.button(/您反映的事有答复了/).filter({ hasText: receipt.caseNo }))
      await page().getByText(reply).filter({ visible: true }).waitFor()
      for (const step of ['已受理', '已签收，开始办理', '联系群众', '已答复', '已公开']) await page().getByText(step, { exact: true }).filter({ visible: true }).first().waitFor()
      await picture('answered')
    })

    it('solved and treated well are two questions, answered once; how often one had to come may be said beside them', async () => {
      await screen.press(screen.button('说说解决了没有'))
      await screen.press(screen.button('提交评价'))
      await page().getByText('请选一个。').first().waitFor()
      await screen.press(page().getByRole('radio', { name: '解决了一部分' }))
      await screen.press(page().getByRole('radio', { name: '很好' }))
      await screen.press(page().getByRole('radio', { name: '跑了 2 趟' }))
      await picture('rate')
      await screen.press(screen.button('提交评价'))
      await page().getByText('谢谢您的评价').filter({ visible: true }).waitFor()
      await page().getByText('事情：解决了一部分').filter({ visible: true }).waitFor()
      const { id } = await journey.services.db.prisma.case.findUniqueOrThrow({ where: { caseNo: receipt.caseNo } })
      await expect.poll(() => journey.services.db.prisma.trip.findMany({ where: { subject: 'case', subjectId: id } })).toMatchObject([{ times: 2 }])
      await expect.poll(() => screen.button('说说解决了没有').filter({ visible: true }).count()).toBe(0)
    })

    it('somebody else finds the answer by search and reads it without logging in', async () => {
      const other = await openScreen(browser, journey.url, size)
      await other.page.goto('/#/pages/answers/index')
      await other.page.getByLabel('搜索公开答复').fill('低保补助')
      await other.press(other.button('搜索'))
      await other.page.getByRole('heading', { level: 1, name: '问政' }).waitFor()
      await other.press(other.button(/低保补助/).filter({ visible: true }).first())
      await other.page.getByRole('heading', { level: 1, name: '公开答复' }).waitFor()
      await other.page.getByText('补发三个月').filter({ visible: true }).waitFor()
      await other.page.getByText('提问人说：解决了一部分').waitFor()
      await shoot(other.page, `citizen-${size}-public-answer`)
      expect(other.complaints()).toEqual([])
      await other.close()
    })

    it('number and code open the progress without logging in; a wrong code opens nothing', async () => {
      const other = await openScreen(browser, journey.url, size)
      await other.page.goto('/')
      await other.press(other.button(/^查进度/))
      await other.page.getByLabel('受理编号').fill(receipt.caseNo.toLowerCase())
      await other.page.getByLabel('查询码').fill(receipt.queryCode === '00000000' ? '00000001' : '00000000')
      await other.press(other.button('查进度').filter({ visible: true }))
      await other.page.getByText('没有查到').waitFor()
      await other.page.getByLabel('查询码').fill(receipt.queryCode)
      await other.press(other.button('查进度').filter({ visible: true }))
      await other.page.getByText('已办结', { exact: true }).first().waitFor()
      await shoot(other.page, `citizen-${size}-lookup`)
      expect(other.complaints(/404.*\/api\/lookups/)).toEqual([])
      await other.close()
    })

    it(`the browser found nothing to complain about on the whole way, and ${grandmother} needed no second login`, async () => {
      expect(screen.complaints()).toEqual([])
      await expect.poll(() => page().getByRole('dialog').count()).toBe(0)
    })
  })
})
