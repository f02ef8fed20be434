import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showContents } from '../support/county-contents.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment } from '../support/sms.ts'
import { signIn, startAsking, startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits(smsEnvironment)
  await showContents(visits.stand.composition.services)
})
afterAll(async () => { await visits.stop() })

describe('speaking instead of typing', () => {
  it('puts what was said after what is written, shows that it listens, and keeps the words when the line breaks', async () => {
    const phone = await visits.newPhone()
    await startAsking(phone)
    await phone.type('statement', '低保没有到账')
    await phone.tap('按这里，说话写')
    await phone.see('正在听…说完按一下')
    expect(await phone.wxml()).toMatch(/class="[^"]*big-alarm[^"]*"/)
    phone.voice.say('去乡里')
    phone.voice.say('去乡里问过两次。')
    await phone.see('听到：去乡里问过两次。')
    await phone.tap('正在听…说完按一下')
    await phone.see('按这里，说话写')
    expect(await phone.wxml()).toContain('低保没有到账，去乡里问过两次。')
    await phone.tap('按这里，说话写')
    phone.voice.say('他们说等消息')
    phone.voice.breakOff(-30008)
    await phone.see('网络不好，没有听完')
    await expect.poll(() => phone.wxml()).toContain('低保没有到账，去乡里问过两次。他们说等消息')
    await expect.poll(() => JSON.stringify([...phone.holder.storage.values()])).toContain('他们说等消息')
  })

  it('on a supplement, too; a microphone that was refused is told of, with the way to the settings', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const phone = await visits.newPhone({ allowsRecording: false }, filed.citizen.openid)
    await signIn(phone)
    await phone.open(`packages/mine/case/index?caseNo=${filed.caseNo}`)
    await phone.tap('补充说明')
    await phone.tap('按这里，说话写')
    await phone.see('请允许使用话筒')
    await phone.tap('打开设置')
    await phone.tap('按这里，说话写')
    await phone.see('正在听…说完按一下')
    phone.voice.say('存折是信用社的。')
    await phone.tap('正在听…说完按一下')
    await phone.tap('提交补充说明')
    await phone.see('补充说明 ·')
    const { supplements } = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect(supplements.map(({ text }) => text)).toEqual(['存折是信用社的。'])
  })
})

describe('ten pages over one another', () => {
  it('never stop somebody who wanders on, and the way back still leads home', async () => {
    const phone = await visits.newPhone()
    await phone.open('packages/guides/papers/index?id=old-age-allowance')
    for (const answer of ['第一次申请', '家里人替他办', '走得动']) await phone.tap(answer)
    await phone.see('您要带的')
    const depths = new Set<number>()
    for (let round = 0; round < 15; round += 1) {
      for (const [pressed, seen] of [['看整份指南', '谁可以办'], ['按乡镇、村查找谁办', '问另一件事'], ['看看我要带什么', '您要带的']] as const) {
        await phone.tap(pressed)
        await phone.see(seen)
        depths.add(await phone.depth())
      }
    }
    expect(Math.max(...depths)).toBe(10)
    await phone.back()
    await phone.see('问另一件事')
    await phone.openTab('pages/home/index')
    await phone.see('我要问')
  }, 240_000)
})

describe('the number WeChat confirms', () => {
  it('is kept once allowed and deleted with one tap; a refusal, a used-up quota and a fault each have their words', async () => {
    const phone = await visits.newPhone()
    await signIn(phone)
    await phone.open('packages/mine/settings/index')
    await phone.tap('我看明白了，同意')
    const press = (detail: object) => phone.answer('用微信手机号', 'getphonenumber', detail)
    await press({ errMsg: 'getPhoneNumber:fail user deny' })
    await phone.see('您没有允许，号码没有留')
    await press({ errMsg: 'getPhoneNumber:fail', errno: 1400001 })
    await phone.see('现在取不到微信里的手机号，请过一天再试')
    await press({ errMsg: 'getPhoneNumber:fail no permission' })
    await phone.see('没有取到手机号')
    await press({ errMsg: 'getPhoneNumber:ok', code: 'made-up' })
    await phone.see('请再点一次')
    const { code } = await visits.stand.wechat<{ code: string }>('POST', '/phone-code', { openid: phone.holder.openid })
    await press({ errMsg: 'getPhoneNumber:ok', code })
    await phone.see('短信发到 1')
    expect(await phone.screen()).toMatch(/短信发到1\d{2}\*{4}\d{4}/)
    await phone.tap('删掉这个号码')
    await phone.see('用微信手机号')
  })
})
