import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findPhoto, readPhoto, toCase } from '../cases/index.ts'
import { logSight } from '../vault/index.ts'
import { assertReadable } from './assert-readable.ts'

/**
 * A photo or a piece of evidence of a case in a person's sight. The citizen's photos of a confidential case tell who took
 * them: only its keepers see them, and every look is kept. Evidence is the office's own.
 */
export const viewPhoto = async (ctx: StaffContext, { caseNo, fileId }: { caseNo: string, fileId: string }): Promise<{ bytes: Buffer, mediaType: string }> => {
  const photo = await findPhoto(ctx, caseNo, fileId)
  if (assertReadable(ctx, toCase(photo)) === 'retyped' && photo.purpose === 'photo') throw new Refused('file-not-found')
  if (photo.identity === 'confidential') await logSight(ctx, ctx.db, photo.id, 'photo')
  return { bytes: await readPhoto(ctx, photo), mediaType: photo.media_type }
}
