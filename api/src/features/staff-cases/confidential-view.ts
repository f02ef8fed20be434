import { giveWordsBack, NOT_YET_RETYPED, takeWords } from '@minsheng/domain/case/citizen-words.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { Sight } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import { toEvent } from '../cases/index.ts'
import { openSecret, openWords } from '../vault/index.ts'
import type { FullRow, StaffParts } from './rows.ts'

type Told = NonNullable<StaffParts['events']>[number]

const retold = (row: Told, change: (event: CaseEvent) => CaseEvent): Told => {
  const { type: _type, ...data } = change(toEvent(row))
  return { ...row, data }
}

// Words from before the case became confidential stand in its history for good; they are shown no more.
const bare = (row: Told): Told => retold(row, (event) => takeWords(event).bare)

/**
 * A confidential case as its reader sees it. A keeper reads the original words beside those retold; everybody else works
 * with what was retold, without photos and without anything the citizen said. Nobody sees here who filed it.
 */
export const seenAs = async (ctx: StaffContext, sight: Exclude<Sight, 'none'>, row: FullRow, parts: StaffParts): Promise<[FullRow, StaffParts]> => {
  const rating = parts.rating && { ...parts.rating, comment: null }
  const events = parts.events ?? []
  if (sight === 'retyped') return [row, { ...parts, files: null, rating, events: events.map(bare) }]
  const { title, statement } = await openSecret(ctx, ctx.db, row.id)
  const words = await openWords(ctx, ctx.db, row.id)
  const original = `${title}\n${statement}`
  const told = row.statement === NOT_YET_RETYPED ? '还没有转述。' : `转述：${row.title}。${row.statement}`
  return [{ ...row, statement: `${told}\n\n原话：${original}` }, {
    ...parts, rating, events: events.map((each) => retold(each, (event) => giveWordsBack(event, words.get(each.seq) ?? takeWords(event).words ?? '')))
  }]
}
