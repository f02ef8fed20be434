import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { ChecklistView } from './present.ts'
import { viewChecklist } from './queries.ts'
import { lockChecklist, lockPrecheckOf, papersOf, releasePhotos, removePhotos } from './repository.ts'

/** Takes a pre-check back: nobody looks at it any more, and its photos are removed. What was found wrong before stays counted. */
export const takeBack = async (ctx: CitizenContext, checklistId: string): Promise<ChecklistView> => {
  const fileIds = await ctx.db.transaction(async (tx) => {
    await lockChecklist(tx, checklistId, ctx.actor.id)
    const precheck = await lockPrecheckOf(tx, checklistId)
    if (!precheck) throw new Refused('precheck-missing')
    const photos = (await papersOf(tx, precheck.id)).flatMap(({ file_ids }) => file_ids)
    await releasePhotos(tx, photos)
    await tx.query(sql`DELETE FROM precheck_paper WHERE precheck_id = ${precheck.id}::uuid`)
    await tx.query(sql`UPDATE precheck SET status = 'taken-back', version = version + 1 WHERE id = ${precheck.id}::uuid AND status <> 'taken-back'`)
    return photos
  })
  await removePhotos(ctx, fileIds)
  return viewChecklist(ctx, checklistId)
}
