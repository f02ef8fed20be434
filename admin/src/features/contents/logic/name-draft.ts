import type { Body } from '../api/get-content.ts'
import { untitled } from './missing.ts'

/** An article without a title yet is saved under a stand-in, so that pictures and attachments have where to go; it cannot be handed in so. */
export const nameDraft = (body: Body): Body => body.article && body.article.title.trim() === '' ? { ...body, article: { ...body.article, title: untitled } } : body
