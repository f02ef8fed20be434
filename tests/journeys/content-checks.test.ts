import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { carryTo, fileCase, type Filed } from '../support/factories.ts'
import { describeJourney, startBrowser } from './browser.ts'
import { faultsOf } from './examine.ts'
import { inOrder } from './in-order.ts'
import { openDesks } from './staff-desks.ts'
import { confirm, notLoggedInYet, tickAll, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const panel = { target: 44, text: 12 }
const retold = '是他转述上门的人说的话，写明是转述，可以公开'

describeJourney('what WeChat thinks of the words is asked of whoever publishes them', () => {
  let journey: Journey
  let browser: Browser
  let filed: Filed
  let desks: ReturnType<typeof openDesks>
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    desks = openDesks(journey, browser, 'content-checks')
    filed = await fileCase(journey, { statement: '村里有人上门说可以代开发票，交了钱低保才能到账，请你们查一查。' })
    const body = { supplementId: randomUUID(), text: '我去问，那个人骂我王八蛋。' }
    await filed.citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body })
    await carryTo(journey, filed, 'answered')
  })
  afterAll(async () => {
    await desks?.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => desks.picture(name))

  it('whoever prepares the copy is shown it, to reword what can be reworded', async () => {
    const verdicts = () => journey.services.db.prisma.contentCheck.count({ where: { caseId: filed.submissionId, verdict: { not: null } } })
    await expect.poll(verdicts, { timeout: 30_000 }).toBe(2)
    await desks.sitDown('vetter', `/cases/${filed.caseNo}/publication`)
    await desks.seen('微信内容检查有提醒，公开稿里能改写的请先改写')
    for (const flagged of ['提交的文字：违法犯罪', '补充的文字：辱骂']) await desks.seen(flagged)
    expect(await faultsOf(desks.at().page, 'content-checks-prepare', panel)).toEqual([])
    await tickAll(desks.at())
    await desks.at().press(desks.at().button(/^改用“/))
    await desks.at().press(desks.at().button('定下公开稿，交另一人核对'))
    await told(desks.at().page, '公开稿已定下')
  })

  it('the second person cannot publish before having answered the risky words in writing; the doubtful ones are ticked', async () => {
    await desks.sitDown('head', `/cases/${filed.caseNo}/publication`)
    const { page, button } = desks.at()
    const questions = page.getByRole('region', { name: '这样的话公开出去合适吗' })
    await questions.getByText('提交的文字：违法犯罪').waitFor()
    await tickAll(desks.at())
    await expect.poll(() => questions.getByRole('checkbox').isChecked()).toBe(true)
    await expect.poll(() => button('公开').isDisabled()).toBe(true)
    expect(await faultsOf(page, 'content-checks-publish', panel)).toEqual([])
    await questions.getByRole('textbox').fill(retold)
    await confirm(desks.at(), button('公开'), '公开')
    await told(page, '已公开，群众会收到通知')
  })

  it('the answer stands in the version for the next reader, and no citizen reads of any check', async () => {
    await desks.sitDown('head', `/cases/${filed.caseNo}/publication`)
    await desks.at().press(desks.at().page.getByText(/^第 1 版/))
    await desks.seen(retold)
    const own = await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    const shown = await journey.anyone.ok('GET /answers/:answerNo', { params: { answerNo: own.answerNo ?? '' } })
    expect(shown.question).toContain('代开发票')
    const said = JSON.stringify([own, shown])
    for (const words of ['内容检查', '违法犯罪', retold]) expect(said).not.toContain(words)
    expect(desks.complaints(notLoggedInYet)).toEqual([])
  })
})
