import { readFileSync } from 'node:fs'
import { readAccounts } from './accounts.ts'
import { persist, request } from './api.ts'
import { openTown } from './citizens.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { readMessages, type Message } from './messages.ts'
import { readOptions, usage, type Options } from './options.ts'
import { play } from './play.ts'
import { reportLines, type Report } from './report.ts'
import { phonesAt } from './sandbox.ts'
import { openOffice } from './staff.ts'
import { formTeam, type Team } from './team.ts'
import { verify } from './verify.ts'
import { findAccounts, findSandbox } from './whereabouts.ts'

const say = (line: string) => { process.stdout.write(`${line}\n`) }

const assembleTeam = async ({ base, until, accounts }: Options, ledger: Ledger): Promise<Team | null> => {
  if (until === 'submitted') return null
  return formTeam(await openOffice({ base, ledger }, accounts ? readAccounts(accounts) : findAccounts(), say))
}

const replay = async (options: Options, all: readonly Message[]): Promise<Report> => {
  const { base, until, concurrency: width } = options
  const since = Date.now()
  const ledger = openLedger()
  const { data: config } = await persist(ledger, '客户端配置', () => request(base, 'GET /client-config', {}))
  const phones = phonesAt(options.sandbox ?? findSandbox())
  const team = await assembleTeam(options, ledger)
  const citizens = openTown({ base, ledger, phones, privacyVersion: config.privacyVersion })
  const templateIds = config.templates.map(({ templateId }) => templateId)
  const templates = Object.fromEntries(config.templates.map(({ purpose, templateId }) => [purpose, templateId])) as Record<(typeof config.templates)[number]['purpose'], string>
  const messages = all.slice(0, options.limit ?? all.length)
  const { outcomes, spared } = await play({ citizens, phones, ledger, templateIds, team }, messages, options, say)
  const verdict = await verify({ base, ledger, citizens, phones, team, until, width, quietMs: options.quiet * 1_000, doubt: options.doubt, templates, all, say }, outcomes)
  return { ...verdict, outcomes, spared, ledger, seconds: (Date.now() - since) / 1_000 }
}

const readInput = (): { options: Options, messages: Message[] } => {
  try {
    const options = readOptions(process.argv.slice(2), process.env)
    return { options, messages: readMessages(readFileSync(options.file, 'utf8')) }
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}\n`)
    process.exit(64)
  }
}

const { options, messages } = readInput()
const report = await replay(options, messages)
for (const line of reportLines(report)) say(line)
// 1: something is lost, doubled or wrong. 2: nothing is, but the system refused some of the messages.
process.exit(report.faults.length > 0 ? 1 : report.outcomes.some(({ refused }) => refused !== null) ? 2 : 0)
