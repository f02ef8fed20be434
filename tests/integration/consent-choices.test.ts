import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { hearChoices } from '@minsheng/api/features/notices/index.ts'
import { returnConsent, spendConsent } from '@minsheng/api/features/notices/consents.ts'
import { startStand, type Stand } from '../support/api.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'

const MINUTE_MS = 60_000
const template = templateIds.progress

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

/** WeChat's own word, as features/push keeps it; `ago` in minutes. */
const pushed = ({ openid }: Citizen, choice: string, ago: number, source = 'pop-up') => stand.database.pool.query(
  'INSERT INTO wechat_choice (id, openid_index, template_id, source, choice, at) VALUES ($1, $2, $3, $4, $5, $6)',
  [randomUUID(), stand.composition.services.cipher.index('openid', openid), template, source, choice, new Date(Date.now() - ago * MINUTE_MS)])
const report = ({ client }: Citizen) => client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: template, choice: 'accept' }] } })
const hear = () => hearChoices(systemContext(stand.composition.services, new Date()))
const standing = async ({ id }: Citizen) => (await stand.database.pool.query<{ balance: number, ledger: number }>(
  'SELECT balance, (SELECT sum(delta)::int FROM consent_entry e WHERE e.citizen_id = b.citizen_id) AS ledger FROM consent_balance b WHERE citizen_id = $1', [id])).rows[0] ?? { balance: 0, ledger: 0 }

it('a tap the phone reported is not banked again on WeChat\'s word', async () => {
  const citizen = await stand.newCitizen()
  await report(citizen)
  await pushed(citizen, 'accept', 5)
  await hear()
  expect(await standing(citizen)).toEqual({ balance: 1, ledger: 1 })
})

it('a tap whose report was lost is banked once by however many sweeps, and a report that comes hours later adds none', async () => {
  const citizen = await stand.newCitizen()
  await pushed(citizen, 'accept', 5)
  await Promise.all([hear(), hear(), hear()])
  expect(await standing(citizen)).toEqual({ balance: 1, ledger: 1 })
  await report(citizen)
  expect(await standing(citizen)).toEqual({ balance: 1, ledger: 1 })
  await report(citizen)
  expect(await standing(citizen)).toEqual({ balance: 2, ledger: 2 })
})

it('a tap of this minute is left to the phone, and a refusal banks nothing', async () => {
  const citizen = await stand.newCitizen()
  await pushed(citizen, 'accept', 0)
  await pushed(citizen, 'reject', 5)
  await hear()
  expect(await standing(citizen)).toEqual({ balance: 0, ledger: 0 })
})

it('what was turned off in WeChat\'s settings counts as none left, unless ticked again since', async () => {
  const [off, again] = [await stand.newCitizen(), await stand.newCitizen()]
  for (const citizen of [off, again]) await report(citizen)
  await pushed(off, 'reject', -0.1, 'settings')
  await pushed(again, 'reject', 5, 'settings')
  await hear()
  expect([await standing(off), await standing(again)]).toEqual([{ balance: 0, ledger: 0 }, { balance: 1, ledger: 1 }])
})

it('what was turned off takes the consent, too, that a message on its way gives back afterwards, and however often', async () => {
  const citizen = await stand.newCitizen()
  const { db } = stand.composition.services
  const sending = () => ({ citizenId: citizen.id, templateId: template, source: randomUUID(), at: new Date() })
  for (let i = 0; i < 3; i += 1) await report(citizen)
  const [one, two] = [sending(), sending()]
  for (const each of [one, two]) expect(await db.transaction((tx) => spendConsent(tx, each))).toBe(true)
  await pushed(citizen, 'reject', -0.1, 'settings')
  await hear()
  expect(await standing(citizen)).toEqual({ balance: 0, ledger: 0 })
  for (const each of [one, two]) {
    await db.transaction((tx) => returnConsent(tx, each))
    await hear()
    expect(await standing(citizen)).toEqual({ balance: 0, ledger: 0 })
  }
})

it('a message on its way gives nothing back to an account closed meanwhile', async () => {
  const citizen = await stand.newCitizen()
  const { db } = stand.composition.services
  const entry = { citizenId: citizen.id, templateId: template, source: randomUUID(), at: new Date() }
  for (let i = 0; i < 2; i += 1) await report(citizen)
  expect(await db.transaction((tx) => spendConsent(tx, entry))).toBe(true)
  await citizen.client.ok('POST /me/closing', { body: { seal: (await citizen.client.ok('GET /me/closing')).seal } })
  await db.transaction((tx) => returnConsent(tx, entry))
  const { rows } = await stand.database.pool.query('SELECT kind, delta FROM consent_entry WHERE citizen_id = $1 ORDER BY id', [citizen.id])
  expect(rows).toEqual([...Array.from({ length: 2 }, () => ({ kind: 'tapped', delta: 1 })), { kind: 'spent', delta: -1 }, { kind: 'none-left', delta: -1 }])
})

it('one whose word cannot be written keeps no other from being heard', async () => {
  const [bad, off, again] = [await stand.newCitizen(), await stand.newCitizen(), await stand.newCitizen()]
  await stand.database.pool.query(`CREATE FUNCTION "refuse_one"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.citizen_id = '${bad.id}' THEN RAISE 'not this one'; END IF; RETURN NEW; END $$`)
  await stand.database.pool.query('CREATE TRIGGER "refuse_one" BEFORE INSERT ON "consent_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_one"()')
  await pushed(bad, 'accept', 5)
  await report(off)
  await pushed(off, 'reject', -0.1, 'settings')
  await pushed(again, 'accept', 5)
  await expect(hear()).rejects.toThrow('not this one')
  await stand.database.pool.query('DROP TRIGGER "refuse_one" ON "consent_entry"')
  expect([await standing(off), await standing(again)]).toEqual([{ balance: 0, ledger: 0 }, { balance: 1, ledger: 1 }])
})
