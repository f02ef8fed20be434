import { parseArgs } from 'node:util'

/** How far a message is carried. */
export type Until = 'submitted' | 'accepted' | 'answered' | 'published'

export type Options = {
  file: string
  until: Until
  /** Messages begun per second; null: as fast as they go. */
  rate: number | null
  concurrency: number
  limit: number | null
  base: string
  /** How long nothing more may arrive before the messages are counted, in seconds. */
  quiet: number
  /** Senders are being killed: what is missing on the phones is no fault here, whoever kills asks the ledger for it. */
  doubt: boolean
  /** Where the stand-in for WeChat answers; null: as the local start wrote it down. */
  sandbox: string | null
  /** File with the staff accounts; null: as the local start wrote it down. */
  accounts: string | null
}

export const usage = `用法：npm run replay -- <messages.jsonl> [选项]
  --until submitted|accepted|answered|published   办到哪一步（默认 published）
  --rate N            每秒开始几条（默认不限）
  --concurrency N     同时办几条（默认 16）
  --limit N           只放前 N 条
  --quiet N           消息到齐后再等几秒看有没有重复（默认 8）
  --doubt             发信的进程会被杀：手机上缺的不算错，另行对账
  --base URL          系统地址（默认 http://127.0.0.1:8080）
  --sandbox URL       微信沙箱地址（默认读 .data，或环境变量 MINSHENG_SANDBOX）
  --accounts FILE     工作人员账号（默认读 .data，或环境变量 MINSHENG_ACCOUNTS）`

const stages: readonly Until[] = ['submitted', 'accepted', 'answered', 'published']

const positive = (name: string, text: string | undefined): number | null => {
  if (text === undefined) return null
  const value = Number(text)
  if (!(value > 0)) throw new Error(`--${name} 要是一个正数`)
  return value
}

const flags = {
  until: { type: 'string' }, rate: { type: 'string' }, concurrency: { type: 'string' }, limit: { type: 'string' }, quiet: { type: 'string' }, doubt: { type: 'boolean' },
  base: { type: 'string' }, sandbox: { type: 'string' }, accounts: { type: 'string' }
} as const

/** Reads the command line, or throws a sentence that says what is wrong with it. */
export const readOptions = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options => {
  const { values, positionals } = parseArgs({ args: [...argv], options: flags, allowPositionals: true })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Error('请给出一个 .jsonl 文件')
  const until = stages.find((stage) => stage === (values.until ?? 'published'))
  if (!until) throw new Error(`--until 只能是 ${stages.join('、')}`)
  return {
    file, until,
    rate: positive('rate', values.rate), limit: positive('limit', values.limit),
    quiet: positive('quiet', values.quiet) ?? 8,
    doubt: values.doubt === true,
    concurrency: Math.floor(positive('concurrency', values.concurrency) ?? 16) || 1,
    base: (values.base ?? env['MINSHENG_BASE'] ?? 'http://127.0.0.1:8080').replace(/\/+$/, ''),
    sandbox: values.sandbox ?? env['MINSHENG_SANDBOX'] ?? null,
    accounts: values.accounts ?? env['MINSHENG_ACCOUNTS'] ?? null
  }
}
