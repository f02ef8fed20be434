// Everything between a fresh checkout and a program that can run. Only Node's own modules: nothing is installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamps = join(root, 'node_modules/.cache/minsheng')

export const say = (text) => process.stdout.write(`${text}\n`)

/** A stop that a person can do something about: printed without a stack. */
export class Plain extends Error {
  isPlain = true
}

const major = () => process.versions.node.split('.').map(Number)

/** Node 20.19+, 22.13+ or newer; otherwise one sentence that says what to do. */
export const checkNode = () => {
  const [first = 0, second = 0] = major()
  const fits = (first === 20 && second >= 19) || (first === 22 && second >= 13) || first > 22
  if (!fits) throw new Plain(`需要 Node 20.19 以上的 20.x，或 22.13 以上；现在是 ${process.versions.node}。请到 nodejs.org 下载 24 版，装好后重新运行。\nNode ${process.versions.node} is too old; please install Node 24 and try again.`)
}

// Whoever stops the preparation stops what it is running, too.
const endTogether = (child) => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const end = () => {
    child.kill()
    process.exit(130)
  }
  for (const signal of signals) process.on(signal, end)
  return () => { for (const signal of signals) process.off(signal, end) }
}

/** Runs a command in the foreground; what it says is shown only when it fails, unless `loud`. */
export const run = (command, args, { env = {}, loud = false, cwd = root } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'], shell: process.platform === 'win32' })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
    const release = endTogether(child)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      release()
      if (code === 0) resolve()
      else reject(new Plain(`“${command} ${args.join(' ')}” 没有成功（${signal ?? code}）。\n${Buffer.concat(said).toString('utf8').slice(-4_000)}`))
    })
  })

/** Runs the program of a package, as `folder` sees it, with this very Node. */
const runTool = (folder, name, args, options) => {
  const manifest = createRequire(join(root, folder, 'package.json')).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return run(process.execPath, [join(dirname(manifest), typeof bin === 'string' ? bin : Object.values(bin)[0]), ...args], options)
}

const skipped = new Set(['node_modules', 'dist', 'generated', '.swc'])

const filesUnder = (path) => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true }).filter(({ name }) => !skipped.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
}

const hashOf = (paths, extra = '') => {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex')
}

/** Does the work when its inputs changed since it was last done, or its result is gone; returns whether it did. */
const once = async (name, { inputs, extra = '', result, work }) => {
  const stamp = join(stamps, name)
  const hash = hashOf(inputs, extra)
  if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  await work()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, hash)
  return true
}

const timed = async (text, work) => {
  const started = Date.now()
  say(`· ${text} …`)
  await work()
  say(`  完成（${((Date.now() - started) / 1000).toFixed(1)} 秒）`)
}

const lock = 'pnpm-lock.yaml'

/** Dependencies exactly as the lock file says, by the pnpm that package.json pins. */
export const install = () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return once('installed', {
    inputs: [lock, 'pnpm-workspace.yaml'], extra: `${process.platform} ${process.arch}`, result: 'node_modules/.modules.yaml',
    work: () => timed('安装依赖（第一次要几分钟） installing dependencies', () =>
      // Never asks before replacing a node_modules that somebody made otherwise: there may be nobody to answer.
      run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], { loud: true }))
  })
}

/** The Prisma client. Its generator is WebAssembly; the variable keeps it from fetching an engine it does not use. */
export const generate = () => once('generated', {
  inputs: [...filesUnder('prisma/schema'), 'prisma/prisma.config.ts', lock], result: 'prisma/generated/client.ts',
  work: () => timed('生成数据库访问代码 generating the database client', () =>
    runTool('prisma', 'prisma', ['generate', '--config', 'prisma/prisma.config.ts'], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    }))
})

const shared = () => [...filesUnder('api/contract'), ...filesUnder('api/domain'), lock]

const buildMiniapp = (type, words) => once(`miniapp-${type}`, {
  inputs: [...filesUnder('miniapp'), ...shared()], result: `miniapp/dist/${type}/${type === 'h5' ? 'index.html' : 'app.json'}`,
  work: () => timed(words, () => runTool('miniapp', '@tarojs/cli', ['build', '--type', type], { cwd: join(root, 'miniapp'), env: { NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' } }))
})

/** The citizen pages for a browser. */
export const buildH5 = () => buildMiniapp('h5', '构建群众端网页 building the citizen pages')

/** The mini program itself. */
export const buildWeapp = () => buildMiniapp('weapp', '构建小程序 building the mini program')

/** The staff panel. */
export const buildAdmin = () => once('admin', {
  inputs: [...filesUnder('admin'), ...shared()], result: 'admin/dist/index.html',
  work: () => timed('构建工作人员端 building the staff panel', () => runTool('admin', 'vite', ['build'], { cwd: join(root, 'admin'), env: { NODE_ENV: 'production' } }))
})
