import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { applyReceipts, deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'
import { noticesAt } from '../support/waiting-notices.ts'

let stand: Stand
let notices: ReturnType<typeof noticesAt>
beforeAll(async () => {
  stand = await startStand()
  notices = noticesAt(stand)
})
afterAll(async () => { await stand.stop() })

const NO_CONSENT = 43_101
const context = () => systemContext(stand.composition.services, new Date())
const run = (text: string, values: unknown[] = []) => stand.database.pool.query(text, values)
const statusOf = async (id: string) => (await run('SELECT status FROM notice WHERE id = $1', [id])).rows[0]?.status as string
const standing = async ({ id }: Citizen) => (await run('SELECT balance, (SELECT sum(delta)::int FROM consent_entry e WHERE e.citizen_id = b.citizen_id) AS ledger FROM consent_balance b WHERE citizen_id = $1', [id])).rows[0] as object
const tap = ({ client }: Citizen) => client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
const unused = async () => (await run('SELECT count(*)::int AS n FROM wechat_receipt WHERE used_by IS NULL')).rows[0]?.n as number

/** A message WeChat has taken, and its reports; `ago` in seconds. */
const taken = async () => {
  const made = await notices.waiting(1)
  await deliverNotice(context(), made.id)
  const index = stand.composition.services.cipher.index('openid', made.citizen.openid)
  const report = (code: number, ago = 0) => run('INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at) SELECT $1, $2, $3, message_id, $4, now() - $5 * interval \'1 second\' FROM delivery WHERE notice_id = $6', [randomUUID(), index, templateIds.progress, code, ago, made.id])
  return { ...made, report }
}
/** A text message a provider has taken, of a notice that has no other sending, and its report. */
const textReported = async () => {
  const { id } = await notices.waiting(0)
  await run('INSERT INTO delivery (id, notice_id, channel, template, state, message_id, provider, sent_at, created_at) VALUES ($1, $2, \'sms\', \'case-progress\', \'sent\', \'text-1\', \'aliyun\', now(), now())', [randomUUID(), id])
  await run('INSERT INTO sms_receipt (provider, message_id, delivered, code, phone_index, at, received_at) SELECT provider, message_id, true, \'\', \'\', now(), now() FROM delivery WHERE notice_id = $1', [id])
  return id
}

describe('a message reported twice as not allowed', () => {
  it('takes the consents of before once, and none that was given since', async () => {
    const { citizen, report } = await taken()
    await tap(citizen)
    await report(NO_CONSENT, 2)
    await applyReceipts(context())
    expect(await standing(citizen)).toEqual({ balance: 0, ledger: 0 })
    await tap(citizen)
    await report(NO_CONSENT)
    await applyReceipts(context())
    expect([await standing(citizen), await unused()]).toEqual([{ balance: 1, ledger: 1 }, 0])
  })
})

describe('a report that cannot be written', () => {
  it('holds up none after it, neither of its own source nor of another, and is tried again', async () => {
    const before = await taken()
    const bad = await taken()
    const behind = [await taken(), await taken()]
    const text = await textReported()
    await before.report(0, 9)
    await bad.report(0, 5)
    for (const { report } of behind) await report(0)
    await run(`CREATE FUNCTION "refuse_one"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.notice_id = '${bad.id}' THEN RAISE 'not this one'; END IF; RETURN NEW; END $$`)
    await run('CREATE TRIGGER "refuse_one" BEFORE UPDATE ON "delivery" FOR EACH ROW EXECUTE FUNCTION "refuse_one"()')
    await expect(applyReceipts(context())).rejects.toThrow('not this one')
    expect(await Promise.all([before.id, bad.id, ...behind.map(({ id }) => id), text].map(statusOf))).toEqual(['reached', 'open', 'reached', 'reached', 'reached'])
    await run('DROP TRIGGER "refuse_one" ON "delivery"')
    await applyReceipts(context())
    expect(await statusOf(bad.id)).toBe('reached')
  })
})
