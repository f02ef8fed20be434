import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '@minsheng/contract/index.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { startStand, type Stand } from '../support/api.ts'
import { fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

type Matters = Input<'POST /staff/rules/matters'>['body']['matters']

let stand: Stand
let administrator: StaffMember
let deputy: StaffMember
let shipped: Matters
beforeAll(async () => {
  stand = await startStand()
  administrator = await stand.logInAs('administrator', 'office')
  deputy = await stand.logInAs('deputy-head', 'bureau')
  shipped = (await administrator.client.ok('GET /staff/rules')).matters
})
afterAll(async () => { await stand.stop() })

const aMatter = (over: Partial<Matters[number]>): Matters[number] =>
  ({ id: 'own-payment', name: '补助发放', unitId: 'finance', atTownship: false, sure: ['补助三个月没有到账', '请帮忙查一查'], likely: [], passing: [], source: '本局分工', ...over })

describe('the table of matters', () => {
  const changed = (): Matters => [aMatter({}), ...shipped]
  it('is shown with the recent cases it would send elsewhere, and proposes the new unit once approved', async () => {
    const { caseNo } = await fileCase(stand)
    const preview = await administrator.client.ok('POST /staff/rules/matters/preview', { body: { matters: changed() } })
    expect(preview.rerouted).toContainEqual({ caseNo, from: '社会救助股', to: '规划财务股', why: '“补助发放”由该单位承办（本局分工）' })
    const { versionId } = await administrator.client.ok('POST /staff/rules/matters', { body: { versionId: randomUUID(), reason: '分工调整', matters: changed() } })
    expect(await deputy.client.ok('GET /staff/rules/versions/:versionId', { params: { versionId } })).toMatchObject({ matters: changed() })
    await deputy.client.ok('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })
    const intake = await stand.logInAs('intake', 'office')
    const { suggestion } = await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(suggestion).toMatchObject({ unitId: 'finance' })
  })

  it('with a unit nobody knows, a matter twice or one without a word is refused by its line', async () => {
    const table = [aMatter({ unitId: 'ministry' }), aMatter({ id: 'own-2', name: '二' }), aMatter({ id: 'own-2', name: '三' }), aMatter({ id: 'own-4', name: '四', sure: [] })]
    const { problem } = await administrator.client.call('POST /staff/rules/matters/preview', { body: { matters: table } })
    expect(Object.keys(problem?.fields ?? {})).toEqual(['matters[0]', 'matters[2]', 'matters[3]'])
  })

  it('of the bureau stays when the next release brings other words; one it never touched gives way', async () => {
    const { prisma } = stand.composition.services.db
    const inForce = () => prisma.ruleVersion.findFirstOrThrow({ where: { kind: 'matters', state: 'in-force' } })
    const own = await inForce()
    const earlier = await prisma.ruleVersion.findFirstOrThrow({ where: { kind: 'matters', seedKey: { not: null } } })
    await prisma.ruleVersion.update({ where: { id: earlier.id }, data: { seedKey: 'matters of an earlier release' } })
    await seedFirstData(prisma)
    expect(await inForce()).toEqual(own)
    await prisma.ruleVersion.update({ where: { id: own.id }, data: { seedKey: 'matters never touched' } })
    await seedFirstData(prisma)
    expect((await inForce()).seedKey).toMatch(/^matters [0-9a-f]{12}$/)
    expect(await prisma.ruleVersion.count({ where: { kind: 'matters', state: 'in-force' } })).toBe(1)
  })
})

describe('a confidential case', () => {
  it('is counted in a preview without its number, and for the unit it accuses it is not there at all', async () => {
    const { caseNo } = await fileCase(stand, { statement: '机密：补助三个月没有到账的情况反映，请保密。' })
    await stand.composition.services.db.prisma.case.update({ where: { caseNo }, data: { identity: 'confidential', accused: ['office'] } })
    const body = { matters: [aMatter({ unitId: 'charity', sure: ['情况反映', '补助三个月没有到账'] }), ...shipped] }
    const outsider = await stand.newStaff({ roles: ['administrator'], unitId: 'policy-law' })
    const [seen, accused] = await Promise.all([outsider, administrator].map(({ client }) => client.ok('POST /staff/rules/matters/preview', { body })))
    expect(seen?.rerouted.filter(({ to }) => to === '慈善事业与社会工作股').map((each) => each.caseNo)).toContain(null)
    expect(JSON.stringify(seen)).not.toContain(caseNo)
    expect(JSON.stringify(accused)).not.toContain(caseNo)
    expect(accused?.looked).toBe((seen?.looked ?? 0) - 1)
  })
})
