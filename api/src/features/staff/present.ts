import type { Output } from '@minsheng/contract/index.ts'
import { roleNames, scopeOf, verbs, type Role } from '@minsheng/domain/permissions/permissions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { accessTokenSeconds } from '../../security/claims.ts'

export type StaffMember = { id: string, login: string, name: string, unitId: string, roles: string[] }
type Person = Output<'PUT /staff/people/:staffId'>

export const presentProfile = ({ id, login, name, unitId, roles }: StaffMember): Output<'GET /staff/me'> => ({
  staffId: id, login, name, unitId, unitName: unitName(unitId) ?? unitId, roles,
  roleNames: roles.map((role) => roleNames[role as Role] ?? role),
  verbs: verbs.filter((verb) => scopeOf(roles, verb) !== null)
})

export const presentSession = (ctx: Context, member: StaffMember): Output<'POST /staff/session'> => ({
  accessToken: ctx.sign({ kind: 'staff', sub: member.id, name: member.name, unitId: member.unitId, roles: member.roles }),
  expiresIn: accessTokenSeconds.staff,
  staff: presentProfile(member)
})

type PersonRow = StaffMember & { active: boolean, totpConfirmedAt: Date | null, lastLoginAt: Date | null }

export const presentPerson = ({ id, login, name, unitId, roles, active, totpConfirmedAt, lastLoginAt }: PersonRow): Person => ({
  staffId: id, login, name, unitId, unitName: unitName(unitId) ?? unitId, roles, active,
  totpEnrolled: totpConfirmedAt !== null, lastLoginAt: lastLoginAt?.toISOString() ?? null
})
