import type { Context } from '../../context.ts'
import { listColumn } from '../articles/index.ts'
import { listPostings, type PostingLine } from '../postings/index.ts'
import { readLobby, type Lobby } from '../queue/index.ts'

const NOTICES = 12
const POSTINGS = 30

/**
 * What a display of a lobby shows: titles, never a name of a 公示; `until` is the day with which one drops itself. `queue` is
 * today's numbers, `null` where no window is open. `at` is the moment this was true, `version` that of the pages.
 */
export type DisplayData = {
  at: string, version: string, bureau: { name: string, phone: string | null }
  notices: { title: string, unitName: string, publishedOn: string }[]
  postings: Pick<PostingLine, 'title' | 'townshipName' | 'from' | 'until'>[]
  queue: Lobby | null
}

/** What changes by the second while people are called. */
export type DisplayQueue = Pick<DisplayData, 'at' | 'version' | 'queue'>

/** Only the queue, for a display that asks every few seconds. */
export const readDisplayQueue = async (ctx: Context, version: string, unitId: string | undefined): Promise<DisplayQueue> =>
  ({ at: ctx.now.toISOString(), version, queue: await readLobby(ctx, unitId) })

/** Everything for the display, in one answer it can live on for a day. */
export const readDisplay = async (ctx: Context, version: string, unitId: string | undefined): Promise<DisplayData> => {
  const { items } = await listColumn(ctx, { column: 'notices', limit: NOTICES })
  const postings = (await listPostings(ctx)).items.slice(0, POSTINGS)
  const { name, phone } = ctx.config.bureau
  return {
    at: ctx.now.toISOString(), version, bureau: { name, phone }, notices: items.map(({ title, unitName, publishedOn }) => ({ title, unitName, publishedOn })),
    postings: postings.map(({ title, townshipName, from, until }) => ({ title, townshipName, from, until })), queue: await readLobby(ctx, unitId)
  }
}
