import { refuse, type WechatError } from './answer.ts'
import type { Simulation } from './simulation.ts'
import type { Tokens } from './tokens.ts'

type Fields = Record<string, unknown>

// The mini program and the service account are two apps, each with tokens of its own.
const appOf = (simulation: Simulation, appid: unknown) =>
  [simulation, simulation.service].find((app) => app?.appId === appid) ?? null

const withTokens = (simulation: Simulation, asked: Fields, issue: (tokens: Tokens) => object): object | WechatError => {
  if (asked['grant_type'] !== 'client_credential') return refuse(40002, 'invalid grant_type')
  if (!asked['appid']) return refuse(41002, 'appid missing')
  const app = appOf(simulation, asked['appid'])
  if (!app) return refuse(40013, 'invalid appid')
  if (!asked['secret']) return refuse(41004, 'appsecret missing')
  return asked['secret'] === app.secret ? issue(app.tokens) : refuse(40125, 'invalid appsecret')
}

/** POST /cgi-bin/stable_token */
export const issueStableToken = (simulation: Simulation, body: Fields): object =>
  withTokens(simulation, body, (tokens) => tokens.stable(body['force_refresh'] === true))

/** GET /cgi-bin/token */
export const issuePlainToken = (simulation: Simulation, query: Fields): object =>
  withTokens(simulation, query, (tokens) => tokens.plain())
