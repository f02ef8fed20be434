import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { openDueTasks, settleSms } from '@minsheng/api/features/notices/index.ts'
import { systemContext } from '@minsheng/api/composition.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Control, Person } from './people.ts'
import { TICKS } from './people.ts'

const HOUR_MS = 3_600_000

type Row = { no: string, status: string, channel: string | null, state: string | null, reason: string | null, message_id: string | null, id: string | null }
type Sms = { id: string, text: string, answer: { delivered: boolean } | null }
type OnWechat = { messageId: string, openid: string, request: { data?: Record<string, { value?: string }> } }

/** What the ledger and the other side say, and every item on which they differ. */
export type Tally = { counts: ReadonlyMap<string, number>, disagreements: string[] }

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item])
  return groups
}
const stands = new Set(['sent', 'delivered', 'unconfirmed'])

const checkWechat = (rows: readonly Row[], taken: ReadonlyMap<string, OnWechat[]>): string[] => rows.filter(({ channel }) => channel === 'subscribe').flatMap(({ no, state, message_id }) => {
  const there = taken.get(no) ?? []
  if (there.length > 1) return [`${no} came ${there.length} times by WeChat`]
  if (there.length === 0) return state === 'delivered' || state === 'sent' ? [`${no} is ${state} and did not come by WeChat`] : []
  if (!stands.has(state ?? '')) return [`${no} came by WeChat and is ${state}`]
  return message_id !== null && message_id !== there[0]?.messageId ? [`${no} has another message's number`] : []
})

const checkSms = (rows: readonly Row[], taken: ReadonlyMap<string, Sms[]>): string[] => rows.filter(({ channel }) => channel === 'sms').flatMap(({ no, state, id }) => {
  const there = taken.get(no) ?? []
  if (there.length > 1) return [`${no} came ${there.length} times by SMS`]
  const [sms] = there
  if (!sms) return state === 'delivered' || state === 'sent' ? [`${no} is ${state} and was not taken by an SMS provider`] : []
  if (sms.id !== id) return [`${no} went under another sending's id`]
  // It has been asked about since: in doubt is only what no carrier has answered for.
  const agrees = state === (sms.answer === null ? 'unconfirmed' : sms.answer.delivered ? 'delivered' : 'failed')
  return agrees ? [] : [`${no} is ${state}, the carrier says ${JSON.stringify(sms.answer)}`]
})

/** What came to a phone and stands in no ledger. */
const checkStrays = (rows: readonly Row[], onWechat: ReadonlyMap<string, unknown>, bySms: ReadonlyMap<string, unknown>): string[] => {
  const known = new Set(rows.map(({ no, channel }) => `${channel} ${no}`))
  const strays = (channel: string, taken: ReadonlyMap<string, unknown>) => [...taken.keys()].filter((no) => !known.has(`${channel} ${no}`)).map((no) => `${no} came by ${channel} and the ledger knows nothing of it`)
  return [...strays('subscribe', onWechat), ...strays('sms', bySms)]
}

/** Each notice: somebody was told, or it ended with a reason and a person has it. */
const checkEnds = (byNo: ReadonlyMap<string, Row[]>): string[] => [...byNo].flatMap(([no, rows]) => {
  if (rows[0]?.status === 'reached') return rows.some(({ state }) => state === 'delivered') ? [] : [`${no} is reached and nothing was delivered`]
  const isTask = rows.some(({ channel, state }) => channel === 'desk' && state === 'waiting')
  return isTask && rows.some(({ reason }) => reason !== null) ? [] : [`${no} is lost: ${rows.map(({ channel, state, reason }) => `${channel} ${state} ${reason}`).join(', ')}`]
})

/** Our balance is WeChat's but for what left without an answer and never came: that counts as spent. */
const checkConsents = (balances: readonly { openid_index: string, balance: number, ledger: number, doubtful: string[] }[], left: (openidIndex: string) => number, onWechat: ReadonlyMap<string, OnWechat[]>): string[] =>
  balances.flatMap(({ openid_index, balance, ledger, doubtful }) => {
    if (balance !== ledger || balance < 0) return [`a balance is ${balance}, its ledger ${ledger}`]
    const neverCame = doubtful.filter((no) => !onWechat.has(no)).length
    return left(openid_index) === balance + neverCame ? [] : [`a balance is ${balance} with ${neverCame} in doubt, WeChat has ${left(openid_index)}`]
  })

const countOf = (rows: readonly Row[], onWechat: ReadonlyMap<string, OnWechat[]>, bySms: ReadonlyMap<string, Sms[]>): Map<string, number> => {
  const count = (channel: string, ...states: string[]) => rows.filter((row) => row.channel === channel && states.includes(row.state ?? '')).length
  const first = [...grouped(rows, ({ no }) => no).values()]
  return new Map([
    ['notices', first.length], ['taken by WeChat', [...onWechat.values()].flat().length], ['delivered by WeChat', count('subscribe', 'delivered')], ['in doubt at WeChat', count('subscribe', 'unconfirmed')],
    ['no consent or refused', count('subscribe', 'failed')], ['taken as SMS', [...bySms.values()].flat().length], ['delivered as SMS', count('sms', 'delivered')], ['failed as SMS', count('sms', 'failed')], ['in doubt as SMS', count('sms', 'unconfirmed')],
    ['told both ways', first.filter((sendings) => sendings.filter(({ state }) => state === 'delivered').length > 1).length], ['tasks for people', count('desk', 'waiting')], ['reached', first.filter(([row]) => row?.status === 'reached').length]
  ])
}

/** Compares our ledger with the stand-ins to the last item. */
export const tally = async (environment: Readonly<Record<string, string>>, control: Control, people: readonly Person[]): Promise<Tally> => {
  const { services, close } = compose(readConfig(environment))
  const { db, cipher, config, ruleBook } = services
  const templateId = config.wechat.templates['case-progress']
  await ruleBook.fresh()
  // The next working day has come.
  await db.query(sql`UPDATE notice SET created_at = created_at - interval '3 days', task_on = '2026-01-01' WHERE status = 'open'`)
  while (await openDueTasks(systemContext(services, new Date())) > 0) { /* the next batch */ }
  // Those in doubt are asked about once more, long enough after the last time.
  const later = new Date(Date.now() + HOUR_MS)
  while (await settleSms(systemContext(services, later)) > 0) { /* the next batch */ }
  const rows = await db.query<Row>(sql`
    SELECT n.case_no AS no, n.status, d.channel, d.state, d.reason, d.message_id, d.id FROM notice n LEFT JOIN delivery d ON d.notice_id = n.id WHERE n.dedupe_key LIKE 'drill %'`)
  const balances = await db.query<{ openid_index: string, balance: number, ledger: number, doubtful: string[] }>(sql`
    SELECT c.openid_index, b.balance, (SELECT sum(delta)::int FROM consent_entry e WHERE e.citizen_id = c.id AND e.template_id = b.template_id) AS ledger,
      ARRAY(SELECT n.case_no FROM notice n JOIN delivery d ON d.notice_id = n.id WHERE n.citizen_id = c.id AND d.channel = 'subscribe' AND d.state = 'unconfirmed') AS doubtful
    FROM citizen c JOIN consent_balance b ON b.citizen_id = c.id WHERE b.template_id = ${templateId} AND c.id = ANY(${people.map(({ id }) => id)}::uuid[])`)
  await close()
  const onWechat = grouped((await control<{ messages: OnWechat[] }>(`/messages?templateId=${templateId}`)).messages, ({ request }) => request.data?.['character_string1']?.value ?? '')
  const bySms = grouped((await control<{ messages: Sms[] }>('/sms/messages')).messages, ({ text }) => /MZ\d{10}/.exec(text)?.[0] ?? '')
  const spent = grouped([...onWechat.values()].flat(), ({ openid }) => openid)
  const leftAt = new Map(people.map(({ openid }) => [cipher.index('openid', openid), TICKS - (spent.get(openid)?.length ?? 0)]))
  return {
    counts: countOf(rows, onWechat, bySms),
    disagreements: [...checkWechat(rows, onWechat), ...checkSms(rows, bySms), ...checkStrays(rows, onWechat, bySms), ...checkEnds(grouped(rows, ({ no }) => no)), ...checkConsents(balances, (index) => leftAt.get(index) ?? Number.NaN, onWechat)]
  }
}
