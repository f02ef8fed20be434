import type { Input } from '@minsheng/contract/index.ts'
import { repeatsOriginal } from '@minsheng/domain/masking/copied-run.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { actOnCase, type CaseState } from '../staff-cases/index.ts'
import { openSecret, type Secret } from './store.ts'

type RetypeCase = Input<'POST /staff/cases/:caseNo/retype'>['body'] & { caseNo: string }

const telling = new Set(['id-card', 'disability-card', 'bank-card', 'name', 'phone', 'plate', 'email', 'wechat', 'certificate'])

const assertRetold = (retold: string, { name, title, statement }: Secret): void => {
  const parties = name !== null && [...name].length > 1 ? [name] : []
  if (findSpans(retold, { parties, keep: [] }).some(({ kind }) => telling.has(kind))) throw new Refused('retyped-identifying', { text: '还有姓名、电话或证件号' })
  if (repeatsOriginal(`${title}\n${statement}`, retold)) throw new Refused('retyped-copied', { text: '有整段照抄的原话' })
}

/** 转述: a keeper tells the matter in other words; from now on everybody but the keepers works with these (domain.md §6.2). */
export const retypeCase = (ctx: StaffContext, { title, text, ...target }: RetypeCase): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'retype' }, async (tx, { next }) => {
    assertRetold(`${title}\n${text}`, await openSecret(ctx, tx, next.id))
    await tx.query(sql`UPDATE cases SET title = ${title}, statement = ${text} WHERE id = ${next.id}::uuid`)
  })
