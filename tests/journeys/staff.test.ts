import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileCase, reply, type Filed } from '../support/factories.ts'
import type { StaffAccount } from '../support/people.ts'
import { describeJourney, openScreen, sizeWords, startBrowser, type Screen, type Size } from './browser.ts'
import { goTo } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { actions, confirm, enter, notLoggedInYet, openCase, tickAll, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const statement = '我叫刘满香，身份证号430923194703152426，家住东坪镇城南社区12组5号，低保三个月没到账。村里的周会计知道这件事，绰号黑皮的人也知道。'

describeJourney('staff carry a case from the inbox to the public', () => {
  let journey: Journey
  let browser: Browser
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Size>(['desk', 'phone'])('on a %s', (size) => {
    let people: Record<'intake' | 'officer' | 'chief' | 'preparer' | 'publisher', StaffAccount>
    let filed: Filed
    let byClock: string[] = []
    let at: Screen
    const inHand: Screen[] = []
    const picture = (name: string) => shoot(at.page, `staff-${size}-${name}`)
    const take = async (who: keyof typeof people) => {
      at = await openScreen(browser, journey.url, size)
      inHand.push(at)
      await enter(at, people[who])
    }
    const chosen = (label: string, word: string) => expect.poll(() => at.page.getByLabel(label).locator('option:checked').innerText()).toBe(word)
    beforeAll(async () => {
      const unitId = 'social-assistance'
      people = {
        intake: await journey.newStaff({ roles: ['intake'], unitId: 'office', name: '李晓梅' }),
        officer: await journey.newStaff({ roles: ['officer'], unitId, name: '王立新' }),
        chief: await journey.newStaff({ roles: ['section-chief'], unitId, name: '刘建军' }),
        preparer: await journey.newStaff({ roles: ['legal-reviewer'], unitId: 'policy-law', name: '陈法明' }),
        publisher: await journey.newStaff({ roles: ['legal-reviewer'], unitId: 'policy-law', name: '赵文静' })
      }
      filed = await fileCase(journey, { statement, contactName: '刘满香', contactPhone: '13873712345' })
      const aged = ['2026-11-16', '2026-10-12', '2026-11-02', '2026-11-09']
      const waiting = await Promise.all(aged.map(() => fileCase(journey, { statement: '养老院的护工打骂老人，请马上来人看看。' })))
      for (const [index, { caseNo }] of waiting.entries()) await journey.setReceivedOn(caseNo, aged[index] ?? '')
      byClock = [1, 2, 3, 0].map((index) => waiting[index]?.caseNo ?? '')
    })
    afterAll(async () => { for (const screen of inHand) await screen.close() })
    inOrder(picture)

    it(`首接员 logs in with a password and finds the inbox in the order of the clock (${sizeWords[size]})`, async () => {
      at = await openScreen(browser, journey.url, size)
      inHand.push(at)
      await at.page.goto('/admin/')
      await at.button('登录').waitFor()
      await picture('sign-in')
      await enter(at, people.intake)
      await picture('workbench')
      await at.press(at.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }))
      await at.page.getByRole('row').filter({ hasText: byClock[0] ?? '' }).getByText('已超期').waitFor()
      const listed = async () => (await at.page.getByRole('row').allInnerTexts()).map((words) => /MZ\d{10}/.exec(words)?.[0] ?? '')
        .filter((caseNo) => [...byClock, filed.caseNo].includes(caseNo))
      // The list is live: what the workers announce meanwhile may draw it once more.
      await expect.poll(listed).toEqual([...byClock, filed.caseNo])
      await picture('inbox')
    })

    it('the unit proposed is there with its reason; accepting routes the case', async () => {
      await openCase(at, filed.caseNo)
      await at.page.getByText('建议分给 社会救助股').waitFor()
      await chosen('承办单位', '社会救助股')
      await picture('accept')
      await at.press(at.button('受理并分派'))
      await told(at.page, '已受理并分派')
      await at.page.getByText('等社会救助股签收。').waitFor()
    })

    it('经办人 signs for it, looks up the telephone, records a contact and a finding, and drafts the reply', async () => {
      await take('officer')
      await openCase(at, filed.caseNo)
      await at.press(at.button('签收'))
      await told(at.page, '已签收')
      await at.press(at.button('查看完整联系方式'))
      await at.page.getByRole('link', { name: '13873712345' }).waitFor()
      await at.page.getByLabel('说了什么').fill('本人接听，说三个月没到账')
      await picture('contact')
      await at.press(at.button('保存联系记录'))
      await told(at.page, '联系情况已记下')
      await at.page.getByLabel('查明的情况').fill('到信用社查了流水，银行卡失效，补助被退回')
      await at.press(at.button('保存调查情况'))
      await told(at.page, '调查情况已记下')
      await at.page.getByLabel('答复全文').fill('已收悉，谢谢。')
      await at.page.getByText('太短了').waitFor()
      await at.page.getByLabel('答复全文').fill('您好，您反映的低保金没有到账一事，经查是银行卡失效退回，我局将在本月补发。依据《最低生活保障审核确认办法》第三十二条。')
      await picture('reply')
      await at.press(at.button('送审'))
      await told(at.page, '已送审')
    })

    it('股长 logs in with six digits and returns the draft with a reason; 经办人 reads it and writes anew', async () => {
      const officer = at
      await take('chief')
      await openCase(at, filed.caseNo)
      await at.press(actions(at.page).getByRole('button', { name: '退回重拟' }))
      await at.page.getByLabel('退回理由').fill('请写明补发多少钱')
      await picture('return')
      await at.press(actions(at.page).getByRole('button', { name: '退回重拟' }))
      await told(at.page, '已退回起草人')
      await officer.page.getByText('您打开以后，这件案子有变化。').waitFor()
      await officer.page.getByText('上一稿被退回：请写明补发多少钱').waitFor()
      await officer.press(officer.button('我看过了'))
      await officer.page.getByLabel('答复全文').fill(`刘满香您好：${reply}`)
      await officer.press(officer.button('送审'))
      await officer.page.getByRole('heading', { name: '答复稿（待审核）' }).waitFor()
    })

    it('股长 approves and the citizen can read the reply', async () => {
      await at.press(at.button('我看过了'))
      await picture('approve')
      await at.press(at.button('审核通过'))
      await at.page.getByRole('dialog').getByText(reply).waitFor()
      await at.press(at.page.getByRole('dialog').getByRole('button', { name: '通过并答复群众', exact: true }))
      await told(at.page, '已通过，答复已发给群众')
      const { status, reply: answer } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
      expect([status, answer?.text]).toEqual(['answered', `刘满香您好：${reply}`])
    })

    it('法制保密审核员 sees both versions side by side, adds a name, corrects by hand and settles the copy', async () => {
      await take('preparer')
      await openCase(at, filed.caseNo)
      await at.press(at.page.getByRole('link', { name: '去准备公开稿' }))
      const copy = at.page.getByLabel('问题：公开稿')
      await copy.waitFor()
      for (const secret of ['430923194703152426', '刘满香']) expect(await copy.inputValue()).not.toContain(secret)
      await at.page.getByLabel('再加一个人名').fill('黑皮')
      await at.press(at.button('加上并重新遮盖'))
      await expect.poll(() => copy.inputValue()).not.toContain('黑皮')
      await copy.fill((await copy.inputValue()).replace('周会计', '一名村干部'))
      await tickAll(at)
      await expect.poll(() => at.button('定下公开稿，交另一人核对').isDisabled()).toBe(true)
      await at.press(at.button('改用“低保三个月没到账”'))
      await picture('prepare')
      await at.press(at.button('定下公开稿，交另一人核对'))
      await told(at.page, '公开稿已定下')
      await at.press(actions(at.page).getByRole('link', { name: /公开稿/ }))
      await at.page.getByText('准备的人不能自己公开。').waitFor()
      await expect.poll(() => at.button('公开').count()).toBe(0)
    })

    it('another reviewer reads both and publishes; anyone can read it then', async () => {
      await take('publisher')
      await openCase(at, filed.caseNo)
      await at.press(at.page.getByRole('link', { name: '去核对公开稿' }))
      await at.page.getByText('准备人：陈法明').waitFor()
      await at.page.getByRole('region', { name: '问题' }).getByText('一名村干部').waitFor()
      await tickAll(at)
      await picture('publish')
      await confirm(at, at.button('公开'), '公开')
      await told(at.page, '已公开，群众会收到通知')
      const { answerNo } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
      const { question, reply: answer } = await journey.anyone.ok('GET /answers/:answerNo', { params: { answerNo: answerNo ?? '' } })
      for (const secret of ['刘满香', '黑皮', '周会计', '430923194703152426', '12组5号']) expect(question + answer).not.toContain(secret)
    })

    it('what is not the bureau\'s is declined with the right door named, and the citizen reads it', async () => {
      const misplaced = await fileCase(journey, { type: 'consultation', statement: '我的新农合医保报销比例不对，医药费报销少了一半，找谁？' })
      at = inHand[0] as Screen
      await openCase(at, misplaced.caseNo)
      await at.press(at.button('不予受理'))
      await chosen('该找的部门', '县医疗保障局')
      await at.press(at.page.getByRole('radio', { name: '不归民政管' }))
      await at.page.getByLabel('告知群众的话').fill('医保报销由县医疗保障局办理，请带医保卡和发票到政务大厅二楼。')
      await picture('decline')
      await confirm(at, actions(at.page).getByRole('button', { name: '不予受理' }), '不予受理')
      await told(at.page, '已告知群众不予受理')
      const phone = await openScreen(browser, journey.url, 'phone', { localStorage: { 'refresh-token': misplaced.citizen.refreshToken } })
      await goTo(phone, `packages/mine/case/index?caseNo=${misplaced.caseNo}`)
      await phone.page.getByText('不予受理', { exact: true }).first().waitFor()
      await phone.page.getByText('请带医保卡和发票到政务大厅二楼').waitFor()
      await expect.poll(() => phone.page.locator('main:visible').innerText()).toContain('县医疗保障局')
      await shoot(phone.page, `citizen-declined-${size}`)
      await phone.close()
    })

    it('the browsers found nothing to complain about', () => {
      expect(inHand.flatMap((screen) => screen.complaints(notLoggedInYet))).toEqual([])
    })
  })
})
