import { randomUUID } from 'node:crypto'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import type { Stand as WholeStand } from './api.ts'
import type { Citizen, StaffMember } from './people.ts'

/** All that is needed of a stand: its people. */
type Stand = Pick<WholeStand, 'newCitizen' | 'logInAs'>
type NewCase = Input<'POST /cases'>['body']
export type Registration = Input<'POST /staff/registrations'>['body']
export type Filed = { citizen: Citizen, submissionId: string, caseNo: string, receipt: Output<'POST /cases'> }
export type Stage = 'submitted' | 'declined' | 'accepted' | 'handling' | 'recorded' | 'drafted' | 'vetted' | 'answered' | 'prepared' | 'published' | 'withheld' | 'closed'

/** What a citizen of 安化 might send. */
export const aCase = (over: Partial<NewCase> = {}): NewCase => ({
  submissionId: randomUUID(), type: 'help', statement: '我母亲今年七十九岁，低保补助三个月没有到账，请帮忙查一查。', townshipCode: '430923121',
  fileIds: [], publicity: 'public', ...over
})

/** What staff write down when somebody from 梅城镇 rings. */
export const aCall = (over: Partial<Registration> = {}): Registration => ({
  registrationId: randomUUID(), channel: 'phone', type: 'help', statement: '我是梅城镇的，残疾补贴四个月没有到账，请帮忙查。', townshipCode: '430923118', callerName: '钟满秀',
  callerPhone: '13873798765', identity: 'named-private', urgency: null, publicity: 'private', receivedOn: dayOf(Date.now()), readBack: true, fileIds: [], ...over
})

const publicNumbers = new Map<string, string>()

/** Files a case as a new citizen, or as the one given. */
export const fileCase = async (stand: Stand, over: Partial<NewCase> = {}, by?: Citizen): Promise<Filed> => {
  const citizen = by ?? await stand.newCitizen()
  const body = aCase(over)
  const receipt = await citizen.client.ok('POST /cases', { body })
  // Each file of tests has a database of its own, and numbers begin anew in it: a case of another file had this one, too.
  publicNumbers.delete(receipt.caseNo)
  return { citizen, submissionId: body.submissionId, caseNo: receipt.caseNo, receipt }
}

/** Who works on a case of one unit: a person for every step that needs another pair of eyes. */
export const crewOf = async (stand: Stand, unitId = 'social-assistance') => {
  const township = unitId.startsWith('township-')
  return {
    unitId,
    intake: await stand.logInAs('intake', 'office'),
    officer: await stand.logInAs(township ? 'township-officer' : 'officer', unitId),
    chief: await stand.logInAs(township ? 'township-chief' : 'section-chief', unitId),
    preparer: await stand.logInAs('legal-reviewer', 'policy-law'),
    head: await stand.logInAs('deputy-head', 'bureau')
  }
}
export type Crew = Awaited<ReturnType<typeof crewOf>>

/** The version a member of staff sees now. */
export const versionOf = async ({ client }: StaffMember, caseNo: string): Promise<number> =>
  (await client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).version

/** A reply with the four parts of a 处理意见书. */
export const reply = '您反映母亲低保金停发一事，经查，因银行卡失效退回。处理意见：已于本月补发三个月共一千二百元，请到银行查收。依据《最低生活保障审核确认办法》第三十二条。'

type Step = (stand: Stand, crew: Crew, caseNo: string, version: number) => Promise<unknown>

const accept: Step = (_stand, { intake, unitId }, caseNo, version) => intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version, unitId } })
const decline: Step = (_stand, { intake }, caseNo, version) =>
  intake.client.ok('POST /staff/cases/:caseNo/decline', { params: { caseNo }, body: { version, reason: 'unclear', doorId: null, explanation: '内容不清楚又联系不上您，请补充后重新提交。' } })
const sign: Step = (_stand, { officer }, caseNo, version) => officer.client.ok('POST /staff/cases/:caseNo/sign', { params: { caseNo }, body: { version } })
const record: Step = async (_stand, { officer: { client } }, caseNo, version) => {
  await client.ok('POST /staff/cases/:caseNo/contacts', { params: { caseNo }, body: { version, recordId: randomUUID(), method: 'phone', outcome: 'reached', note: '已电话核实情况' } })
  await client.ok('POST /staff/cases/:caseNo/findings', { params: { caseNo }, body: { version: version + 1, recordId: randomUUID(), text: '银行卡失效，补助被退回' } })
}
const draft: Step = (_stand, { officer }, caseNo, version) => officer.client.ok('POST /staff/cases/:caseNo/reply', { params: { caseNo }, body: { version, text: reply } })
const review: Step = (_stand, { chief }, caseNo, version) => chief.client.ok('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body: { version } })
const approve: Step = async (_stand, { chief, preparer }, caseNo, version) => {
  const approved = await chief.client.ok('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body: { version } })
  // Reports and what a leader supervises go to the legal reviewer first: still 送审 in the words of the first contract.
  if (approved.status === 'drafted') await preparer.client.ok('POST /staff/cases/:caseNo/reply/clear', { params: { caseNo }, body: { version: approved.version } })
}
const prepare: Step = async (_stand, { preparer: { client } }, caseNo, version) => {
  const { title, question, reply: answer, parties } = await client.ok('POST /staff/cases/:caseNo/publication/preview', { params: { caseNo }, body: { parties: [] } })
  await client.ok('POST /staff/cases/:caseNo/publication', { params: { caseNo }, body: { version, parties, title: title.masked, question: question.masked, reply: answer.masked } })
}
/** The public number a case carried to 'published' here was given; of another case one that nothing has. */
export const answerNoOf = (caseNo: string): string => publicNumbers.get(caseNo) ?? 'GK2026999999'

/** Asks which number a case was made public under, for `answerNoOf`. */
export const learnNumber = async ({ client }: Pick<StaffMember, 'client'>, caseNo: string): Promise<void> => {
  const { publicCopy } = await client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
  if (publicCopy?.answerNo) publicNumbers.set(caseNo, publicCopy.answerNo)
}

const publish: Step = async (_stand, { head }, caseNo, version) => {
  await head.client.ok('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo }, body: { version } })
  await learnNumber(head, caseNo)
}
const withhold: Step = (_stand, { head }, caseNo, version) =>
  head.client.ok('POST /staff/cases/:caseNo/publication/withhold', { params: { caseNo }, body: { version, reason: 'benefit-privacy', note: '涉及他人救助情况' } })

const toAnswered = [accept, sign, record, draft, approve]
const roads: Record<Exclude<Stage, 'closed'>, readonly Step[]> = {
  submitted: [], declined: [decline], accepted: [accept], handling: [accept, sign], recorded: [accept, sign, record], drafted: [accept, sign, record, draft], vetted: [accept, sign, record, draft, review],
  answered: toAnswered, prepared: [...toAnswered, prepare], published: [...toAnswered, prepare, publish], withheld: [...toAnswered, withhold]
}

/** Carries a filed case to a stage through the API, each step by the person whose step it is. Returns the version reached. */
export const carryTo = async (stand: Stand, { caseNo, citizen }: Pick<Filed, 'caseNo'> & Partial<Filed>, stage: Stage, unitId?: string): Promise<number> => {
  if (stage === 'closed' && !citizen) throw new Error('nobody is there to rate')
  const crew = await crewOf(stand, unitId)
  for (const step of roads[stage === 'closed' ? 'answered' : stage]) await step(stand, crew, caseNo, await versionOf(crew.intake, caseNo))
  if (stage === 'closed') await citizen?.client.ok('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved: 'yes', treated: 5 } })
  return versionOf(crew.intake, caseNo)
}

/** Files a case and carries it to a stage. */
export const caseAt = async (stand: Stand, stage: Stage, over: Partial<NewCase> = {}, unitId?: string): Promise<Filed & { version: number }> => {
  const filed = await fileCase(stand, over)
  return { ...filed, version: await carryTo(stand, filed, stage, unitId) }
}
