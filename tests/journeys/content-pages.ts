import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { splitFilled } from '@minsheng/domain/forms/answers.ts'
import type { Citizen } from '../support/people.ts'
import type { Screen } from './browser.ts'

/** What this citizen has of their own: a list that was sent in for a look, one that was not, a saved form. */
export type Made = Record<'sent' | 'list' | 'filled', string>
type ContentPage = { name: string, path: (made: Made) => string, ready: string, then?: (screen: Screen) => Promise<void>, guest?: boolean }

const township = '430923118'
const at = (path: string) => () => path
const press = (...names: (string | RegExp)[]) => async ({ press: tap, button }: Screen) => {
  for (const name of names) await tap(button(name).filter({ visible: true }).first())
}

const list = async ({ client }: Citizen): Promise<string> => {
  const checklistId = randomUUID()
  const answered = { what: ['first'], who: ['family'], shape: ['well'] }
  await client.ok('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'elderly-card', townshipCode: township, answered, ticked: [], whom: '老李头' } })
  return checklistId
}

const sendIn = async ({ client }: Citizen, checklistId: string): Promise<void> => {
  const fileId = randomUUID()
  await client.upload(fileId, await sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a7' } }).jpeg().toBuffer())
  const { guide } = await client.ok('GET /guides/:guideId', { params: { guideId: 'elderly-card' } })
  const answered = Object.fromEntries(guide.questions.map(({ id, answers }) => [id, [answers[0]?.id ?? '']]))
  const { bring } = await client.ok('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'elderly-card', townshipCode: township, answered, ticked: [], whom: null, version: 1 } })
  await client.ok('POST /checklists/:checklistId/precheck', { params: { checklistId }, body: { contactName: '张桂英', contactPhone: '13873712345', papers: [{ paperId: bring[0]?.id ?? '', photos: [fileId], filledFormId: null }] } })
}

/** Makes what the pages of one's own show. */
export const makeOwn = async (citizen: Citizen): Promise<Made> => {
  const [sent, other, filled] = [await list(citizen), await list(citizen), randomUUID()]
  await sendIn(citizen, sent)
  const { version } = await citizen.client.ok('GET /forms/:formId', { params: { formId: 'old-age-allowance' } })
  await citizen.client.ok('PUT /filled-forms/:filledId', { params: { filledId: filled }, body: { formId: 'old-age-allowance', formVersion: version, status: 'draft', version: 0, answers: splitFilled({ name: '张桂英' }) } })
  return { sent, list: other, filled }
}

const guideOf = (page: string, id: string) => at(`packages/guides/${page}/index?id=${id}`)

/** Guides, forms, columns and search, each as somebody meets it. */
export const contentPages: readonly ContentPage[] = [
  { name: 'home-suggestions', path: at('pages/home/index'), ready: '通知公告', then: async ({ page }) => { await page.locator('#home-search').fill('低'); await page.getByRole('group', { name: '您是不是要找' }).waitFor() } },
  { name: 'guides-open', path: at('pages/guides/index'), ready: '要办什么事', then: press(/^救助帮困/) },
  { name: 'search', path: at(`packages/search/find/index?q=${encodeURIComponent('老人补贴')}`), ready: '办事指南' },
  { name: 'search-nothing', path: at(`packages/search/find/index?q=${encodeURIComponent('量子纠缠')}`), ready: '把这句话问民政局' },
  { name: 'guide', path: guideOf('guide', 'minimum-living'), ready: '谁可以办', then: press('不回答问题，直接看全部材料', '为什么是这个时间') },
  { name: 'papers-question', path: guideOf('papers', 'temporary-aid-spending'), ready: '第 1 问' },
  { name: 'papers', path: guideOf('papers', 'old-age-allowance'), ready: '第 1 问', then: press('第一次申请', '家里人替他办', '走得动') },
  { name: 'checklists', path: at('packages/guides/checklists/index'), ready: '给老李头办' },
  { name: 'checklist', path: ({ list: id }) => `packages/guides/checklist/index?id=${id}`, ready: '交给我们先看看', then: press('删掉这份清单') },
  { name: 'checklist-sent', path: ({ sent }) => `packages/guides/checklist/index?id=${sent}`, ready: '已经交了，正在看' },
  { name: 'precheck', path: ({ list: id }) => `packages/guides/precheck/index?id=${id}`, ready: '四个角都拍进去', then: press('交给我们先看看') },
  { name: 'benefits', path: at('packages/guides/benefits/index'), ready: '第 1 问' },
  { name: 'benefits-found', path: at('packages/guides/benefits/index'), ready: '第 1 问', then: async ({ page, press: tap, button }) => {
    for (let count = 0; count < 20 && await page.getByText(/^第 \d+ 问/).filter({ visible: true }).count() > 0; count += 1) {
      await tap(page.locator('.taro_page:visible .choice').first())
      const on = button(/^(?:下一问|看结果)$/).filter({ visible: true })
      if (await page.getByText('可以选几个').filter({ visible: true }).count() > 0 && await on.count() > 0) await tap(on)
    }
  } },
  { name: 'who', path: at('packages/guides/who/index'), ready: '救助帮困', then: press(/^救助帮困/) },
  { name: 'who-item', path: at('packages/guides/who/index?guideId=minimum-living'), ready: '先找' },
  { name: 'who-plan', path: at('packages/guides/who/index?unitId=social-assistance'), ready: '李国强', then: press('在哪间房：看平面图') },
  { name: 'columns', path: at('packages/news/columns/index'), ready: '民政要闻' },
  { name: 'column', path: at('packages/news/column/index?column=notices'), ready: '乡镇民政窗口办理时间' },
  { name: 'article', path: at('packages/news/article/index?key=window-hours'), ready: '民政窗口' },
  { name: 'postings', path: at('packages/news/postings/index'), ready: '梅城镇十一月' },
  { name: 'posting', path: at('packages/news/posting/index?key=meicheng-november'), ready: '我有异议' },
  { name: 'forms', path: at('packages/forms/list/index'), ready: '高龄津贴申请表' },
  { name: 'form', path: at('packages/forms/form/index?id=minimum-living'), ready: '下载空白表' },
  { name: 'form-question', path: at('packages/forms/fill/index?id=temporary-aid'), ready: '没有提交给任何人', then: press('下一项') },
  { name: 'form-saved', path: ({ filled }) => `packages/forms/filled/index?id=${filled}`, ready: '接着填' },
  { name: 'my-forms', path: at('packages/forms/mine/index'), ready: '保存在“我的”里的' },
  { name: 'details', path: at('packages/forms/details/index'), ready: '现在没有留存您的任何信息' }
]
