import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'
import { statements, type StatementName } from './raw-sql.ts'

// The least a Fastify server can do to answer the same requests with the same statements: no checks, no rules, no
// rights, no words for people. What the API needs more than this is what its rules cost.
const app = Fastify({ logger: false })
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
type Row = Record<string, unknown>
type On = pg.Pool | pg.PoolClient

const ask = async (on: On, name: StatementName, values: readonly unknown[]): Promise<Row[]> =>
  (await on.query<Row>({ name, text: statements[name], values: values as unknown[] })).rows

const transaction = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (problem) {
    await client.query('ROLLBACK')
    throw problem
  } finally {
    client.release()
  }
}

let wake: NodeJS.Timeout | undefined
const wakeRelay = () => {
  wake ??= setTimeout(() => {
    wake = undefined
    void pool.query("SELECT pg_notify('minsheng_outbox', '')")
  }, 20)
}

// What a case carries from its first day, as the API counts it for a plea.
const limits = ['P03', 'P06', 'R01', 'R03']

const cursorOf = (cursor: string) => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]

// Booking as it is written by whoever has not been hurt yet: read how many are left, then insert.
app.put<{ Params: { id: string }, Body: { slotId: string } }>('/naive/bookings/:id', async ({ params: { id }, body: { slotId }, headers }, reply) => {
  const [row] = (await pool.query<{ left: number }>({ name: 'naive-left', text: 'SELECT s.seats - (SELECT count(*)::int FROM naive_booking b WHERE b.slot_id = s.id) AS left FROM naive_slot s WHERE s.id = $1', values: [slotId] })).rows
  if (!row || row.left < 1) return reply.code(409).send({ code: 'slot-gone' })
  await pool.query({ name: 'naive-book', text: 'INSERT INTO naive_booking (id, slot_id, citizen, names) VALUES ($1, $2, $3, NULL)', values: [id, slotId, headers['x-citizen']] })
  return reply.code(201).send({ id })
})
app.post<{ Params: { id: string }, Body: object }>('/naive/bookings/:id/confirm', async ({ params: { id }, body }, reply) => {
  await pool.query({ name: 'naive-confirm', text: 'UPDATE naive_booking SET names = $2 WHERE id = $1', values: [id, JSON.stringify(body)] })
  return reply.send({ id })
})

app.get('/hello', async () => ({ hello: 'world' }))
app.get('/health/live', async () => ({ ok: true }))

app.post<{ Body: Record<string, string> }>('/api/cases', async (request, reply) => {
  const { submissionId, type, title, statement, publicity } = request.body
  const citizen = request.headers['x-citizen']
  await ask(pool, 'citizen', [citizen])
  const at = new Date()
  const day = at.toISOString().slice(0, 10)
  const facts = JSON.stringify({ dueOn: day, provisional: false, ruleId: 'bench', calendar: 'bench' })
  const [row] = await transaction((client) => ask(client, 'submit', [
    submissionId, day.slice(0, 4), citizen, 'miniapp', type, title, statement, null, publicity, null, at, day, day, false, 'case-submitted', at, citizen, facts,
    limits, limits.map(() => day), at, 'case-submitted'
  ]))
  wakeRelay()
  return reply.code(201).send({ caseNo: row?.['case_no'] })
})

app.get<{ Querystring: { cursor: string, q?: string } }>('/api/answers', async ({ query: { cursor, q } }) => {
  const [at, id] = cursorOf(cursor)
  return { items: q === undefined ? await ask(pool, 'answers', [at, id, 21]) : await ask(pool, 'search', [q, at, id, 21]) }
})

app.get<{ Querystring: { cursor: string } }>('/api/staff/cases', async ({ query: { cursor } }) => {
  // The letter before it says among which cases the page ended: pressing ones or the others.
  const [due, id] = cursorOf(cursor.slice(1))
  return { items: await ask(pool, 'inbox', [due, id, 21]) }
})

app.get<{ Params: { caseNo: string } }>('/api/staff/cases/:caseNo', async ({ params: { caseNo } }) => {
  const [row] = await ask(pool, 'view', [caseNo])
  const [parts] = await ask(pool, 'parts', [row?.['id']])
  return { ...row, ...parts }
})

type Change = { status: string, replyStatus: string, event: string, data: object, staffId: unknown, also: (client: pg.PoolClient, caseId: unknown, at: Date) => Promise<unknown> }

const change = (caseNo: string, { status, replyStatus, event, data, staffId, also }: Change) =>
  transaction(async (client) => {
    const [row = {}] = await ask(client, 'lock', [caseNo])
    const at = new Date()
    const version = Number(row['version']) + 1
    await ask(client, 'save', [
      status, replyStatus, row['publication'], row['unit_id'], row['handler_id'], staffId, row['preparer_id'], row['contact_count'], row['finding_count'],
      row['supplement_count'], row['rated'], version, false, at, row['id'], row['id'], version, at, staffId, row['unit_id'], [null], [event], [JSON.stringify(data)],
      at, event, caseNo, JSON.stringify({ events: [event], version }), staffId
    ])
    await also(client, row['id'], at)
    await ask(client, 'outbox', [['announce-change'], [JSON.stringify({ caseNo, unitId: row['unit_id'], answers: false })]])
    return { caseNo, status, publication: row['publication'], version }
  })

type StaffPost = { Params: { caseNo: string }, Body: { text: string, reason: string } }

app.post<StaffPost>('/api/staff/cases/:caseNo/reply', async ({ params: { caseNo }, body: { text }, headers }) => {
  const staffId = headers['x-staff']
  const state = await change(caseNo, {
    status: 'drafted', replyStatus: 'drafted', event: 'reply-drafted', data: { text }, staffId,
    also: (client, caseId, at) => ask(client, 'draft', [randomUUID(), caseId, text, staffId, at, caseId])
  })
  wakeRelay()
  return state
})

app.post<StaffPost>('/api/staff/cases/:caseNo/reply/return', async ({ params: { caseNo }, body: { reason }, headers }) => {
  const staffId = headers['x-staff']
  const state = await change(caseNo, {
    status: 'handling', replyStatus: 'returned', event: 'reply-returned', data: { reason }, staffId,
    also: (client, caseId, at) => ask(client, 'settle', ['returned', null, staffId, at, reason, caseId])
  })
  wakeRelay()
  return state
})

await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
process.on('SIGTERM', () => process.exit(0))
