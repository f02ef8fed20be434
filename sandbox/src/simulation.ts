import type { Clock } from './clock.ts'
import type { Faults } from './faults.ts'
import type { MediaJudge } from './media-judge.ts'
import type { Pusher } from './pusher.ts'
import type { Quotas } from './quotas.ts'
import type { RequestLog } from './request-log.ts'
import type { SmsSimulation } from './sms/simulation.ts'
import type { Template } from './templates.ts'
import type { Tokens } from './tokens.ts'
import type { World } from './world.ts'

/** A service account beside the mini program, both bound to one open platform account. */
export type ServiceSide = { appId: string, secret: string, templates: readonly Template[], tokens: Tokens, pusher: Pusher }

/** One simulated WeChat with one mini program on it. */
export type Simulation = {
  appId: string
  secret: string
  /** Path under which the phone lives. */
  base: string
  /** Where people reach the phone; null: wherever the asking program reaches the sandbox. */
  publicUrl: string | null
  service: ServiceSide | null
  media: MediaJudge
  quotas: Quotas
  templates: readonly Template[]
  /** The pages the mini program has; null admits any well-formed path. */
  pages: readonly string[] | null
  world: World
  tokens: Tokens
  faults: Faults
  log: RequestLog
  pusher: Pusher
  clock: Clock
  /** Both SMS providers, where they are wanted. */
  sms: SmsSimulation | null
  /** Creates the first accounts where there are none. */
  welcome: () => void
}
