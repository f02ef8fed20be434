import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteKey } from '@minsheng/contract/index.ts'
import { roles, type Role } from '@minsheng/domain/permissions/permissions.ts'
import { announceChange } from '@minsheng/workers/handlers/announce-change.ts'
import { anyBody } from '../support/any-body.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, routeKeys } from '../support/client.ts'
import { dump } from '../support/dump.ts'
import { accused, deskFor, fileSecret, retold, secret, type Desk } from '../support/confidential-case.ts'
import type { Citizen, StaffMember } from '../support/people.ts'

const unit = 'social-assistance'

let stand: Stand
let citizen: Citizen
let caseNo: string
let fileId: string
let photo: string
let keeper: StaffMember
let second: StaffMember
let head: StaffMember
let everybody: StaffMember[]
let give: Desk['give']
let refused: Desk['refused']

beforeAll(async () => {
  stand = await startStand()
  ;({ citizen, caseNo, fileId } = await fileSecret(stand))
  ;({ keeper, second, head, give, refused } = await deskFor(stand, caseNo))
  everybody = await Promise.all([...roles.flatMap((role: Role) => [unit, accused, 'ageing'].map((unitId) => stand.newStaff({ roles: [role], unitId }))), stand.newStaff({ roles: [], unitId: unit })])
  everybody.push(second, head)
})
afterAll(async () => { await stand.stop() })

describe('a confidential report, taken in', () => {
  it('has at most two keepers: whoever takes it in, and one the head names', async () => {
    const whole = async (who: StaffMember) => JSON.stringify(await who.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } }))
    expect(await whole(keeper)).not.toContain(secret.sentence)
    await give(keeper, 'POST /staff/cases/:caseNo/keep')
    expect(await whole(keeper)).toContain(secret.sentence)
    expect(await refused(second, 'POST /staff/cases/:caseNo/keep')).toBe('two-keepers')
    expect(await refused(head, 'POST /staff/cases/:caseNo/keepers', { staffId: everybody[3]?.id, reason: '不是首接员' })).toBe('person-not-found')
    await give(head, 'POST /staff/cases/:caseNo/keepers', { staffId: second.id, reason: '首接员请假时保管' })
    const third = await stand.newStaff({ roles: ['intake'], unitId: 'finance' })
    expect(await refused(head, 'POST /staff/cases/:caseNo/keepers', { staffId: third.id, reason: '再加一位' })).toBe('two-keepers')
    for (const who of [head, third]) expect(await whole(who)).not.toContain(secret.sentence)
  })

  it('is told anew by a keeper, without names and without the writer\'s own wording', async () => {
    expect(await refused(head, 'POST /staff/cases/:caseNo/retype', { ...retold })).toBe('forbidden')
    expect(await refused(keeper, 'POST /staff/cases/:caseNo/retype', { ...retold, text: `${secret.name}反映会计冒领` })).toBe('retyped-identifying')
    expect(await refused(keeper, 'POST /staff/cases/:caseNo/retype', { ...retold, text: `来信人称${secret.sentence}` })).toBe('retyped-copied')
    await give(keeper, 'POST /staff/cases/:caseNo/retype', retold)
  })

  it('cannot go to the unit it accuses, nor to a person named as a relative', async () => {
    const relative = await stand.newStaff({ roles: ['officer'], unitId: unit })
    await give(keeper, 'POST /staff/cases/:caseNo/recusals', { staffId: relative.id, reason: '被反映人的近亲属' })
    expect(await refused(keeper, 'POST /staff/cases/:caseNo/accept', { unitId: accused })).toBe('unit-accused')
    await give(keeper, 'POST /staff/cases/:caseNo/accept', { unitId: unit })
    for (const key of ['GET /staff/cases/:caseNo', 'POST /staff/cases/:caseNo/sign'] as const) {
      expect(await relative.client.refusal(key, { params: { caseNo }, ...(key.startsWith('POST') ? { body: { version: 5 } } : {}) } as never)).toBe('case-not-found')
    }
    expect((await relative.client.ok('GET /staff/cases', { querystring: { q: caseNo } })).items).toEqual([])
    const officer = everybody.find(({ roles: held, unitId }) => held[0] === 'officer' && unitId === unit)
    if (!officer) throw new Error('nobody to sign')
    await give(officer, 'POST /staff/cases/:caseNo/sign')
    const seen = await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect([seen.title, seen.statement, seen.townshipName, seen.contact, seen.files]).toEqual([retold.title, retold.text, null, { name: null, phone: null }, []])
    await citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo }, body: { supplementId: randomUUID(), text: secret.later } })
  })

  it('is whole for the citizen: by login, in the list, by either code', async () => {
    const mine = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect([mine.statement.includes(secret.sentence), mine.supplements.map(({ text }) => text), mine.townshipName, mine.files.length]).toEqual([true, [secret.later], secret.village, 1])
    expect((await citizen.client.ok('GET /cases')).items.map(({ title }) => title)).toEqual([secret.sentence])
    const { queryCode } = await citizen.client.ok('GET /cases/:caseNo/receipt', { params: { caseNo } })
    for (const code of [queryCode, '135790']) expect((await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: code } })).statement).toContain(secret.sentence)
    expect(await stand.anyone.refusal('POST /lookups', { body: { caseNo, queryCode: '135791' } })).toBe('lookup-failed')
    const stranger = await stand.newCitizen()
    expect(await stranger.client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
    expect(await stranger.client.refusal('POST /cases/:caseNo/supplements', { params: { caseNo }, body: { supplementId: randomUUID(), text: '不是我的' } })).toBe('case-not-found')
  })
})

const say = async (key: RouteKey, who: StaffMember): Promise<string> => {
  const gone = new AbortController()
  const body = anyBody(key, caseNo)
  const response = await fetch(addressOf(stand.baseUrl, key, { params: { caseNo, fileId, requestId: randomUUID(), staffId: randomUUID(), answerNo: 'GK2026000001' }, querystring: key === 'GET /staff/cases' ? { q: '低保卡' } : {} }), {
    method: key.slice(0, key.indexOf(' ')), signal: gone.signal,
    headers: { authorization: `Bearer ${who.client.token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  if (response.headers.get('content-type') === 'text/event-stream') {
    gone.abort()
    return ''
  }
  return `${[...response.headers.values()].join('\n')}\n${Buffer.from(await response.arrayBuffer()).toString('latin1')}`
}
const latin = (text: string) => Buffer.from(text).toString('latin1')
// Logging out and resetting would end the people the rest of the matrix needs.
const staffKeys = routeKeys.filter((key) => key.includes(' /staff/') && !/session|totp|password/.test(key))

describe('every staff route × every role × three units', () => {
  it('lets no byte of who filed it, of their words or of the photo out to anybody but a keeper', { timeout: 240_000 }, async () => {
    photo = Buffer.from((await (await fetch(addressOf(stand.baseUrl, 'GET /cases/:caseNo/files/:fileId', { params: { caseNo, fileId } }), { headers: { authorization: `Bearer ${citizen.client.token}` } })).arrayBuffer())).toString('latin1')
    expect(photo.length).toBeGreaterThan(200)
    const canaries = [secret.name, secret.phone, secret.sentence, secret.later, citizen.id, citizen.openid].map(latin)
    expect(staffKeys.length).toBeGreaterThan(30)
    let asked = 0
    for (const who of everybody.filter((each) => each !== second)) {
      for (const key of staffKeys) {
        const said = await say(key, who)
        asked += 1
        const leaked = [...canaries.filter((canary) => said.includes(canary)), ...(said.includes(photo.slice(20, 200)) ? ['photo'] : [])]
        expect(leaked, `${who.roles[0]} of ${who.unitId}: ${key}`).toEqual([])
        if (who.unitId === accused) expect(said.includes(latin(retold.title)), `${who.roles[0]} of the accused unit: ${key}`).toBe(false)
      }
    }
    expect(asked).toBeGreaterThan(1_000)
    // The same look finds what a keeper does see: the search can find.
    expect(await say('GET /staff/cases/:caseNo', second)).toContain(latin(secret.sentence))
    expect(await say('GET /staff/cases/:caseNo/files/:fileId', second)).toContain(photo.slice(20, 200))
  })

  it('lets the accused unit neither list, count, search nor hear of it', async () => {
    for (const who of everybody.filter(({ unitId, roles: held }) => unitId === accused && ['intake', 'head', 'township-chief', 'supervisor'].includes(held[0] ?? ''))) {
      expect((await who.client.ok('GET /staff/cases', { querystring: { box: 'all' } })).items).toEqual([])
      const { boxes } = await who.client.ok('GET /staff/workbench')
      expect(boxes.map(({ count }) => count).filter((count) => count > 0)).toEqual([])
      expect(await who.client.refusal('GET /staff/cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
    }
    const listen = async (who: StaffMember) => {
      const gone = new AbortController()
      const line = await fetch(addressOf(stand.baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${who.client.token}` }, signal: gone.signal })
      let heard = ''
      const reading = (async () => { for await (const chunk of line.body ?? []) heard += Buffer.from(chunk as Uint8Array).toString() })().catch(() => {})
      return { heard: () => heard, leave: async () => { gone.abort(); await reading } }
    }
    const [inside, outside] = await Promise.all(['social-assistance', accused].map((unitId) => listen(everybody.find((who) => who.roles[0] === 'head' && who.unitId === unitId) ?? keeper)))
    await announceChange(stand.composition, { caseNo, unitId: unit, answers: false })
    await expect.poll(() => inside?.heard() ?? '').toContain(caseNo)
    expect(outside?.heard()).not.toContain(caseNo)
    for (const line of [inside, outside]) await line?.leave()
  })

  it('the photo is shown to keepers and to the citizen, and to nobody else', async () => {
    for (const who of everybody) {
      const { status, problem } = await who.client.call('GET /staff/cases/:caseNo/files/:fileId', { params: { caseNo, fileId } })
      if (who === second) expect(status).toBe(200)
      else expect(['file-not-found', 'case-not-found', 'forbidden'], `${who.roles[0]} of ${who.unitId}`).toContain(problem?.code)
    }
  })
})

describe('in the database', () => {
  it('no column outside the vault holds the words, and none but their own account\'s holds the citizen', async () => {
    const values = await dump(stand.database)
    for (const canary of [secret.name, secret.phone, secret.sentence, secret.later, citizen.openid]) expect(values.filter(({ value }) => value.includes(canary)).map(({ place }) => place)).toEqual([])
    const places = new Set(values.filter(({ value }) => value.includes(citizen.id)).map(({ place }) => place))
    expect([...places].filter((place) => !/^(?:citizen|session|notice|consent_\w+)\./.test(place))).toEqual([])
    const { rows } = await stand.database.pool.query('SELECT 1 FROM notice WHERE citizen_id = $1 AND (case_id IS NOT NULL OR case_no IS NOT NULL OR text LIKE $2 OR fields::text LIKE $2 OR dedupe_key LIKE $3)', [citizen.id, `%${caseNo}%`, '%-%-%-%-%:%'])
    expect(rows).toEqual([])
    expect((await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toContain('保密件有新进展')
  })

  it('nothing waits to be sent by WeChat about it, and no job says more than its number', async () => {
    const { rows } = await stand.database.pool.query<{ job: string, payload: object }>('SELECT job, payload FROM outbox')
    expect(rows.filter(({ job }) => job === 'send-notice')).toEqual([])
    for (const { job, payload } of rows) expect(Object.keys(payload).sort()).toEqual(job === 'announce-staff' ? ['staffId'] : ['answers', 'caseNo', 'unitId'])
  })
})
