import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { withinReach } from '../../within-reach.ts'
import type { ContentRow } from './rows.ts'

/** Whether a person works on the contents of a unit: writes or reviews them. All others read what is public, as anybody does. */
export const worksOn = ({ actor }: StaffContext, unitId: string): boolean =>
  may(actor.roles, actor.unitId, 'content:edit', unitId) || may(actor.roles, actor.unitId, 'content:publish', unitId)

/** Whether a person may look at a content here. A 公示 is shown to those alone who put it up: it hangs for the village, not for the files. */
export const mayLook = (ctx: StaffContext, { unit_id, state, kind }: Pick<ContentRow, 'unit_id' | 'state' | 'kind'>): boolean =>
  worksOn(ctx, unit_id) || (state === 'published' && kind !== 'posting')

/** What a person works on, as a condition on `content k`. */
export const workedOn = (ctx: StaffContext): Sql => withinReach(ctx, ['content:edit', 'content:publish'], sql`k.unit_id`)

/** What a person may look at here, as a condition on `content k`. */
export const looked = (ctx: StaffContext): Sql => sql`(${workedOn(ctx)} OR (k.state = 'published' AND k.kind <> 'posting'))`

/** The versions `w` of `content k` that a person is shown: all of what they work on, else the public one, as in `viewContent`. */
export const shown = (ctx: StaffContext): Sql => sql`(${workedOn(ctx)} OR w.version = k.public_version)`
