import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseAt, type Filed } from '../support/factories.ts'
import { weappDist } from './build.ts'
import type { Phone } from './driver.ts'
import { signIn, startVisits, type Visits } from './visit.ts'

type App = { pages: string[], subPackages: { root: string, pages: string[] }[] }

let visits: Visits
let phone: Phone
let filed: Filed
beforeAll(async () => {
  visits = await startVisits()
  filed = await caseAt(visits.stand, 'answered')
  phone = await visits.newPhone({}, filed.citizen.openid)
  await signIn(phone)
})
afterAll(async () => { await visits.stop() })

const pages = (): string[] => {
  const { pages: main, subPackages } = JSON.parse(fs.readFileSync(path.join(weappDist, 'app.json'), 'utf8')) as App
  return [...main, ...subPackages.flatMap((each) => each.pages.map((page) => `${each.root}/${page}`))]
}
const settled = async () => {
  await expect.poll(async () => (await phone.screen()).length).toBeGreaterThan(3)
  await phone.gone('正在加载')
  return phone.screen()
}

describe('every page of the mini program', () => {
  it('opens in the real program and has words on it, with nothing unforeseen', async () => {
    const all = pages()
    expect(all.length).toBeGreaterThan(45)
    const empty: string[] = []
    for (const page of all) {
      await phone.open(`${page}?caseNo=${filed.caseNo}`)
      const words = await settled()
      if (words.length < 4 || words.includes('出了点问题') || words.includes('unexpected')) empty.push(`${page}: ${words}`)
    }
    expect(empty).toEqual([])
  }, 240_000)

  it('shows what is kept of the person, and closes the account in two steps', async () => {
    await phone.open('packages/mine/kept/index')
    await phone.see('账户和登录')
    await phone.tap('看反映的问题')
    await phone.see(filed.caseNo)
    await phone.tap('注销账户')
    await phone.see('会删掉')
    await phone.see('依法还要存着')
    await phone.tap('我看明白了，下一步')
    await phone.see('注销以后找不回来')
    await phone.tap('确认注销')
    await phone.see('最新公开答复')
    expect([phone.holder.toasts.includes('账户已经注销'), phone.holder.storage.has('refresh-token')]).toEqual([true, false])
    expect(await filed.citizen.client.refusal('GET /me')).toBe('session-ended')
  })

  it('tells the server anew of a yes that was taken back in between, and takes none to words it does not hold', async () => {
    const person = await visits.newPhone()
    await signIn(person)
    await person.open('packages/forms/details/index')
    await person.tap('我看明白了，同意')
    await person.see('现在没有留存您的任何信息')
    await person.open('packages/mine/kept/index')
    await person.tap('撤回同意')
    await person.see('不撤回')
    await person.tap('撤回')
    await expect.poll(() => person.holder.toasts).toContain('已撤回同意')
    await person.open('packages/forms/details/index')
    await person.tap('我看明白了，同意')
    await person.type('detail-name', '张桂英')
    await person.tap('同意留存')
    await person.see('同意留存这些信息')
    const served = person.holder.storage.get('client-config') as object
    const old = await visits.newPhone({ online: false, storage: new Map<string, unknown>([['client-config', { ...served, privacyVersion: '2099-01-01.1' }]]) })
    await old.open('packages/ask/form/index')
    await old.see('隐私说明有更新')
    expect(await old.screen()).not.toContain('我看明白了，同意')
  })

  it('follows a printed code to the page it means', async () => {
    await phone.open(`pages/home/index?scene=${encodeURIComponent(`c=${filed.caseNo}`)}`)
    await phone.see('查进度')
    await expect.poll(() => phone.path()).toBe('packages/public/lookup/index')
  })
})

describe('asking about reminders', () => {
  it('says in plain words that all are turned off, and asks once they are on again', async () => {
    const other = await caseAt(visits.stand, 'accepted')
    const quiet = await visits.newPhone({ subscribeError: 20004 }, other.citizen.openid)
    await signIn(quiet)
    await quiet.open(`packages/ask/result/index?caseNo=${other.caseNo}`)
    await quiet.tap('通知我进度')
    await quiet.see('总开关关了')
    await quiet.tap('去打开')
    quiet.network.loseAnswerOf = '/notices/consents'
    await quiet.tap('通知我进度')
    await quiet.see('微信会提醒您（3 次）')
    await expect.poll(async () => (await other.citizen.client.ok('GET /notices/ways')).reminders.map(({ left }) => left)).toContain(1)
    await quiet.open('packages/mine/inbox/index')
    await quiet.see('办理进展：微信还能收 1 条')
  })

  it('comes along with a supplement where nothing is left, and not again while something is; said on a dead network it is told later', async () => {
    const other = await caseAt(visits.stand, 'accepted')
    const device = await visits.newPhone({}, other.citizen.openid)
    await signIn(device)
    const say = async (words: string) => {
      await device.open(`packages/mine/case/index?caseNo=${other.caseNo}`)
      await device.tap('补充说明')
      await device.type('supplement', words)
    }
    await say('补充一：存折是信用社的。')
    device.network.online = false
    await device.tap('提交补充说明')
    await device.see('没有网络，还没有送到。已存在手机里')
    expect([device.holder.asked, (device.holder.storage.get('untold-consents') as unknown[]).length]).toEqual([[3], 1])
    device.network.online = true
    await device.see('补充说明 ·')
    await device.open('packages/mine/inbox/index')
    await device.see('办理进展：微信还能收')
  })
})
