import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectDatabase } from '@minsheng/db/client.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { realDataDir } from '@minsheng/db/server-programs.ts'
import { demoAuthenticators } from './demo/people.ts'
import { contentsOf, type Contents } from './demo/stories.ts'
import { forgetAtExit, noteRunning, servedElsewhere } from './only-one.ts'
import { PlainProblem } from './plain-problem.ts'
import { prepareStack, type Stack } from './stack.ts'
import { summaryOf } from './summary.ts'
import { openTerminal } from './terminal.ts'

export type Options = { port: number, empty: boolean, reset: boolean, yes: boolean }

const say = (text: string) => process.stdout.write(`${text}\n`)

const startedAt = Date.now()
const dataDir = resolve(process.env['MINSHENG_DATA'] ?? join(fileURLToPath(new URL('../..', import.meta.url)), '.data'))
const databaseUrl = process.env['DATABASE_URL'] || null
const redisUrl = process.env['REDIS_URL'] || null

const assertFree = (): void => {
  const url = servedElsewhere(dataDir)
  if (url !== null) throw new PlainProblem(`民声已经在运行${url ? `：${url}/ ` : '，正在启动'}。要停止，请到启动它的窗口按 Ctrl-C。`)
  mkdirSync(dataDir, { recursive: true })
  try {
    accessSync(dataDir, constants.W_OK)
    if (existsSync(join(dataDir, 'secrets.json'))) accessSync(join(dataDir, 'secrets.json'), constants.R_OK)
  } catch {
    throw new PlainProblem(`当前用户不能读写 ${dataDir}，可能是别的用户（如 root）建的。请换回那个用户，或者删掉这个目录重新开始。`)
  }
}

// Nothing the launcher started may outlive it, and the database goes last. Called by signals, and when it breaks itself.
const stopWhenTold = (current: () => Stack | null): void => {
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    say('\n正在停止 … stopping')
    await current()?.stop()
    say('已停止，数据都在。 Stopped.')
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (problem) => {
      process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`)
      void stop(1)
    })
  }
}

const clear = async ({ yes }: Options): Promise<boolean> => {
  const { reset } = await import('./reset.ts')
  const terminal = openTerminal()
  const done = await reset({ dataDir, databaseUrl, sure: yes, terminal })
  terminal.close()
  if (!done) say('没有动任何数据。')
  return done
}

const askForAdministrator = async (url: string): Promise<string> => {
  const { createFirstAdministrator } = await import('./first-administrator.ts')
  const db = connectDatabase(url, 2)
  const terminal = openTerminal()
  try {
    return await createFirstAdministrator(db, terminal)
  } finally {
    terminal.close()
    await db.close()
  }
}

const fillWithDemo = async ({ environment, ports, secrets, sandbox }: Stack): Promise<void> => {
  say('· 放入安化县演示数据 …')
  await sandbox.start()
  const { seedDemo } = await import('./demo/seed-demo.ts')
  await seedDemo({ environment, sandboxUrl: `http://127.0.0.1:${ports.sandbox}`, totpSeeds: secrets.totpSeeds, now: new Date() })
}

/** Brings everything up, says where it is, and stays until it is told to stop. */
export const main = async (options: Options): Promise<void> => {
  assertFree()
  if (options.reset && !await clear(options)) return
  noteRunning(dataDir, '')
  forgetAtExit(dataDir)
  let stack: Stack | null = null
  let contents: Contents = 'nobody'
  stopWhenTold(() => stack)
  say(databaseUrl ? '· 连接数据库 …' : '· 启动数据库 …')
  stack = await prepareStack({
    dataDir, port: options.port, databaseUrl, redisUrl,
    onDied: (name, how) => say(`${name} 意外停止（${how}），正在重新启动；原因见 ${join(dataDir, 'logs', `${name}.log`)}`),
    authenticators: async (url) => {
      const db = connectDatabase(url, 2)
      await seedFirstData(db.prisma)
      contents = await contentsOf(db).finally(() => db.close())
      return contents === 'own' || (contents === 'nobody' && options.empty) ? [] : demoAuthenticators
    }
  })
  try {
    await bringUp(stack, options, contents)
  } catch (problem) {
    await stack.stop()
    throw problem
  }
}

const bringUp = async (stack: Stack, { port, empty }: Options, contents: Contents): Promise<void> => {
  if (stack.ports.web !== port) say(`端口 ${port} 已被占用，改用 ${stack.ports.web}。 Port ${port} is taken, using ${stack.ports.web}.`)
  if (empty && contents !== 'nobody') say('已经有数据，不再建第一个管理员。要空着重新开始，请用 npm start -- --reset --empty')
  const administrator = empty && contents === 'nobody' ? await askForAdministrator(stack.databaseUrl) : null
  const isDemo = administrator === null && contents !== 'own'
  if (isDemo && contents !== 'demo') await fillWithDemo(stack)
  say('· 启动服务 …')
  await stack.start()
  noteRunning(dataDir, stack.url)
  say(summaryOf({
    url: stack.url, dataDir, ownServer: databaseUrl !== null, postgresDir: realDataDir(join(dataDir, 'postgres')), redis: redisUrl !== null,
    contents: isDemo ? 'demo' : 'own', administrator, seconds: (Date.now() - startedAt) / 1000
  }))
}
