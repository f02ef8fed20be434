import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainAll, chainAudit } from '@minsheng/api/audit/chain.ts'
import { verifyAudit } from '@minsheng/api/audit/verify.ts'
import { startStand, type Stand } from '../support/api.ts'
import { aCase } from '../support/factories.ts'
import { root } from '../support/sources.ts'

const COMMANDS = 1_000
let stand: Stand
let numbers: string[]
const db = () => stand.composition.services.db
const ask = async <R extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<R>(text, values)).rows
beforeAll(async () => { stand = await startStand() }, 60_000)
afterAll(async () => { await stand.stop() })

/** Changes the chain as only somebody with the database in hand could. */
const tamper = async (statement: string): Promise<void> => {
  await stand.database.pool.query('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only')
  await stand.database.pool.query(statement)
  await stand.database.pool.query('ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only')
}

describe('the audit chain', () => {
  it('takes a thousand commands given at once, each exactly once, while several processes chain', { timeout: 120_000 }, async () => {
    const citizens = await Promise.all(Array.from({ length: 20 }, () => stand.newCitizen()))
    let filing = true
    const chaining = Promise.all([1, 2, 3].map(async () => { while (filing) await chainAudit(db()) }))
    numbers = (await Promise.all(citizens.map(async ({ client }) => {
      const filed = await Promise.all(Array.from({ length: COMMANDS / citizens.length }, () => client.ok('POST /cases', { body: aCase() })))
      return filed.map(({ caseNo }) => caseNo)
    }))).flat()
    filing = false
    await chaining
    await chainAll(db())
    expect(await ask('SELECT 1 FROM audit_waiting')).toEqual([])
    const subjects = (await ask<{ subject: string }>('SELECT subject FROM audit_entry WHERE action = \'case-submitted\'')).map(({ subject }) => subject)
    expect(subjects.sort()).toEqual([...numbers].sort())
    const { count, broken } = await verifyAudit(db())
    expect(broken).toBeNull()
    expect(count).toBeGreaterThanOrEqual(COMMANDS)
  })

  it('keeps no entry of a command that was refused or undone', async () => {
    const citizen = await stand.newCitizen()
    const before = await ask('SELECT id FROM audit_waiting')
    expect(await citizen.client.refusal('POST /cases', { body: aCase({ fileIds: ['6f9619ff-8b86-4011-b42d-00cf4fc964ff'] }) })).toBe('file-missing')
    expect(await ask('SELECT id FROM audit_waiting')).toEqual(before)
  })

  it('is not changed, deleted or emptied by anybody who uses the database', async () => {
    for (const statement of ['UPDATE audit_entry SET actor = \'x\'', 'DELETE FROM audit_entry WHERE seq = 1', 'TRUNCATE audit_entry', 'UPDATE audit_waiting SET actor = \'x\'', 'TRUNCATE audit_waiting']) {
      await expect(stand.database.pool.query(statement), statement).rejects.toThrow('append-only')
    }
    await stand.logInAs('intake', 'office')
    await expect(stand.database.pool.query('DELETE FROM audit_waiting')).rejects.toThrow('not in the chain')
  })

  it('says which deed, by whom, in which roles, and with which result', async () => {
    const officer = await stand.newStaff({ roles: ['intake'], unitId: 'office' })
    await stand.anyone.refusal('POST /staff/session', { body: { login: officer.login, password: 'not-the-password' } })
    await officer.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo: numbers[0] ?? '' }, body: { version: 1, unitId: 'ageing' } })
    await chainAll(db())
    const deeds = await ask<{ action: string, subject: string | null, roles: string[], result: string }>('SELECT action, subject, roles, result FROM audit_entry WHERE actor = $1 ORDER BY seq', [officer.id])
    expect(deeds).toEqual([
      { action: 'login', subject: null, roles: ['intake'], result: 'done' }, { action: 'login', subject: null, roles: ['intake'], result: 'refused' },
      { action: 'case-accepted', subject: numbers[0], roles: ['intake'], result: 'done' }
    ])
    expect(await ask('SELECT 1 FROM audit_entry WHERE action = \'case-submitted\' AND actor <> \'citizen\'')).toEqual([])
  })

  it('shows the auditor entries by person, number, action and day, and its root on paper', async () => {
    const auditor = await stand.logInAs('auditor', 'office')
    const by = async (querystring: object) => (await auditor.client.ok('GET /staff/audit', { querystring })).items
    expect((await by({ subject: numbers[1] })).map(({ actionName, by: who }) => `${who}${actionName}`)).toEqual(['群众已提交'])
    expect((await by({ person: auditor.name })).map(({ actionName }) => actionName)).toEqual(['登录'])
    const { items, next } = await auditor.client.ok('GET /staff/audit', { querystring: { action: 'case-submitted' } })
    const more = await auditor.client.ok('GET /staff/audit', { querystring: { action: 'case-submitted', cursor: next ?? '' } })
    expect(new Set([...items, ...more.items].map(({ seq }) => seq)).size).toBe(items.length + more.items.length)
    const { intact, root: printed } = await auditor.client.ok('GET /staff/audit/proof')
    const [last] = await ask<{ hash: string }>('SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1')
    expect([intact, printed?.replace(/\s/g, '').includes(last?.hash ?? '-')]).toEqual([true, true])
  })

  it('verifies from the command line, and tells the first entry that was changed, cut out or put in another place', { timeout: 60_000 }, async () => {
    const run = (...args: string[]) => {
      try {
        return execFileSync('npx', ['tsx', 'deploy/audit.ts', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: stand.database.url } })
      } catch (problem) {
        return `failed: ${(problem as { stdout: string }).stdout}`
      }
    }
    expect(run('verify')).toMatch(/^审计链完好，共 \d+ 条/)
    expect(run('root')).toContain('根值（SM3）')
    expect(run('root', '2001-01-01')).toContain('没有审计记录')
    await tamper('UPDATE audit_entry SET actor = \'system\' WHERE seq = 500')
    expect(run('verify')).toMatch(/^failed: 审计链断在第 500 条：内容被改过/)
    await tamper('UPDATE audit_entry SET actor = \'citizen\' WHERE seq = 500')
    expect((await verifyAudit(db())).broken).toBeNull()
    await tamper('DELETE FROM audit_entry WHERE seq = 300')
    expect((await verifyAudit(db())).broken).toEqual({ seq: '300', problem: 'missing' })
    await tamper('UPDATE audit_entry SET seq = 300 WHERE seq = 301')
    expect((await verifyAudit(db())).broken).toEqual({ seq: '300', problem: 'not-linked' })
  })
})
