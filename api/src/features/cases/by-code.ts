import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { ownCodeIndexes, queryCodeFits } from '../../security/query-code.ts'

export type ByCode = { caseNo: string, queryCode: string }
type CodeRow = { id: string, code_no: number, own_code_index: string | null }

/** Eight digits are the receipt's, six those the citizen chose. */
const codeFits = ({ cipher }: Context, { id, code_no, own_code_index }: CodeRow, code: string): boolean =>
  code.length === 6 ? own_code_index !== null && ownCodeIndexes(cipher, id, code).includes(own_code_index) : queryCodeFits(cipher, { caseId: id, codeNo: code_no }, code)

/** Opens a case by number and code, without login. Wrong number and wrong code sound the same, and tries are counted. */
export const assertCode = async (ctx: Context, { caseNo, queryCode }: ByCode): Promise<void> => {
  await ctx.attempts.take('lookup-by-address', ctx.address)
  await ctx.attempts.take('lookup-by-sender', `${caseNo} ${ctx.address}`)
  await ctx.attempts.take('lookup-by-case', caseNo)
  const [row] = await ctx.db.query<CodeRow>(sql`SELECT id, code_no, own_code_index FROM cases WHERE case_no = ${caseNo}`)
  if (!row || !codeFits(ctx, row, queryCode)) throw new Refused('lookup-failed')
  await ctx.attempts.forgive('lookup-by-sender', `${caseNo} ${ctx.address}`)
}
