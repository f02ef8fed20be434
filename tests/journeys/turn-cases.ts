import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { caseAt, carryTo, crewOf, fileCase, versionOf } from '../support/factories.ts'
import type { Journey } from './stack.ts'

/** Where a case may stand off the straight road. */
export type Turn = 'objected' | 'petition' | 'paused' | 'extension-asked' | 'consulted' | 'legal-review' | 'rated-badly'

const unitId = 'social-assistance'

/** One case for each turn, carried there through the API by the people whose step it is. */
export const turnCases = async (stand: Journey): Promise<Record<Turn, string>> => {
  const { intake, officer, chief } = await crewOf(stand)
  const soon = addDays(dayOf(Date.now()), 10)
  const petition = async () => {
    const { caseNo } = await fileCase(stand, { type: 'complaint', statement: '我投诉村里评低保不公，条件好的评上了。' })
    await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: await versionOf(intake, caseNo), unitId, path: 'petition' } })
    await officer.client.ok('POST /staff/cases/:caseNo/sign', { params: { caseNo }, body: { version: await versionOf(intake, caseNo) } })
    return { params: { caseNo }, body: { version: await versionOf(intake, caseNo), recordId: randomUUID() } }
  }
  const objected = await caseAt(stand, 'accepted')
  await officer.client.ok('POST /staff/cases/:caseNo/objection', { params: { caseNo: objected.caseNo }, body: { version: objected.version, reason: '高龄补贴归养老服务股', suggestedUnitId: 'ageing' } })
  const paused = await petition()
  await officer.client.ok('POST /staff/cases/:caseNo/corrections', { ...paused, body: { ...paused.body, items: ['户口本复印件', '近六个月银行流水'], until: soon, explanation: '到村部复印，不收钱。' } })
  const asked = await petition()
  await officer.client.ok('POST /staff/cases/:caseNo/extension/ask', { ...asked, body: { version: asked.body.version, reason: '村民在外务工，月底才回来' } })
  const consulted = await petition()
  await officer.client.ok('POST /staff/cases/:caseNo/consultations', { ...consulted, body: { ...consulted.body, unitId: 'ageing', question: '高龄补贴为什么停发', until: soon } })
  const vetted = await fileCase(stand, { type: 'report', publicity: 'private' })
  await carryTo(stand, vetted, 'drafted')
  await chief.client.ok('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo: vetted.caseNo }, body: { version: await versionOf(intake, vetted.caseNo) } })
  const rated = await caseAt(stand, 'answered')
  await rated.citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo: rated.caseNo }, body: { solved: 'no', treated: 2, comment: '钱还是没有到' } })
  return {
    objected: objected.caseNo, petition: (await petition()).params.caseNo, paused: paused.params.caseNo, 'extension-asked': asked.params.caseNo,
    consulted: consulted.params.caseNo, 'legal-review': vetted.caseNo, 'rated-badly': rated.caseNo
  }
}
