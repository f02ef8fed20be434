import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { lockChecklist, lockPrecheckOf, papersOf, releasePhotos, removePhotos } from './repository.ts'

/** Deletes a checklist with its pre-check and photos. How often somebody came stays counted: no person is in it. */
export const deleteChecklist = async (ctx: CitizenContext, checklistId: string): Promise<{ done: true }> => {
  const fileIds = await ctx.db.transaction(async (tx) => {
    await lockChecklist(tx, checklistId, ctx.actor.id)
    const precheck = await lockPrecheckOf(tx, checklistId)
    const photos = precheck ? (await papersOf(tx, precheck.id)).flatMap(({ file_ids }) => file_ids) : []
    await releasePhotos(tx, photos)
    if (precheck) {
      await tx.query(sql`DELETE FROM precheck_paper WHERE precheck_id = ${precheck.id}::uuid`)
      await tx.query(sql`DELETE FROM precheck WHERE id = ${precheck.id}::uuid`)
    }
    await tx.query(sql`DELETE FROM checklist WHERE id = ${checklistId}::uuid`)
    return photos
  })
  await removePhotos(ctx, fileIds)
  return { done: true }
}
