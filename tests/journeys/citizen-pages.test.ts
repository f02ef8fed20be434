import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { answerNoOf, carryTo, fileCase } from '../support/factories.ts'
import { showContents } from '../support/county-contents.ts'
import type { Citizen } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { bookingPages, makeBooked, type Booked } from './booking-pages.ts'
import { contentPages, makeOwn, type Made } from './content-pages.ts'
import { addTwoPhotos, goTo, write } from './citizen-screen.ts'
import { faultsOf } from './examine.ts'
import { startJourney, type Journey } from './stack.ts'

type Look = 'standard' | 'elder'
type Cases = Record<'waiting' | 'answered' | 'declined' | 'published' | 'correction' | 'unsolved', string>
type PageOf = { name: string, path: (made: Cases & Made & Booked) => string, ready: string, then?: (screen: Screen) => Promise<void>, guest?: boolean }

// 工信部 APP适老化通用设计规范: targets of 60 and letters well above 18 in the version for the old.
const least = { standard: { target: 44, text: 15 }, elder: { target: 60, text: 22 } }
const question = { type: '求助', statement: '我母亲的身份证号是430923194703152426，高龄津贴没有领到。', township: '东坪镇', publicity: '可以公开' } as const
const at = (path: string) => () => path
const answer = async ({ press, button }: Screen, ...says: (string | RegExp)[]) => {
  for (const say of says) await press(button(say))
}

const pages: readonly PageOf[] = [
  { name: 'home', path: at('pages/home/index'), ready: '最新公开答复' },
  { name: 'guides', path: at('pages/guides/index'), ready: '直接找我们' },
  { name: 'answers', path: at('pages/answers/index'), ready: '全部类型' },
  { name: 'answers-township', path: at('pages/answers/index'), ready: '全部乡镇', then: ({ press, button }) => press(button(/按乡镇/)) },
  { name: 'mine', path: at('pages/mine/index'), ready: '我的问政' },
  { name: 'mine-guest', path: at('pages/mine/index'), ready: '微信登录', guest: true },
  { name: 'path-question', path: at('packages/ask/path/index'), ready: '不用问了，直接写' },
  { name: 'path-danger', path: at('packages/ask/path/index'), ready: '不用问了，直接写', then: ({ press, button }) => press(button('有大人正挨打')) },
  { name: 'path-court', path: at('packages/ask/path/index'), ready: '不用问了，直接写', then: (screen) => answer(screen, '没有', /^对已经作出的决定不服/, '法院或者仲裁委') },
  { name: 'privacy-gate', path: at('packages/ask/form/index'), ready: '我看明白了，同意', guest: true },
  { name: 'ask-missing', path: at('packages/ask/form/index'), ready: '下一步：核对', then: ({ press, button }) => press(button('下一步：核对')) },
  { name: 'ask-township', path: at('packages/ask/form/index'), ready: '下一步：核对', then: ({ press, button }) => press(button(/^乡镇：/)) },
  { name: 'ask-written', path: at('packages/ask/form/index'), ready: '下一步：核对', then: async (screen) => { await write(screen, question); await addTwoPhotos(screen) } },
  { name: 'check', path: at('packages/ask/form/index'), ready: '可以接着写', then: async ({ press, button, page }) => { await press(button('下一步：核对')); await page.getByText('请再看一遍').waitFor() } },
  { name: 'drafts', path: at('packages/mine/drafts/index'), ready: '接着写' },
  { name: 'drafts-delete', path: at('packages/mine/drafts/index'), ready: '接着写', then: ({ press, button }) => press(button('删除')) },
  { name: 'unsent', path: at('packages/mine/unsent/index'), ready: '都送到了' },
  { name: 'ask-urgent', path: at('packages/ask/form/index?path=mandatory-report&type=help&urgency=danger'), ready: '马上有人打给您' },
  { name: 'ask-accused', path: at('packages/ask/form/index?path=petition&type=complaint'), ready: '您反映的是哪个单位', then: ({ press, button }) => press(button(/^反映的单位/)) },
  { name: 'receipt', path: ({ waiting }) => `packages/ask/result/index?caseNo=${waiting}`, ready: '通知我进度' },
  { name: 'privacy', path: at('packages/ask/privacy/index'), ready: '法律依据' },
  { name: 'cases', path: at('packages/mine/cases/index'), ready: '不予受理' },
  { name: 'case-waiting', path: ({ waiting }) => `packages/mine/case/index?caseNo=${waiting}`, ready: '补充说明', then: ({ press, button }) => press(button('补充说明')) },
  { name: 'case-correction', path: ({ correction }) => `packages/mine/case/index?caseNo=${correction}`, ready: '现在补正' },
  { name: 'correct', path: ({ correction }) => `packages/mine/correct/index?caseNo=${correction}`, ready: '提交补正', then: ({ press, button }) => press(button('提交补正')) },
  { name: 'why', path: ({ correction }) => `packages/public/why/index?caseNo=${correction}`, ready: '不算的日子' },
  { name: 'case-unsolved', path: ({ unsolved }) => `packages/mine/case/index?caseNo=${unsolved}`, ready: '再办一次' },
  { name: 'ask-again', path: ({ unsolved }) => `packages/mine/again/index?caseNo=${unsolved}`, ready: '请再办一次', then: ({ press, button }) => press(button('请再办一次')) },
  { name: 'review', path: ({ unsolved }) => `packages/public/review/index?caseNo=${unsolved}`, ready: '案卷怎么拿' },
  { name: 'paper', path: ({ unsolved }) => `packages/public/paper/index?caseNo=${unsolved}`, ready: '您反映的内容' },
  { name: 'withdraw', path: ({ waiting }) => `packages/mine/withdraw/index?caseNo=${waiting}`, ready: '确定撤回' },
  { name: 'leak', path: ({ waiting }) => `packages/mine/leak/index?caseNo=${waiting}`, ready: '马上报告' },
  { name: 'case-answered', path: ({ answered }) => `packages/mine/case/index?caseNo=${answered}`, ready: '说说解决了没有' },
  { name: 'case-declined', path: ({ declined }) => `packages/mine/case/index?caseNo=${declined}`, ready: '再问一次' },
  { name: 'case-published', path: ({ published }) => `packages/mine/case/index?caseNo=${published}`, ready: '看公开的内容' },
  { name: 'rate', path: ({ answered }) => `packages/mine/rate/index?caseNo=${answered}`, ready: '提交评价', then: ({ press, button }) => press(button('提交评价')) },
  { name: 'inbox', path: at('packages/mine/inbox/index'), ready: '您反映的事有答复了' },
  { name: 'settings', path: at('packages/mine/settings/index'), ready: '退出登录' },
  { name: 'answer', path: ({ published }) => `packages/public/answer/index?answerNo=${answerNoOf(published)}`, ready: '办得怎么样' },
  { name: 'lookup', path: at('packages/public/lookup/index'), ready: '受理编号', then: ({ press, button }) => press(button('查进度')) },
  ...contentPages,
  ...bookingPages,
  { name: 'lookup-gone', path: at('packages/mine/case/index?caseNo=MZ2026009999'), ready: '重试' }
]

const fileCases = async (journey: Journey, citizen: Citizen): Promise<Cases> => {
  const numbers: Partial<Cases> = {}
  for (const stage of ['submitted', 'answered', 'declined', 'published'] as const) {
    const { caseNo } = await fileCase(journey, {}, citizen)
    await carryTo(journey, { caseNo }, stage)
    numbers[stage === 'submitted' ? 'waiting' : stage] = caseNo
  }
  for (const name of ['correction', 'unsolved'] as const) {
    const { caseNo } = await fileCase(journey, {}, citizen)
    await carryTo(journey, { caseNo }, name === 'correction' ? 'handling' : 'answered')
    numbers[name] = caseNo
  }
  await journey.give(numbers.correction ?? '', { type: 'request-correction', items: ['低保证复印件', '银行流水'], until: addDays(dayOf(Date.now()), 15), explanation: '缺了这些没法核实。' })
  await citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo: numbers.unsolved ?? '' }, body: { solved: 'no', treated: 3 } })
  await citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: numbers.waiting ?? '' }, body: { supplementId: randomUUID(), text: '镇里说材料已经交到县里了。' } })
  return numbers as Cases
}

describeJourney('every page of the citizen\'s program can be seen, touched and read aloud', () => {
  let journey: Journey
  let browser: Browser
  let made: Cases & Made & Booked
  let citizen: Citizen
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    citizen = await journey.newCitizen()
    await showContents(journey.services)
    made = { ...await fileCases(journey, citizen), ...await makeOwn(citizen), ...await makeBooked(journey, citizen) }
  })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  describe.each<Look>(['standard', 'elder'])('in the %s version', (look) => {
    let guest: Screen
    let signedIn: Screen
    beforeAll(async () => {
      const { code } = await journey.wechat<{ code: string }>('POST', '/login-code', { openid: citizen.openid })
      const { refreshToken } = await journey.anyone.ok('POST /session', { body: { code } })
      const { privacyVersion } = await journey.anyone.ok('GET /client-config')
      const elder = look === 'elder'
      guest = await openScreen(browser, journey.url, 'phone', { localStorage: { elder } })
      signedIn = await openScreen(browser, journey.url, 'phone', { localStorage: { elder, 'refresh-token': refreshToken, 'privacy-version': privacyVersion } })
    })
    afterAll(async () => {
      await guest?.close()
      await signedIn?.close()
    })

    it.each(pages)('$name: no serious finding, targets and letters large enough, nothing cut off at 320', async ({ name, path, ready, then, guest: asGuest }) => {
      const screen = asGuest ? guest : signedIn
      await goTo(screen, path(made))
      await screen.page.getByText(ready).filter({ visible: true }).first().waitFor()
      await then?.(screen)
      expect(await faultsOf(screen.page, `page-${look}-${name}`, least[look])).toEqual([])
      expect(screen.complaints(/404.*MZ2026009999/, /409.*bookings/)).toEqual([])
    })
  })
})
