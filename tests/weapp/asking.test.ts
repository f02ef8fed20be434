import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCitizen, caseNoOn, fillIn, startAsking, startVisits, takePhotos, type Visits } from './visit.ts'

const trouble = '我母亲今年七十九岁，低保补助三个月没有到账，请帮忙查一查。'
let visits: Visits
beforeAll(async () => { visits = await startVisits() })
afterAll(async () => { await visits.stop() })

const casesOf = async (openid: string) => (await (await asCitizen(visits.stand, openid)).ok('GET /cases')).items

const ledger = async () => {
  const { rows } = await visits.stand.database.pool.query<{ sum: string | null }>('SELECT sum(balance) FROM consent_balance')
  return Number(rows[0]?.sum ?? 0)
}

/** What WeChat has left for each template of a case, and for that of bookings, which is asked for where somebody books. */
const leftAtWechat = async (openid: string) =>
  (await visits.stand.wechat<{ left: number }[]>('GET', `/consents?openid=${openid}`)).map(({ left }) => left)

describe('asking from the mini program', () => {
  it('gives a case number, a query code and a day with its reason', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    await phone.tap('确认提交')
    await phone.see('已经提交成功')
    const [filed] = await casesOf(phone.holder.openid)
    expect(await phone.screen()).toMatch(/MZ\d{10}.*\d{8}.*最迟答复日\d{4}年\d{1,2}月\d{1,2}日.*工作日/)
    expect(filed).toMatchObject({ caseNo: caseNoOn(await phone.screen()), type: 'help', status: 'submitted' })
  })

  it('says which questions are still open instead of sending', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await phone.tap('下一步：核对')
    await phone.see('还有 4 处没有填好')
    for (const words of ['请选一个类型', '请写清楚发生了什么', '请选事情发生在哪个乡镇', '能不能公开给大家看']) await phone.see(words)
    expect(await phone.path()).toBe('packages/ask/form/index')
  })

  it('keeps the words on the phone without a network and sends them when it is back', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    phone.network.online = false
    await phone.tap('确认提交')
    await phone.see('没有提交成功，内容已保存在手机里，网络恢复后点“重新提交”')
    phone.network.online = true
    await phone.tap('重新提交')
    await phone.see('已经提交成功')
    expect(await casesOf(phone.holder.openid)).toHaveLength(1)
  })

  it('makes one case of two tries when the first answer is lost on the way', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    phone.network.loseAnswerOf = '/api/cases'
    await phone.tap('确认提交')
    await phone.see('没有提交成功，内容已保存在手机里')
    expect(await casesOf(phone.holder.openid)).toHaveLength(1)
    await phone.open('packages/mine/drafts/index')
    await phone.see('提交时没有等到回音')
    await phone.tap('重新提交')
    await phone.see('请再看一遍')
    await phone.tap('重新提交')
    await phone.see('已经提交成功')
    const [only, ...more] = await casesOf(phone.holder.openid)
    expect(more).toEqual([])
    expect(await phone.screen()).toContain(only?.caseNo)
  })

  it('restores what was being written after the program was closed, and forgets it once it is filed', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, trouble)
    await expect.poll(() => JSON.stringify([...phone.holder.storage.values()])).toContain('"publicity":"public"')
    const later = await visits.newPhone({ storage: phone.holder.storage }, phone.holder.openid)
    await later.open('packages/ask/form/index')
    await later.see('这是您上次没有提交的内容')
    await later.tap('下一步：核对')
    await later.see(trouble)
    await later.tap('确认提交')
    await later.see('已经提交成功')
    await later.open('packages/mine/drafts/index')
    await later.see('没有草稿')
  })

  it('loses no character of a text that is longer than one submission takes', async () => {
    const long = Array.from({ length: 300 }, (_, index) => `第${index}次去问，都说在等消息😀。`).join('')
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, long)
    await phone.see('一个字也不会丢')
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    await phone.tap('确认提交')
    await phone.see('已经提交成功')
    const params = { caseNo: caseNoOn(await phone.screen()) }
    const { statement, supplements } = await (await asCitizen(visits.stand, phone.holder.openid)).ok('GET /cases/:caseNo', { params })
    expect([statement, ...supplements.map(({ text }) => text)].join('')).toBe(long)
  })

  it('sends the photos along and shows them again in the case', async () => {
    const phone = await visits.newPhone({ photos: await takePhotos(2) })
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('添加照片')
    await phone.see('提交时上传')
    await phone.tap('下一步：核对')
    await phone.see('2 张')
    await phone.tap('确认提交')
    await phone.see('已经提交成功')
    await phone.tap('看办理进度')
    await phone.see('办理经过')
    await expect.poll(async () => (await phone.wxml()).match(/<image/g)?.length).toBe(2)
  })

  it('counts one reminder for each kind that was allowed, at WeChat and in our own ledger', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    await phone.tap('确认提交')
    await phone.see('有进展时告诉我')
    const before = await ledger()
    await phone.tap('通知我进度')
    await phone.see('微信会提醒您（3 次）')
    expect(await ledger() - before).toBe(3)
    // One came along with the submission, one from the button.
    expect((await leftAtWechat(phone.holder.openid)).slice(0, 3)).toEqual([2, 2, 2])
  })

  it('counts no reminder when the person does not allow it', async () => {
    const phone = await visits.newPhone({ allowsReminders: false })
    await startAsking(phone)
    await fillIn(phone, trouble)
    await phone.tap('下一步：核对')
    await phone.see('请再看一遍')
    await phone.tap('确认提交')
    await phone.see('有进展时告诉我')
    const before = await ledger()
    await phone.tap('通知我进度')
    await phone.see('没有打开提醒')
    expect(await ledger() - before).toBe(0)
    expect(new Set(await leftAtWechat(phone.holder.openid))).toEqual(new Set([0]))
  })
})
