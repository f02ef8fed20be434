import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeJourney, openScreen, startBrowser, type Screen, type Size } from './browser.ts'
import { agreeToPrivacy, allowLogin, goToCheck, readReceipt, settled } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { startJourney, type Journey } from './stack.ts'

const statement = '我去办低保，窗口的人三次都说材料不齐，每次说的都不一样。到现在两个月了，没有一个书面的答复。'

describeJourney('a citizen is led to the right door and says who may know', () => {
  let journey: Journey
  let browser: Browser
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Size>(['phone', 'desk'])('on a %s', (size) => {
    let screen: Screen
    const page = () => screen.page
    const picture = (name: string) => shoot(page(), `path-${size}-${name}`)
    const sees = (words: string | RegExp) => page().getByText(words).filter({ visible: true }).first().waitFor()
    const press = (name: string | RegExp) => screen.press(screen.button(name).filter({ visible: true }))
    beforeAll(async () => {
      screen = await openScreen(browser, journey.url, size)
      await page().goto('/')
      await settled(page())
    })
    inOrder(picture)
    afterAll(async () => { await screen?.close() })

    it('whoever is in danger is told to phone first, then to write a few words', async () => {
      await press('我要问')
      await sees('有没有人正在挨打')
      await picture('question')
      await press('有孩子正受欺负、挨打，或者没人管')
      await sees('先打电话救人')
      await expect.poll(() => screen.button('打 110：报警').isVisible()).toBe(true)
      await expect.poll(() => screen.button('打 120：救护车').isVisible()).toBe(true)
      await picture('danger')
      await press('写几句，马上有人联系')
      await agreeToPrivacy(screen)
      await sees('马上有人打给您')
      await expect.poll(() => page().getByRole('radio').count()).toBe(0)
      await picture('urgent-form')
      await press('返回')
      await press('回到上一问')
    })

    it('a matter for the court is sent there with a number to call, and filed nowhere', async () => {
      for (const say of ['没有', /^对已经作出的决定不服/, '法院或者仲裁委']) await press(say)
      await sees('这件事请找县人民法院')
      await sees(/选错了会怎样/)
      await expect.poll(() => screen.button('打 12348：免费法律咨询').isVisible()).toBe(true)
      await picture('elsewhere')
    })

    it('a complaint names its unit, says who may know who writes, and is handed in', async () => {
      await press('回到上一问')
      await press('回到上一问')
      await press('反映有人做得不对')
      await press('工作人员态度不好、推来推去')
      await sees('15个工作日内答复')
      await picture('door')
      await press('开始写')
      await page().getByLabel('发生了什么').fill(statement)
      await press(/^乡镇：/)
      await screen.press(page().getByRole('dialog').getByRole('radio', { name: '梅城镇' }))
      await press(/^反映的单位/)
      await screen.press(page().getByRole('checkbox', { name: '梅城镇社会事务综合服务中心' }))
      await picture('accused')
      await press('选好了')
      await screen.press(page().getByRole('radio', { name: /^保密/ }))
      await sees('保密的内容不会公开')
      await screen.press(page().getByRole('radio', { name: /^只让承办人员知道/ }))
      await screen.press(page().getByRole('radio', { name: /^可以公开/ }))
      await page().reload()
      await sees('这是您上次没有提交的内容')
      await picture('form')
      await goToCheck(screen)
      for (const words of ['梅城镇社会事务综合服务中心', /除了承办人员谁也看不到/]) await sees(words)
      await picture('check')
      await press('确认提交')
      await allowLogin(screen)
      const view = await journey.anyone.ok('POST /lookups', { body: await readReceipt(screen) })
      expect(view).toMatchObject({ type: 'complaint', path: 'petition', identity: 'named-private' })
    })

    it('the browser found nothing to complain about on the whole way', () => {
      expect(screen.complaints()).toEqual([])
    })
  })
})
