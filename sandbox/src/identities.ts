import { createHash } from 'node:crypto'
import type { Account } from './world.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()
const letters = (text: string, count: number) => digest(text).toString('base64url').slice(0, count)

/** The number bound to an account: its own, or one that always comes out the same for it. */
export const phoneOf = ({ phone, openid }: Account): string =>
  phone ?? `199${String(digest(`phone ${openid}`).readUInt32BE(0) % 1e8).padStart(8, '0')}`

/** Who the account is at the service account. */
export const serviceOpenidOf = ({ openid }: Account): string => `o${letters(`service ${openid}`, 27)}`

/** The same person across mini program and service account, which hang on one open platform account. */
export const unionidOf = ({ unionid, openid }: Account): string => unionid ?? `u${letters(`union ${openid}`, 27)}`
