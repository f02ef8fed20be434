import { isDeepStrictEqual } from 'node:util'
import type { Written } from '@minsheng/domain/content/bodies.ts'
import { titleOf } from '@minsheng/domain/content/public-copy.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { raiseForCited } from '../rechecks/index.ts'
import type { ContentRow } from './rows.ts'

const words = { standard: '金额标准', form: '表格', guide: '办事指南' } as const

const isCitable = (kind: Written['kind']): kind is keyof typeof words => kind in words

/** Lists whatever cites a money standard, a form or a guide for re-check when its next version says something else than the public one. */
export const raiseForChanged = async (tx: Tx, { row, written, now }: { row: ContentRow, written: Written, now: Date }): Promise<void> => {
  if (!isCitable(written.kind)) return
  const [before] = await tx.query<{ body: unknown }>(sql`SELECT body FROM public_content WHERE content_id = ${row.id}::uuid AND status = 'published'`)
  // The first values of a standard are news to everybody who cites it; the first version of a guide is cited by nobody who would be wrong.
  if (written.kind === 'guide' && !before) return
  if (before && isDeepStrictEqual(before.body, JSON.parse(JSON.stringify(written.body)))) return
  await raiseForCited(tx, { causeKind: written.kind, name: row.key, cause: `${words[written.kind]}“${titleOf(written)}”变了`, now, except: row.id })
}
