import type { Output } from '@minsheng/contract/index.ts'
import type { Context } from '../../context.ts'
import { accessTokenSeconds } from '../../security/claims.ts'

export type CitizenRow = { id: string, privacy_version: string | null }

export const presentCitizen = ({ id, privacy_version }: CitizenRow): Output<'GET /me'> => ({ citizenId: id, privacyVersion: privacy_version })

export const presentSession = (ctx: Context, citizen: CitizenRow, refreshToken: string): Output<'POST /session'> => ({
  accessToken: ctx.sign({ kind: 'citizen', sub: citizen.id }),
  expiresIn: accessTokenSeconds.citizen,
  refreshToken,
  citizen: presentCitizen(citizen)
})
