import { randomBytes } from 'node:crypto'
import type { Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { lockCase, reencode } from '../../cases/index.ts'
import { assertMay } from '../act-on-case.ts'
import { type EvidenceRow, findOwnEvidence, insertEvidence } from './evidence.ts'

type Uploaded = Output<'POST /staff/cases/:caseNo/evidence/:fileId'>
type Kept = { content: Buffer, mediaType: string, width: number, height: number }

const present = ({ id, media_type, bytes }: Pick<EvidenceRow, 'id' | 'media_type' | 'bytes'>): Uploaded => ({ fileId: id, mediaType: media_type, bytes })

// A document is kept as it came, byte for byte: it is evidence. A photo is drawn anew, like a citizen's.
const keep = async (upload: Buffer): Promise<Kept> => {
  if (upload.subarray(0, 5).toString('latin1') === '%PDF-') return { content: upload, mediaType: 'application/pdf', width: 0, height: 0 }
  try {
    const { bytes, width, height } = await reencode(upload)
    return { content: bytes, mediaType: 'image/jpeg', width, height }
  } catch (problem) {
    throw problem instanceof Refused ? new Refused('evidence-unreadable') : problem
  }
}

/** Takes one file for a case this person handles; `add-evidence` then says what it is. The browser named it, so a file sent twice is one. */
export const uploadEvidence = async (ctx: StaffContext, caseNo: string, fileId: string, upload: Buffer): Promise<Uploaded> => {
  await ctx.attempts.take('upload', ctx.actor.id)
  await ctx.db.transaction(async (tx) => assertMay(ctx, 'case:handle', (await lockCase(tx, caseNo)).kase))
  const known = await findOwnEvidence(ctx.db, ctx.actor.id, fileId)
  if (known) return present(known)
  const { content, mediaType, width, height } = await keep(upload)
  const key = `evidence/${ctx.today.slice(0, 7)}/${randomBytes(16).toString('hex')}`
  // The file first: a row without a file would be a lie, a file without a row is only swept up.
  await ctx.storage.put(key, content, mediaType)
  await insertEvidence(ctx.db, { id: fileId, ownerId: ctx.actor.id, key, mediaType, bytes: content.length, width, height, at: ctx.now })
  const saved = await findOwnEvidence(ctx.db, ctx.actor.id, fileId)
  if (!saved) throw new Refused('file-not-found')
  return present(saved)
}
