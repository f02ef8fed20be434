import { giveWordsBack } from '@minsheng/domain/case/citizen-words.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { isKeptFor, openSecret, openWords } from '../vault/index.ts'
import { toEvent, type EventRow, type ListRow, type Parts, type ViewRow } from './present.ts'

type Owned = { id: string, identity: string, citizen_id: string | null }

/** Whether a case is this citizen's. Of a confidential one only the vault knows. */
export const isOwn = async (ctx: CitizenContext, tx: Tx, { id, identity, citizen_id }: Owned): Promise<boolean> =>
  identity === 'confidential' ? isKeptFor(ctx, tx, id, ctx.actor.id) : citizen_id === ctx.actor.id

const isConfidential = ({ identity }: Pick<ListRow, 'identity'>): boolean => identity === 'confidential'

/** The row with the citizen's own title, words and township, for their eyes. */
export const withOwnWords = async <R extends ListRow | ViewRow>(ctx: Context, row: R): Promise<R> => {
  if (!isConfidential(row)) return row
  const { title, statement, townshipCode } = await openSecret(ctx, ctx.db, row.id)
  return { ...row, title, ...('statement' in row ? { statement, township_code: townshipCode } : {}) }
}

const restored = (row: EventRow, words: string | undefined): EventRow => {
  if (words === undefined) return row
  const { type: _type, ...data } = giveWordsBack(toEvent(row), words)
  return { ...row, data }
}

/** What hangs on a case, with what the citizen said later on in their own words. */
export const withOwnParts = async (ctx: Context, row: ListRow, parts: Parts): Promise<Parts> => {
  if (!isConfidential(row)) return parts
  const words = await openWords(ctx, ctx.db, row.id)
  return { ...parts, events: parts.events.map((event) => restored(event, words.get(event.seq))) }
}
