import fastify, { type FastifyInstance } from 'fastify'
import { createClock, type Clock } from './clock.ts'
import type { SandboxOptions } from './config.ts'
import { createMediaJudge } from './media-judge.ts'
import { control, onlyFromHere } from './control.ts'
import { createFaults, type Faults } from './faults.ts'
import { createAccount } from './people.ts'
import { phone } from './phone.ts'
import { createPusher } from './pusher.ts'
import { createQuotas } from './quotas.ts'
import { createRequestLog } from './request-log.ts'
import type { ServiceSide, Simulation } from './simulation.ts'
import { simulateSms, type SmsSimulation } from './sms/simulation.ts'
import { smsApi } from './sms/sms-api.ts'
import { smsControl } from './sms/sms-control.ts'
import { serviceTemplates, templates } from './templates.ts'
import { createTokens } from './tokens.ts'
import { wechatApi } from './wechat-api.ts'
import { createWorld } from './world.ts'

const serviceSide = ({ service }: SandboxOptions, clock: Clock, faults: Faults): ServiceSide | null => service ? {
  appId: service.appId,
  secret: service.secret,
  templates: service.templates ?? serviceTemplates,
  tokens: createTokens(clock.now),
  pusher: createPusher({ target: service.push, appId: service.appId, now: clock.now, faults }),
} : null

const simulate = (options: SandboxOptions): Simulation => {
  const { appId, secret, push: target } = options
  const clock = createClock()
  const world = createWorld(options.stateFile)
  const welcome = () => {
    if (world.accounts.size === 0) for (const account of options.accounts ?? []) createAccount(world, account)
  }
  welcome()
  const faults = createFaults()
  const pusher = createPusher({ target, appId, now: clock.now, faults })
  return {
    appId,
    secret,
    base: options.base ?? '/sandbox',
    publicUrl: options.publicUrl ?? null,
    service: serviceSide(options, clock, faults),
    media: createMediaJudge(pusher, appId),
    quotas: createQuotas(clock.now),
    templates: options.templates ?? templates,
    pages: options.pages ?? null,
    world,
    tokens: createTokens(clock.now),
    faults,
    log: createRequestLog(),
    pusher,
    clock,
    sms: options.sms ? simulateSms(options.sms, clock) : null,
    welcome,
  }
}

const addSms = (sms: SmsSimulation) => async (app: FastifyInstance) => {
  await app.register(smsApi(sms))
  await app.register(async (scope) => {
    onlyFromHere(scope)
    await scope.register(smsControl(sms))
  }, { prefix: '/__ctl/sms' })
}

/** A stand-in for WeChat's servers and for the citizen's WeChat, on one port. Not listening yet. */
export const createSandbox = async (options: SandboxOptions): Promise<FastifyInstance> => {
  const simulation = simulate(options)
  const app = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 })
  await app.register(wechatApi(simulation))
  await app.register(control(simulation), { prefix: '/__ctl' })
  const { base, media, pusher, service, sms } = simulation
  if (sms) await app.register(addSms(sms))
  await app.register(await phone(simulation, options.authenticator ?? []), { prefix: base })
  app.addHook('onClose', async () => {
    await media.close()
    await Promise.all([pusher.close(), service?.pusher.close(), sms?.reports.close()])
  })
  return app
}
