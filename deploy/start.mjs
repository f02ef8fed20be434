// `npm start`: prepares what is missing, then hands over to deploy/local/main.ts in this same process.
import { buildAdmin, buildH5, checkNode, generate, install, Plain, say } from './prepare.mjs'

const help = `用法 npm start -- [选项]
  --port 8080   想用的端口；被占用就用下一个
  --empty       不放演示数据，在终端里建第一个管理员
  --reset       清空本机数据，从头开始（会先问）
  --yes         和 --reset 一起用：不再询问`

const readOptions = (given) => {
  const options = { port: Number(process.env.PORT ?? 8080), empty: false, reset: false, yes: false, help: false }
  const rest = given.flatMap((each) => each.split('='))
  while (rest.length > 0) {
    const name = rest.shift()
    if (name === '--port') options.port = Number(rest.shift())
    else if (['--empty', '--reset', '--yes', '--help'].includes(name)) options[name.slice(2)] = true
    else throw new Plain(`不认识的选项 ${name}。\n${help}`)
  }
  if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65_535) throw new Plain(`--port 后面要一个 1 到 65535 的数字。\n${help}`)
  return options
}

// npm passes a SIGTERM to its shell, and the shell keeps it to itself: with npm gone, so are we.
const leaveWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

const start = async () => {
  leaveWithNpm()
  const options = readOptions(process.argv.slice(2))
  if (options.help) return say(help)
  checkNode()
  say('民声 · 正在准备（第一次较慢，以后几秒钟） Minsheng is getting ready')
  await install()
  await generate()
  await buildH5()
  await buildAdmin()
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./local/main.ts')
  await main(options)
}

start().catch((problem) => {
  process.stderr.write(`\n${problem?.isPlain ? problem.message : problem?.stack ?? problem}\n`)
  process.exit(1)
})
