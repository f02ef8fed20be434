import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showContents } from '../support/county-contents.ts'
import { startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
  await showContents(visits.stand.composition.services)
})
afterAll(async () => { await visits.stop() })

describe('guides and forms in the mini program', () => {
  it('lead from everyday words through the questions to exactly what this person brings', async () => {
    const phone = await visits.newPhone()
    await phone.see('通知公告')
    await phone.type('home-search', '满八十岁的老人补贴')
    await phone.tap('搜索')
    await phone.see('满80岁领高龄津贴')
    expect(await phone.path()).toBe('packages/search/find/index')
    await phone.tap('满80岁领高龄津贴')
    await phone.see('谁可以办')
    await phone.tap('看看我要带什么')
    await phone.see('第1问')
    await phone.tap('第一次申请')
    await phone.see('第2问')
    await phone.tap('家里人替他办')
    await phone.see('第3问')
    await phone.tap('回到上一问')
    await phone.see('第2问')
    await phone.tap('下一问')
    await phone.tap('走得动')
    for (const words of ['您要带的', '老人的身份证', '代办人的身份证', '这些不用带，我们自己核对', '年龄和户口']) await phone.see(words)
    await phone.tap('老人的身份证')
    await phone.see('已经有1样')
    const later = await visits.newPhone({ storage: phone.holder.storage }, phone.holder.openid)
    await later.open('packages/guides/papers/index?id=old-age-allowance')
    await later.see('已经有1样')
  })

  it('say who handles it, with the telephone to tap', async () => {
    const phone = await visits.newPhone()
    await phone.open('packages/guides/who/index?unitId=social-assistance')
    await phone.see('李国强')
    await phone.tap('在哪间房：看平面图')
    await phone.see('101在图的左边上方')
  })

  it('list the forms and ask one question at a time; what was begun is still there after the program was closed', async () => {
    const phone = await visits.newPhone()
    await phone.open('packages/forms/list/index')
    await phone.tap('高龄津贴申请表')
    await phone.see('下载空白表')
    await phone.tap('在手机上填')
    await phone.see('没有提交给任何人')
    await phone.tap('下一项')
    await phone.see('还没有填“姓名”')
    await phone.type('name', '张桂英')
    await phone.tap('下一项')
    await phone.see('第2项')
    const later = await visits.newPhone({ storage: phone.holder.storage }, phone.holder.openid)
    await later.open('packages/forms/mine/index')
    await later.tap('接着填')
    await later.see('第2项')
  })

  it('show an article with its table in WeChat\'s own rich text', async () => {
    const phone = await visits.newPhone()
    await phone.open('packages/news/article/index?key=window-hours')
    await phone.see('乡镇民政窗口办理时间')
    expect(await phone.wxml()).toMatch(/<rich-text/)
  })
})
