import { unitName } from '@minsheng/domain/routing/units.ts'
import { isRefusal } from './api.ts'
import { carry } from './carry.ts'
import type { Citizens } from './citizens.ts'
import { fileMessage } from './filing.ts'
import type { Ledger } from './ledger.ts'
import type { Message } from './messages.ts'
import type { Options } from './options.ts'
import type { Outcome, Refused } from './outcome.ts'
import { inParallel } from './parallel.ts'
import { showProgress } from './progress.ts'
import type { Phones } from './sandbox.ts'
import type { Team } from './team.ts'

/** The running system with everybody in it. */
export type Stage = { citizens: Citizens, phones: Phones, ledger: Ledger, templateIds: readonly string[], team: Team | null }

const refusedBy = (problem: unknown): Refused =>
  isRefusal(problem)
    ? { code: problem.code, words: problem.message }
    : { code: 'no-answer', words: problem instanceof Error ? problem.message : String(problem) }

type Play = { stage: Stage, options: Options, onSpare: (unitId: string) => void, count: (what: string) => void }

const playOne = async ({ stage, options: { until }, onSpare, count }: Play, message: Message): Promise<Outcome> => {
  const outcome: Outcome = { message, receipt: null, refused: null }
  try {
    outcome.receipt = await fileMessage(stage, message)
    count('已提交')
    const { reply } = message
    if (until === 'submitted' || reply === null || !stage.team) return outcome
    const { status, publication } = await carry(stage.team, { caseNo: outcome.receipt.caseNo, message: { ...message, reply }, until, onSpare })
    count(publication === 'published' ? '已公开' : status === 'answered' ? '已答复' : '已办到')
  } catch (problem) {
    outcome.refused = refusedBy(problem)
    count('被拒绝')
  }
  return outcome
}

/** Plays every message: files it, and carries it as far as asked. */
export const play = async (stage: Stage, messages: readonly Message[], options: Options, say: (line: string) => void): Promise<{ outcomes: Outcome[], spared: Map<string, number> }> => {
  const outcomes: Outcome[] = []
  const spared = new Map<string, number>()
  const progress = showProgress(messages.length, say)
  const onSpare = (unitId: string) => {
    const name = unitName(unitId) ?? unitId
    spared.set(name, (spared.get(name) ?? 0) + 1)
  }
  await inParallel(messages, { width: options.concurrency, rate: options.rate }, async (message) => {
    outcomes.push(await playOne({ stage, options, onSpare, count: progress.count }, message))
  })
  progress.close()
  return { outcomes, spared }
}
