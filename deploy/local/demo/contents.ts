import type { Services } from '@minsheng/api/context.ts'
import { findForm } from '@minsheng/api/features/forms/catalogue.ts'
import { makeBlankFile } from '@minsheng/api/features/forms/make-file.ts'
import { addDays, dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import type { Database } from '@minsheng/db/client.ts'
import { demoArticles } from './articles.ts'
import { demoPlaces } from './places.ts'
import { putUp, staffContext, type Piece } from './put-up.ts'
import { dongping } from './story.ts'

// Whoever reads the demo must be able to tell that nobody has to ring here.
const NOBODYS_PHONE = '0737-0000000'

const posting = (phone: string): Piece => ({
  kind: 'posting', key: 'demo-dongping-minimum-living', daysAgo: 0,
  body: {
    posting: {
      category: 'minimum-living', title: '东坪镇拟纳入最低生活保障公示（演示内容）', townshipCode: dongping, village: '青石村（演示）', days: 7, objectionPhone: phone,
      intro: '演示内容，姓名都是编的。经入户调查和信息核对，拟同意下列家庭享受最低生活保障，现予公示。有不同意见的，请在公示期内告诉我们。',
      lines: [{ name: '龙春桃', familySize: 2, amount: 90_000 }, { name: '谌有田', familySize: 1, amount: 45_000 }, { name: '夏桂莲', familySize: 3, amount: 120_000 }],
      basis: [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: null, verified: true }]
    }
  }
})

const standard = (today: Day): Piece => ({
  kind: 'standard', key: 'rural-minimum-living', daysAgo: 0,
  body: { standard: { key: 'rural-minimum-living', name: '农村居民最低生活保障标准', unit: '元/人·月', values: [{ amount: 45_000, from: addDays(today, -90), to: null, docNo: '演示用，不是真实标准', note: '请换成县里文件的标准' }] } }
})

const withMandate = (services: Services, now: Date, piece: Piece): Piece => {
  if (piece.key !== 'demo-window-hours') return piece
  const ctx = staffContext(services, 'xinxiyuan', now)
  const root = services.config.publicUrl ?? `http://127.0.0.1:${services.config.port}`
  return { ...piece, attachment: { name: '委托书（空白表）.docx', bytes: async () => (await makeBlankFile(ctx, { ...await findForm(ctx, 'power-of-attorney'), format: 'docx', root })).bytes } }
}

const piecesFor = (bureau: Services['config']['bureau'], today: Day): Piece[] =>
  [...demoArticles, ...demoPlaces({ phone: bureau.phone, address: bureau.address ?? '' }), standard(today), posting(bureau.phone ?? NOBODYS_PHONE)]

/** What the demo county has published, by its editor and its reviewer. Told twice it is one county. */
export const publishDemo = async (services: Services, now: Date): Promise<void> => {
  for (const piece of piecesFor(services.config.bureau, dayOf(now.getTime()))) await putUp(services, withMandate(services, now, piece), now)
}

/** Whether every piece was public once: the bureau may have corrected or withdrawn it since. */
export const isPublished = async ({ prisma }: Database): Promise<boolean> => {
  const pieces = piecesFor({ name: '', phone: null, address: null }, '2026-01-01' as Day)
  const known = await prisma.content.findMany({ where: { versions: { some: { seedKey: null, publishedAt: { not: null } } } }, select: { kind: true, key: true } })
  const there = new Set(known.map(({ kind, key }) => `${kind} ${key}`))
  return pieces.every(({ kind, key }) => there.has(`${kind} ${key}`))
}
