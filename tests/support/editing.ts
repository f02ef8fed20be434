import { randomUUID } from 'node:crypto'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { startStand, type Stand } from './api.ts'
import type { StaffMember } from './people.ts'

type Save = Input<'PUT /staff/contents/:contentId'>['body']
export type Whole = Output<'GET /staff/contents/:contentId'>
export type Article = NonNullable<Save['body']['article']>
export type Posting = NonNullable<Save['body']['posting']>

/** An article nothing is wrong with. */
export const anArticle = (over: Partial<Article> = {}): Article => ({
  column: 'notices', title: '关于开展低保年度核查的通知', summary: '请各乡镇按时完成', html: '<p>各乡镇社会事务综合服务中心：请在三月底前完成核查。</p>', fileIds: [], from: null, cites: [], pinned: false, ...over
})

/** A 公示 of two households as the law wants it. */
export const aPosting = (over: Partial<Posting> = {}): Posting => ({
  category: 'minimum-living', title: '最低生活保障初审公示', townshipCode: '430923121', village: '杨林社区', intro: '经入户调查和信息核对，拟同意下列家庭享受最低生活保障，现予公示。', days: 7, objectionPhone: '0737-7222345',
  lines: [{ name: '谢满秀', familySize: 2, amount: 65_000 }, { name: '蒋伏初', familySize: 1, amount: 41_000 }], basis: [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: null, verified: true }], ...over
})

/** A save as the panel sends it. */
export const articleSave = (article: Partial<Article> = {}, over: Partial<Save> = {}): Save => ({ kind: 'article', body: { article: anArticle(article) }, reviewBy: null, ...over })
export const postingSave = (posting: Partial<Posting> = {}, over: Partial<Save> = {}): Save => ({ kind: 'posting', body: { posting: aPosting(posting) }, reviewBy: null, ...over })

/** Who writes and who reviews. */
export type Editors = { editor: StaffMember, other: StaffMember, head: StaffMember, chief: StaffMember, officer: StaffMember }

export const editorsOf = async (stand: Stand): Promise<Editors> => ({
  editor: await stand.newStaff({ roles: ['editor'], unitId: 'office' }), other: await stand.newStaff({ roles: ['editor'], unitId: 'office' }), head: await stand.newStaff({ roles: ['head'], unitId: 'bureau' }),
  chief: await stand.newStaff({ roles: ['section-chief'], unitId: 'social-assistance' }), officer: await stand.newStaff({ roles: ['officer'], unitId: 'social-assistance' })
})

/** A running stand with those who write and review. Whoever starts it stops its stand. */
export const startEdited = async (): Promise<{ stand: Stand, crew: Editors }> => {
  const stand = await startStand()
  return { stand, crew: await editorsOf(stand) }
}

/** Saves something new; gives it whole. */
export const saveNew = ({ client }: StaffMember, body: Save, contentId: string = randomUUID()): Promise<Whole> => client.ok('PUT /staff/contents/:contentId', { params: { contentId }, body })

const keepAll = ({ current }: Whole) => current.findings.filter(({ mustChange }) => !mustChange).map(({ findingId }) => ({ findingId, keepBecause: '履行职务的信息' }))

/** Hands a draft in, keeping whatever may be kept. */
export const submit = ({ client }: StaffMember, whole: Whole): Promise<Whole> =>
  client.ok('POST /staff/contents/:contentId/submit', { params: { contentId: whole.contentId }, body: { stamp: whole.current.stamp, decisions: keepAll(whole) } })

/** A second person lets it go public. */
export const publish = ({ client }: StaffMember, { contentId, current }: Whole, publishAt: string | null = null): Promise<Whole> =>
  client.ok('POST /staff/contents/:contentId/publish', { params: { contentId }, body: { stamp: current.stamp, publishAt } })

/** Written, handed in and published. */
export const published = async (writer: StaffMember, reviewer: StaffMember, body: Save): Promise<Whole> => publish(reviewer, await submit(writer, await saveNew(writer, body)))

/** Starts a correction and saves other words in it. */
export const correctWith = async (writer: StaffMember, { contentId }: Whole, body: Save, reason = '更正一处'): Promise<Whole> => {
  const { current } = await writer.client.ok('POST /staff/contents/:contentId/correct', { params: { contentId }, body: { reason } })
  return writer.client.ok('PUT /staff/contents/:contentId', { params: { contentId }, body: { ...body, stamp: current.stamp } })
}

/** Uploads a file of a content. */
export const upload = async ({ client }: StaffMember, contentId: string, bytes: Buffer, name: string, alt = ''): Promise<{ status: number, body: Whole['files'][number] & { code: string, fields: Record<string, string> } }> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  form.append('alt', alt)
  const response = await fetch(`${client.baseUrl}/api/staff/contents/${contentId}/files`, { method: 'POST', headers: { authorization: `Bearer ${client.token}` }, body: form })
  return { status: response.status, body: await response.json() as never }
}
