import type { Output } from '@minsheng/contract/index.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { listPublished } from '../public-contents/index.ts'
import type { Benefits } from './bodies.ts'

/** The household questions and what they point to. Whoever answers them does so on their own phone: no answer comes here. */
export const viewBenefits = async (ctx: Context): Promise<Output<'GET /benefits'>> => {
  const [row] = await listPublished<Benefits>(ctx, 'benefits')
  if (!row) throw new Refused('content-not-found')
  return row.body
}
