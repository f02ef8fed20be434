import { rm } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { createApp } from '@minsheng/api/app.ts'
import { compose, type Composition } from '@minsheng/api/composition.ts'
import { readConfig, type Config } from '@minsheng/api/config.ts'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { createSandbox } from '@minsheng/sandbox/sandbox.ts'
import { clientAt, type Client } from './client.ts'
import { createDatabase, type TestDatabase } from './database.ts'
import { createCitizen, createStaff, logIn, type Citizen, type NewStaff, type StaffMember } from './people.ts'
import { smsAccounts } from './sms.ts'
import { appId, appSecret, environmentFor } from './settings.ts'

/** Calls the controls of the stand-in for WeChat. */
export type Wechat = <T>(method: string, path: string, body?: object) => Promise<T>

/** A whole stand: database, stand-in for WeChat and the API on real ports, and the people who use it. */
export type Stand = {
  app: FastifyInstance
  baseUrl: string
  config: Config
  composition: Composition
  database: TestDatabase
  wechat: Wechat
  anyone: Client
  newCitizen: (options?: { agreed?: boolean }) => Promise<Citizen>
  newStaff: (staff: NewStaff) => Promise<StaffMember>
  /** One person per role and unit, logged in once and kept. */
  logInAs: (role: Role, unitId?: string) => Promise<StaffMember>
  stop: () => Promise<void>
}

const controlsOf = (address: string): Wechat => async <T>(method: string, path: string, body?: object) => {
  const init = body ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : { method }
  const response = await fetch(`${address}/__ctl${path}`, init)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  return await response.json() as T
}

const serviceSide = ({ WECHAT_SERVICE_APP_ID: id, WECHAT_SERVICE_APP_SECRET: secret }: Record<string, string>) =>
  id && secret ? { service: { appId: id, secret } } : {}

// Where the sandbox brings what WeChat would push, for tests that want it pushed.
const pushSide = ({ SANDBOX_PUSH_URL: url }: Record<string, string>) => {
  const { WECHAT_PUSH_TOKEN: token = '', WECHAT_PUSH_AES_KEY: aesKey = '' } = environmentFor({ databaseUrl: '', wechatUrl: '' })
  return url ? { push: { url, token, aesKey } } : {}
}

type Over = Record<string, string> | ((sandboxUrl: string) => Record<string, string>)

/** Starts a stand. `over` sets environment variables, e.g. another key or a web folder; `smsEnvironment` of sms.ts makes it send SMS. */
export const startStand = async (over: Over = {}): Promise<Stand> => {
  const given = typeof over === 'function' ? over : () => over
  const database = await createDatabase()
  const sandbox = await createSandbox({ appId, secret: appSecret, sms: smsAccounts, ...serviceSide(given('')), ...pushSide(given('')) })
  const wechatUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const wechat = controlsOf(wechatUrl)
  const config = readConfig(environmentFor({ databaseUrl: database.url, wechatUrl, ...given(wechatUrl) }))
  const composition = compose(config)
  await composition.services.ruleBook.fresh()
  const app = await createApp(composition)
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const kept = new Map<string, Promise<StaffMember>>()

  const newStaff = async (staff: NewStaff) => logIn(baseUrl, await createStaff(composition.services, staff))
  const logInAs = (role: Role, unitId = 'social-assistance') => {
    const key = `${role} ${unitId}`
    const known = kept.get(key) ?? newStaff({ roles: [role], unitId })
    kept.set(key, known)
    return known
  }
  const stop = async () => {
    await app.close()
    await composition.close()
    await sandbox.close()
    await database.drop()
    await rm(config.fileDir, { recursive: true, force: true })
  }
  return { app, baseUrl, config, composition, database, wechat, anyone: clientAt(baseUrl), newCitizen: (options) => createCitizen(baseUrl, wechat, options), newStaff, logInAs, stop }
}
