import { randomUUID } from 'node:crypto'
import type { ArticleText as Article } from '@minsheng/api/features/articles/article-text.ts'
import type { GuideText as Guide, Place } from '@minsheng/api/features/guides/bodies.ts'
import type { PostingText as Posting } from '@minsheng/api/features/postings/postings.ts'
import type { Stand } from './api.ts'

type Row = { key: string, title: string, body: object, unitId?: string, summary?: string, column?: string | null, pinned?: boolean, version?: number, status?: string, fileIds?: string[], publishedAt?: Date, expiresOn?: string | null, correctionReason?: string, withdrawnNote?: string }
type Services = Pick<Stand, 'composition'>['composition']['services']

/** Puts a piece where the public reads it, as publishing would; the same kind and key again is its next version. */
export const publish = async ({ db }: Services, kind: string, { key, title, body, unitId = 'office', publishedAt = new Date(), ...rest }: Row): Promise<string> => {
  const row = { title, body, unitId, publishedAt, changedAt: publishedAt, version: 1, status: 'published', ...rest }
  const { contentId } = await db.prisma.publicContent.upsert({ where: { kind_key: { kind, key } }, create: { contentId: randomUUID(), kind, key, ...row }, update: row })
  return contentId
}

/** Takes a piece down, as withdrawing would: the words are gone, when and why stays. */
export const takeDown = ({ db }: Services, kind: string, key: string, note: string): Promise<unknown> =>
  db.prisma.publicContent.update({ where: { kind_key: { kind, key } }, data: { status: 'withdrawn', title: '', summary: '', body: {}, fileIds: [], withdrawnNote: note, changedAt: new Date() } })

/** A guide with one question: what is asked decides on papers, and one paper the bureau checks itself. */
export const aGuide = (over: Partial<Guide> = {}): Guide => ({
  id: 'temporary-aid-spending', itemNo: 17, name: '临时救助（支出型）', plainName: '看病上学花钱太多，家里过不下去', kind: 'payment', baseCode: null, codeVerified: false,
  unitId: 'social-assistance', acceptedAt: 'township', audience: ['因病、因学花费大，家里生活困难的'], conditions: [{ text: '户籍在本县，或者住在本县', when: [] }, { text: '看病的钱医保报过以后还是很多', when: [[{ question: 'why', in: ['illness'] }]] }],
  questions: [{
    id: 'why', text: '钱主要花在哪里？', help: '选最主要的一样', many: false, answers: [{ id: 'illness', text: '看病' }, { id: 'school', text: '上学' }], when: []
  }, { id: 'insured', text: '看病的钱医保报过了吗？', help: null, many: false, answers: [{ id: 'yes', text: '报过了' }, { id: 'no', text: '还没有报' }], when: [[{ question: 'why', in: ['illness'] }]] }],
  papers: [
    { id: 'identity-card', name: '身份证', form: 'original-and-copy', copies: 1, from: 'applicant', note: '正反面都要', formId: null, when: [], source: null },
    { id: 'hospital-bill', name: '住院费用结算单', form: 'original', copies: 0, from: 'applicant', note: '到医院结算窗口打印', formId: null, when: [[{ question: 'why', in: ['illness'] }]], source: null },
    { id: 'school-bill', name: '学费收据', form: 'original', copies: 0, from: 'applicant', note: null, formId: null, when: [[{ question: 'why', in: ['school'] }]], source: null },
    { id: 'income', name: '家庭收入和财产', form: 'none', copies: 0, from: 'bureau', note: null, formId: null, when: [], source: '国令716 第7条' },
    { id: 'pledge', name: '申请书和承诺书', form: 'original', copies: 1, from: 'on-site', note: null, formId: 'temporary-aid', when: [], source: null }
  ],
  proxy: [{ text: '本人来不了的，可以请村（居）委会或者亲属代办', when: [] }], steps: [{ name: '申请', text: '到乡镇民政窗口交材料', by: '本人或代办人', ruleId: null }],
  limits: { lawful: null, promised: { text: '材料齐了 20 个工作日内决定', confirmed: false } }, fee: { free: true, text: '不收费', basis: null },
  basis: [{ law: '社会救助暂行办法', article: '47', docNo: '国令第649号', verified: true }], results: ['一次性救助金打到银行卡'], notes: [{ text: '同一事由一年一般只救助一次', when: [] }],
  related: ['minimum-living'], handOvers: [{ matter: '医药费报销', to: '县医保局', text: '先到医保局报销' }], booking: 'township-window', bookingNote: null,
  formIds: ['temporary-aid'], standardKeys: ['rural-minimum-living'], searchWords: ['看病没钱'], source: '测试', reviewBy: null, ...over
})

/** Publishes a guide. */
export const publishGuide = (services: Services, over: Partial<Guide> = {}, row: Partial<Row> = {}): Promise<string> => {
  const body = aGuide(over)
  return publish(services, 'guide', { key: body.id, title: body.name, body, unitId: body.unitId, ...row })
}

/** Publishes an article. */
export const publishArticle = (services: Services, key: string, over: Partial<Article> = {}, row: Partial<Row> = {}): Promise<string> => {
  const body: Article = { column: 'notices', title: `通知${key}`, summary: '摘要', html: '<p>正文</p>', fileIds: [], from: null, cites: [], pinned: false, ...over }
  return publish(services, 'article', { key, title: body.title, summary: body.summary, column: body.column, pinned: body.pinned, fileIds: body.fileIds, body, ...row })
}

/** Publishes where a unit is found. */
export const publishPlace = (services: Services, unitId: string, over: Partial<Place> = {}): Promise<string> => {
  const body: Place = { unitId, name: '办事窗口', address: '测试路 1 号', room: '101', floorPlan: null, roomId: null, hours: '周一至周五', phone: '0737-7000000', people: [], townshipCode: null, villages: [], note: '', verified: false, ...over }
  return publish(services, 'place', { key: unitId, title: body.name, body, unitId })
}

/** Hangs a 公示 from one day to another. */
export const hangPosting = (services: Services, key: string, from: string, until: string, over: Partial<Posting> = {}): Promise<string> => {
  const body: Posting = {
    category: 'minimum-living', title: `低保公示${key}`, townshipCode: '430923121', village: '测试村', intro: '拟纳入低保，如有异议请在公示期内提出。', lines: [{ name: '张某甲', familySize: 3, amount: 90_000 }], days: 7,
    objectionPhone: '0737-7000001', basis: [], from, until, ...over
  }
  return publish(services, 'posting', { key, title: body.title, body, expiresOn: until, unitId: 'social-assistance' })
}

/** A stand on which nothing is published yet: what a release ships is taken away. */
export const forgetShipped = async ({ db }: Services): Promise<void> => {
  await db.prisma.$executeRaw`TRUNCATE content_version, content, public_content, content_cite, content_event, search_entry`
}
