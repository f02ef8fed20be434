import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { describeJourney, startBrowser } from '../journeys/browser.ts'
import { faultsOf } from '../journeys/examine.ts'
import { startStand, type Stand } from '../support/api.ts'
import { hangPosting, publishArticle, publishGuide, takeDown } from '../support/contents.ts'

const today = dayOf(Date.now())
let stand: Stand
let browser: Browser

describeJourney('a reader of an old phone, without any script, of what the bureau publishes', () => {
  beforeAll(async () => {
    [stand, browser] = await Promise.all([startStand(), startBrowser()])
    const { services } = stand.composition
    await publishGuide(services)
    await publishGuide(services, { id: 'minimum-living', itemNo: 11, name: '最低生活保障审核确认', plainName: '低保', related: [] })
    const cells = Array.from({ length: 8 }, (_each, i) => `<td>第${i}列的内容</td>`).join('')
    await publishArticle(services, 'wide', { title: '低保标准调整', html: `<h2>标准</h2><p>见<a href="https://www.mca.gov.cn/">民政部网站</a>。</p><table><tr>${cells.replaceAll('td>', 'th>')}</tr><tr>${cells}</tr></table><ol><li>先告知</li></ol>` })
    await publishArticle(services, 'gone')
    await takeDown(services, 'article', 'gone', '内容有误')
    await hangPosting(services, 'now', today, addDays(today, 6))
  })
  afterAll(async () => {
    await browser.close()
    await stand.stop()
  })

  const open = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser.newContext({ baseURL: stand.baseUrl, javaScriptEnabled, bypassCSP: javaScriptEnabled, viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    context.setDefaultTimeout(10_000)
    return context.newPage()
  }

  it('finds a guide under its group, says the township, reads it in large print, and goes on to a notice and a 公示', async () => {
    const page = await open(false)
    await page.goto('/zhinan')
    await page.getByRole('heading', { name: '救助帮困' }).waitFor()
    await page.getByRole('link', { name: '临时救助（支出型）' }).click()
    await page.getByLabel('您在哪个乡镇').selectOption('东坪镇')
    await page.getByRole('button', { name: '看到哪里交' }).click()
    await page.getByText('东坪镇社会事务综合服务中心').waitFor()
    await page.getByRole('link', { name: '大字版', exact: true }).click()
    expect(await page.locator('html.large').count()).toBe(1)
    await page.getByText('东坪镇社会事务综合服务中心').waitFor()
    await page.getByRole('link', { name: '最低生活保障审核确认（低保）' }).click()
    await page.getByRole('link', { name: '政务公开' }).click()
    await page.getByRole('link', { name: '通知公告' }).click()
    await page.getByRole('link', { name: '低保标准调整' }).click()
    await page.getByRole('heading', { name: '标准', exact: true }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: '公示' }).click()
    await page.getByRole('link', { name: '低保公示now' }).click()
    await page.getByRole('cell', { name: '张某甲' }).waitFor()
    expect(await page.locator('html.large').count()).toBe(1)
    await page.context().close()
  })

  it('meets no page with a serious fault: contrast, names, targets, letters, width', async () => {
    const page = await open(true)
    for (const [path, name] of [['/zhinan', 'guides'], ['/zhinan/temporary-aid-spending', 'guide'], ['/lanmu', 'columns'], ['/lanmu/notices', 'column'], ['/lanmu/notices/wide', 'article'], ['/lanmu/notices/gone', 'withdrawn'], ['/gongshi', 'postings'], ['/gongshi/now', 'posting']] as const) {
      for (const large of [false, true]) {
        await page.goto(`${path}${large ? '?da=1' : ''}`)
        expect(await faultsOf(page, `plain-${name}${large ? '-large' : ''}`, large ? { target: 60, text: 22 } : { target: 44, text: 16 }), `${path} ${large}`).toEqual([])
      }
    }
    await page.context().close()
  })
})
