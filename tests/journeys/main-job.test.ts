import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StaffAccount } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen, type Size } from './browser.ts'
import { agreeToPrivacy, allowLogin, goToCheck, grandmother, readReceipt, settled, write, writeAtOnce } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { actions, confirm, enter, notLoggedInYet, openCase, tickAll, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const secrets = ['刘满香', '430923194703152426', '13873712345', '12组5号']
const statement = '我叫刘满香，身份证号430923194703152426，电话13873712345，家住东坪镇城南社区12组5号。我的高龄津贴去年十月就申请了，到现在没有领到，请查一查。'
const answer = '刘满香您好：您反映的高龄津贴没有领到一事，经查，因社保卡没有激活退回。处理意见：已于本月补发十三个月共一千三百元，请到信用社查收。依据是《老年人权益保障法》第三十三条。'

describeJourney('one message from the phone to the public, in one go', () => {
  let journey: Journey
  let browser: Browser
  let phone: Screen
  let wechat: Screen
  let at: Screen
  let caseNo = ''
  const open: Screen[] = []
  const screen = async (size: Size) => {
    const made = await openScreen(browser, journey.url, size)
    open.push(made)
    return made
  }
  const sitDown = async (account: StaffAccount) => {
    at = await screen('desk')
    await enter(at, account)
    await openCase(at, caseNo)
  }
  const message = (title: string) => wechat.page.getByRole('article', { name: title })
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    for (const each of open) await each.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => shoot((at ?? phone).page, `main-job-${name}`))

  it('张桂英 writes it on her phone and allows three reminders', async () => {
    phone = await screen('phone')
    await phone.page.goto('/')
    await settled(phone.page)
    await phone.press(phone.button('我要问'))
    await writeAtOnce(phone)
    await agreeToPrivacy(phone)
    await write(phone, { type: '求助', statement, township: '东坪镇', publicity: '可以公开', name: '刘满香', phone: '13873712345' })
    await goToCheck(phone)
    await phone.page.getByText('您写的内容里有身份证号、手机号').waitFor()
    await phone.press(phone.button('确认提交'))
    await allowLogin(phone)
    caseNo = (await readReceipt(phone)).caseNo
    await phone.press(phone.button('通知我进度'))
    await phone.press(phone.page.getByRole('dialog').getByRole('button', { name: '允许' }))
    await phone.page.getByText('微信会提醒您（3 次）').waitFor()
    wechat = await screen('desk')
    await wechat.page.goto('/sandbox/')
    await wechat.press(wechat.page.getByRole('link', { name: new RegExp(grandmother) }))
    await wechat.page.getByText('还没有消息').waitFor()
  })

  it('首接员 sees it appear in the inbox, accepts it, and her phone says so', async () => {
    await sitDown(await journey.newStaff({ roles: ['intake'], unitId: 'office', name: '李晓梅' }))
    await at.page.getByText('建议分给 老龄工作股').waitFor()
    await at.page.getByLabel('承办单位').selectOption({ label: '东坪镇社会事务综合服务中心' })
    await at.press(at.button('受理并分派'))
    await told(at.page, '已受理并分派')
    await message('诉求办理进度通知').getByText('已受理').waitFor()
  })

  it('乡镇经办人 signs, calls, finds out and drafts; 民政所长 approves; her phone says so', async () => {
    await sitDown(await journey.newStaff({ roles: ['township-officer'], unitId: 'township-430923121', name: '王立新' }))
    await at.press(at.button('签收'))
    await at.page.getByLabel('说了什么').fill('电话打通，本人说没有领到')
    await at.press(at.button('保存联系记录'))
    await at.page.getByLabel('查明的情况').fill('社保卡没有激活，十三个月的钱都退回了')
    await at.press(at.button('保存调查情况'))
    await at.page.getByLabel('答复全文').fill(answer)
    await at.press(at.button('送审'))
    await told(at.page, '已送审')
    await sitDown(await journey.newStaff({ roles: ['township-chief'], unitId: 'township-430923121', name: '刘建军' }))
    await confirm(at, at.button('审核通过'), '通过并答复群众')
    await told(at.page, '已通过')
    await message('诉求答复通知').getByText(caseNo).waitFor()
  })

  it('one reviewer masks it, another publishes it; her phone shows all three messages and nothing private', async () => {
    await sitDown(await journey.newStaff({ roles: ['legal-reviewer'], unitId: 'policy-law', name: '陈法明' }))
    await at.press(actions(at.page).getByRole('link', { name: '去准备公开稿' }))
    await at.page.getByLabel('问题：公开稿').waitFor()
    await tickAll(at)
    await at.press(at.button('改用“高龄津贴去年十月就申请了”'))
    await at.press(at.button('定下公开稿，交另一人核对'))
    await told(at.page, '公开稿已定下')
    await sitDown(await journey.newStaff({ roles: ['deputy-head'], unitId: 'bureau', name: '彭志强' }))
    await at.press(actions(at.page).getByRole('link', { name: '去核对公开稿' }))
    await tickAll(at)
    await confirm(at, at.button('公开'), '公开')
    await told(at.page, '已公开')
    await wechat.page.getByRole('article').nth(2).waitFor()
    await shoot(wechat.page, 'main-job-wechat')
    await expect.poll(() => wechat.page.getByRole('article').count()).toBe(3)
    const words = (await wechat.page.getByRole('article').allInnerTexts()).join()
    for (const secret of [...secrets, '高龄津贴']) expect(words).not.toContain(secret)
    await wechat.page.getByText('0 条').nth(2).waitFor()
  })

  it('a touch on the message opens the reply in the program', async () => {
    const { page } = phone
    await page.goto(`/sandbox/?account=`)
    await phone.press(page.getByRole('link', { name: new RegExp(grandmother) }))
    await phone.press(page.getByRole('article').last().getByRole('link', { name: '进入小程序查看' }))
    await page.getByText(answer).filter({ visible: true }).waitFor()
    await page.getByText('已经公开').filter({ visible: true }).waitFor()
  })

  it('anyone finds it by everyday words; nobody finds it by name, number, telephone or door', async () => {
    const anyone = await screen('phone')
    const search = async (words: string) => {
      await anyone.page.getByLabel('搜索公开答复').filter({ visible: true }).fill(words)
      await anyone.press(anyone.button('搜索').filter({ visible: true }))
      await anyone.page.getByRole('heading', { level: 1, name: '问政' }).waitFor()
    }
    await anyone.page.goto('/#/pages/answers/index')
    await search('高龄津贴')
    await anyone.button(/高龄津贴/).filter({ visible: true }).first().waitFor()
    for (const secret of secrets) {
      await search(secret)
      await anyone.page.getByText('没有找到。').filter({ visible: true }).waitFor()
      await anyone.press(anyone.button('看全部答复').filter({ visible: true }))
      await anyone.button(/高龄津贴/).filter({ visible: true }).first().waitFor()
    }
    await anyone.press(anyone.button(/高龄津贴/).filter({ visible: true }).first())
    await anyone.page.getByText('已于本月补发十三个月').filter({ visible: true }).waitFor()
    await shoot(anyone.page, 'main-job-public')
    const said = await anyone.page.locator('body').innerText()
    for (const secret of secrets) expect(said).not.toContain(secret)
  })

  it('no browser found anything to complain about', () => {
    expect(open.flatMap((each) => each.complaints(notLoggedInYet))).toEqual([])
  })
})
