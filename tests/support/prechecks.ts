import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import type { Output } from '@minsheng/contract/index.ts'
import { startStand, type Stand } from './api.ts'
import { addressOf, type Reply } from './client.ts'
import { publishGuide } from './contents.ts'
import type { Citizen, StaffMember } from './people.ts'

export const township = '430923121'
export const illness = { why: ['illness'], insured: ['yes'] }
export const contact = { contactName: '欧阳满香', contactPhone: '13873719876' }

type View = Output<'GET /checklists/:checklistId'>
export type Saved = { citizen: Citizen, checklistId: string, params: { checklistId: string } }
type Paper = { paperId: string, photos: string[], filledFormId: string | null }
export type Sent = Saved & { papers: Paper[], checklist: View, code: string, precheckId: string, version: number }
type PhotoKey = 'GET /checklists/:checklistId/photos/:fileId' | 'GET /staff/prechecks/:precheckId/photos/:fileId'
type Decided = Reply<'POST /staff/prechecks/:precheckId/decision'>

/** A stand where a guide is published and somebody of the township looks at photographed papers; `other` is of another unit. */
export type Counter = {
  stand: Stand, officer: StaffMember, other: StaffMember
  saved: (over?: object) => Promise<Saved>
  sent: () => Promise<Sent>
  decide: (precheckId: string, version: number, bad: string | null, over?: object) => Promise<Decided>
  storedFiles: () => Promise<number>
  /** The status with which a photo is handed out. */
  look: (key: PhotoKey, token: string | null, params: object) => Promise<number>
}

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a7' } }).jpeg().toBuffer()

/** What an officer says of the two papers of an illness: all in order, or one wrong. */
export const verdicts = (bad: string | null) =>
  ['identity-card', 'hospital-bill'].map((paperId) => ({ paperId, verdict: paperId === bad ? 'wrong' as const : 'ok' as const, note: paperId === bad ? '金额看不清，请在亮处重拍' : null }))

/** Uploads a photo of a paper. */
export const photo = async (by: Citizen): Promise<string> => {
  const fileId = randomUUID()
  const { status } = await by.client.upload(fileId, await picture())
  if (status !== 201) throw new Error(`the photo was refused with ${status}`)
  return fileId
}

/** Saves the list of somebody who was ill. */
export const save = (citizen: Citizen, checklistId: string, over: object = {}): Promise<View> =>
  citizen.client.ok('PUT /checklists/:checklistId', { params: { checklistId }, body: { guideId: 'temporary-aid-spending', townshipCode: township, answered: illness, ticked: [], whom: '老李头', ...over } })

/** Sends the photographed papers of a list. */
export const send = async ({ citizen, params }: Saved): Promise<Pick<Sent, 'papers' | 'checklist' | 'code'>> => {
  const papers = [{ paperId: 'identity-card', photos: [await photo(citizen)], filledFormId: null }, { paperId: 'hospital-bill', photos: [await photo(citizen), await photo(citizen)], filledFormId: null }]
  const checklist = await citizen.client.ok('POST /checklists/:checklistId/precheck', { params, body: { ...contact, papers } })
  return { papers, checklist, code: checklist.precheck?.code ?? '' }
}

/** Opens the counter. Whoever opens it stops its stand. */
export const openCounter = async (): Promise<Counter> => {
  const stand = await startStand()
  await publishGuide(stand.composition.services)
  const officer = await stand.logInAs('township-officer', `township-${township}`)
  const saved: Counter['saved'] = async (over = {}) => {
    const citizen = await stand.newCitizen()
    const checklistId = randomUUID()
    await save(citizen, checklistId, over)
    return { citizen, checklistId, params: { checklistId } }
  }
  return {
    stand, officer, other: await stand.logInAs('officer', 'social-assistance'), saved,
    sent: async () => {
      const mine = await saved()
      const sending = await send(mine)
      const { precheckId, version } = await officer.client.ok('GET /staff/precheck-codes/:code', { params: { code: sending.code } })
      return { ...mine, ...sending, precheckId, version }
    },
    decide: (precheckId, version, bad, over = {}) => officer.client.call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body: { version, papers: verdicts(bad), note: null, ...over } }),
    storedFiles: async () => (await readdir(stand.config.fileDir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length,
    look: async (key, token, params) => (await fetch(addressOf(stand.baseUrl, key, { params: { ...params } }), { headers: { authorization: `Bearer ${token}` } })).status
  }
}
