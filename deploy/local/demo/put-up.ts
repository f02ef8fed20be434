import { contextAt } from '@minsheng/api/composition.ts'
import type { Services, StaffContext } from '@minsheng/api/context.ts'
import { attachFile } from '@minsheng/api/features/contents/attach-file.ts'
import { correctContent } from '@minsheng/api/features/contents/correct-content.ts'
import { publishContent } from '@minsheng/api/features/contents/publish-content.ts'
import { saveContent } from '@minsheng/api/features/contents/save-content.ts'
import { submitContent } from '@minsheng/api/features/contents/submit-content.ts'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { staffActor } from './actors.ts'
import { idFor } from './ids.ts'

type Save = Input<'PUT /staff/contents/:contentId'>['body']
type Whole = Output<'GET /staff/contents/:contentId'>

/** A piece the demo county has published. `daysAgo`: when; a piece a release ships empty is corrected, any other is new. */
export type Piece = { kind: Save['kind'], key: string, daysAgo: number, body: Save['body'], attachment?: { name: string, bytes: () => Promise<Buffer> } }

const DAY_MS = 86_400_000

/** Somebody at their desk at a moment. */
export const staffContext = (services: Services, login: string, at: Date): StaffContext =>
  contextAt(services, at, { actor: staffActor(login), address: 'demo', sign: () => { throw new Error('a piece signs no tokens') } }) as StaffContext

type Known = { contentId: string, status: string, shipped: boolean, stamp: number } | null

const findKnown = async ({ db }: Services, { kind, key }: Piece): Promise<Known> => {
  const content = await db.prisma.content.findUnique({ where: { kind_key: { kind, key } }, include: { versions: { orderBy: { version: 'desc' }, take: 1 } } })
  const [latest] = content?.versions ?? []
  return content && latest ? { contentId: content.id, status: latest.status, shipped: latest.seedKey !== null, stamp: latest.stamp } : null
}

const withFile = async (ctx: StaffContext, contentId: string, { body, attachment }: Piece): Promise<Save['body']> => {
  if (!attachment || !body.article) return body
  const { fileId } = await attachFile(ctx, contentId, { name: attachment.name, bytes: await attachment.bytes(), alt: '' })
  return { article: { ...body.article, fileIds: [fileId] } }
}

const draft = async (ctx: StaffContext, piece: Piece, known: Known): Promise<Whole> => {
  const contentId = known?.contentId ?? idFor(`content:${piece.kind}:${piece.key}`)
  const stamp = known?.shipped ? (await correctContent(ctx, { contentId, reason: '填写演示内容' })).current.stamp : known?.stamp
  return saveContent(ctx, { contentId, kind: piece.kind, key: piece.key, body: await withFile(ctx, contentId, piece), reviewBy: null, ...(stamp === undefined ? {} : { stamp }) })
}

const keepAll = ({ current: { findings } }: Whole) => findings.filter(({ mustChange }) => !mustChange).map(({ findingId }) => ({ findingId, keepBecause: '演示内容，没有真人真事' }))

/** Drafted and handed in by the editor, published by a reviewer. Goes on where an earlier try was cut off, and leaves alone what was public once. */
export const putUp = async (services: Services, piece: Piece, now: Date): Promise<void> => {
  const at = new Date(now.getTime() - piece.daysAgo * DAY_MS)
  const [editor, reviewer] = [staffContext(services, 'xinxiyuan', at), staffContext(services, 'shenhe-yi', at)]
  const known = await findKnown(services, piece)
  const isOpen = known === null || known.status === 'draft' || known.shipped
  if (!isOpen && known.status !== 'in-review') return
  let [contentId, stamp] = [known?.contentId ?? '', known?.stamp ?? 1]
  if (isOpen) {
    const whole = await draft(editor, piece, known)
    const { current } = await submitContent(editor, { contentId: whole.contentId, stamp: whole.current.stamp, decisions: keepAll(whole) })
    contentId = whole.contentId
    stamp = current.stamp
  }
  await publishContent(reviewer, { contentId, stamp, publishAt: null })
}
