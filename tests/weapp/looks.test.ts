import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => { visits = await startVisits() })
afterAll(async () => { await visits.stop() })

describe('the looks of the mini program', () => {
  it('turns on 长辈版 from the first page and keeps it on every other page', async () => {
    const phone = await visits.newPhone()
    await phone.see('字太小？换长辈版')
    expect(await phone.wxml()).not.toContain('class="page elder"')
    await phone.tap('字太小？换长辈版')
    await phone.see('换回标准版')
    await phone.openTab('pages/answers/index')
    await phone.see('我要问')
    expect(await phone.wxml()).toContain('class="page elder"')
  })

  it('starts in 长辈版 for somebody who has made all of WeChat larger', async () => {
    const phone = await visits.newPhone({ textScale: 1.4 })
    await phone.see('换回标准版')
  })

  it('dials the bureau from the first page', async () => {
    const phone = await visits.newPhone()
    await phone.tap('打电话问：0737-7222345')
    expect(phone.holder.calls).toEqual(['0737-7222345'])
  })

  it('says what can be done today where a service is not there yet', async () => {
    const phone = await visits.newPhone()
    await phone.openTab('pages/booking/index')
    await phone.see('约一个时间')
  })

  it('says that the network is gone and loads when it is back', async () => {
    const phone = await visits.newPhone()
    await phone.see('最新公开答复')
    phone.network.online = false
    await phone.openTab('pages/answers/index')
    await phone.see('现在没有网络，连不上服务器')
    phone.network.online = true
    await phone.tap('重试')
    await phone.see('还没有公开的答复')
  })

  it('gives a screen reader a role and a state for every choice', async () => {
    const phone = await visits.newPhone()
    await phone.open('packages/mine/settings/index')
    await phone.see('字的大小')
    const wxml = await phone.wxml()
    expect(wxml).toMatch(/aria-role="radiogroup"/)
    expect(wxml.match(/aria-role="radio"/g)).toHaveLength(2)
    expect(wxml.match(/aria-checked="true"/g)).toHaveLength(1)
  })
})
