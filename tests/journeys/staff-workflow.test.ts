import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { fileCase, type Filed } from '../support/factories.ts'
import { describeJourney, startBrowser } from './browser.ts'
import { inOrder } from './in-order.ts'
import { openDesks } from './staff-desks.ts'
import { notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const statement = '我投诉村里评低保不公。我家三口人没有收入，评不上；条件好的倒评上了。我母亲八十一岁，高龄补贴也停了半年，没人说为什么。'
const text = '您反映低保评议不公、高龄补贴停发。经查，评议会参会不足三分之二，程序不合规；高龄补贴因生存认证没有做而停发。处理意见：我局决定撤销这次评议，十五日内重新组织；补贴已恢复并补发六个月。依据《最低生活保障审核确认办法》第十七条。'

describeJourney('staff carry a contested case through every turn of the workflow', () => {
  let journey: Journey
  let browser: Browser
  let filed: Filed
  let twin: Filed
  let desks: ReturnType<typeof openDesks>
  const inDays = (days: number) => addDays(dayOf(Date.now()), days)
  const picture = (name: string) => desks.picture(name)
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    desks = openDesks(journey, browser, 'workflow')
    filed = await fileCase(journey, { type: 'complaint', statement })
    twin = await fileCase(journey, { type: 'complaint', statement: '我也投诉这个村评低保不公，开会没几个人到。' })
  })
  afterAll(async () => {
    await desks?.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder(picture)

  it('the first receiver settles the path on accepting and routes the case', async () => {
    await desks.sit('intake', filed.caseNo)
    await desks.at().page.getByLabel('按什么途径办').selectOption({ label: '信访' })
    await desks.at().page.getByLabel('承办单位').selectOption({ label: '社会救助股' })
    await desks.panel().getByText('群众会马上收到受理通知').waitFor()
    await picture('accept')
    await desks.send('受理并分派', '已受理并分派')
  })

  it('the unit says it is not its matter; the first receiver reads why and sends it back', async () => {
    await desks.sit('officer', filed.caseNo)
    await desks.open('提出职责异议')
    await desks.fill({ '为什么不是本单位的事': '高龄补贴归养老服务股管' })
    await picture('object')
    await desks.send('提出职责异议', '职责异议已提出')
    await desks.sit('intake', filed.caseNo)
    await desks.panel().getByText('高龄补贴归养老服务股管').waitFor()
    await desks.at().press(desks.at().page.getByRole('radio', { name: '异议不成立，仍由原单位办' }))
    await desks.fill({ '理由': '主要诉求是低保评议，高龄补贴可以会办' })
    await picture('settle-objection')
    await desks.send('退回原单位办理', '已退回原单位办理')
  })

  it('the officer signs, writes a plan, records a contact and a visit of two', async () => {
    await desks.sit('officer', filed.caseNo)
    await desks.send('签收', '已签收')
    await desks.open('写调查方案')
    await desks.fill({ '调查方案': '查评议会记录和签到表，走访三户，向养老服务股核对高龄补贴。' })
    await desks.panel().getByLabel('调查方案', { exact: true }).press('Control+Enter')
    await desks.panel().getByRole('heading', { name: '记录联系' }).waitFor()
    await desks.seen('查评议会记录和签到表')
    await desks.fill({ '说了什么': '本人接听，说评议会那天只到了十来个人' })
    await desks.send('保存联系记录', '联系情况已记下')
    await desks.open('记录走访')
    await desks.fill({ '去了哪里': '城南社区村部', '见到谁': '村支书、评议会记录人', '看到、问到的情况': '签到表只有十一人，应到三十二人。' })
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '走访人 2': '谭小青' })
    await picture('visit')
    await desks.send('保存走访记录', '走访已记下')
    await desks.seen('走访人 王立新、谭小青')
  })

  it('what is missing is asked for once, in one list, and the clocks stand still until it is there', async () => {
    await desks.open('一次性告知补正')
    await desks.fill({ '材料 1': '全家户口本复印件' })
    await desks.panel().getByLabel('材料 1', { exact: true }).press('Enter')
    await desks.fill({ '材料 2': '近六个月银行流水', '最晚哪天补来': inDays(10), '告诉群众的话': '户口本到村部复印，流水到开户银行打印，都不收钱。' })
    await desks.panel().getByText('期限暂停到').waitFor()
    await picture('correction')
    await desks.send('一次性告知', '期限暂停', '告知群众')
    await desks.seen('期限暂停：')
    await picture('paused')
    const { client } = filed.citizen
    await client.ok('POST /cases/:caseNo/corrections', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '户口本拍了照，流水打印好了', items: [0, 1], fileIds: [] } })
    await desks.seen('户口本拍了照，流水打印好了')
    await expect.poll(() => desks.at().page.getByText('已补', { exact: false }).count()).toBeGreaterThan(1)
    await picture('corrected')
    await desks.at().press(desks.at().button('我看过了'))
    await expect.poll(() => desks.at().page.getByRole('group', { name: '其他操作' }).getByRole('button', { name: '一次性告知补正', includeHidden: true }).count()).toBe(0)
  })

  it('more time is asked for with the day it would lead to, and granted by the leader', async () => {
    await desks.open('申请延期')
    await desks.panel().getByText('全延的话').waitFor()
    await desks.fill({ '为什么按期办不完': '要重新组织评议会，村民在外务工，月底才回来' })
    await picture('ask-extension')
    await desks.send('申请延期', '延期申请已送分管领导')
    await desks.sit('head', filed.caseNo)
    await desks.panel().getByText('村民在外务工').first().waitFor()
    await desks.fill({ '延长多少日': '99' })
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '延长多少日': '20' })
    await picture('extend')
    await desks.send('批准延期', '已批准延期', '批准延期')
    await desks.at().page.getByText('为什么是这一天').click()
    await desks.seen('答复以这一条为准')
    await desks.seen(/经周局长批准延长20日/)
    await picture('why-this-day')
  })

  it('the leader supervises; the unit sees it and reports progress', async () => {
    await desks.open('督办')
    await desks.fill({ '为什么督办': '评议不公反映集中', '要求做什么': '十日内查清评议程序', '哪天前反馈': inDays(7) })
    await picture('supervise')
    await desks.send('督办', '已督办')
    await desks.sit('officer', filed.caseNo)
    await desks.seen(/督办，.*前反馈/)
    await desks.open('反馈进展')
    await desks.fill({ '办到哪里了': '签到表已调取，重新评议定在下周三' })
    await desks.send('反馈进展', '进展已反馈给督办人')
  })

  it('another unit is asked for its opinion and gives it; only then the reply can be drafted', async () => {
    await desks.open('请单位会办')
    await desks.panel().getByLabel('请哪个单位').selectOption({ label: '养老服务股' })
    await desks.fill({ '请它答复什么': '高龄补贴为什么停发半年', '请在哪天前答复': inDays(3) })
    await picture('consult')
    await desks.send('请单位会办', '已请该单位会办')
    await desks.panel().getByText('等养老服务股给会办意见').waitFor()
    await desks.sitAtBox('neighbour', 'opinion-asked', filed.caseNo)
    await desks.fill({ '本单位的意见': '没有做生存认证，系统自动停发；已恢复并补发六个月。' })
    await picture('opinion')
    await desks.send('交会办意见', '会办意见已交给承办单位')
    await desks.seen('这一件现在不归您看了')
  })

  it('a second complaint about the same matter is merged, its title read before it is confirmed', async () => {
    await desks.sit('intake', twin.caseNo)
    await desks.open('并案')
    await desks.fill({ '并入哪一件': filed.caseNo })
    await desks.panel().getByRole('status').getByText(filed.caseNo).waitFor()
    await desks.fill({ '为什么是同一件事': '同一次评议会' })
    await picture('merge')
    await desks.send('并入那一件', '已并案', '并案')
    await desks.seen('这件已并入另一件')
  })

  it('the draft is held back until it has four parts and an outcome, then goes to the chief', async () => {
    await desks.sit('officer', filed.caseNo)
    await desks.seen('会办意见：养老服务股')
    await desks.fill({ '答复全文': '您反映的问题已收悉，已转相关部门办理。' })
    await desks.panel().getByText('太短了').waitFor()
    await expect.poll(() => desks.canSend()).toBe(false)
    await desks.fill({ '答复全文': text })
    await desks.at().press(desks.at().page.getByRole('radio', { name: '部分属实' }))
    await picture('draft')
    await desks.send('送审', '已送审')
    await desks.sit('chief', filed.caseNo)
    await desks.panel().getByText('这一件要先过法制、保密、隐私审核').waitFor()
    await picture('review')
    await desks.send('审核通过', '送法制保密审核', '通过并送法制审核')
  })

  it('the legal reviewer sends it back once, clears it the second time, and the citizen has the answer', async () => {
    await desks.sit('vetter', filed.caseNo)
    await desks.open('退回重拟')
    await desks.fill({ '退回理由': '写明三十日内可以申请复查' })
    await desks.send('退回重拟', '已退回起草人')
    await desks.sit('officer', filed.caseNo)
    await desks.seen('上一稿被退回：写明三十日内可以申请复查')
    await desks.fill({ '答复全文': `${text}不服本答复的，三十日内可以向县人民政府申请复查。` })
    await desks.send('送审', '已送审')
    await desks.sit('chief', filed.caseNo)
    await desks.send('审核通过', '送法制保密审核', '通过并送法制审核')
    await desks.sit('vetter', filed.caseNo)
    await picture('clear')
    await desks.send('法制审核通过', '已通过，答复已发给群众', '通过并答复群众')
    const { status, reply } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect([status, reply?.text.slice(0, 12)]).toEqual(['answered', text.slice(0, 12)])
  })

  it('the leader ends the supervision on evidence, and the whole record stands on one page', async () => {
    await desks.sit('head', filed.caseNo)
    await desks.open('结束督办')
    await desks.fill({ '办结凭据': '重新评议会签到二十九人，公示无异议' })
    await desks.send('结束督办', '督办已结束')
    for (const words of ['调查方案', '走访 2026', '一次性告知', '会办意见：养老服务股', '督办（已结束）', '已批准延期']) await desks.at().page.getByRole('heading', { name: words }).first().waitFor()
    await picture('record')
    // The unit that gave its opinion no longer sees the case.
    expect(desks.complaints(notLoggedInYet, /404.*\/api\/staff\/cases\/MZ/)).toEqual([])
  })
})
