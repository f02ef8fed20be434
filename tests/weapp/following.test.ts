import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseAt, carryTo, fileCase, reply } from '../support/factories.ts'
import { signIn, startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => { visits = await startVisits() })
afterAll(async () => { await visits.stop() })

describe('following a case in the mini program', () => {
  it('shows the reply in full, asks “解决了没有” apart from “态度”, and keeps both', async () => {
    const { stand } = visits
    const filed = await caseAt(stand, 'answered')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.tap('我的问政')
    await phone.see('已答复，等您评价')
    await phone.tap('已答复，等您评价')
    await phone.see(reply)
    await phone.tap('说说解决了没有')
    await phone.tap('解决了一部分')
    await phone.tap('很好')
    await phone.tap('提交评价')
    await phone.see('您的评价')
    expect(phone.holder.toasts).toContain('谢谢，评价已经收到')
    const view = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect(view.rating).toEqual({ solved: 'partly', treated: 5 })
  })

  it('tells who handles the case, each step with its time, and the day it is due', async () => {
    const filed = await caseAt(visits.stand, 'handling')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.see('办理经过')
    const screen = await phone.screen()
    expect(screen).toMatch(/办理中.*承办单位：社会救助股.*最迟答复日/)
    expect(screen).toMatch(/已提交\d{4}年\d{1,2}月\d{1,2}日\d{2}:\d{2}.*已受理.*已签收，开始办理/)
  })

  it('says why a case was declined and offers to ask once more', async () => {
    const filed = await caseAt(visits.stand, 'declined')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.see('不予受理')
    await phone.see('内容不清楚又联系不上您，请补充后重新提交。')
    await phone.see('再问一次')
  })

  it('takes a supplement, and takes it once when the answer to it was lost', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.see('办理经过')
    await phone.tap('补充说明')
    await phone.type('supplement', '补充：存折是信用社的。')
    phone.network.loseAnswerOf = '/supplements'
    await phone.tap('提交补充说明')
    await phone.see('没有等到回音，还没有送到。已存在手机里，有网时会自动再送。')
    await phone.tap('现在送')
    await phone.see('补充说明 ·')
    const { supplements } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect(supplements.map(({ text }) => text)).toEqual(['补充：存折是信用社的。'])
  })

  it('keeps an inbox that counts unread messages, opens their case and marks them read', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.see('1 条未读')
    await phone.tap('消息')
    await phone.see('您反映的事已受理')
    await phone.tap('您反映的事已受理')
    await phone.see('办理经过')
    expect((await filed.citizen.client.ok('GET /notices')).unread).toBe(0)
  })

  it('shows progress for the number and code of the receipt without signing in, and nothing for a wrong code', async () => {
    const { caseNo, receipt } = await fileCase(visits.stand)
    const phone = await visits.newPhone()
    await phone.open('packages/public/lookup/index')
    await phone.type('case-no', caseNo.toLowerCase())
    await phone.type('query-code', receipt.queryCode === '00000000' ? '11111111' : '00000000')
    await phone.tap('查进度')
    await phone.see('没有查到')
    await phone.type('query-code', receipt.queryCode)
    await phone.tap('查进度')
    await phone.see('办理经过')
    await phone.see('等待受理')
  })

  it('lets anyone read and search public answers without signing in', async () => {
    const filed = await fileCase(visits.stand, { statement: '敬老院的伙食标准是多少，我想让父亲去住。' })
    await carryTo(visits.stand, filed, 'published')
    const phone = await visits.newPhone()
    await phone.see('最新公开答复')
    await phone.openTab('pages/answers/index')
    await phone.type('answers-search', '敬老院')
    await phone.tap('搜索')
    await phone.see('敬老院的伙食标准')
    expect(await phone.path()).toBe('pages/answers/index')
    await phone.tap('敬老院的伙食标准')
    await phone.see('办得怎么样')
    await phone.see('限 15 个工作日')
    await phone.openTab('pages/answers/index')
    await phone.type('answers-search', '宇宙飞船')
    await phone.tap('搜索')
    await phone.see('没有找到。换个说法试试')
  })

  it('keeps the person signed in when the program is closed and opened again, several times', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const first = await visits.newPhone({}, filed.citizen.openid)
    await signIn(first)
    const { storage } = first.holder
    const seen = new Set([storage.get('refresh-token')])
    for (const time of ['second', 'third']) {
      const again = await visits.newPhone({ storage }, filed.citizen.openid)
      await again.openTab('pages/mine/index')
      await again.see('1 条未读')
      await again.tap('我的问政')
      await again.see('已受理')
      seen.add(storage.get('refresh-token'))
      expect(seen.size, `${time} opening changed the token`).toBe(time === 'second' ? 2 : 3)
    }
  })

  it('shows nothing of the person any more after signing out, and leaves no query code behind', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open('packages/mine/settings/index')
    await phone.tap('退出登录')
    await phone.gone('您已用微信登录')
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.see('微信登录')
    for (const key of ['refresh-token', 'last-receipt']) expect(phone.holder.storage.has(key)).toBe(false)
  })

  it('asks to sign in before it shows anything of one person', async () => {
    const phone = await visits.newPhone()
    for (const page of ['packages/mine/cases/index', 'packages/mine/inbox/index']) {
      await phone.open(page)
      await phone.see('微信登录')
    }
  })
})
