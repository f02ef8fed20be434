import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseAt } from '../support/factories.ts'
import { give } from '../support/give.ts'
import { caseNoOn, signIn, startVisits, takePhotos, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => { visits = await startVisits() })
afterAll(async () => { await visits.stop() })

const waiting = async () => {
  const filed = await caseAt(visits.stand, 'handling')
  await give(visits.stand.composition.services, filed.caseNo, {
    type: 'request-correction', items: ['低保证复印件', '银行流水'], until: addDays(dayOf(Date.now()), 15), explanation: '缺了这些没法核实，补齐后接着办。'
  })
  return filed
}

describe('the three questions before filing, in the mini program', () => {
  it('send danger to the telephone with one tap, then to a short form that files an urgent case', async () => {
    const phone = await visits.newPhone()
    await phone.see('我要问')
    await phone.tap('我要问')
    await phone.tap('有孩子正受欺负')
    await phone.see('先打电话救人')
    await phone.tap('打 110：报警')
    await phone.tap('打 120：救护车')
    expect(phone.holder.calls).toEqual(['110', '120'])
    await phone.tap('写几句，马上有人联系')
    await phone.tap('我看明白了，同意')
    await phone.type('statement', '隔壁的孩子天天挨打，刚才又在哭。')
    await phone.tap('点开选择')
    await phone.tap('梅城镇')
    await phone.type('contact-phone', '13873712345')
    await phone.tap('下一步：核对')
    await phone.see('有孩子正受到伤害')
    await phone.tap('确认提交')
    await phone.see('已经提交成功')
    const caseNo = caseNoOn(await phone.screen())
    const { rows } = await visits.stand.database.pool.query('SELECT type, path, urgency, publicity FROM cases WHERE case_no = $1', [caseNo])
    expect(rows).toEqual([{ type: 'help', path: 'mandatory-report', urgency: 'child', publicity: 'private' }])
  })

  it('lead an objection to a decision to 复议 with its sixty days, and keep the path with the draft', async () => {
    const phone = await visits.newPhone()
    await phone.see('我要问')
    await phone.tap('我要问')
    await phone.tap('没有')
    await phone.tap('对已经作出的决定不服')
    await phone.tap('民政局，或者乡镇的民政窗口')
    await phone.see('60日')
    await phone.see('选错了会怎样')
    await phone.tap('回到上一问')
    await phone.see('这个决定是谁作的')
    await phone.tap('民政局，或者乡镇的民政窗口')
    await phone.tap('开始写')
    await phone.tap('我看明白了，同意')
    await phone.type('statement', '低保被停了，我不服这个决定。')
    await phone.tap('点开选择')
    await phone.tap('梅城镇')
    await phone.tap('匿名')
    await phone.type('lookup-code', '246810')
    await phone.tap('可以公开')
    await phone.tap('下一步：核对')
    await phone.see('按“对决定不服”办')
    await phone.tap('确认提交')
    await phone.see('这一件是匿名的')
    const caseNo = caseNoOn(await phone.screen())
    await phone.tap('看办理进度')
    await phone.type('case-no', caseNo)
    await phone.type('query-code', '246810')
    await phone.tap('查进度')
    await phone.see('可以向县人民政府申请行政复议，最晚')
    expect(await visits.stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: '246810' } })).toMatchObject({ path: 'reconsideration', identity: 'anonymous' })
  })
})

describe('a correction in the mini program', () => {
  it('is answered item by item with a photo, once, even when the answer to it was lost', async () => {
    const filed = await waiting()
    const phone = await visits.newPhone({ photos: await takePhotos(1) }, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.see('答复您的期限暂停：等待补齐材料')
    await phone.tap('现在补正')
    await phone.see('要补的清单')
    await phone.type('item-0', '见照片')
    await phone.type('item-1', '银行说要本人去打')
    await phone.tap('添加照片')
    await phone.see('已上传')
    phone.network.loseAnswerOf = '/corrections'
    await phone.tap('提交补正')
    await phone.see('没有等到回音，还没有送到。已存在手机里')
    await phone.tap('现在送')
    await phone.see('已送到。')
    await phone.tap('返回')
    await phone.see('您写的：')
    const view = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect(view.corrections).toEqual([expect.objectContaining({ open: false, items: [{ text: '低保证复印件', given: true }, { text: '银行流水', given: true }] })])
    expect(view.files).toHaveLength(1)
    expect([...phone.holder.storage.keys()].filter((key) => key.startsWith('correction-'))).toEqual([])
  })

  it('being written is still there after the program was closed', async () => {
    const filed = await waiting()
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/correct/index?caseNo=${filed.caseNo}`)
    await phone.type('item-0', '明天去复印')
    await phone.see('已经写了')
    const later = await visits.newPhone({ storage: phone.holder.storage }, filed.citizen.openid)
    await later.open(`packages/mine/correct/index?caseNo=${filed.caseNo}`)
    await later.see('已经写了')
  })
})

describe('after an answer that did not solve it, in the mini program', () => {
  it('the case is asked again once, and then the way to 复查 is shown with its last day', async () => {
    const filed = await caseAt(visits.stand, 'answered')
    await filed.citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo: filed.caseNo }, body: { solved: 'no', treated: 3 } })
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.tap('去复查')
    await phone.see('提出，过了这一天就不能申请复查')
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.tap('再办一次')
    await phone.type('words', '钱还是没有到账')
    phone.network.loseAnswerOf = '/second-round'
    await phone.tap('请再办一次')
    await phone.see('没有等到回音，还没有送到。已存在手机里')
    await phone.tap('现在送')
    await phone.see('已送到。')
    await phone.tap('返回')
    await phone.see('第二次办理')
    expect((await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })).round).toBe(2)
  })
})
