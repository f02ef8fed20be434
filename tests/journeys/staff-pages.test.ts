import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { answerNoOf, caseAt, type Stage } from '../support/factories.ts'
import { logIn } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { faultsOf } from './examine.ts'
import { choose, notLoggedInYet } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'
import { turnCases, type Turn } from './turn-cases.ts'

type Who = 'intake' | 'officer' | 'chief' | 'reviewer' | 'head' | 'neighbour' | 'administrator' | 'auditor' | 'supervisor' | 'nobody'
type PageOf = { name: string, who: Who, path: string | ((cases: Record<string, string>) => string), ready: string, then?: (screen: Screen) => Promise<void> }

const posts: Record<Exclude<Who, 'nobody'>, [Role, string]> = {
  intake: ['intake', 'office'], officer: ['officer', 'social-assistance'], chief: ['section-chief', 'social-assistance'],
  reviewer: ['legal-reviewer', 'policy-law'], head: ['deputy-head', 'bureau'], neighbour: ['officer', 'ageing'], administrator: ['administrator', 'office'],
  auditor: ['auditor', 'office'], supervisor: ['supervisor', 'bureau']
}
const stages: readonly Stage[] = ['submitted', 'accepted', 'handling', 'recorded', 'drafted', 'answered', 'prepared', 'published', 'declined', 'withheld']
const caseOf = (stage: Stage | Turn, tail = '') => (cases: Record<string, string>) => `/cases/${cases[stage] ?? ''}${tail}`
const press = (name: string) => ({ press: tap, button }: Screen) => tap(button(name))
const open = (name: string) => (screen: Screen) => choose(screen, name)

const why = ({ page, press: tap }: Screen) => tap(page.getByText('为什么是这一天'))
const cutOne = async (screen: Screen) => {
  await open('拆分')(screen)
  await screen.press(screen.button('把选中的拆成一件'))
}

const pages: readonly PageOf[] = [
  { name: 'sign-in', who: 'nobody', path: '/', ready: '工作人员登录' },
  { name: 'workbench', who: 'intake', path: '/', ready: '快到期的在前' },
  { name: 'list', who: 'intake', path: '/cases?box=all', ready: '已全部显示' },
  { name: 'list-empty', who: 'officer', path: '/cases?box=all&q=没有这件事', ready: '没有找到' },
  { name: 'accept', who: 'intake', path: caseOf('submitted'), ready: '受理并分派' },
  { name: 'decline', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('不予受理') },
  { name: 'reroute', who: 'intake', path: caseOf('accepted'), ready: '群众反映', then: open('改派') },
  { name: 'sign', who: 'officer', path: caseOf('accepted'), ready: '签收后由您经办' },
  { name: 'contact', who: 'officer', path: caseOf('handling'), ready: '怎么联系的' },
  { name: 'draft', who: 'officer', path: caseOf('recorded'), ready: '答复全文' },
  { name: 'review', who: 'chief', path: caseOf('drafted'), ready: '直接改定文字', then: press('直接改定文字') },
  { name: 'review-confirm', who: 'chief', path: caseOf('drafted'), ready: '直接改定文字', then: press('审核通过') },
  { name: 'return', who: 'chief', path: caseOf('drafted'), ready: '直接改定文字', then: open('退回重拟') },
  { name: 'waiting', who: 'officer', path: caseOf('drafted'), ready: '等审核人看' },
  { name: 'prepare', who: 'reviewer', path: caseOf('answered', '/publication'), ready: '定稿前逐条看过' },
  { name: 'check', who: 'reviewer', path: caseOf('prepared', '/publication'), ready: '公开前逐条看过' },
  { name: 'published', who: 'chief', path: caseOf('published'), ready: '已公开' },
  { name: 'declined', who: 'intake', path: caseOf('declined'), ready: '这件不予受理' },
  { name: 'withheld', who: 'reviewer', path: caseOf('withheld'), ready: '涉及他人救助情况' },
  { name: 'not-there', who: 'officer', path: '/cases/MZ2026009999', ready: '没有找到这一件' },
  { name: 'forward', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('转送外单位') },
  { name: 'merge', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('并案') },
  { name: 'split', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: cutOne },
  { name: 'path', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('核定途径') },
  { name: 'urgent', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('标为紧急') },
  { name: 'identity', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('保密级别') },
  { name: 'accused', who: 'intake', path: caseOf('submitted'), ready: '受理并分派', then: open('列明被反映单位') },
  { name: 'object', who: 'officer', path: caseOf('accepted'), ready: '签收后由您经办', then: open('提出职责异议') },
  { name: 'settle', who: 'intake', path: caseOf('objected'), ready: '怎么处理' },
  { name: 'arbitrate', who: 'head', path: caseOf('objected'), ready: '怎么处理', then: open('裁定承办单位') },
  { name: 'plan', who: 'officer', path: caseOf('handling'), ready: '怎么联系的', then: open('写调查方案') },
  { name: 'visit', who: 'officer', path: caseOf('handling'), ready: '怎么联系的', then: open('记录走访') },
  { name: 'evidence', who: 'officer', path: caseOf('handling'), ready: '怎么联系的', then: open('加证据材料') },
  { name: 'consult', who: 'officer', path: caseOf('handling'), ready: '怎么联系的', then: open('请单位会办') },
  { name: 'correction', who: 'officer', path: caseOf('handling'), ready: '怎么联系的', then: open('一次性告知补正') },
  { name: 'pause', who: 'chief', path: caseOf('handling'), ready: '怎么联系的', then: open('暂停期限') },
  { name: 'recuse', who: 'chief', path: caseOf('handling'), ready: '怎么联系的', then: open('回避') },
  { name: 'supervise', who: 'head', path: caseOf('handling'), ready: '群众反映', then: open('督办') },
  { name: 'instruct', who: 'head', path: caseOf('handling'), ready: '群众反映', then: open('记录批示') },
  { name: 'paused', who: 'officer', path: caseOf('paused'), ready: '期限暂停：', then: why },
  { name: 'resume', who: 'officer', path: caseOf('paused'), ready: '期限暂停：', then: open('恢复期限') },
  { name: 'ask-extension', who: 'officer', path: caseOf('petition'), ready: '怎么联系的', then: open('申请延期') },
  { name: 'extend', who: 'head', path: caseOf('extension-asked'), ready: '延长多少日' },
  { name: 'opinion', who: 'neighbour', path: caseOf('consulted'), ready: '本单位的意见' },
  { name: 'clear', who: 'reviewer', path: caseOf('legal-review'), ready: '直接改定文字' },
  { name: 'call-back', who: 'officer', path: caseOf('rated-badly'), ready: '群众怎么说' },
  { name: 'upper-review', who: 'intake', path: caseOf('answered'), ready: '群众反映', then: open('记录复查复核') },
  { name: 'answers', who: 'officer', path: '/answers', ready: '公开于' },
  { name: 'answer', who: 'officer', path: ({ published }) => `/answers/${answerNoOf(published ?? '')}`, ready: '公开编号' },
  { name: 'figures', who: 'officer', path: '/answers/figures', ready: '每个数怎么算' },
  { name: 'people', who: 'administrator', path: '/people', ready: '上次登录' },
  { name: 'new-person', who: 'administrator', path: '/people', ready: '上次登录', then: press('新增人员') },
  { name: 'rules', who: 'administrator', path: '/rules', ready: '已有放假安排的年份' },
  { name: 'rules-clocks', who: 'administrator', path: '/rules?part=clocks', ready: '信访工作条例' },
  { name: 'rules-matters', who: 'administrator', path: '/rules?part=matters', ready: '专门的在前' },
  { name: 'rules-import', who: 'administrator', path: '/rules/import', ready: '先看会影响什么' },
  { name: 'rules-clock', who: 'administrator', path: '/rules/clocks/P03', ready: '从哪天起施行' },
  { name: 'rules-edit-matters', who: 'administrator', path: '/rules/matters', ready: '加一件事项', then: press('加一件事项') },
  { name: 'rehearsal', who: 'administrator', path: '/rules/rehearsal', ready: '只算不存' },
  { name: 'rules-read', who: 'officer', path: '/rules?part=versions', ready: '随软件提供' },
  { name: 'secrecy', who: 'intake', path: '/secrecy', ready: '保密件' },
  { name: 'approvals', who: 'head', path: '/approvals', ready: '保密审批' },
  { name: 'leaks', who: 'supervisor', path: '/leaks', ready: '保密监督' },
  { name: 'audit', who: 'auditor', path: '/audit', ready: '审计' },
  { name: 'account', who: 'administrator', path: '/account', ready: '改密码' },
  { name: 'not-mine', who: 'administrator', path: '/cases', ready: '这一页不归您办' },
  { name: 'no-such-page', who: 'officer', path: '/nowhere', ready: '没有这一页' },
  { name: 'lock', who: 'chief', path: '/account', ready: '改密码', then: press('切换用户') }
]

describeJourney('every page of the panel can be seen, pressed and read aloud', () => {
  let journey: Journey
  let browser: Browser
  const cases: Record<string, string> = {}
  const screens: Partial<Record<Who, Screen>> = {}
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    for (const stage of stages) cases[stage] = (await caseAt(journey, stage, { contactName: '刘满香', contactPhone: '13873712345' })).caseNo
    Object.assign(cases, await turnCases(journey))
    await journey.setReceivedOn(cases['submitted'] ?? '', '2026-10-12')
    screens.nobody = await openScreen(browser, journey.url, 'phone')
    for (const [who, [role, unitId]] of Object.entries(posts)) {
      const { cookie } = await logIn(journey.url, await journey.newStaff({ roles: [role], unitId, name: '谭小青' }))
      screens[who as Who] = await openScreen(browser, journey.url, 'phone', { cookie })
    }
  })
  afterAll(async () => {
    for (const screen of Object.values(screens)) await screen.close()
    await browser?.close()
    await journey?.stop()
  })

  it.each(pages)('$name: no serious finding, targets large enough for a finger, nothing cut off at 320', async ({ name, who, path, ready, then }) => {
    const screen = screens[who] as Screen
    await screen.page.goto(`/admin${typeof path === 'string' ? path : path(cases)}`)
    await screen.page.getByText(ready).filter({ visible: true }).first().waitFor()
    await then?.(screen)
    expect(await faultsOf(screen.page, `panel-${name}`, { target: 44, text: 12 })).toEqual([])
    expect(screen.complaints(notLoggedInYet, /404.*MZ2026009999/)).toEqual([])
  })
})
