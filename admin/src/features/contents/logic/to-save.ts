import { writtenLines } from '../../../ui/lines.ts'
import type { Body, Kind } from '../api/get-content.ts'
import { missingIn, untitled } from './missing.ts'

/**
 * A body as it goes to the server: an article without a title yet under a stand-in, so that pictures and attachments have where
 * to go (it cannot be handed in so), and no lines somebody opened and left empty.
 */
export const toSave = (body: Body): Body => {
  const { article, guide } = body
  if (article && article.title.trim() === '') return { ...body, article: { ...article, title: untitled } }
  return guide ? { ...body, guide: { ...guide, audience: writtenLines(guide.audience), results: writtenLines(guide.results) } } : body
}

/** Whether the server would take it as a draft: half an article is a draft, half a table of sums is none. */
export const maySave = (kind: Kind, body: Body): boolean => kind === 'article' || missingIn(kind, body).length === 0
