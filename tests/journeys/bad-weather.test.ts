import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { caseAt, versionOf } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen, type Size } from './browser.ts'
import { addTwoPhotos, agreeToPrivacy, allowLogin, goTo, goToCheck, readReceipt, write } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { enter, openCase } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const question = { type: '咨询', township: '不清楚', publicity: '不公开', statement: '我父亲的老年优待证丢了，请问要带什么材料到哪里补办？' } as const
const cut = /ERR_|Failed to load resource/
// Three pieces, the middle one without a full stop near its end; the last character is one of two units.
const long = `${'二〇二四年三月我去镇里问过一次。'.repeat(130)}${'没有标点的一段'.repeat(300)}最后一句话说完了𠮷`

describeJourney('bad networks, long stories, empty lists and errors', () => {
  let journey: Journey
  let browser: Browser
  let screen: Screen
  const { page, said } = {
    page: () => screen.page,
    said: (words: string | RegExp) => screen.page.getByText(words).filter({ visible: true }).first().waitFor()
  }
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Size>(['phone', 'desk'])('on a %s', (size) => {
    const nickname = { phone: '李德厚 81岁', desk: '王满秀 68岁' }[size]
    beforeEach(async () => { screen = await openScreen(browser, journey.url, size) })
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await shoot(page(), `weather-${size}-failed${task.id.slice(-2)}`).catch(() => undefined)
      await screen.close()
    })

    const signIn = async () => {
      await goTo(screen, 'pages/mine/index')
      await screen.press(screen.button('微信登录'))
      await allowLogin(screen, nickname)
      await page().getByText('登录后可以看到您自己提交的问题和进度。').waitFor({ state: 'detached' })
    }
    const ask = async (statement: string) => {
      await goTo(screen, 'packages/ask/form/index')
      await agreeToPrivacy(screen)
      await write(screen, { ...question, statement })
    }

    it('a list with nothing in it says so and what to do', async () => {
      await signIn()
      const empty = {
        'packages/mine/drafts/index': '没有草稿。', 'packages/mine/inbox/index': '还没有消息。', 'packages/mine/cases/index': '您还没有提交过问题。'
      }
      for (const [path, words] of Object.entries(empty)) {
        await goTo(screen, path)
        await said(words)
      }
      await goTo(screen, 'pages/answers/index')
      await page().getByLabel('搜索公开答复').fill('没有人问过的事')
      await screen.press(screen.button('搜索'))
      await said('没有找到。换个说法试试')
      await screen.press(screen.button('看全部答复'))
      await screen.button('看全部答复').waitFor({ state: 'detached' })
      expect(screen.complaints()).toEqual([])
    })

    it('when the network breaks after the server got it, pressing again gives the same case and not a second one', async () => {
      const before = await journey.countCases()
      await ask('请问骨灰寄存一年收多少钱？')
      await goToCheck(screen)
      await page().route('**/api/cases', async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      }, { times: 1 })
      await screen.press(screen.button('确认提交'))
      await allowLogin(screen, nickname)
      await said('没有提交成功，内容已保存在手机里')
      await expect.poll(() => journey.countCases()).toBe(before + 1)
      await shoot(page(), `weather-${size}-not-sent`)
      await screen.press(screen.button('重新提交'))
      await readReceipt(screen)
      await goTo(screen, 'packages/mine/cases/index')
      await screen.button(/骨灰寄存/).first().waitFor()
      await expect.poll(() => screen.button(/骨灰寄存/).count()).toBe(1)
      await expect.poll(() => journey.countCases()).toBe(before + 1)
      await goTo(screen, 'packages/mine/drafts/index')
      await said('没有草稿。')
      expect(screen.complaints(cut)).toEqual([])
    })

    it('without a network the words stay on the phone, photos too, and go out of the drafts later', async () => {
      await signIn()
      await ask(question.statement)
      await addTwoPhotos(screen)
      await page().getByText('已上传').nth(1).waitFor()
      await goToCheck(screen)
      const before = await journey.countCases()
      await screen.context.setOffline(true)
      await said('现在没有网络')
      await screen.press(screen.button('确认提交'))
      await said('没有提交成功，内容已保存在手机里')
      await expect.poll(() => journey.countCases()).toBe(before)
      await screen.context.setOffline(false)
      await goTo(screen, 'packages/mine/drafts/index')
      await shoot(page(), `weather-${size}-drafts`)
      await screen.press(screen.button('接着写'))
      await goToCheck(screen)
      await screen.press(screen.button('确认提交'))
      await readReceipt(screen)
      await screen.press(screen.button('看办理进度'))
      await page().getByRole('img', { name: '您上传的第 2 张照片' }).waitFor()
      await expect.poll(() => journey.countCases()).toBe(before + 1)
      expect(screen.complaints(cut)).toEqual([])
    })

    it('a story of over two thousand characters is handed in whole, the rest as supplements', async () => {
      await ask(long)
      await said('后面 2 段作为“补充说明”一起提交，一个字也不会丢')
      await goToCheck(screen)
      await screen.press(screen.button('确认提交'))
      await allowLogin(screen, nickname)
      const { caseNo } = await readReceipt(screen)
      const { client } = await journey.logInAs('intake', 'office')
      const { statement, supplements } = await client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
      expect(statement.length).toBeLessThanOrEqual(2_000)
      expect([statement, ...supplements.map(({ text }) => text)].join('')).toBe(long)
      await screen.press(screen.button('看办理进度'))
      await said('最后一句话说完了𠮷')
      await expect.poll(() => page().getByText('补充说明 · ').filter({ visible: true }).count()).toBe(2)
    })

    it('a server in trouble gives a number to read out and a way to try again', async () => {
      await caseAt(journey, 'published')
      await page().route('**/api/answers*', (route) => route.fulfill({ status: 500, json: { code: 'internal', message: '系统出了问题，请稍后再试。', requestId: 'req-17' } }), { times: 1 })
      await goTo(screen, 'pages/answers/index')
      await said('报修编号：req-17')
      await shoot(page(), `weather-${size}-error`)
      await screen.press(screen.button('重试'))
      await screen.button(/低保补助/).first().waitFor()
      expect(screen.complaints(/500/)).toEqual([])
    })

    it('without a network every page says so, keeps what it showed, and goes on by itself when it is back', async () => {
      await goTo(screen, 'pages/answers/index')
      await screen.button(/低保补助/).first().waitFor()
      await screen.context.setOffline(true)
      await said('现在没有网络。写的内容会保存在手机里')
      await expect.poll(() => screen.button(/低保补助/).first().isVisible()).toBe(true)
      await page().getByLabel('搜索公开答复').fill('低保')
      await screen.press(screen.button('搜索'))
      await said('现在没有网络，连不上服务器。')
      await shoot(page(), `weather-${size}-offline`)
      await screen.context.setOffline(false)
      await page().getByText('现在没有网络。写的内容').waitFor({ state: 'detached' })
      await screen.press(screen.button('重试'))
      await screen.button(/低保补助/).first().waitFor()
      expect(screen.complaints(cut)).toEqual([])
    })

    it('who refuses to log in is told what that means, and may try again', async () => {
      await goTo(screen, 'packages/mine/cases/index')
      await screen.press(screen.button('微信登录'))
      await screen.press(page().getByRole('dialog').getByRole('button', { name: '拒绝' }))
      await said('您没有允许登录。')
      await screen.press(screen.button('微信登录'))
      await allowLogin(screen, nickname)
      await screen.button(/优待证/).first().waitFor()
      expect(screen.complaints(/401/)).toEqual([])
    })
  })

  it('in the panel a case opened again is read anew, also while nothing comes over the live line', async () => {
    const { caseNo } = await caseAt(journey, 'recorded')
    screen = await openScreen(browser, journey.url, 'desk')
    await page().route('**/api/staff/live', (route) => route.abort())
    await enter(screen, await journey.newStaff({ roles: ['officer'], unitId: 'social-assistance', name: '王立新' }))
    await openCase(screen, caseNo)
    const chief = await journey.logInAs('section-chief')
    await chief.client.ok('POST /staff/cases/:caseNo/contacts', { params: { caseNo }, body: { version: await versionOf(chief, caseNo), recordId: randomUUID(), method: 'visit', outcome: 'reached', note: '上门看过了' } })
    await openCase(screen, caseNo)
    await said('上门看过了')
    await expect.poll(() => page().getByText('您打开以后，这件案子有变化。').count()).toBe(0)
    await screen.close()
  })
})
