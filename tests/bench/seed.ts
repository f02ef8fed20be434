import { randomUUID } from 'node:crypto'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import { createWords } from '@minsheng/api/words.ts'
import { connectDatabase } from '@minsheng/db/client.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { townships } from '@minsheng/domain/routing/units.ts'
import type pg from 'pg'
import { generateText } from './text.ts'

export const CASES = 10_000
export const PUBLISHED = 2_000
const HANDLING = 3_000
const CITIZENS = 600
const UNITS = ['social-assistance', 'elderly-care', 'ageing', 'social-affairs', 'child-welfare'] as const

export type Person = { id: string, name: string, unitId: string, roles: string[] }
/** Who and what the load is made of. */
export type Seeded = { citizens: string[], intake: Person, officer: Person, chief: Person, handling: string[], caseNos: string[], publishedAt: string[], dueOns: string[] }

const insert = (pool: pg.Pool, table: string, columns: Record<string, string>, rows: readonly (readonly unknown[])[]) => {
  const names = Object.keys(columns)
  const arrays = names.map((_name, i) => rows.map((row) => row[i]))
  return pool.query(`INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${names.map((name, i) => `$${i + 1}::${columns[name]}[]`).join(', ')})`, arrays)
}

const statusOf = (i: number): { status: string, publication: string } => {
  if (i < PUBLISHED) return { status: i % 2 ? 'answered' : 'closed', publication: 'published' }
  if (i < PUBLISHED + HANDLING) return { status: 'handling', publication: 'none' }
  const status = ['submitted', 'accepted', 'drafted', 'answered', 'closed'][i % 5] as string
  return { status, publication: status === 'answered' || status === 'closed' ? 'withheld' : 'none' }
}

type CaseSeed = { id: string, caseNo: string, citizenId: string, at: Date, dueOn: string, status: string, publication: string, unitId: string | null, title: string, statement: string }

const makeCases = (citizens: readonly string[]): CaseSeed[] =>
  Array.from({ length: CASES }, (_each, i) => {
    const at = new Date(Date.now() - (CASES - i) * 600_000)
    const { status, publication } = statusOf(i)
    return {
      id: randomUUID(), caseNo: `MZ2025${String(i + 1).padStart(6, '0')}`, citizenId: citizens[i % citizens.length] as string, at,
      dueOn: new Date(at.getTime() + 21 * 86_400_000).toISOString().slice(0, 10), status, publication,
      // What the load changes lies with one officer of one unit.
      unitId: status === 'submitted' ? null : status === 'handling' ? UNITS[0] : UNITS[i % UNITS.length] as string,
      title: generateText(i, 18), statement: generateText(i * 7, 380)
    }
  })

const insertCases = async (pool: pg.Pool, cases: readonly CaseSeed[], officer: Person): Promise<void> => {
  await insert(pool, 'cases', {
    id: 'uuid', case_no: 'text', citizen_id: 'uuid', type: 'text', title: 'text', statement: 'text', township_code: 'text', publicity: 'text', received_at: 'timestamptz',
    received_on: 'text', due_on: 'text', status: 'text', publication: 'text', unit_id: 'text', handler_id: 'uuid', contact_count: 'int', finding_count: 'int', version: 'int'
  }, cases.map(({ id, caseNo, citizenId, at, dueOn, status, publication, unitId, title, statement }, i) => {
    const signed = status !== 'submitted' && status !== 'accepted'
    return [id, caseNo, citizenId, 'help', title, statement, townships[i % townships.length]?.code, 'public', at, at.toISOString().slice(0, 10), dueOn, status, publication, unitId,
      signed ? officer.id : null, signed ? 1 : 0, signed ? 1 : 0, signed ? 5 : 1]
  }))
}

const story = [['case-accepted', '{"unitId":"social-assistance","note":null}'], ['case-signed', '{}'],
  ['contact-recorded', '{"method":"phone","outcome":"reached","note":"电话联系，问清情况"}'], ['finding-recorded', '{"text":"经核实，情况属实"}']] as const

const insertHistory = async (pool: pg.Pool, cases: readonly CaseSeed[], officer: Person): Promise<void> => {
  const rows = cases.flatMap(({ id, at, citizenId, status, dueOn }) => {
    const filed = [id, 10, 'case-submitted', at, citizenId, null, JSON.stringify({ dueOn, provisional: false, ruleId: 'bench', calendar: 'bench' })]
    const more = status === 'submitted' || status === 'accepted' ? [] : story.map(([type, data], i) => [id, (i + 2) * 10, type, at, officer.id, UNITS[0], data])
    return [filed, ...more]
  })
  await insert(pool, 'case_event', { case_id: 'uuid', seq: 'int', type: 'text', at: 'timestamptz', actor_id: 'text', unit_id: 'text', data: 'jsonb' }, rows)
}

const insertAnswers = async (pool: pg.Pool, cases: readonly CaseSeed[]): Promise<void> => {
  const words = createWords()
  const cut = (text: string) => words.cut(text).join(' ')
  await insert(pool, 'publication', {
    id: 'uuid', case_id: 'uuid', answer_no: 'text', status: 'text', type: 'text', township_code: 'text', unit_id: 'text', title: 'text', question: 'text', reply: 'text',
    received_on: 'text', answered_on: 'text', days_used: 'int', days_allowed: 'int', published_at: 'timestamptz', words: 'tsvector'
  }, cases.map(({ id, caseNo, at, unitId, title, statement }, i) => {
    const reply = generateText(i * 13, 420)
    const day = at.toISOString().slice(0, 10)
    return [randomUUID(), id, `GK${caseNo.slice(2)}`, 'published', 'help', townships[i % townships.length]?.code, unitId, title, statement, reply, day, day, 6, 15, at,
      [...new Set(cut(`${title} ${statement} ${reply}`).split(' '))].map((word) => `'${word.replace(/'/g, "''")}'`).join(' ')]
  }))
}

const makePerson = (name: string, role: string, unitId: string): Person => ({ id: randomUUID(), name, unitId, roles: [role] })

/** Fills an empty, migrated database with 10,000 generated cases, 2,000 of them answered in public. */
export const seedBench = async (databaseUrl: string): Promise<Seeded> => {
  const db = connectDatabase(databaseUrl)
  await seedFirstData(db.prisma)
  const citizens = Array.from({ length: CITIZENS }, () => randomUUID())
  const intake = makePerson('首接员', 'intake', 'office')
  const officer = makePerson('经办人', 'officer', UNITS[0])
  const chief = makePerson('股长', 'section-chief', UNITS[0])
  await insert(db.pool, 'citizen', { id: 'uuid', openid_index: 'text', openid_cipher: 'text', privacy_version: 'text' }, citizens.map((id) => [id, id, 'bench', privacyVersion]))
  for (const { id, name, unitId, roles } of [intake, officer, chief]) {
    await db.pool.query('INSERT INTO staff (id, login, name, unit_id, roles, password_hash) VALUES ($1::uuid, $1::uuid::text, $2, $3, $4, $5)', [id, name, unitId, roles, 'none'])
  }
  const cases = makeCases(citizens)
  await insertCases(db.pool, cases, officer)
  await insertHistory(db.pool, cases, officer)
  await insertAnswers(db.pool, cases.slice(0, PUBLISHED))
  await db.pool.query("UPDATE publication SET parties = '{}'")
  await db.pool.query('ANALYZE')
  await db.close()
  const handling = cases.filter(({ status }) => status === 'handling')
  return {
    citizens, intake, officer, chief, handling: handling.map(({ caseNo }) => caseNo), caseNos: cases.map(({ caseNo }) => caseNo),
    publishedAt: cases.slice(0, PUBLISHED).map(({ at }) => at.toISOString()), dueOns: handling.map(({ dueOn }) => dueOn)
  }
}
