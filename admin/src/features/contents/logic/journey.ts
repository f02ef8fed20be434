import type { VersionStatus } from '../api/get-content.ts'

/** The way of every piece of content, and how far this one has come. */
export const journey = ['写好', '交审核', '另一位同志审核', '群众看得到'] as const

export const stepOf = (status: VersionStatus | null): number => {
  switch (status) {
    case null: case 'draft': case 'returned': return 0
    case 'in-review': return 2
    case 'scheduled': return 3
    default: return 4
  }
}
