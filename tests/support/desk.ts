import { randomUUID } from 'node:crypto'
import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { contextAt } from '@minsheng/api/composition.ts'
import type { StaffContext } from '@minsheng/api/context.ts'
import type { Stand } from './api.ts'
import type { StaffMember } from './people.ts'

type OnCase = `POST /staff/cases/:caseNo/${string}`
type Command = Extract<RouteKey, OnCase>
/** What stands after the case in the address of a command. */
export type CommandPath = Command extends `POST /staff/cases/:caseNo/${infer P}` ? P : never
type BodyOf<P extends CommandPath> = `POST /staff/cases/:caseNo/${P}` extends infer K extends RouteKey ? Input<K> extends { body: infer B } ? Omit<B, 'version' | 'recordId'> : object : never
type Over = { version?: number, recordId?: string }
export type StoredEvent = { seq: number, type: string, data: Record<string, unknown>, actor_id: string | null }

/** How tests speak of staff commands: who says what on which case, and what they hear. */
export type Desk = {
  /** `'ok'`, or the code of the refusal. The version is the current one unless given. */
  say: <P extends CommandPath>(member: StaffMember, caseNo: string, path: P, body: BodyOf<P>, over?: Over) => Promise<string>
  see: (member: StaffMember, caseNo: string) => Promise<Output<'GET /staff/cases/:caseNo'>>
  versionOf: (caseNo: string) => Promise<number>
  eventsOf: (caseNo: string, type?: string) => Promise<StoredEvent[]>
  titlesFor: (citizen: { client: StaffMember['client'] }) => Promise<string[]>
}

const recorded: readonly string[] = [
  'contacts', 'findings', 'plan', 'visits', 'evidence', 'consultations', 'opinions', 'corrections', 'corrections/again', 'split', 'supervision/progress', 'instructions',
  'accountability', 'call-backs', 'upper-reviews'
]

/** The desk of a stand. */
export const deskOf = (stand: Stand): Desk => {
  const { pool } = stand.database
  const versionOf = async (caseNo: string) => {
    const { rows: [row] } = await pool.query<{ version: number }>('SELECT version FROM cases WHERE case_no = $1', [caseNo])
    return row?.version ?? 1
  }
  return {
    versionOf,
    say: async (member, caseNo, path, body, { version, recordId = randomUUID() } = {}) => {
      const whole = { version: version ?? await versionOf(caseNo), ...(recorded.includes(path) ? { recordId } : {}), ...body }
      const { problem } = await member.client.call(`POST /staff/cases/:caseNo/${path}` as RouteKey, { params: { caseNo }, body: whole } as never)
      return problem?.code ?? 'ok'
    },
    see: ({ client }, caseNo) => client.ok('GET /staff/cases/:caseNo', { params: { caseNo } }),
    eventsOf: async (caseNo, type) => {
      const { rows } = await pool.query<StoredEvent>(
        'SELECT e.seq, e.type, e.data, e.actor_id FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND ($2::text IS NULL OR e.type = $2) ORDER BY e.seq', [caseNo, type ?? null])
      return rows
    },
    titlesFor: async ({ client }) => (await client.ok('GET /notices')).items.map(({ title }) => title)
  }
}

const cannotSign = () => { throw new Error('a test signs no tokens') }

/** A member of staff at another moment than now, for use cases whose answer depends on the day. */
export const actingAt = (stand: Stand, { id, name, unitId, roles }: StaffMember, at: Date): StaffContext =>
  contextAt(stand.composition.services, at, { actor: { kind: 'staff', id, name, unitId, roles }, address: 'test', sign: cannotSign }) as StaffContext
