import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeDown } from '../support/contents.ts'
import { describeJourney, openScreen, type Screen } from './browser.ts'
import { goTo, photo, settled } from './citizen-screen.ts'
import { findAllWrong, openCounty, type County } from './county-stand.ts'
import { shoot } from './examine.ts'
import { answerAll, chooseTownship, openOn3G, tabTo, weigh } from './guide-screen.ts'

const everyday = '老公走了家里没钱娃娃上学'
const needs = [
  { plain: '家里一下子过不去，申请临时救助', papers: /申请人的身份证/ },
  { plain: '家里没什么收入，想吃低保', papers: /申请人的身份证|身份证/ },
  { plain: '孩子父母死的死、跑的跑、关的关', papers: /要带的有/ }
]

describeJourney('from everyday words to the right papers, and to somebody who looks at them before the trip', () => {
  let county: County
  const said = (screen: Screen, words: string | RegExp) => screen.page.getByText(words).filter({ visible: true }).first().waitFor()
  beforeAll(async () => { county = await openCounty() })
  afterAll(async () => { await county?.close() })

  it.each(needs)('$plain is reached from “老公走了家里没钱娃娃上学” in three taps, with what to bring on the screen', async ({ plain, papers }) => {
    const { page, button } = county.guest
    let taps = 0
    const tap = async (target: Parameters<Screen['press']>[0]) => {
      taps += 1
      await county.guest.press(target)
    }
    await goTo(county.guest, 'pages/home/index')
    await page.locator('#home-search').fill(everyday)
    await tap(button('搜索').filter({ visible: true }))
    await page.getByRole('heading', { name: '搜索', level: 1 }).waitFor()
    await tap(button(new RegExp(`^${plain}`)).filter({ visible: true }))
    await page.getByRole('heading', { name: '办事指南', level: 1 }).waitFor()
    await tap(button('看看我要带什么').filter({ visible: true }).first())
    await page.getByRole('heading', { name: '要带什么', level: 1 }).waitFor()
    await said(county.guest, '答到这里，要带的有')
    await said(county.guest, papers)
    expect(taps).toBe(3)
    expect(county.guest.complaints()).toEqual([])
  })

  it('while typing, one line of suggestions leads straight on; words nobody knows lead to asking us with the words taken along', async () => {
    const { page, press, button } = county.guest
    await goTo(county.guest, 'pages/home/index')
    await page.locator('#home-search').fill('低')
    const line = page.getByRole('group', { name: '您是不是要找' })
    await line.waitFor()
    expect((await line.boundingBox())?.height).toBeLessThan(80)
    await goTo(county.guest, `packages/search/find/index?q=${encodeURIComponent('量子纠缠')}`)
    await press(button('把这句话问民政局'))
    await press(button('我看明白了，同意'))
    await expect.poll(() => page.getByLabel('发生了什么').inputValue()).toContain('我想问：量子纠缠')
  })

  it('the whole guide says who, where, how long, what it costs and on what law; every paper can be read without answering', async () => {
    const { page, press, button } = county.guest
    await goTo(county.guest, 'packages/guides/guide/index?id=minimum-living')
    for (const words of ['谁可以办', '县里管这件事的（材料交到乡镇民政所）', '怎么办、要多久', '要不要钱', '依据', '第 1 版']) await said(county.guest, words)
    await press(button('不回答问题，直接看全部材料'))
    await said(county.guest, '不用带，我们自己核对')
    await press(button('为什么是这个时间'))
    await said(county.guest, /时限写在这些规定里/)
    await shoot(page, 'guide-whole')
  })

  it('the first view of a guide takes at most 150 KB over the line, everything counted', async () => {
    const fresh = await openScreen(county.browser, county.journey.url, 'phone')
    const bytes = await weigh(fresh, '/#/packages/guides/guide/index?id=minimum-living')
    console.info(`办事指南第一次打开：压缩后 ${Math.round(bytes / 1024)} KB`)
    await expect.poll(() => fresh.page.getByText('谁可以办').isVisible()).toBe(true)
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThanOrEqual(150 * 1024)
    await fresh.close()
  })

  it('on a 3G phone (400 kbit/s, 400 ms) a guide comes as compressed by the server, at most 150 KB', async () => {
    const fresh = await openScreen(county.browser, county.journey.url, 'phone')
    const { heading, read, bytes } = await openOn3G(fresh, '/#/packages/guides/guide/index?id=minimum-living', '谁可以办')
    console.info(`办事指南在 3G 手机上：${heading.toFixed(1)} 秒看到第一个标题，${read.toFixed(1)} 秒能读，传了压缩后的 ${Math.round(bytes / 1024)} KB`)
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThanOrEqual(150 * 1024)
    await fresh.close()
  }, 120_000)

  it('a guide is read and its questions are answered with the keyboard alone', async () => {
    const desk = await openScreen(county.browser, county.journey.url, 'desk')
    await goTo(desk, 'packages/guides/guide/index?id=old-age-allowance')
    for (const answer of ['看看我要带什么', '第一次申请', '本人来办', '走得动']) {
      await tabTo(desk, answer)
      await desk.page.keyboard.press('Enter')
      await said(desk, answer === '看看我要带什么' ? '第 1 问' : /第 [23] 问|您要带的/)
    }
    await said(desk, /您要带的，一共 \d+ 样/)
    await desk.close()
  })

  describe('one household', () => {
    it('answers question by question, goes back without losing an answer, and gets exactly its papers', async () => {
      const { page, press, button } = county.mine
      await goTo(county.mine, 'packages/guides/papers/index?id=temporary-aid-spending')
      await said(county.mine, '第 1 问')
      await press(page.locator('.taro_page:visible .choice').first())
      await press(button('下一问'))
      await said(county.mine, '第 2 问')
      await press(button('回到上一问'))
      await said(county.mine, '第 1 问')
      await expect.poll(() => page.locator('.taro_page:visible .choice-on').count()).toBe(1)
      await answerAll(county.mine, '看要带什么')
      await said(county.mine, /您要带的，一共 \d+ 样/)
      await said(county.mine, '这些不用带，我们自己核对')
      await press(page.getByRole('checkbox').filter({ visible: true }).first())
      await said(county.mine, '已经有 1 样')
      await page.reload()
      await settled(page)
      await said(county.mine, '已经有 1 样')
    })

    it('photographs a paper, sends it, and reads what the township found wrong, with the number for the counter', async () => {
      const { page, press, button } = county.mine
      await press(button('交给我们先看看'))
      await page.getByRole('heading', { name: '交给我们先看看', level: 1 }).waitFor()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button('添加照片').filter({ visible: true }).first())])
      await chooser.setFiles([await photo('身份证.jpg', '#8899aa')])
      await said(county.mine, '已上传')
      await press(button('交给我们先看看').filter({ visible: true }))
      await said(county.mine, '请写一下怎么称呼您。')
      await page.getByLabel('怎么称呼您').fill('张桂英')
      await page.getByLabel('电话').fill('13873712345')
      await shoot(page, 'precheck')
      await press(button('交给我们先看看').filter({ visible: true }))
      await said(county.mine, '已经交了，正在看')
      const code = await page.locator('.taro_page:visible .number').innerText()
      await findAllWrong(county, code, '照得太暗，请在亮处重拍')
      await page.reload()
      await settled(page)
      await said(county.mine, '看过了，有的要改')
      await said(county.mine, '照得太暗，请在亮处重拍')
      await shoot(page, 'precheck-result')
    })

    it('says how often it had to come, takes everything back and deletes the list', async () => {
      const { page, press, button } = county.mine
      await press(page.getByRole('radio', { name: '跑了 2 趟' }))
      await page.getByLabel('多跑是因为缺什么').fill('少了收据')
      await press(button('告诉民政局'))
      await said(county.mine, '您说跑了 2 趟')
      await press(button('不交了，收回，照片一起删掉'))
      await said(county.mine, '已收回')
      await press(button('删掉这份清单'))
      await press(button('确定删掉'))
      await said(county.mine, '还没有保存过清单')
      expect((await county.citizen.client.ok('GET /checklists')).items).toEqual([])
      expect(county.mine.complaints()).toEqual([])
    })
  })

  it('the household questions lead to what may fit, and nothing of the answers leaves the phone', async () => {
    const { page } = county.guest
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await goTo(county.guest, 'packages/guides/benefits/index')
    asked.length = 0
    await answerAll(county.guest, '看结果')
    await said(county.guest, /可能符合 \d+ 项，请核实/)
    await said(county.guest, '下一步：')
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
    await shoot(page, 'benefits')
  })

  it('who handles it: by the matter, by township and village, with the room on the plan; what is not known is said', async () => {
    const { page, press, button } = county.guest
    await goTo(county.guest, 'packages/guides/who/index?guideId=minimum-living')
    await chooseTownship(county.guest, '梅城镇')
    await said(county.guest, '梅城镇民政所')
    await said(county.guest, '电话还没有录入')
    await press(page.getByRole('radio', { name: '按乡镇和村' }))
    await press(button(/^村（居）：/))
    await press(page.getByRole('dialog', { name: '选择村（居）' }).getByRole('radio', { name: '启安社区' }))
    await said(county.guest, '打给刘雪梅：13907370003')
    await goTo(county.guest, 'packages/guides/who/index?unitId=social-assistance')
    await press(button('在哪间房：看平面图'))
    await page.getByRole('img', { name: /101在图的左边上方/ }).waitFor()
  })

  it('an article that was withdrawn says when and why and shows nothing of what it said; a 公示 takes an objection', async () => {
    const { page, press, button } = county.guest
    await goTo(county.guest, 'packages/news/article/index?key=window-hours')
    await page.getByRole('cell', { name: '民政窗口' }).waitFor()
    await takeDown(county.journey.services, 'article', 'window-hours', '时间写错了')
    await expect.poll(async () => { await goTo(county.guest, 'packages/news/article/index?key=window-hours'); return page.locator('main:visible').innerText() }).toContain('理由：时间写错了')
    expect(await page.locator('main:visible').innerText()).not.toContain('民政窗口时间')
    await goTo(county.guest, 'packages/news/posting/index?key=meicheng-november')
    await press(button('我有异议'))
    await page.getByRole('heading', { name: '我要问', level: 1 }).waitFor()
    await expect.poll(() => page.getByLabel('发生了什么').inputValue()).toContain('对公示的异议：梅城镇十一月拟纳入低保公示')
    await expect.poll(() => page.getByRole('radio', { name: '投诉' }).getAttribute('aria-checked')).toBe('true')
  })
})
