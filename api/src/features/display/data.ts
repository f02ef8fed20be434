import type { Context } from '../../context.ts'
import { listColumn } from '../articles/index.ts'
import { listPostings, type PostingLine } from '../postings/index.ts'

const NOTICES = 12
const POSTINGS = 30

/** What is called and waited for at one window. */
type WindowState = { name: string, serving: string, waiting: number }

/**
 * What a display of a lobby shows: titles, never a name of a 公示; `until` is the day with which one drops itself. `queue` is
 * today's windows, `null` where no window is run. `at` is the moment this was true, `version` that of the pages.
 */
export type DisplayData = {
  at: string, version: string, bureau: { name: string, phone: string | null }
  notices: { title: string, unitName: string, publishedOn: string }[]
  postings: Pick<PostingLine, 'title' | 'townshipName' | 'from' | 'until'>[]
  queue: { windows: WindowState[] } | null
}

/** Everything for the display, in one answer it can live on for a day. */
export const readDisplay = async (ctx: Context, version: string): Promise<DisplayData> => {
  const { items } = await listColumn(ctx, { column: 'notices', limit: NOTICES })
  const postings = (await listPostings(ctx)).items.slice(0, POSTINGS)
  const { name, phone } = ctx.config.bureau
  return {
    at: ctx.now.toISOString(), version, bureau: { name, phone }, notices: items.map(({ title, unitName, publishedOn }) => ({ title, unitName, publishedOn })),
    postings: postings.map(({ title, townshipName, from, until }) => ({ title, townshipName, from, until })), queue: null
  }
}
