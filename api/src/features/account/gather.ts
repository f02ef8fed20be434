import type { Output } from '@minsheng/contract/index.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import { keptGroups, reasonsOf, type KeptGroupId } from '@minsheng/domain/privacy/kept-groups.ts'
import type { CitizenContext } from '../../context.ts'
import { gatherAccount, gatherDetails, gatherPhone, gatherReminders } from './gather-account.ts'
import { gatherCases, gatherHelping, gatherNotices } from './gather-cases.ts'
import { gatherChecklists, gatherForms } from './gather-papers.ts'
import { gatherVisits } from './gather-visits.ts'
import type { Kept } from './record.ts'

const gatherers: Record<KeptGroupId, (ctx: CitizenContext) => Promise<Kept[]>> = {
  account: gatherAccount, phone: gatherPhone, reminders: gatherReminders, details: gatherDetails, forms: gatherForms, checklists: gatherChecklists,
  bookings: gatherVisits, cases: gatherCases, helping: gatherHelping, notices: gatherNotices
}

/** Everything kept of the citizen who asks, for them alone (个人信息保护法 第四十四、四十五条). */
export const gatherKept = async (ctx: CitizenContext): Promise<Output<'GET /me/kept'>> => {
  await ctx.attempts.take('export', ctx.actor.id)
  const groups: Output<'GET /me/kept'>['groups'] = []
  for (const group of keptGroups) groups.push({ id: group.id, title: group.title, remedy: group.remedy, ...reasonsOf(group), records: await gatherers[group.id](ctx) })
  return { at: ctx.now.toISOString(), privacyVersion, groups }
}
