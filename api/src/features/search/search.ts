import type { Input, Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { handOverOf, tellHandOver } from '@minsheng/domain/search/hand-over-of.ts'
import { highlight } from '@minsheng/domain/search/highlight.ts'
import { understand, type Understood } from '@minsheng/domain/search/understand.ts'
import type { Context } from '../../context.ts'
import { findEntries, type Found, type SearchKind } from './find-entries.ts'
import { rememberAsked } from './remember-asked.ts'

type Results = Output<'GET /search'>
type Item = Results['items'][number]

const SHOWN = 30
const TOLD = 2
const LETTERS = 3

const presentItem = ({ marks }: Understood) => ({ kind, key, title, summary, column, unit_id, township_code, changed_at }: Found): Item => ({
  kind, key, column: column as Item['column'], title: highlight(title, marks), summary: highlight(summary, marks),
  unitName: unitName(unit_id), townshipName: townshipName(township_code), changedOn: dayOf(changed_at.getTime())
})

/** One sentence on what was taken for what, where that is not what was typed. */
const tellUnderstood = ({ corrections, synonyms }: Understood): string | null => {
  if (corrections.length > 0) return `按“${corrections.map(({ to }) => to).slice(0, TOLD).join('、')}”找的`
  const told = synonyms.slice(0, TOLD).map(({ from, to }) => `“${from}”是“${to}”`)
  return told.length > 0 ? `您说的${told.join('，')}` : null
}

// What is left of the letters of a search; two of them stand in every other name.
const lettersIn = (question: string): string | null => {
  const letters = question.toLowerCase().replace(/[^a-z]/g, '')
  return letters.length >= LETTERS && !/\p{Script=Han}/u.test(question) ? letters : null
}

const counted = (found: readonly Found[]): Results['counts'] =>
  Object.entries(found[0]?.counts ?? {}).map(([kind, count]) => ({ kind: kind as SearchKind, count: count ?? 0 })).toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))

// Whoever asks for what another department does is sent there, whatever else is found.
const sayUnderstood = (question: string, understood: Understood, found: readonly Found[]): string | null => {
  const handOver = handOverOf(question)
  if (handOver) return tellHandOver(handOver)
  return found.length > 0 ? tellUnderstood(understood) : null
}

/** One box over everything published. Reads the search table only: what is not published is not there to leak. */
export const search = async (ctx: Context, { q, kind, townshipCode, askId }: Input<'GET /search'>['querystring']): Promise<Results> => {
  const lexicon = await ctx.lexicon.fresh()
  const understood = understand(q, lexicon, ctx.words)
  const found = await findEntries(ctx, lexicon, understood, { kind, townshipCode, letters: lettersIn(q), limit: SHOWN })
  if (askId !== undefined && kind === undefined) await rememberAsked(ctx, lexicon, { askId, q, townshipCode: townshipCode ?? null, hits: found.length })
  return { items: found.map(presentItem(understood)), counts: counted(found), understood: sayUnderstood(q, understood, found) }
}
