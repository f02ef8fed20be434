import path from 'node:path'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import sharp from 'sharp'
import { startStand, type Stand } from '../support/api.ts'
import { clientAt } from '../support/client.ts'
import { ensureWeappBuilt } from './build.ts'
import { openPhone, type Phone, type PhoneOptions } from './driver.ts'

type Manners = Omit<Partial<PhoneOptions>, 'apiUrl' | 'sandboxUrl' | 'openid'>

/** A running bureau and phones to visit it with. */
export const startVisits = async (over?: Parameters<typeof startStand>[0]) => {
  await ensureWeappBuilt()
  const stand = await startStand(over)
  const phones: Phone[] = []

  const newPhone = async (manners: Manners = {}, openid?: string): Promise<Phone> => {
    const person = openid ?? (await stand.wechat<{ openid: string }>('POST', '/accounts', { nickname: '张桂英' })).openid
    const phone = await openPhone({ apiUrl: `${stand.baseUrl}/api`, sandboxUrl: stand.config.wechat.baseUrl, openid: person, ...manners })
    phones.push(phone)
    return phone
  }
  const stop = async () => {
    await Promise.all(phones.map((phone) => phone.close()))
    await stand.stop()
  }
  return { stand, newPhone, stop }
}
export type Visits = Awaited<ReturnType<typeof startVisits>>

/** Real photos to pick from the album. */
export const takePhotos = async (count: number): Promise<string[]> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'album-'))
  return Promise.all(Array.from({ length: count }, async (_, index) => {
    const file = path.join(folder, `photo-${index}.jpg`)
    await sharp({ create: { width: 640, height: 480, channels: 3, background: { r: 40 * index, g: 120, b: 90 } } }).jpeg().toFile(file)
    return file
  }))
}

/** Signs in on the tab of one's own. */
export const signIn = async (phone: Phone) => {
  await phone.openTab('pages/mine/index')
  await phone.tap('微信登录')
  await phone.gone('登录后可以看到')
}

/** Opens the form, reads the notice and agrees. */
export const startAsking = async (phone: Phone) => {
  await phone.see('最新公开答复')
  await phone.tap('我要问')
  await phone.tap('不用问了，直接写')
  await phone.see('先看看怎么保护您的信息')
  await phone.tap('我看明白了，同意')
  await phone.see('发生了什么')
}

/** Answers every question that must be answered. */
export const fillIn = async (phone: Phone, statement: string) => {
  await phone.tap('求助')
  await phone.type('statement', statement)
  await phone.tap('点开选择')
  await phone.tap('梅城镇')
  await phone.tap('可以公开')
}

export const caseNoOn = (screen: string): string => {
  const [caseNo] = /MZ\d{10}/.exec(screen) ?? []
  if (!caseNo) throw new Error(`no case number on the screen: ${screen}`)
  return caseNo
}

/** The same person on another device, as the server sees them. */
export const asCitizen = async ({ baseUrl, wechat }: Stand, openid: string) => {
  const { code } = await wechat<{ code: string }>('POST', '/login-code', { openid })
  const { accessToken } = await clientAt(baseUrl).ok('POST /session', { body: { code } })
  return clientAt(baseUrl, accessToken)
}
