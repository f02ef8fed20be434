import { readConfig } from './config.ts'
import { createSandbox } from './sandbox.ts'

const { port, ...options } = readConfig(process.env)
const sandbox = await createSandbox(options)
const address = await sandbox.listen({ host: '127.0.0.1', port })
process.stdout.write(`sandbox listening on ${address}${options.base}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => { void sandbox.close() })
}
