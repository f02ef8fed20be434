/** What may be done. One verb per kind of decision, not per screen. */
export const verbs = [
  'case:read', 'case:register', 'case:accept', 'case:handle', 'case:opinion', 'case:review', 'case:vet', 'case:arbitrate', 'case:extend',
  'case:supervise', 'case:instruct', 'case:discipline', 'case:export', 'contact:reveal', 'vault:open', 'vault:approve', 'leak:settle',
  'publication:prepare', 'publication:publish', 'rules:propose', 'rules:approve', 'audit:read', 'people:manage',
  'content:edit', 'content:publish', 'precheck:look', 'demand:read',
  'booking:serve', 'booking:register', 'schedule:edit', 'booking:figures',
  'notice:tell', 'notice:reconcile'
] as const
export type Verb = (typeof verbs)[number]

/** How far a verb reaches: `unit` the person's own unit, `all` the whole bureau. */
export type Scope = 'unit' | 'all'

/** Roles of domain.md §5.1 that have work in the product today. */
export const roles = [
  'intake', 'officer', 'section-chief', 'legal-reviewer', 'deputy-head', 'head',
  'township-officer', 'township-chief', 'assistant', 'supervisor', 'administrator', 'auditor', 'editor'
] as const
export type Role = (typeof roles)[number]

type Grant = Partial<Record<Verb, Scope>>

const handler: Grant = { 'case:read': 'unit', 'case:register': 'unit', 'case:handle': 'unit', 'case:opinion': 'unit', 'contact:reveal': 'unit', 'precheck:look': 'unit', 'booking:serve': 'unit', 'booking:register': 'all', 'notice:tell': 'unit' }
const chief: Grant = { ...handler, 'case:review': 'unit', 'case:export': 'unit', 'schedule:edit': 'unit', 'booking:figures': 'unit' }
const leader: Grant = {
  'case:read': 'all', 'case:accept': 'all', 'case:review': 'all', 'case:arbitrate': 'all', 'case:extend': 'all', 'case:supervise': 'all', 'case:instruct': 'all',
  'case:export': 'all', 'contact:reveal': 'all', 'vault:approve': 'all', 'publication:publish': 'all', 'rules:approve': 'all',
  'content:publish': 'all', 'demand:read': 'all', 'schedule:edit': 'all', 'booking:figures': 'all', 'notice:reconcile': 'all'
}

/**
 * Role × verb → scope: the whole of who may do what. A verb that is not named is refused. The administrator manages people
 * and proposes rules, and sees no case; the auditor reads the audit and nothing else (三员分立); the person who prepares a public copy cannot also publish it (held in publishing/decide).
 */
export const permissions: Record<Role, Grant> = {
  intake: { 'case:read': 'all', 'case:register': 'all', 'case:accept': 'all', 'case:export': 'all', 'contact:reveal': 'all', 'vault:open': 'all', 'booking:register': 'all', 'notice:tell': 'unit' },
  officer: handler,
  'section-chief': { ...chief, 'publication:prepare': 'unit', 'content:edit': 'unit', 'content:publish': 'unit', 'demand:read': 'all' },
  'legal-reviewer': { 'case:read': 'all', 'case:vet': 'all', 'publication:prepare': 'all', 'publication:publish': 'all', 'content:publish': 'all' },
  'deputy-head': leader,
  head: { ...leader, 'case:discipline': 'all' },
  'township-officer': handler,
  'township-chief': { ...chief, 'demand:read': 'unit' },
  assistant: { 'case:register': 'unit', 'booking:register': 'all' },
  supervisor: { 'case:read': 'all', 'case:supervise': 'all', 'case:discipline': 'all', 'leak:settle': 'all', 'demand:read': 'all', 'booking:figures': 'all' },
  administrator: { 'people:manage': 'all', 'rules:propose': 'all', 'notice:reconcile': 'all' },
  auditor: { 'audit:read': 'all' },
  editor: { 'content:edit': 'all', 'demand:read': 'all' }
}

/** Names of the roles as staff know them. */
export const roleNames: Record<Role, string> = {
  intake: '首接员（信访专干）', officer: '经办人', 'section-chief': '股长', 'legal-reviewer': '法制保密审核员',
  'deputy-head': '分管副局长', head: '局长', 'township-officer': '乡镇经办人', 'township-chief': '乡镇民政所长',
  assistant: '村级协理员', supervisor: '监督员', administrator: '系统管理员', auditor: '安全审计员', editor: '信息员'
}

/** Roles that decide over others log in with a second factor (等保 2.0 level 3). */
export const needsTotp = (held: readonly string[]): boolean =>
  held.some((role) => !['intake', 'officer', 'township-officer', 'assistant', 'editor'].includes(role))

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

/** The widest scope a person's roles give for a verb, or `null`. Unknown roles give nothing. */
export const scopeOf = (held: readonly string[], verb: Verb): Scope | null => {
  const scopes = held.filter(isRole).map((role) => permissions[role][verb])
  return scopes.includes('all') ? 'all' : scopes.includes('unit') ? 'unit' : null
}

/** Whether a person of `unitId` with `held` roles may use `verb` on something that belongs to `ownerUnitId`. */
export const may = (held: readonly string[], unitId: string, verb: Verb, ownerUnitId: string | null): boolean => {
  const scope = scopeOf(held, verb)
  return scope === 'all' || (scope === 'unit' && ownerUnitId === unitId)
}
