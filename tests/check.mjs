// `npm run check`: types, lint, boundaries, dead code and unit tests. Everything is run, then what failed is shown.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode, generate, install, root, say } from '../deploy/prepare.mjs'

checkNode()
await install()
await generate()

const programOf = (name, file) => join(root, 'node_modules', name, file)

const tsc = programOf('typescript', 'bin/tsc')
const types = ['tsconfig.json', 'api/domain/tsconfig.json', 'admin/tsconfig.json', 'miniapp/tsconfig.json', 'sandbox/browser/tsconfig.json']
  .map((project) => ({ name: `类型 ${project}`, args: [tsc, '--noEmit', '-p', project] }))

const boundaries = ['tests/dependency-cruiser.config.cjs', 'tests/.dependency-cruiser.cjs', '.dependency-cruiser.cjs'].find((file) => existsSync(join(root, file)))

// The longest first. Two run at a time, so each keeps to one core: some unit tests measure by the clock.
const checks = [
  types[0],
  { name: '单元测试', args: [programOf('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--reporter=dot', '--maxWorkers=1'] },
  types[3], types[2],
  { name: '无用代码 knip', args: [programOf('knip', 'bin/knip.js')] },
  { name: '边界 dependency-cruiser', args: [programOf('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--config', boundaries ?? '.dependency-cruiser.cjs', 'api', 'workers', 'sandbox', 'prisma', 'deploy'] },
  { name: '规范 oxlint', args: [programOf('oxlint', 'bin/oxlint'), '--type-aware'] },
  types[1], types[4]
]

const check = ({ name, args }) => new Promise((resolve) => {
  const started = Date.now()
  const said = []
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  child.on('exit', (code) => {
    say(`${code === 0 ? '通过' : '没有通过'} ${name}（${((Date.now() - started) / 1000).toFixed(1)} 秒）`)
    resolve({ name, code, said: Buffer.concat(said).toString('utf8') })
  })
})

const started = Date.now()
const results = []
const waiting = [...checks]
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(next))
}
await Promise.all([work(), work()])

const failed = results.filter(({ code }) => code !== 0)
for (const { name, said } of failed) say(`\n── ${name}\n${said}`)
say(`\n${checks.length - failed.length} 项通过，${failed.length} 项没有通过，用时 ${((Date.now() - started) / 1000).toFixed(0)} 秒`)
process.exitCode = failed.length > 0 ? 1 : 0
