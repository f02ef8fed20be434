import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { fileCase, versionOf, type Filed } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { actions, choose, confirm, enter, notLoggedInYet, openCase, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const unitId = 'social-assistance'
const posts = {
  intake: { role: 'intake', unitId: 'office', name: '李晓梅' }, officer: { role: 'officer', unitId, name: '王立新' }, chief: { role: 'section-chief', unitId, name: '刘建军' },
  ageing: { role: 'officer', unitId: 'ageing', name: '贺敏' }, head: { role: 'deputy-head', unitId: 'bureau', name: '周局长' }, vetter: { role: 'legal-reviewer', unitId: 'policy-law', name: '陈法明' }
} as const satisfies Record<string, { role: Role, unitId: string, name: string }>
type Who = keyof typeof posts

const statement = '我投诉村里评低保不公。我家三口人没有收入，评不上；条件好的倒评上了。我母亲八十一岁，高龄补贴也停了半年，没人说为什么。'
const text = '您反映低保评议不公、高龄补贴停发。经查，评议会参会不足三分之二，程序不合规；高龄补贴因生存认证没有做而停发。处理意见：我局决定撤销这次评议，十五日内重新组织；补贴已恢复并补发六个月。依据《最低生活保障审核确认办法》第十七条。'

describeJourney('staff carry a contested case through every turn of the workflow', () => {
  let journey: Journey
  let browser: Browser
  let filed: Filed
  let twin: Filed
  let at: Screen
  const desks = new Map<Who, Screen>()
  const picture = (name: string) => shoot(at.page, `workflow-${name}`)
  /** Sits down at a person's desk, with the case open on it. */
  const sit = async (who: Who, caseNo = filed.caseNo) => {
    const known = desks.get(who)
    at = known ?? await openScreen(browser, journey.url, 'desk')
    if (!known) {
      desks.set(who, at)
      const { role, ...post } = posts[who]
      await enter(at, await journey.newStaff({ roles: [role], ...post }))
    }
    await openCase(at, caseNo)
  }
  const fill = (label: string, words: string) => actions(at.page).getByLabel(label, { exact: true }).fill(words)
  const send = (name: string) => at.press(actions(at.page).locator('[data-send]').filter({ hasText: name }))
  const sendAndConfirm = (name: string, yes: string) => confirm(at, actions(at.page).locator('[data-send]').filter({ hasText: name }), yes)
  const inDays = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    filed = await fileCase(journey, { type: 'complaint', statement })
    twin = await fileCase(journey, { type: 'complaint', statement: '我也投诉这个村评低保不公，开会没几个人到。' })
  })
  afterAll(async () => {
    for (const desk of desks.values()) {
      expect(desk.complaints(notLoggedInYet)).toEqual([])
      await desk.close()
    }
    await browser?.close()
    await journey?.stop()
  })
  inOrder(picture)

  it('the first receiver settles the path on accepting and routes the case', async () => {
    await sit('intake')
    await at.page.getByLabel('按什么途径办').selectOption({ label: '信访' })
    await at.page.getByLabel('承办单位').selectOption({ label: '社会救助股' })
    await actions(at.page).getByText('群众会马上收到受理通知').waitFor()
    await picture('accept')
    await send('受理并分派')
    await told(at.page, '已受理并分派')
  })

  it('the unit says it is not its matter; the first receiver reads why and sends it back', async () => {
    await sit('officer')
    await choose(at, '提出职责异议')
    await fill('为什么不是本单位的事', '高龄补贴归养老服务股管')
    await picture('object')
    await send('提出职责异议')
    await told(at.page, '职责异议已提出')
    await sit('intake')
    await actions(at.page).getByText('高龄补贴归养老服务股管').waitFor()
    await at.press(at.page.getByRole('radio', { name: '异议不成立，仍由原单位办' }))
    await fill('理由', '主要诉求是低保评议，高龄补贴可以会办')
    await picture('settle-objection')
    await send('退回原单位办理')
    await told(at.page, '已退回原单位办理')
  })

  it('the officer signs, writes a plan, records a contact and a visit of two', async () => {
    await sit('officer')
    await send('签收')
    await told(at.page, '已签收')
    await choose(at, '写调查方案')
    await fill('调查方案', '查评议会记录和签到表，走访三户，向养老服务股核对高龄补贴。')
    await send('保存调查方案')
    await told(at.page, '调查方案已记下')
    await fill('说了什么', '本人接听，说评议会那天只到了十来个人')
    await send('保存联系记录')
    await told(at.page, '联系情况已记下')
    await choose(at, '记录走访')
    const visit = actions(at.page)
    await fill('去了哪里', '城南社区村部')
    await fill('见到谁', '村支书、评议会记录人')
    await fill('看到、问到的情况', '签到表只有十一人，应到三十二人。')
    expect(await visit.locator('[data-send]').isDisabled()).toBe(true)
    await visit.getByLabel('走访人 1', { exact: true }).press('Enter')
    await visit.getByLabel('走访人 2', { exact: true }).fill('谭小青')
    await picture('visit')
    await send('保存走访记录')
    await told(at.page, '走访已记下')
    await at.page.getByText('走访人 王立新、谭小青').waitFor()
  })

  it('what is missing is asked for once, in one list, and the clocks stand still until it is there', async () => {
    await choose(at, '一次性告知补正')
    await actions(at.page).getByLabel('材料 1', { exact: true }).fill('全家户口本复印件')
    await actions(at.page).getByLabel('材料 1', { exact: true }).press('Enter')
    await actions(at.page).getByLabel('材料 2', { exact: true }).fill('近六个月银行流水')
    await fill('最晚哪天补来', inDays(10))
    await fill('告诉群众的话', '户口本到村部复印，流水到开户银行打印，都不收钱。')
    await actions(at.page).getByText('期限暂停到').waitFor()
    await picture('correction')
    await sendAndConfirm('一次性告知', '告知群众')
    await told(at.page, '期限暂停')
    await at.page.getByText('期限暂停：').waitFor()
    await picture('paused')
    await choose(at, '恢复期限')
    await fill('为什么现在恢复', '材料已由村干部代交齐')
    await send('恢复办理期限')
    await told(at.page, '期限已恢复')
    expect(await at.page.getByRole('group', { name: '其他操作' }).getByRole('button', { name: '一次性告知补正', includeHidden: true }).count()).toBe(0)
  })

  it('more time is asked for with the day it would lead to, and granted by the leader', async () => {
    await choose(at, '申请延期')
    await actions(at.page).getByText('延期后最晚').waitFor()
    await fill('为什么按期办不完', '要重新组织评议会，村民在外务工，月底才回来')
    await picture('ask-extension')
    await send('申请延期')
    await told(at.page, '延期申请已送分管领导')
    await sit('head')
    await actions(at.page).getByText('村民在外务工').first().waitFor()
    await fill('延长多少日', '99')
    expect(await actions(at.page).locator('[data-send]').isDisabled()).toBe(true)
    await fill('延长多少日', '20')
    await picture('extend')
    await sendAndConfirm('批准延期', '批准延期')
    await told(at.page, '已批准延期')
    await at.page.getByText('为什么是这一天').click()
    await picture('why-this-day')
  })

  it('the leader supervises; the unit sees it and reports progress', async () => {
    await choose(at, '督办')
    await fill('为什么督办', '评议不公反映集中')
    await fill('要求做什么', '十日内查清评议程序')
    await fill('哪天前反馈', inDays(7))
    await picture('supervise')
    await send('督办')
    await told(at.page, '已督办')
    await sit('officer')
    await at.page.getByText(/督办，.*前反馈/).first().waitFor()
    await choose(at, '反馈进展')
    await fill('办到哪里了', '签到表已调取，重新评议定在下周三')
    await send('反馈进展')
    await told(at.page, '进展已反馈给督办人')
  })

  it('another unit is asked for its opinion and gives it; only then the reply can be drafted', async () => {
    await choose(at, '请单位会办')
    await actions(at.page).getByLabel('请哪个单位').selectOption({ label: '养老服务股' })
    await fill('请它答复什么', '高龄补贴为什么停发半年')
    await fill('请在哪天前答复', inDays(3))
    await picture('consult')
    await send('请单位会办')
    await told(at.page, '已请该单位会办')
    await actions(at.page).getByText('等养老服务股给会办意见').waitFor()
    await sit('ageing')
    await fill('本单位的意见', '没有做生存认证，系统自动停发；已恢复并补发六个月。')
    await picture('opinion')
    await send('交会办意见')
    await told(at.page, '会办意见已交给承办单位')
  })

  it('a second complaint about the same matter is merged, its title read before it is confirmed', async () => {
    await sit('intake', twin.caseNo)
    await choose(at, '并案')
    await fill('并入哪一件', filed.caseNo)
    await actions(at.page).getByRole('status').getByText(filed.caseNo).waitFor()
    await fill('为什么是同一件事', '同一次评议会')
    await picture('merge')
    await sendAndConfirm('并入那一件', '并案')
    await told(at.page, '已并案')
    await at.page.getByText('这件已并入另一件').waitFor()
  })

  it('the draft is held back until it has four parts and an outcome, then goes to the chief', async () => {
    await sit('officer')
    await at.page.getByText('会办意见：养老服务股').waitFor()
    await fill('答复全文', '您反映的问题已收悉，已转相关部门办理。')
    await actions(at.page).getByText('太短了').waitFor()
    expect(await actions(at.page).locator('[data-send]').isDisabled()).toBe(true)
    await fill('答复全文', text)
    await at.press(at.page.getByRole('radio', { name: '部分属实' }))
    await picture('draft')
    await send('送审')
    await told(at.page, '已送审')
    await sit('chief')
    await actions(at.page).getByText('这一件要先过法制、保密、隐私审核').waitFor()
    await picture('review')
    await sendAndConfirm('审核通过', '通过并送法制审核')
    await told(at.page, '送法制保密审核')
  })

  it('the legal reviewer sends it back once, clears it the second time, and both citizens have the answer', async () => {
    await sit('vetter')
    await choose(at, '退回重拟')
    await fill('退回理由', '写明三十日内可以申请复查')
    await send('退回重拟')
    await told(at.page, '已退回起草人')
    await sit('officer')
    await at.page.getByText('上一稿被退回：写明三十日内可以申请复查').waitFor()
    await fill('答复全文', `${text}不服本答复的，三十日内可以向县人民政府申请复查。`)
    await send('送审')
    await told(at.page, '已送审')
    await sit('chief')
    await sendAndConfirm('审核通过', '通过并送法制审核')
    await sit('vetter')
    await picture('clear')
    await sendAndConfirm('法制审核通过', '通过并答复群众')
    await told(at.page, '已通过，答复已发给群众')
    for (const { citizen, caseNo } of [filed]) {
      const { status, reply } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
      expect([status, reply?.text.slice(0, 12)]).toEqual(['answered', text.slice(0, 12)])
    }
  })

  it('the leader ends the supervision on evidence, and the whole record stands on one page', async () => {
    await sit('head')
    await choose(at, '结束督办')
    await fill('办结凭据', '重新评议会签到二十九人，公示无异议')
    await send('结束督办')
    await told(at.page, '督办已结束')
    for (const words of ['调查方案', '走访 2026', '一次性告知', '会办意见：养老服务股', '督办（已结束）', '已批准延期']) await at.page.getByRole('heading', { name: words }).first().waitFor()
    await picture('record')
    const member = await journey.logInAs('deputy-head', 'bureau')
    expect(await versionOf(member, filed.caseNo)).toBeGreaterThan(15)
  })
})
