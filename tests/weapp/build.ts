import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const weappDist = fileURLToPath(new URL('../../miniapp/dist/tested', import.meta.url))
/** The address the mini program is built with when none is given; the driver sends it elsewhere. */
export const builtApi = 'http://127.0.0.1:8080/api'

const miniapp = fileURLToPath(new URL('../../miniapp', import.meta.url))
const shared = ['contract', 'domain'].map((folder) => fileURLToPath(new URL(`../../api/${folder}`, import.meta.url)))

const files = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules')).map((entry) => path.join(entry.parentPath, entry.name))

const newest = (paths: readonly string[]) => Math.max(...paths.map((file) => fs.statSync(file).mtimeMs))

const isBuilt = () => {
  const built = path.join(weappDist, 'app.json')
  if (!fs.existsSync(built)) return false
  return newest([path.join(miniapp, 'src'), path.join(miniapp, 'config'), ...shared].flatMap(files)) < fs.statSync(built).mtimeMs
}

const build = async () => {
  const taro = fileURLToPath(new URL('../../node_modules/@tarojs/cli/bin/taro', import.meta.url))
  await promisify(execFile)(process.execPath, [taro, 'build', '--type', 'weapp'], { cwd: miniapp, env: { ...process.env, NODE_ENV: 'production', TARO_APP_API: builtApi, MINSHENG_VOICE_PLUGIN: 'wx069ba97219f66d99@0.3.5', MINSHENG_TESTED_OUTPUT: 'dist/tested' }, maxBuffer: 64 * 1024 * 1024 })
}

const lock = path.join(miniapp, 'dist', '.building-weapp')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const take = () => {
  try {
    fs.mkdirSync(path.dirname(lock), { recursive: true })
    fs.mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** Builds the mini program unless the output is newer than its sources. Test files may call it at the same time. */
export const ensureWeappBuilt = async (): Promise<void> => {
  for (let waited = 0; !take(); waited += 500) {
    if (waited > 180_000) throw new Error(`another build holds ${lock}; remove it if none is running`)
    await pause(500)
  }
  try {
    if (!isBuilt()) await build()
  } finally {
    fs.rmdirSync(lock)
  }
}

export const weappFiles = () => files(weappDist)
