import { builtApi, weappDist } from './build.ts'
import { launchHeadless, type Headless, type Node } from './headless.ts'
import { installWxHost, type Holder } from './wx-host.ts'
import { tellingNetwork, type Network } from './wx-network.ts'
import { playVoice } from './wx-voice.ts'

export type PhoneOptions = { apiUrl: string, sandboxUrl: string, openid: string, online?: boolean } & Partial<Pick<Holder, 'allowsReminders' | 'agreedToPrivacy' | 'photos' | 'textScale' | 'storage' | 'allowsCalendar' | 'subscribeError' | 'remembered' | 'declaresPhotos' | 'refusesPrivacy' | 'allowsRecording'>>

const plain = (text: string) => text.replace(/\s+/g, '')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const until = async <T>(what: string, look: () => Promise<T | null | undefined | false>, patience = 25_000): Promise<T> => {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await pause(30)
  }
}

const within = (words: string, text: string) => plain(text).includes(plain(words))

const wordsOf = async (node: Node) => `${await node.attr('aria-label') ?? ''} ${await node.text()}`

// An exact name wins over one that only contains the words: 提交 must not press 重新提交.
const pick = async (nodes: readonly Node[], words: string) => {
  const named = await Promise.all(nodes.map(async (node) => ({ node, name: await wordsOf(node), text: plain(await node.text()) })))
  return (named.find(({ text }) => text === plain(words)) ?? named.find(({ name }) => within(words, name)))?.node
}

/** A phone that runs the built mini program: what a person sees, taps and types. */
export const createPhone = (app: Headless, holder: Holder, network: Network, voice: ReturnType<typeof playVoice>) => {
  const screen = async () => {
    const root = await (await app.currentPage()).$('.page')
    return root ? plain(await root.text()) : ''
  }
  const orScreen = <T>(looking: Promise<T>) => looking.catch(async (error: unknown) => {
    throw new Error(`${String(error)}; the screen says: ${await screen()}`)
  })
  const see = (words: string) => orScreen(until(`“${words}” on the screen`, async () => within(words, await screen())))
  const gone = (words: string) => until(`“${words}” to leave the screen`, async () => !within(words, await screen()))
  const find = (words: string) => orScreen(until(`something to tap named “${words}”`, async () => pick(await (await app.currentPage()).$$('.tap'), words)))
  const tap = async (words: string) => {
    const node = await find(words)
    holder.tapping = true
    try {
      await node.tap()
      // A person needs longer than this to find the next thing; a page needs it to draw what changed.
      await pause(40)
    } finally {
      setTimeout(() => { holder.tapping = false }, 50)
    }
  }
  const type = async (id: string, words: string) => {
    const node = await until(`the field ${id}`, async () => (await app.currentPage()).$(`#${id}`))
    await node.input(words)
  }
  return {
    holder, network, voice, screen, see, gone, tap, type,
    wxml: async () => (await app.currentPage()).wxml(),
    path: async () => (await app.currentPage()).path,
    openTab: (path: string) => app.switchTab(`/${path}`),
    open: (path: string) => app.reLaunch(`/${path}`),
    back: () => app.navigateBack(),
    depth: async () => (await app.getCurrentPages()).length,
    /** A button WeChat itself answers, as it answers: `getphonenumber`. */
    answer: async (words: string, event: string, detail: object) => (await find(words)).trigger(event, { detail }),
    close: () => app.close()
  }
}

export type Phone = ReturnType<typeof createPhone>

/** Starts the mini program on a phone of its own, with WeChat's abilities played by the sandbox. */
export const openPhone = async ({ apiUrl, sandboxUrl, openid, online = true, ...manners }: PhoneOptions): Promise<Phone> => {
  const holder: Holder = {
    openid, sandboxUrl, tapping: false, allowsReminders: true, agreedToPrivacy: true, photos: [], textScale: 1, storage: new Map(), calls: [], allowsCalendar: true, calendar: [], toasts: [],
    subscribeError: null, remembered: {}, declaresPhotos: true, refusesPrivacy: false, allowsRecording: true, asked: [], ...manners
  }
  const network: Network = tellingNetwork({ online, bringsNothing: false, loseAnswerOf: null, rewrite: (url) => url.replace(builtApi, apiUrl), domains: [new URL(builtApi).origin], inFlight: 0, listeners: new Set() })
  const voice = playVoice()
  const app = await launchHeadless(weappDist, (wx, depth) => installWxHost(wx, holder, network, depth))
  await app.evaluate('(plugin) => { requirePlugin = () => plugin }', voice.plugin)
  return createPhone(app, holder, network, voice)
}
