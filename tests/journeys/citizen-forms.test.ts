import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formPath } from '@minsheng/api/features/forms/address.ts'
import { pagesOf } from '../support/read-pdf.ts'
import { describeJourney, openScreen } from './browser.ts'
import { goTo } from './citizen-screen.ts'
import { openCounty, township, type County } from './county-stand.ts'
import { shoot } from './examine.ts'
import { fillForm } from './form-screen.ts'
import { answerAll } from './guide-screen.ts'

describeJourney('a form is filled in on the phone, one question at a time', () => {
  let county: County
  let citizen: County['citizen']
  let screen: County['mine']
  const said = (words: string | RegExp) => screen.page.getByText(words).filter({ visible: true }).first().waitFor()
  beforeAll(async () => {
    county = await openCounty()
    citizen = county.citizen
    screen = county.mine
  })
  afterAll(async () => { await county?.close() })

  it('an empty form comes as PDF and as Word, with its version', async () => {
    const { page, press, button } = screen
    await goTo(screen, 'packages/forms/list/index')
    await page.getByLabel('按名称找').fill('临时救助')
    await press(button(/^临时救助申请表/))
    await said('第 1 版')
    for (const [name, ending] of [['下载 PDF（打印用）', 'pdf'], ['下载 Word（电脑上改）', 'docx']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), press(button(name))])
      expect(download.suggestedFilename()).toMatch(new RegExp(`^临时救助申请表（支出型）.*${ending}$`))
      expect((await readFile(await download.path())).length).toBeGreaterThan(5_000)
    }
  })

  it('the address in the code of a printed form opens that form', async () => {
    await screen.page.goto('about:blank')
    await screen.page.goto(formPath({ id: 'temporary-aid', version: 1 }))
    await said('第 1 版')
    await said('临时救助申请表')
  })

  it('says what is wrong with an answer, in words, and keeps it on the phone', async () => {
    const { page, press, button } = screen
    await press(button('在手机上填'))
    await said('没有提交给任何人')
    await press(button('下一项'))
    await said('还没有填“姓名”，请补上。')
    await page.getByLabel('姓名').fill('张桂英')
    await press(button('下一项'))
    await said('第 2 项')
    await page.reload()
    await said('这是上次没有填完的，可以接着填。')
    await said('第 2 项')
  })

  it('ends in a PDF with the words in it, a row in its table and a name written with the finger', async () => {
    const { page, press, button } = screen
    await fillForm(screen)
    await said('请再看一遍')
    await said('已经签名')
    await shoot(page, 'form-review')
    const [download] = await Promise.all([page.waitForEvent('download'), press(button('做成 PDF（打印用）'))])
    expect((await pagesOf(await readFile(await download.path()))).join('')).toContain('张桂英')
    await said('表做好了。')
    expect((await citizen.client.ok('GET /filled-forms')).items).toEqual([])
  })

  it('is saved only when asked, opened again, and what may be kept for the next form is kept only when agreed', async () => {
    const { page, press, button } = screen
    await press(button('保存到“我的”'))
    await page.getByRole('heading', { name: '填好的表', level: 1 }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), press(button('打开 PDF（打印用）'))])
    expect((await pagesOf(await readFile(await download.path()))).join('')).toContain('张桂英')
    expect((await citizen.client.ok('GET /me/details')).agreedAt).toBeNull()
    await press(button('同意留存'))
    await said('留存好了')
    await shoot(page, 'form-saved')
    await goTo(screen, 'packages/forms/fill/index?id=old-age-allowance')
    await said('已经用您同意留存的信息填好了几项')
    await expect.poll(() => page.getByLabel('姓名').inputValue()).toBe('张桂英')
  })

  it('kept details can be seen, corrected and deleted; so can a saved form', async () => {
    const { page, press, button } = screen
    await goTo(screen, 'packages/forms/details/index')
    await page.getByLabel('电话（可以空着）').fill('138')
    await press(button('保存改动'))
    await said('手机号是 11 位')
    await press(button('不同意了，全部删掉'))
    await press(button('确定全部删掉'))
    await said('现在没有留存您的任何信息')
    expect((await citizen.client.ok('GET /me/details')).agreedAt).toBeNull()
    await goTo(screen, 'packages/forms/mine/index')
    await press(button(/^临时救助申请表/).filter({ visible: true }).last())
    await press(button('删掉这张表'))
    await press(button('确定删掉'))
    await said('还没有保存过填好的表。')
    expect((await citizen.client.ok('GET /filled-forms')).items).toEqual([])
    expect(screen.complaints()).toEqual([])
  })

  it('who agreed to an earlier privacy notice is let in, reads the new one before anything is kept, and agrees anew', async () => {
    const { refreshToken } = await county.journey.newCitizen({ agreed: false })
    const late = await openScreen(county.browser, county.journey.url, 'phone', { localStorage: { 'refresh-token': refreshToken, 'privacy-version': '2026-11', township } })
    await goTo(late, 'packages/guides/papers/index?id=temporary-aid-spending')
    await answerAll(late, '看要带什么')
    await expect.poll(() => late.page.getByText('先看看怎么保护您的信息').filter({ visible: true }).count()).toBe(0)
    await late.press(late.button('交给我们先看看').filter({ visible: true }))
    await late.page.getByText('先看看怎么保护您的信息').filter({ visible: true }).first().waitFor()
    await late.press(late.button('我看明白了，同意').filter({ visible: true }))
    await late.button('添加照片').filter({ visible: true }).first().waitFor()
    const { privacyVersion } = await county.journey.anyone.ok('GET /client-config')
    await expect.poll(() => county.journey.services.db.prisma.citizen.count({ where: { privacyVersion } })).toBe(2)
    expect(late.complaints()).toEqual([])
    await late.close()
  })
})
