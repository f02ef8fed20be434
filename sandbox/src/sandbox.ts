import fastify, { type FastifyInstance } from 'fastify'
import type { SandboxOptions } from './config.ts'
import { control } from './control.ts'
import { createFaults } from './faults.ts'
import { createAccount } from './people.ts'
import { phone } from './phone.ts'
import { createPusher } from './pusher.ts'
import { createRequestLog } from './request-log.ts'
import { createClock, type Simulation } from './simulation.ts'
import { templates } from './templates.ts'
import { createTokens } from './tokens.ts'
import { wechatApi } from './wechat-api.ts'
import { createWorld } from './world.ts'

const simulate = (options: SandboxOptions): Simulation => {
  const { appId, secret, push: target } = options
  const clock = createClock()
  const world = createWorld(options.stateFile)
  const welcome = () => {
    if (world.accounts.size === 0) for (const account of options.accounts ?? []) createAccount(world, account)
  }
  welcome()
  return {
    appId,
    secret,
    templates: options.templates ?? templates,
    pages: options.pages ?? null,
    world,
    tokens: createTokens(clock.now),
    faults: createFaults(),
    log: createRequestLog(),
    pusher: createPusher({ target, appId, now: clock.now }),
    clock,
    welcome,
  }
}

/** A stand-in for WeChat's servers and for the citizen's WeChat, on one port. Not listening yet. */
export const createSandbox = async (options: SandboxOptions): Promise<FastifyInstance> => {
  const simulation = simulate(options)
  const app = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 })
  await app.register(wechatApi(simulation))
  await app.register(control(simulation), { prefix: '/__ctl' })
  const base = options.base ?? '/sandbox'
  await app.register(await phone(simulation, base, options.authenticator ?? []), { prefix: base })
  app.addHook('onClose', () => simulation.pusher.close())
  return app
}
