import { useMutation } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Rehearsal = Output<'POST /staff/rules/rehearsal'>

// What one request may carry: so many lines, and not more text than the server takes at once.
const LINES = 200
const LETTERS = 140_000

/** Cuts a file into what one request may carry, with the number of the first line of each part. */
export const cutLines = (text: string): { first: number, text: string }[] => {
  const parts: { first: number, lines: string[], letters: number }[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const last = parts[parts.length - 1]
    if (last && last.lines.length < LINES && last.letters + line.length < LETTERS) {
      last.lines.push(line)
      last.letters += line.length + 1
    } else parts.push({ first: at, lines: [line], letters: line.length })
  }
  return parts.map(({ first, lines }) => ({ first, text: lines.join('\n') })).filter((part) => part.text.trim() !== '')
}

const rehearse = async ({ text, versionId }: { text: string, versionId: string | null }): Promise<Rehearsal> => {
  const whole: Rehearsal = { results: [], problems: [] }
  for (const { first, text: part } of cutLines(text)) {
    const { results, problems } = await call('POST /staff/rules/rehearsal', { body: { text: part, versionId } })
    whole.results.push(...results)
    whole.problems.push(...problems.map((problem) => ({ ...problem, line: problem.line + first })))
  }
  return whole
}

/** Tries the rules on a file; nothing of it is stored. */
export const useRehearsal = () => useMutation({ mutationFn: rehearse })
