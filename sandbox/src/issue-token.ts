import { refuse, type WechatError } from './answer.ts'
import type { Simulation } from './simulation.ts'

const refusedCredentials = ({ appId, secret }: Simulation, asked: Record<string, unknown>): WechatError | null => {
  if (asked['grant_type'] !== 'client_credential') return refuse(40002, 'invalid grant_type')
  if (!asked['appid']) return refuse(41002, 'appid missing')
  if (asked['appid'] !== appId) return refuse(40013, 'invalid appid')
  if (!asked['secret']) return refuse(41004, 'appsecret missing')
  return asked['secret'] === secret ? null : refuse(40125, 'invalid appsecret')
}

/** POST /cgi-bin/stable_token */
export const issueStableToken = (simulation: Simulation, body: Record<string, unknown>): object =>
  refusedCredentials(simulation, body) ?? simulation.tokens.stable(body['force_refresh'] === true)

/** GET /cgi-bin/token */
export const issuePlainToken = (simulation: Simulation, query: Record<string, unknown>): object =>
  refusedCredentials(simulation, query) ?? simulation.tokens.plain()
