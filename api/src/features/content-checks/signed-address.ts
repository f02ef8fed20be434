import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../../context.ts'

// WeChat looks within half an hour (wechat.md §3.2).
const OPEN_MS = 30 * 60_000

const sealOf = ({ cipher }: Pick<Context, 'cipher'>, checkId: string, until: number): string => cipher.index('checked-file', `${checkId} ${until}`)

/** Where WeChat finds a cleaned picture for half an hour; null while nobody said under which address people reach us. */
export const addressOf = (ctx: Pick<Context, 'cipher' | 'config' | 'now'>, checkId: string): string | null => {
  const { publicUrl } = ctx.config
  const until = ctx.now.getTime() + OPEN_MS
  return publicUrl === null ? null : `${publicUrl}/api/checked-files/${checkId}?until=${until}&seal=${sealOf(ctx, checkId, until)}`
}

/** Whether we gave out this very address, and not more than half an hour ago. */
export const isOurAddress = (ctx: Pick<Context, 'cipher' | 'now'>, checkId: string, until: number, seal: string): boolean => {
  const [ours, theirs] = [Buffer.from(sealOf(ctx, checkId, until)), Buffer.from(seal)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) && ctx.now.getTime() <= until
}
