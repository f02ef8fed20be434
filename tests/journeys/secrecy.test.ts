import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { retold, secret } from '../support/confidential-case.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { agreeToPrivacy, allowLogin, goTo, goToCheck, readReceipt, settled, writeAtOnce } from './citizen-screen.ts'
import { faultsOf, shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { openDesks } from './staff-desks.ts'
import { confirm, notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const accusedName = '梅城镇社会事务综合服务中心'
const least = { target: 44, text: 12 }

describeJourney('a confidential report keeps its secret from the phone to the leak that is dealt with', () => {
  let journey: Journey
  let browser: Browser
  let phone: Screen
  let desks: ReturnType<typeof openDesks>
  let caseNo = ''
  const picture = (name: string) => desks.picture(name)
  const main = () => desks.at().page.locator('main').innerText()
  const sees = (words: string | RegExp) => phone.page.getByText(words).filter({ visible: true }).first().waitFor()
  const tap = (name: string | RegExp) => phone.press(phone.button(name).filter({ visible: true }))
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    desks = openDesks(journey, browser, 'secrecy')
    phone = await openScreen(browser, journey.url, 'phone')
  })
  afterAll(async () => {
    await phone?.close()
    await desks?.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder(async (name) => {
    await shoot(phone.page, `secrecy-phone-${name}`)
    await picture(name)
  })

  it('a citizen reports in confidence, names the unit, and reads who may know and that nothing is published', async () => {
    await phone.page.goto('/')
    await settled(phone.page)
    await tap('我要问')
    await writeAtOnce(phone)
    await agreeToPrivacy(phone)
    await phone.press(phone.page.getByRole('radio', { name: /^举报/ }))
    await phone.page.getByLabel('发生了什么').fill(`${secret.sentence}。请为我保密。`)
    await tap(/^乡镇：/)
    await phone.press(phone.page.getByRole('dialog').getByRole('radio', { name: secret.village }))
    await tap(/^反映的单位/)
    await phone.press(phone.page.getByRole('checkbox', { name: accusedName }))
    await tap('选好了')
    await phone.press(phone.page.getByRole('radio', { name: /^保密/ }))
    await phone.page.getByLabel('怎么称呼您').fill(secret.name)
    await phone.page.getByLabel('联系电话').fill(secret.phone)
    await sees('举报的内容不会公开')
    await goToCheck(phone)
    for (const words of [accusedName, /最多两名指定的人能看/]) await sees(words)
    await shoot(phone.page, 'secrecy-phone-check')
    await tap('确认提交')
    await allowLogin(phone)
    caseNo = (await readReceipt(phone)).caseNo
  })

  it('the first receiver sees that there is one and not what it says, until taking it into keeping', async () => {
    await desks.sit('intake', caseNo)
    await desks.seen('保密件，等待转述')
    for (const words of [secret.sentence, secret.name, secret.phone]) expect(await main()).not.toContain(words)
    await desks.panel().getByText('保密举报最多两人知情').waitFor()
    await picture('keep')
    await desks.send('我来保管', '您是这一件的保管人了')
    await desks.seen(secret.sentence)
  })

  it('the keeper tells it in other words: the original copied or a name in it is refused, and what was typed stays', async () => {
    await desks.open('转述')
    await desks.fill({ 标题: retold.title, 反映的事: `来信人称${secret.sentence}` })
    await desks.at().press(desks.panel().getByRole('button', { name: '交出转述' }))
    await desks.panel().getByText('转述里有整段照抄的原话').waitFor()
    await picture('copied')
    await desks.fill({ 反映的事: `${secret.name}反映会计冒领补助` })
    await desks.at().press(desks.panel().getByRole('button', { name: '交出转述' }))
    await desks.panel().getByText(/还有姓名、电话/).first().waitFor()
    await desks.fill({ 反映的事: retold.text })
    await desks.send('交出转述', '承办单位只看得到转述')
    expect(await desks.at().page.getByLabel('承办单位').locator('option').allInnerTexts()).not.toContain(accusedName)
    await desks.at().page.getByLabel('承办单位').selectOption({ label: '社会救助股' })
    await picture('retold')
    await desks.send('受理并分派', '已受理并分派')
  })

  it('the unit works with the retold words; the accused one finds it by no list, no search and no address', async () => {
    await desks.sit('officer', caseNo)
    await desks.seen(retold.text)
    await desks.send('签收', '已签收')
    for (const words of [secret.sentence, secret.name, secret.phone]) expect(await main()).not.toContain(words)
    expect(await desks.at().button('查看完整联系方式').count()).toBe(0)
    await picture('unit')
    await desks.sitDown('township', '/cases?box=all')
    await desks.seen('您能看到的范围里还没有案件')
    for (const words of [caseNo, '低保卡']) {
      await desks.at().page.getByLabel('搜索案件').fill(words)
      await desks.at().page.getByLabel('搜索案件').press('Enter')
      await desks.seen(`没有找到“${words}”`)
    }
    await desks.sitDown('township', `/cases/${caseNo}`)
    await desks.at().page.getByRole('alert').waitFor()
    for (const words of [retold.title, secret.sentence]) expect(await main()).not.toContain(words)
    await picture('accused')
  })

  it('who filed it is asked for with a reason by one, granted by another, and shown once', async () => {
    await desks.sit('intake', caseNo)
    await desks.at().press(desks.at().page.getByRole('link', { name: '看谁保管、申请查看反映人身份' }))
    await desks.seen('保管人：李晓梅')
    const ask = desks.at().button('申请查看')
    await desks.at().page.getByLabel('为什么要看').fill('核实')
    await expect.poll(() => ask.isDisabled()).toBe(true)
    await desks.at().page.getByLabel('为什么要看').fill('需要当面核实补助卡的去向')
    await desks.at().press(ask)
    await desks.seen('等局领导批示')
    expect(await faultsOf(desks.at().page, 'secrecy-asked', least)).toEqual([])
    await desks.sitDown('head', '/approvals')
    await desks.seen('理由：需要当面核实补助卡的去向')
    expect(await faultsOf(desks.at().page, 'secrecy-to-approve', least)).toEqual([])
    await confirm(desks.at(), desks.at().button('批准'), '批准')
    await desks.seen(/周局长 批准，.*前可看一次/)
    for (const words of [secret.sentence, secret.name, secret.phone]) expect(await main()).not.toContain(words)
    await desks.sitDown('intake', `/secrecy?caseNo=${caseNo}`)
    await desks.at().press(desks.at().button('现在查看（只能看一次）'))
    await desks.seen(`${secret.name}，${secret.phone}，${secret.village}`)
    await picture('opened')
    await desks.at().page.reload()
    await desks.seen(/周局长 批准，.*已查看/)
    expect(await main()).not.toContain(secret.phone)
  })

  it('the citizen reports a leak: it is shut for everybody at once, on the screens where it lies open, too', async () => {
    await desks.sit('officer', caseNo)
    await goTo(phone, `packages/mine/case/index?caseNo=${caseNo}`)
    await tap('我的信息被泄露了')
    await phone.page.getByLabel('发生了什么').fill(secret.later)
    await shoot(phone.page, 'secrecy-phone-leak')
    await tap('马上报告')
    await sees('已经收到，这一件先封存')
    await desks.seen('这一件现在不归您看了')
    await picture('shut')
    for (const who of ['officer', 'intake', 'head'] as const) {
      await desks.sitDown(who, `/cases/${caseNo}`)
      await desks.at().page.getByRole('alert').waitFor()
      await desks.sitDown(who, `/cases?box=all&q=${caseNo}`)
      await desks.seen(`没有找到“${caseNo}”`)
    }
  })

  it('the supervisor sees who looked, and opens it again with what was found', async () => {
    await desks.sitDown('supervisor', '/leaks')
    await desks.seen('已停止所有人查看')
    await desks.at().press(desks.at().page.getByText(/^看过、办过这一件的人/))
    for (const look of [/李晓梅（.*）打开案件（原话）/, /李晓梅（.*）看反映人身份/, /王立新（.*）打开案件（转述）/]) await desks.seen(look)
    expect(await faultsOf(desks.at().page, 'secrecy-leak', least)).toEqual([])
    for (const words of [secret.sentence, secret.later, secret.name, secret.phone]) expect(await main()).not.toContain(words)
    await desks.at().page.getByLabel('查明了什么、怎么处理').fill('查明是村组群里转发，已处理责任人，换人联系反映人')
    await desks.at().press(desks.at().button('处理完毕，恢复查看'))
    await desks.seen(/丁督查 于 .* 处理完毕：查明是村组群里转发/)
    await desks.sit('officer', caseNo)
    await desks.seen('泄露反映已处理')
    await goTo(phone, `packages/mine/case/index?caseNo=${caseNo}`)
    await sees('泄露反映已处理')
    await sees(secret.sentence)
    await shoot(phone.page, 'secrecy-phone-settled')
  })

  it('the auditor reads every look and every step, and not a word of the report', async () => {
    await desks.sitDown('auditor', '/audit')
    await desks.at().page.getByLabel('受理编号或其他对象').fill(caseNo)
    await desks.at().press(desks.at().button('查找'))
    const looks = desks.at().page.getByRole('region', { name: '保密件查看记录' })
    for (const look of [/李晓梅（.*）打开案件（原话）/, /李晓梅（.*）看反映人身份/, /王立新（.*）打开案件（转述）/]) await looks.getByText(look).first().waitFor()
    const deed = (by: string, what: string) => desks.at().page.getByRole('row').filter({ hasText: caseNo }).filter({ hasText: by }).filter({ hasText: what })
    for (const [by, what] of [['李晓梅', '申请查看反映人身份'], ['周局长', '批准查看反映人身份'], ['李晓梅', '保密件已转述'], ['群众', '反映信息泄露'], ['丁督查', '泄露反映已处理']] as const) await deed(by, what).first().waitFor()
    await picture('audit')
    for (const words of [secret.sentence, secret.later, secret.name, secret.phone, retold.title]) expect(await main()).not.toContain(words)
  })

  it('no browser found anything to complain about but what was refused on purpose', () => {
    expect([...desks.complaints(notLoggedInYet, /409.*\/retype/, /404.*\/api\/staff\/cases\/MZ/), ...phone.complaints()]).toEqual([])
  })
})
