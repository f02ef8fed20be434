import type { Input, Output } from '@minsheng/contract/index.ts'
import { noticeCatalogue } from '@minsheng/domain/notices/catalogue.ts'
import { wordsFaults } from '@minsheng/domain/notices/check-words.ts'
import type { StaffContext } from '../../context.ts'
import { assertNoticeWords, noticeEventOf } from './assert-notice-words.ts'
import { facesOf, writtenWords } from './notice-faces.ts'
import { presentVersion } from './present.ts'
import { findVersion } from './queries.ts'
import { insertProposal } from './repository.ts'

/** What people would see and what is wrong, while somebody types. Stores nothing, and refuses no words. */
export const previewNoticeWords = async (_ctx: StaffContext, { event: name, words }: Input<'POST /staff/rules/notices/preview'>['body']): Promise<Output<'POST /staff/rules/notices/preview'>> => {
  const event = noticeEventOf(name)
  return { faults: wordsFaults(event, words), faces: facesOf(event, words) }
}

/** Proposes the bureau's own words for an event; another person approves them. */
export const proposeNoticeWords = async (ctx: StaffContext, { versionId, reason, event: name, words }: Input<'POST /staff/rules/notices'>['body']): Promise<Output<'POST /staff/rules/notices'>> => {
  const event = noticeEventOf(name)
  assertNoticeWords(event, words)
  const source = noticeCatalogue[event].lawful ?? '本局通知用语'
  await ctx.db.transaction((tx) => insertProposal(tx, ctx, versionId, reason, { kind: 'notices', subject: event, validFrom: null, body: writtenWords(words), source }))
  return presentVersion(ctx, await findVersion(ctx, versionId))
}
