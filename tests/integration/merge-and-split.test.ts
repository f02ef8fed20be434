import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stand } from '../support/api.ts'
import type { Desk } from '../support/desk.ts'
import { caseAt, fileCase, reply, type Crew } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { startStaffed } from '../support/staffed-stand.ts'

let stand: Stand
let crew: Crew
let desk: Desk
beforeAll(async () => { ({ stand, crew, desk } = await startStaffed()) })
afterAll(async () => { await stand.stop() })

const merge = (caseNo: string, intoCaseNo: string, version?: number) => desk.say(crew.intake, caseNo, 'merge', { intoCaseNo, reason: '同一村同一笔补助' }, version ? { version } : {})
const view = ({ client }: Citizen, caseNo: string) => client.ok('GET /cases/:caseNo', { params: { caseNo } })
const answer = async (caseNo: string) => {
  await desk.say(crew.officer, caseNo, 'reply', { text: reply })
  return desk.say(crew.chief, caseNo, 'reply/approve', {})
}
const typesOf = async (caseNo: string) => (await desk.eventsOf(caseNo)).map(({ type }) => type)

describe('并案', () => {
  it('both histories tell of it, one answer reaches both citizens, and each reads it under their own number', async () => {
    const main = await caseAt(stand, 'recorded')
    const other = await caseAt(stand, 'accepted', { statement: '我家的补助也没有到账。' })
    expect(await merge(other.caseNo, main.caseNo)).toBe('ok')
    expect([(await typesOf(other.caseNo)).at(-1), (await typesOf(main.caseNo)).at(-1)]).toEqual(['case-merged', 'case-joined'])
    expect((await desk.see(crew.intake, main.caseNo)).links).toEqual([expect.objectContaining({ kind: 'joined-by', caseNo: other.caseNo, stage: '已并案' })])
    expect((await desk.see(crew.intake, other.caseNo)).links).toEqual([expect.objectContaining({ kind: 'merged-into', caseNo: main.caseNo, stage: '办理中' })])
    expect([await desk.titlesFor(other.citizen), await desk.titlesFor(main.citizen)]).toEqual([['您反映的事和同一件事一起办', '您反映的事已受理'], ['您反映的事已受理']])
    expect((await view(other.citizen, other.caseNo)).reply).toBeNull()
    expect(await answer(main.caseNo)).toBe('ok')
    expect((await view(other.citizen, other.caseNo)).reply?.text).toBe(reply)
    const { items } = await other.citizen.client.ok('GET /notices')
    expect(items[0]).toMatchObject({ title: '您反映的事有答复了', caseNo: other.caseNo })
    expect(items[0]?.text).not.toContain(main.caseNo)
  })

  it('further words of the merged case\'s citizen go to the main case, and neither citizen reads the other\'s', async () => {
    const main = await caseAt(stand, 'handling')
    const other = await fileCase(stand)
    expect(await merge(other.caseNo, main.caseNo)).toBe('ok')
    expect((await view(other.citizen, other.caseNo)).canSupplement).toBe(true)
    const supplement = (by: Citizen, caseNo: string, text: string) => by.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo }, body: { supplementId: randomUUID(), text } })
    await supplement(other.citizen, other.caseNo, '我家是三组的')
    await supplement(main.citizen, main.caseNo, '我家是一组的')
    expect((await desk.see(crew.officer, main.caseNo)).supplements.map(({ text }) => text)).toEqual(['我家是三组的', '我家是一组的'])
    expect((await view(other.citizen, other.caseNo)).supplements.map(({ text }) => text)).toEqual(['我家是三组的'])
    expect((await view(main.citizen, main.caseNo)).supplements.map(({ text }) => text)).toEqual(['我家是一组的'])
    expect(JSON.stringify(await view(main.citizen, main.caseNo))).not.toContain('三组')
    expect((await stand.anyone.call('POST /cases/:caseNo/supplements', { params: { caseNo: other.caseNo } })).problem?.code).toBe('login-required')
    const stranger = await stand.newCitizen()
    expect(await stranger.client.refusal('POST /cases/:caseNo/supplements', { params: { caseNo: other.caseNo }, body: { supplementId: randomUUID(), text: '别人的话' } })).toBe('case-not-found')
  })

  it('a case that was joined moves on with the one it joined, and its citizen still hears the answer', async () => {
    const [main, middle, first] = [await caseAt(stand, 'recorded'), await fileCase(stand), await fileCase(stand)]
    expect([await merge(first.caseNo, middle.caseNo), await merge(middle.caseNo, main.caseNo)]).toEqual(['ok', 'ok'])
    expect(await answer(main.caseNo)).toBe('ok')
    for (const { citizen, caseNo } of [main, middle, first]) expect((await view(citizen, caseNo)).reply?.text).toBe(reply)
  })

  it('is refused into itself, into nothing, into what is settled or merged, with what is confidential, and across a wall', async () => {
    const { caseNo } = await fileCase(stand)
    const [answered, merged, secret, walled] = [await caseAt(stand, 'answered'), await fileCase(stand), await fileCase(stand), await fileCase(stand)]
    await merge(merged.caseNo, (await fileCase(stand)).caseNo)
    await desk.say(crew.intake, secret.caseNo, 'identity', { identity: 'confidential', reason: '担心报复' })
    await desk.say(crew.intake, walled.caseNo, 'accused', { unitIds: ['elderly-care'], reason: '反映养老股' })
    expect(await merge(caseNo, caseNo)).toBe('same-case')
    expect(await merge(caseNo, 'MZ2026999999')).toBe('case-not-found')
    expect(await merge(caseNo, answered.caseNo)).toBe('main-case-settled')
    expect(await merge(caseNo, merged.caseNo)).toBe('main-case-settled')
    expect(await merge(caseNo, secret.caseNo)).toMatch(/case-confidential|case-not-found/)
    expect(await merge(caseNo, walled.caseNo)).toBe('unit-accused')
    expect(await merge(walled.caseNo, caseNo)).toBe('unit-accused')
    expect(await merge(answered.caseNo, caseNo)).toBe('not-allowed-in-this-status')
    expect((await typesOf(caseNo))).toEqual(['case-submitted'])
  })

  it('danger told of in one of them is danger in the whole', async () => {
    const [main, urgent] = [await fileCase(stand), await fileCase(stand)]
    await desk.say(crew.intake, urgent.caseNo, 'urgency', { urgency: 'child', reason: '孩子独自在家' })
    expect(await merge(urgent.caseNo, main.caseNo)).toBe('ok')
    expect(await desk.see(crew.intake, main.caseNo)).toMatchObject({ urgency: 'child' })
  })

  it('merging while the main case is answered: every citizen has the answer, or the merge is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const main = await caseAt(stand, 'drafted')
      const other = await fileCase(stand)
      const [merged] = await Promise.all([merge(other.caseNo, main.caseNo), desk.say(crew.chief, main.caseNo, 'reply/approve', {})])
      // The joining moved the main case on: its chief looks again and approves what they see.
      if ((await desk.see(crew.chief, main.caseNo)).status === 'drafted') expect(await desk.say(crew.chief, main.caseNo, 'reply/approve', {})).toBe('ok')
      expect(['ok', 'main-case-settled']).toContain(merged)
      expect((await view(other.citizen, other.caseNo)).reply?.text ?? null).toBe(merged === 'ok' ? reply : null)
    }
  })

  it('two cases merged into each other at once: one is heard', async () => {
    const [one, other] = [await fileCase(stand), await fileCase(stand)]
    const heard = await Promise.all([merge(one.caseNo, other.caseNo, 1), merge(other.caseNo, one.caseNo, 1)])
    expect(heard.filter((each) => each === 'ok')).toHaveLength(1)
  })
})

describe('拆分', () => {
  const parts = [
    { title: '残疾人两项补贴', statement: '父亲的残疾人两项补贴也停了三个月。', unitId: 'social-affairs' },
    { statement: '村里的公墓没有路。', unitId: null }
  ]

  it('each matter has its own number, the same citizen, the same day of receipt, and a history that says where it comes from', async () => {
    const { caseNo, citizen, receipt } = await caseAt(stand, 'handling', { contactPhone: '13873712345' })
    const recordId = randomUUID()
    expect(await desk.say(crew.intake, caseNo, 'split', { parts, reason: '三件事' }, { recordId })).toBe('ok')
    expect(await desk.say(crew.intake, caseNo, 'split', { parts, reason: '三件事' }, { recordId })).toBe('ok')
    const { items } = await citizen.client.ok('GET /cases')
    expect(new Set(items.map(({ receivedOn }) => receivedOn))).toEqual(new Set([receipt.receivedOn]))
    const stages = Object.fromEntries(items.map(({ title, stage }) => [title, stage]))
    expect(stages).toMatchObject({ 村里的公墓没有路: '待审核', 残疾人两项补贴: '待签收' })
    expect(items).toHaveLength(3)
    const child = items.find(({ title }) => title === '残疾人两项补贴')?.caseNo ?? ''
    expect(await typesOf(child)).toEqual(['case-submitted', 'case-cut-out', 'case-accepted'])
    const seen = await desk.see(crew.intake, child)
    expect([seen.statement, seen.unitName, seen.due.dueOn, seen.contact.phone]).toEqual([parts[0]?.statement, '社会事务股', receipt.due.dueOn, '138****2345'])
    expect(seen.links).toEqual([expect.objectContaining({ kind: 'cut-out-of', caseNo })])
    expect((await desk.see(crew.intake, caseNo)).links.map(({ kind }) => kind)).toEqual(['split-into', 'split-into'])
    expect((await desk.titlesFor(citizen))).toEqual(expect.arrayContaining(['您反映的几件事分开办', '您反映的事已受理']))
  })

  it('a matter cut out of what the hotline passed on keeps the day promised to the hotline', async () => {
    const { caseNo } = await fileCase(stand)
    await stand.database.pool.query("UPDATE cases SET channel = 'hotline' WHERE case_no = $1", [caseNo])
    expect(await desk.say(crew.intake, caseNo, 'split', { parts, reason: '三件事' })).toBe('ok')
    const { links } = await desk.see(crew.intake, caseNo)
    for (const { caseNo: child } of links) expect((await desk.see(crew.intake, child)).clocks.map(({ ruleId }) => ruleId)).toContain('R02')
  })

  it('is refused for an answered or a confidential case, for a unit that is none or accused, and then leaves no child behind', async () => {
    const { caseNo, citizen } = await fileCase(stand)
    const answered = await caseAt(stand, 'answered')
    expect(await desk.say(crew.intake, answered.caseNo, 'split', { parts, reason: '两件事' })).toBe('not-allowed-in-this-status')
    expect(await desk.say(crew.intake, caseNo, 'split', { parts: [{ statement: '另一件事', unitId: 'nowhere' }], reason: '两件事' })).toBe('unit-unknown')
    await desk.say(crew.intake, caseNo, 'accused', { unitIds: ['social-affairs'], reason: '反映社会事务股' })
    expect(await desk.say(crew.intake, caseNo, 'split', { parts, reason: '两件事' })).toBe('unit-accused')
    await desk.say(crew.intake, caseNo, 'identity', { identity: 'confidential', reason: '担心报复' })
    expect(await desk.say(crew.intake, caseNo, 'split', { parts: [{ statement: '另一件事', unitId: null }], reason: '两件事' })).toMatch(/case-confidential|case-not-found/)
    expect((await citizen.client.ok('GET /cases')).items).toHaveLength(1)
  })
})
