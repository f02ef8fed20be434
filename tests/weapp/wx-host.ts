import fs from 'node:fs/promises'
import type { Wx } from './headless.ts'
import { fail, installNetwork, succeed, type Network } from './wx-network.ts'

type Options = { success?: (result: object) => void, fail?: (error: object) => void, complete?: (result: object) => void }

/** What the holder of the phone does: who they are, what they allow, which photos they pick. */
export type Holder = {
  openid: string
  sandboxUrl: string
  tapping: boolean
  allowsReminders: boolean
  agreedToPrivacy: boolean
  photos: string[]
  textScale: number
  /** What the phone keeps when the program is closed. */
  storage: Map<string, unknown>
  calls: string[]
  allowsCalendar: boolean
  /** What stands in the phone's calendar. */
  calendar: { title: string, startTime: number, endTime: string }[]
  toasts: string[]
  /** With which number WeChat refuses to ask about reminders: 20004 all turned off, 20005 banned. */
  subscribeError: number | null
  /** What WeChat was told to remember per template. */
  remembered: Record<string, string>
  /** Whether the guide at WeChat's console names album and camera. */
  declaresPhotos: boolean
  refusesPrivacy: boolean
  /** Whether the microphone may be used. */
  allowsRecording: boolean
  /** How often WeChat was asked about reminders, and about how many at once. */
  asked: number[]
}

const control = async (holder: Holder, path: string, body: object) => {
  const response = await fetch(`${holder.sandboxUrl}/__ctl${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`sandbox ${path}: ${response.status} ${await response.text()}`)
  return await response.json() as Record<string, unknown>
}

const installAccount = (wx: Wx, holder: Holder) => {
  const { openid } = holder
  wx['login'] = (options: Options = {}) =>
    control(holder, '/login-code', { openid }).then((answer) => succeed(options, { ...answer, errMsg: 'login:ok' }), (error: unknown) => fail(options, `login:fail ${String(error)}`))
  wx['checkSession'] = (options: Options = {}) => succeed(options, { errMsg: 'checkSession:ok' })
  wx['getAccountInfoSync'] = () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' }, plugin: {} })
  wx['getAppBaseInfo'] = () => ({ SDKVersion: '3.8.0', language: 'zh_CN', version: '8.0.50', theme: 'light', fontSizeScaleFactor: holder.textScale, host: { env: 'WeChat' } })
}

// WeChat's own rules: only in a tap, at least one template, at most five.
const installReminders = (wx: Wx, holder: Holder) => {
  wx['requestSubscribeMessage'] = (options: Options & { tmplIds?: string[] }) => {
    const tmplIds = options.tmplIds ?? []
    if (!holder.tapping) return fail(options, 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.', { errCode: 20001 })
    if (tmplIds.length === 0) return fail(options, 'requestSubscribeMessage:fail', { errCode: 10001 })
    if (tmplIds.length > 5) return fail(options, 'requestSubscribeMessage:fail', { errCode: 20003 })
    if (holder.subscribeError !== null) return fail(options, 'requestSubscribeMessage:fail', { errCode: holder.subscribeError })
    holder.asked.push(tmplIds.length)
    const choice = holder.allowsReminders ? 'accept' : 'reject'
    return control(holder, '/subscribe', { openid: holder.openid, tmplIds, choice })
      .then((answer) => succeed(options, { errMsg: 'requestSubscribeMessage:ok', ...answer }), (error: unknown) => fail(options, `requestSubscribeMessage:fail ${String(error)}`, { errCode: 10002 }))
  }
}

const installPrivacy = (wx: Wx, holder: Holder) => {
  wx['getPrivacySetting'] = (options: Options = {}) => succeed(options, { needAuthorization: !holder.agreedToPrivacy, privacyContractName: '《用户隐私保护指引》', errMsg: 'getPrivacySetting:ok' })
  wx['requirePrivacyAuthorize'] = (options: Options = {}) => {
    if (holder.refusesPrivacy) return fail(options, 'requirePrivacyAuthorize:fail privacy permission is not authorized', { errno: 104 })
    holder.agreedToPrivacy = true
    return succeed(options, { errMsg: 'requirePrivacyAuthorize:ok' })
  }
  wx['onNeedPrivacyAuthorization'] = () => undefined
}

const installPhotos = (wx: Wx, holder: Holder) => {
  wx['chooseMedia'] = async (options: Options & { count?: number }) => {
    if (!holder.agreedToPrivacy) return fail(options, 'chooseMedia:fail privacy permission is not authorized', { errno: 104 })
    if (!holder.declaresPhotos) return fail(options, 'chooseMedia:fail api scope is not declared in the privacy agreement', { errno: 112 })
    const picked = holder.photos.slice(0, options.count ?? 9)
    const tempFiles = await Promise.all(picked.map(async (tempFilePath) => ({ tempFilePath, size: (await fs.stat(tempFilePath)).size, fileType: 'image' })))
    return succeed(options, { tempFiles, type: 'image', errMsg: 'chooseMedia:ok' })
  }
  wx['saveFile'] = (options: Options & { tempFilePath: string }) => succeed(options, { savedFilePath: options.tempFilePath, errMsg: 'saveFile:ok' })
  wx['removeSavedFile'] = (options: Options) => succeed(options, { errMsg: 'removeSavedFile:ok' })
  wx['getFileInfo'] = (options: Options & { filePath: string }) =>
    fs.stat(options.filePath).then(({ size }) => succeed(options, { size, errMsg: 'getFileInfo:ok' }), () => fail(options, 'getFileInfo:fail no such file'))
}

const installStorage = (wx: Wx, { storage }: Holder) => {
  wx['getStorageSync'] = (key: string) => storage.get(key) ?? ''
  wx['setStorageSync'] = (key: string, value: unknown) => void storage.set(key, structuredClone(value))
  wx['removeStorageSync'] = (key: string) => void storage.delete(key)
}

const installSmallThings = (wx: Wx, holder: Holder) => {
  wx['makePhoneCall'] = (options: Options & { phoneNumber: string }) => {
    holder.calls.push(options.phoneNumber)
    return succeed(options, { errMsg: 'makePhoneCall:ok' })
  }
  wx['addPhoneCalendar'] = (options: Options & Holder['calendar'][number]) => {
    if (!holder.allowsCalendar) return fail(options, 'addPhoneCalendar:fail auth deny')
    const { title, startTime, endTime } = options
    holder.calendar.push({ title, startTime, endTime })
    return succeed(options, { errMsg: 'addPhoneCalendar:ok' })
  }
  // Its owner allows there what they had refused.
  wx['openSetting'] = (options: Options = {}) => {
    holder.allowsCalendar = true
    holder.allowsRecording = true
    holder.subscribeError = null
    return succeed(options, { authSetting: {}, errMsg: 'openSetting:ok' })
  }
  wx['authorize'] = (options: Options & { scope: string }) => {
    if (!holder.agreedToPrivacy) return fail(options, 'authorize:fail privacy permission is not authorized', { errno: 104 })
    return options.scope === 'scope.record' && holder.allowsRecording ? succeed(options, { errMsg: 'authorize:ok' }) : fail(options, 'authorize:fail auth deny')
  }
  wx['getSetting'] = (options: Options = {}) =>
    succeed(options, { authSetting: {}, subscriptionsSetting: { mainSwitch: holder.subscribeError !== 20004, itemSettings: holder.remembered }, errMsg: 'getSetting:ok' })
  wx['showToast'] = (options: Options & { title: string }) => {
    holder.toasts.push(options.title)
    return succeed(options, { errMsg: 'showToast:ok' })
  }
  wx['getUpdateManager'] = () => ({ onCheckForUpdate: () => undefined, onUpdateReady: () => undefined, onUpdateFailed: () => undefined, applyUpdate: () => undefined })
}

const tabs = ['home', 'guides', 'answers', 'booking', 'mine'].map((name) => `/pages/${name}/index`)

const MOST_PAGES = 10

// A page of the tab bar is opened by switchTab and by nothing else; ten pages lie over one another and no more.
const installNavigation = (wx: Wx, depth: () => number) => {
  for (const name of ['navigateTo', 'redirectTo']) {
    const open = wx[name] as ((options: Options & { url: string }) => unknown) | undefined
    wx[name] = (options: Options & { url: string }) => {
      if (tabs.includes(options.url.split('?')[0] ?? '')) return fail(options, `${name}:fail can not ${name} a tabbar page`)
      return name === 'navigateTo' && depth() >= MOST_PAGES ? fail(options, 'navigateTo:fail webview count limit exceed') : open?.(options)
    }
  }
}

/** Everything the mini program asks WeChat for, with WeChat's own refusals kept. */
export const installWxHost = (wx: Wx, holder: Holder, network: Network, depth: () => number) => {
  installNetwork(wx, network)
  installAccount(wx, holder)
  installReminders(wx, holder)
  installPrivacy(wx, holder)
  installPhotos(wx, holder)
  installStorage(wx, holder)
  installSmallThings(wx, holder)
  installNavigation(wx, depth)
}
