import { describe, expect, it } from 'vitest'
import { may, needsTotp, permissions, roleNames, roles, scopeOf, verbs } from './permissions.ts'

// As printed in the staff manual: 全 the whole bureau, 本 the own unit, · not at all.
const manual = `
                case:read case:register case:accept case:handle case:opinion case:review case:vet case:arbitrate case:extend case:supervise case:instruct case:discipline case:export contact:reveal vault:open vault:approve leak:settle publication:prepare publication:publish rules:propose rules:approve audit:read people:manage content:edit content:publish precheck:look demand:read booking:serve booking:register schedule:edit booking:figures notice:tell notice:reconcile
intake            全 全 全 · · · · · · · · · 全 全 全 · · · · · · · · · · · · · 全 · · 本 ·
officer           本 本 · 本 本 · · · · · · · · 本 · · · · · · · · · · · 本 · 本 全 · · 本 ·
section-chief     本 本 · 本 本 本 · · · · · · 本 本 · · · 本 · · · · · 本 本 本 全 本 全 本 本 本 ·
legal-reviewer    全 · · · · · 全 · · · · · · · · · · 全 全 · · · · · 全 · · · · · · · ·
deputy-head       全 · 全 · · 全 · 全 全 全 全 · 全 全 · 全 · · 全 · 全 · · · 全 · 全 · · 全 全 · 全
head              全 · 全 · · 全 · 全 全 全 全 全 全 全 · 全 · · 全 · 全 · · · 全 · 全 · · 全 全 · 全
township-officer  本 本 · 本 本 · · · · · · · · 本 · · · · · · · · · · · 本 · 本 全 · · 本 ·
township-chief    本 本 · 本 本 本 · · · · · · 本 本 · · · · · · · · · · · 本 本 本 全 本 本 本 ·
assistant         · 本 · · · · · · · · · · · · · · · · · · · · · · · · · · 全 · · · ·
supervisor        全 · · · · · · · · 全 · 全 · · · · 全 · · · · · · · · · 全 · · · 全 · ·
administrator     · · · · · · · · · · · · · · · · · · · 全 · · 全 · · · · · · · · · 全
auditor           · · · · · · · · · · · · · · · · · · · · · 全 · · · · · · · · · · ·
editor            · · · · · · · · · · · · · · · · · · · · · · · 全 · · 全 · · · · · ·
`.trim().split('\n').map((line) => line.trim().split(/\s+/))

const signs = { all: '全', unit: '本' } as const
const printed = [[...verbs], ...roles.map((role) => [role, ...verbs.map((verb) => signs[permissions[role][verb] ?? 'none' as 'all'] ?? '·')])]

describe('who may do what', () => {
  it('is the table of the manual, cell by cell', () => {
    expect(printed).toEqual(manual)
  })

  it('a role nobody knows gives nothing, and no role gives nothing', () => {
    for (const held of [[], ['emperor'], ['__proto__'], ['constructor']]) for (const verb of verbs) expect(scopeOf(held, verb)).toBeNull()
  })

  it('several roles together give the widest of their scopes', () => {
    expect(scopeOf(['officer', 'supervisor'], 'case:read')).toBe('all')
    expect(scopeOf(['officer', 'supervisor'], 'case:handle')).toBe('unit')
  })

  it('a township reaches its own cases and neither another township\'s nor those not yet routed', () => {
    const own = 'township-430923121'
    expect(may(['township-officer'], own, 'case:read', own)).toBe(true)
    expect(may(['township-officer'], own, 'case:read', 'township-430923118')).toBe(false)
    expect(may(['township-officer'], own, 'case:read', null)).toBe(false)
  })

  it('nobody both works on a case and publishes it, and administrator and auditor see no case at all', () => {
    for (const role of roles) expect(scopeOf([role], 'case:handle') !== null && scopeOf([role], 'publication:publish') !== null).toBe(false)
    expect(verbs.filter((verb) => scopeOf(['auditor'], verb) !== null)).toEqual(['audit:read'])
    expect(verbs.filter((verb) => scopeOf(['administrator'], verb) !== null)).toEqual(['rules:propose', 'people:manage', 'notice:reconcile'])
  })

  it('everybody who decides over others needs a second factor, one such role is enough', () => {
    expect(roles.filter((role) => !needsTotp([role]))).toEqual(['intake', 'officer', 'township-officer', 'assistant', 'editor'])
    expect(needsTotp(['officer', 'section-chief'])).toBe(true)
    expect(needsTotp([])).toBe(false)
  })

  it('every role has a name staff know', () => {
    expect(Object.keys(roleNames).sort()).toEqual([...roles].sort())
    expect(new Set(Object.values(roleNames)).size).toBe(roles.length)
  })
})
