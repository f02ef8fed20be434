import type { Output } from '@minsheng/contract/index.ts'
import type { Present } from '../../live/presence.ts'

type Others = Output<'POST /staff/cases/:caseNo/presence'>

/** Who has the case open beside the one who asks. */
export const othersOf = (people: readonly Present[], caseNo: string, staffId: string): Others =>
  ({ caseNo, others: people.filter((each) => each.staffId !== staffId).map(({ name, since }) => ({ name, since: new Date(since).toISOString() })) })
