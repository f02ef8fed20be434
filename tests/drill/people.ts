import { randomUUID } from 'node:crypto'
import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { sql } from '@minsheng/db/client.ts'
import { inParallel } from '../replay/parallel.ts'

/** Notices each person gets: for the first two they have ticked, the others need another way. */
const EACH = 4
export const TICKS = 2
const BATCH = 1_000

export type Person = { id: string, openid: string, phone: string | null }
/** Calls the controls of the stand-in for WeChat and the SMS providers. */
export type Control = <T>(path: string, body?: object) => Promise<T>

export const controlAt = (sandboxPort: number): Control => async <T>(path: string, body?: object) => {
  const response = await fetch(`http://127.0.0.1:${sandboxPort}/__ctl${path}`, body ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {})
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return await response.json() as T
}

// Some have no number, some a phone that is switched off.
const inventPerson = (nth: number): Person => ({
  id: randomUUID(), openid: `oDrill${String(nth).padStart(22, '0')}`, phone: nth % 40 === 7 ? null : `139${String(nth).padStart(8, '0')}`
})
const isOff = (nth: number) => nth % 25 === 3

const join = async (control: Control, templateId: string, { openid, phone }: Person, nth: number): Promise<void> => {
  await control('/accounts', { openid, nickname: `演练 ${nth}` })
  for (let tick = 0; tick < TICKS; tick += 1) await control('/subscribe', { openid, tmplIds: [templateId] })
  if (phone !== null && isOff(nth)) await control('/sms/numbers', { phone, state: 'off' })
}

/** People with accounts, ticks and numbers, and `count` notices for them that wait in the outbox: put there without anybody having done anything. */
export const seedNotices = async (environment: Readonly<Record<string, string>>, control: Control, count: number): Promise<Person[]> => {
  const { services, close } = compose(readConfig(environment))
  const { db, cipher, config } = services
  const templateId = config.wechat.templates['case-progress']
  const people = Array.from({ length: Math.ceil(count / EACH) }, (_each, nth) => inventPerson(nth))
  const today = dayOf(Date.now())
  await inParallel(people.map((person, nth) => ({ person, nth })), { width: 24 }, ({ person, nth }) => join(control, templateId, person, nth))
  for (let from = 0; from < people.length; from += BATCH) {
    const some = people.slice(from, from + BATCH)
    const numbers = some.flatMap((_person, nth) => Array.from({ length: EACH }, (_none, i) => (from + nth) * EACH + i)).filter((n) => n < count)
    const owners = numbers.map((n) => people[Math.floor(n / EACH)]?.id ?? '')
    const caseNos = numbers.map((n) => `MZ2026${String(n + 1).padStart(6, '0')}`)
    await db.transaction(async (tx) => {
      await tx.query(sql`
        INSERT INTO citizen (id, openid_index, openid_cipher, phone_cipher, phone_index, created_at) SELECT p.id, p.oi, p.oc, p.pc, p.pi, now()
        FROM unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ openid }) => cipher.index('openid', openid))}::text[], ${some.map(({ openid }) => cipher.encrypt(openid))}::text[],
          ${some.map(({ phone }) => phone && cipher.encrypt(phone))}::text[], ${some.map(({ phone }) => phone && cipher.index('phone', phone))}::text[]) AS p(id, oi, oc, pc, pi)`)
      await tx.query(sql`INSERT INTO consent_balance (citizen_id, template_id, balance) SELECT id, ${templateId}, ${TICKS} FROM unnest(${some.map(({ id }) => id)}::uuid[]) AS p(id)`)
      await tx.query(sql`
        INSERT INTO consent_entry (citizen_id, template_id, kind, delta, source, at) SELECT id, ${templateId}, 'tapped', 1, 'drill ' || n, now()
        FROM unnest(${some.map(({ id }) => id)}::uuid[]) AS p(id), generate_series(1, ${TICKS}) AS n`)
      await tx.query(sql`
        WITH told AS (
          INSERT INTO notice (id, dedupe_key, citizen_id, case_no, event, purpose, title, text, fields, lawful, task_on, created_at)
          SELECT gen_random_uuid(), 'drill ' || t.no, t.owner, t.no, 'case-accepted', 'case-progress', '您反映的事已受理', t.no || ' 已受理。',
            jsonb_build_object('character_string1', t.no, 'thing2', '求助事项', 'date3', ${spokenDay(today)}::text, 'phrase4', '已受理'), '信访工作条例 第二十三条', '2099-12-31', now()
          FROM unnest(${owners}::uuid[], ${caseNos}::text[]) AS t(owner, no) RETURNING id)
        INSERT INTO outbox (job, payload) SELECT 'send-notice', jsonb_build_object('noticeId', id) FROM told`)
    })
  }
  await close()
  return people
}
