import fs from 'node:fs'

export type Node = {
  text: () => Promise<string>
  attr: (name: string) => Promise<string | null>
  tap: () => Promise<unknown>
  input: (value: string) => Promise<unknown>
  trigger: (name: string, event: { detail: object }) => Promise<unknown>
}
export type HeadlessPage = {
  path: string
  query: Record<string, string>
  $: (selector: string) => Promise<Node | null>
  $$: (selector: string) => Promise<Node[]>
  wxml: () => Promise<string>
}
export type Wx = Record<string, unknown>
export type Session = { getWx: () => Wx, getCurrentPages: () => unknown[] }
export type Headless = {
  currentPage: () => Promise<HeadlessPage>
  getCurrentPages: () => Promise<HeadlessPage[]>
  navigateBack: () => Promise<unknown>
  switchTab: (url: string) => Promise<unknown>
  reLaunch: (url: string) => Promise<unknown>
  /** Runs a function, given as its source, inside the program. */
  evaluate: (source: string, ...given: unknown[]) => Promise<unknown>
  close: () => Promise<void>
}
type Launch = (options: { projectPath: string, configureSession: (session: Session) => void }) => Promise<Headless>

// The package exports only its launcher, which installs no host before the program starts; the piece that does lies
// beside it under a name that carries a hash.
const internals = () => {
  const dist = new URL('../../node_modules/@weapp-vite/miniprogram-automator/dist/', import.meta.url)
  const name = fs.readdirSync(dist).find((file) => file.startsWith('launch-'))
  if (!name) throw new Error('this version of miniprogram-automator has no launch-*.mjs: pin 1.2.21')
  return new URL(name, dist).href
}

/** Starts the real mini program output in Node; `prepare` gives it its `wx` before the first line of it runs. */
export const launchHeadless = async (projectPath: string, prepare: (wx: Wx, depth: () => number) => void): Promise<Headless> => {
  const { launch } = await import(internals()) as { launch: Launch }
  return launch({ projectPath, configureSession: (session) => prepare(session.getWx(), () => session.getCurrentPages().length) })
}
