import { subscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteKey } from '@minsheng/contract/index.ts'
import { permissions, roles, verbs } from '@minsheng/domain/permissions/permissions.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, routeKeys } from '../support/client.ts'
import { citizenRoutes, publicRoutes, staffRoutes, verbRoutes } from './access.ts'

type Somebody = { who: string, token: string | null, may: (key: RouteKey) => boolean }

const served = new Map<unknown, string[]>()
subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: FastifyInstance }
  const paths: string[] = []
  served.set(fastify, paths)
  fastify.addHook('onRoute', ({ url }) => { paths.push(url) })
})

let stand: Stand
let everybody: Somebody[]
beforeAll(async () => {
  stand = await startStand()
  const staff = await Promise.all(roles.map(async (role): Promise<Somebody> => {
    const { client } = await stand.newStaff({ roles: [role], unitId: role.startsWith('township') ? 'township-430923121' : 'social-assistance' })
    return { who: role, token: client.token, may: (key) => staffRoutes.includes(key) || (verbRoutes[key] !== undefined && permissions[role][verbRoutes[key]] !== undefined) }
  }))
  const roleless = await stand.newStaff({ roles: [] })
  const citizen = await stand.newCitizen()
  everybody = [
    ...staff,
    { who: 'staff without a role', token: roleless.client.token, may: (key) => staffRoutes.includes(key) },
    { who: 'citizen', token: citizen.client.token, may: (key) => citizenRoutes.includes(key) },
    { who: 'anyone', token: null, may: () => false }
  ]
})
afterAll(async () => { await stand.stop() })

/** Knocks without a body, so that whoever is let in gets no further than the check of what they sent. */
const knock = async (key: RouteKey, token: string | null): Promise<{ status: number, code: string }> => {
  const gone = new AbortController()
  const response = await fetch(addressOf(stand.baseUrl, key, { params: { caseNo: 'MZ2026999999', fileId: crypto.randomUUID(), noticeId: crypto.randomUUID(), staffId: crypto.randomUUID(), answerNo: 'GK2026999999', versionId: crypto.randomUUID() } }), {
    method: key.slice(0, key.indexOf(' ')), signal: gone.signal, headers: token === null ? {} : { authorization: `Bearer ${token}` }
  })
  const json = response.headers.get('content-type')?.includes('json') ? await response.json() as { code?: string } : {}
  gone.abort()
  return { status: response.status, code: json.code ?? '' }
}

describe('routes', () => {
  it('registered are those of the contract, no more and no fewer', () => {
    expect([...stand.app.accessTable.keys()].sort()).toEqual([...routeKeys].sort())
  })

  it('each stands in exactly one list of who may call it, and the application holds the same', () => {
    const listed = new Map<string, string>([
      ...publicRoutes.map((key): [string, string] => [key, 'public']), ...citizenRoutes.map((key): [string, string] => [key, 'citizen']),
      ...staffRoutes.map((key): [string, string] => [key, 'staff']), ...Object.entries(verbRoutes)
    ])
    expect(listed.size).toBe(publicRoutes.length + citizenRoutes.length + staffRoutes.length + Object.keys(verbRoutes).length)
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(stand.app.accessTable))
  })

  it('every verb of the permission table opens a route', () => {
    expect(verbs.filter((verb) => !Object.values(verbRoutes).includes(verb))).toEqual([])
  })

  it('outside the contract answer nothing but health, the description, the push of WeChat and of SMS providers, and pages', async () => {
    const paths = served.get(stand.app) ?? []
    expect(paths.length).toBeGreaterThan(routeKeys.length)
    const others = paths.filter((path) => !routeKeys.some((key) => path === `/api${key.slice(key.indexOf(' ') + 1)}`))
    expect(new Set(others.map((path) => path.split('/')[1]))).toEqual(new Set(['answers.atom', 'display', 'docs', 'gongkai', 'gongshi', 'health', 'lanmu', 'notices.atom', 'sitemap.xml', 'sms', 'wechat', 'zhinan']))
  })
})

describe('every route × every role, from outside', () => {
  for (const key of routeKeys) {
    it(`${key} lets in whom the permission table names and refuses all others`, async () => {
      for (const { who, token, may } of everybody) {
        const { status, code } = await knock(key, token)
        if (publicRoutes.includes(key) || may(key)) expect(['forbidden', 'login-required'], `${who}: ${status} ${code}`).not.toContain(code)
        else expect(`${status} ${code}`, who).toBe(token === null ? '401 login-required' : '403 forbidden')
      }
    })
  }

  it('a token that is none opens nothing that is not public', async () => {
    for (const key of routeKeys.filter((each) => !publicRoutes.includes(each))) expect((await knock(key, 'invented')).code, key).toBe('session-ended')
  })
})
