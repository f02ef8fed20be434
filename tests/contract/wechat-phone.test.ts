import fastify, { type FastifyInstance } from 'fastify'
import { existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answeredTemplate, openid, progress, progressTemplate, startStand, type Stand } from './wechat-stand.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const pictures = fileURLToPath(new URL('../artifacts/wechat/', import.meta.url))
const secret = 'JBSWY3DPEHPK3PXP'

// A page of another program that uses wx as the mini program does, under the strict policy of the real front.
const policy = 'default-src \'none\'; script-src \'self\'; style-src \'self\'; connect-src \'self\'; img-src \'self\''
const host = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>民声</title>
<script src="/sandbox/wechat-client.js"></script><script src="/host.js" defer></script></head><body><main><h1>民声</h1>
<button id="login">登录</button><button id="subscribe">订阅</button><button id="privacy">隐私</button><output></output></main></body></html>`
const hostScript = `
const show = (result) => { document.querySelector('output').textContent = JSON.stringify(result) }
const on = (id, run) => document.getElementById(id).addEventListener('click', run)
on('login', () => wx.login({ success: show, fail: show }))
on('subscribe', () => wx.requestSubscribeMessage({ tmplIds: ['${progressTemplate}', '${answeredTemplate}'], success: show, fail: show }))
on('privacy', () => wx.requirePrivacyAuthorize().then(show, show))
if (location.search === '?unasked') wx.requestSubscribeMessage({ tmplIds: ['${progressTemplate}'], success: show, fail: show })`

const front = (sandbox: string): FastifyInstance => {
  const app = fastify({ forceCloseConnections: true })
  app.get('/', (_request, reply) => reply.type('text/html').header('content-security-policy', policy).send(host))
  app.get('/host.js', (_request, reply) => reply.type('text/javascript').send(hostScript))
  app.all('/sandbox/*', async (request, reply) => {
    const { method, url, body } = request
    const init = body ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : { method }
    const response = await fetch(`${sandbox}${url}`, init)
    return reply.code(response.status).type(response.headers.get('content-type') ?? 'text/plain').send(await response.text())
  })
  return app
}

describe.skipIf(!existsSync(executablePath))('the WeChat of the browser', () => {
  let stand: Stand
  let proxy: FastifyInstance
  let address: string
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    stand = await startStand({ authenticator: [{ label: '股长 刘建军', secret }] })
    proxy = front(stand.baseUrl)
    address = await proxy.listen({ host: '127.0.0.1', port: 0 })
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(async () => {
    await browser?.close()
    await proxy?.close()
    await stand?.close()
  })
  beforeEach(async () => {
    await stand.reset()
    await page?.context().close()
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' })
    page = await context.newPage()
    await page.goto(address)
  })

  const result = async () => {
    const text = await page.locator('output').filter({ hasText: /\S/ }).textContent()
    await page.evaluate('document.querySelector("output").textContent = ""')
    return JSON.parse(text ?? '') as Record<string, string>
  }
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap()
  const dialog = () => page.getByRole('dialog')
  const assertAccessible = async () => {
    await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join()))')
    expect(violations).toEqual([])
  }
  const login = async () => {
    await tap('登录')
    await dialog().getByRole('radio', { name: '张桂英 75岁' }).check()
    await tap('允许')
    return result()
  }

  it('the first login asks which account, the next one only confirms; the code is a real one', async () => {
    const { code } = await login()
    expect(await stand.gateway().exchangeCode(code ?? '')).toEqual({ ok: true, openid })
    await tap('登录')
    await dialog().getByText('你的微信账号：张桂英 75岁').waitFor()
    expect(await dialog().getByRole('radio').count()).toBe(0)
    await assertAccessible()
    await tap('允许')
    expect(await result()).toMatchObject({ errMsg: 'login:ok' })
  })

  it('refusing, by button or by Escape, gives no code', async () => {
    await tap('登录')
    await dialog().waitFor()
    await page.screenshot({ path: `${pictures}login.png` })
    await assertAccessible()
    await tap('拒绝')
    expect(await result()).toEqual({ errMsg: 'login:fail auth deny' })
    await tap('登录')
    await dialog().waitFor()
    await page.keyboard.press('Escape')
    expect(await result()).toEqual({ errMsg: 'login:fail auth deny' })
  })

  it('a new account is made with the keyboard alone', async () => {
    await page.getByRole('button', { name: '登录' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('新账号的昵称').focus()
    await page.keyboard.type('赵大爷')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const { code } = await result()
    const exchanged = await stand.gateway().exchangeCode(code ?? '')
    const accounts = await (await fetch(`${stand.baseUrl}/__ctl/accounts`)).json() as { nickname: string, openid: string }[]
    expect(accounts.find(({ nickname }) => nickname === '赵大爷')?.openid).toBe(exchanged.ok ? exchanged.openid : 'no login')
  })

  it('each template ticked banks one consent, one unticked or 取消 banks none', async () => {
    await login()
    await tap('订阅')
    await dialog().getByRole('checkbox', { name: '诉求答复通知' }).uncheck()
    await page.screenshot({ path: `${pictures}subscribe.png` })
    await assertAccessible()
    await tap('允许')
    expect(await result()).toEqual({ [progressTemplate]: 'accept', [answeredTemplate]: 'reject', errMsg: 'requestSubscribeMessage:ok' })
    await tap('订阅')
    await tap('取消')
    expect(await result()).toMatchObject({ [progressTemplate]: 'reject', [answeredTemplate]: 'reject' })
    expect(await stand.consentsLeft()).toBe(1)
    expect(await stand.consentsLeft(answeredTemplate)).toBe(0)
  })

  it('asking for consent without a tap, for nothing or for six templates fails as in WeChat', async () => {
    const ask = (ids: string[]) => page.evaluate(`new Promise((done) => wx.requestSubscribeMessage({ tmplIds: ${JSON.stringify(ids)}, success: done, fail: done }))`)
    expect(await ask([])).toMatchObject({ errCode: 10001 })
    expect(await ask(['1', '2', '3', '4', '5', '6'])).toMatchObject({ errCode: 20003 })
    await page.goto(`${address}/?unasked`)
    expect(await result()).toMatchObject({ errMsg: expect.stringContaining('TAP gesture') })
  })

  it('the privacy notice is asked once', async () => {
    await tap('隐私')
    await tap('拒绝')
    expect(await result()).toMatchObject({ errno: 104 })
    await tap('隐私')
    await tap('同意')
    expect(await result()).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' })
    expect(await page.evaluate('wx.getPrivacySetting()')).toMatchObject({ needAuthorization: false })
  })

  it('every button and choice of a dialog is at least 44 pixels high', async () => {
    await tap('登录')
    for (const target of await dialog().locator('button, label.row, input[type=text]').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })

  it('the phone shows a message as it arrives, what is left, and the way into the mini program', async () => {
    await page.goto(`${address}/sandbox/?account=${openid}`)
    await page.getByText('还没有消息').waitFor()
    await stand.consent(progressTemplate, 2)
    await stand.gateway().sendSubscribeMessage(progress({ data: { ...progress().data, thing2: '<b>低保</b>' } }))
    const card = page.getByRole('article', { name: '诉求办理进度通知' })
    await card.getByText('<b>低保</b>').waitFor()
    expect(await card.getByRole('link', { name: '进入小程序查看' }).getAttribute('href')).toBe('/#/packages/mine/case/index?id=1')
    await page.locator('#left li').filter({ hasText: /诉求办理进度通知\s*1 条/ }).waitFor()
    await page.getByRole('link', { name: /张桂英 75岁\s*1 条/ }).waitFor()
    await page.screenshot({ path: `${pictures}phone-390.png`, fullPage: true })
    await assertAccessible()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.screenshot({ path: `${pictures}phone-1440.png` })
    await assertAccessible()
  })

  it('the phone shows the code a section head needs now', async () => {
    await page.goto(`${address}/sandbox/`)
    const shown = await page.locator('.code').innerText()
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    expect(totp.validate({ token: shown, window: 1 })).not.toBeNull()
    expect(await page.locator('#codes').innerText()).toMatch(/股长 刘建军[\s\S]*还有 \d+ 秒/)
  })
})
