import { Type, type TSchema } from 'typebox'
import { Check } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BenefitsBody, FormNoticeBody, PlaceBody, StandardBody, SynonymsBody } from '@minsheng/contract/content-shapes.ts'
import { GuideBody } from '@minsheng/contract/guide-shape.ts'
import { reindexContents } from '@minsheng/api/features/contents/index.ts'
import { shipped } from '@minsheng/domain/content/shipped.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import type { Stand } from '../support/api.ts'
import { correctWith, type Editors, publish, startEdited, submit } from '../support/editing.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const seed = () => seedFirstData(prisma())
const contentOf = (kind: string, key: string) => prisma().content.findUniqueOrThrow({ where: { kind_key: { kind, key } } })
const whole = async (kind: string, key: string) => crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: (await contentOf(kind, key)).id } })
/** As if another release had shipped it: the kept words and mark are those of an older one. */
const asFromEarlier = async (kind: string, key: string) => {
  const { id } = await contentOf(kind, key)
  await prisma().contentVersion.updateMany({ where: { contentId: id }, data: { seedKey: `${kind} ${key} older` } })
  await prisma().publicContent.update({ where: { contentId: id }, data: { title: '旧版的标题' } })
}

describe('what a release ships', () => {
  it('is published from the first start, with what it cites, and searchable once the API has looked', async () => {
    expect(await prisma().publicContent.count({ where: { status: 'published' } })).toBe(shipped.length)
    expect(await prisma().contentCite.count({ where: { kind: 'law' } })).toBeGreaterThan(56)
    expect(await reindexContents(stand.composition.services)).toBe(shipped.filter(({ written }) => ['guide', 'form', 'place'].includes(written.kind)).length)
    expect(await reindexContents(stand.composition.services)).toBe(0)
    expect(await prisma().searchEntry.findUnique({ where: { kind_key: { kind: 'guide', key: 'orphan' } } })).toMatchObject({ column: 'guides' })
    expect(await prisma().searchEntry.findUnique({ where: { kind_key: { kind: 'form', key: 'orphan' } } })).toMatchObject({ column: 'forms', title: expect.stringContaining('孤儿') })
  })

  it('has the shape the contract gives each kind, so that every door can say it', () => {
    const shapes: Partial<Record<string, TSchema>> = { guide: GuideBody, form: FormNoticeBody, standard: StandardBody, place: PlaceBody, benefits: BenefitsBody, synonyms: SynonymsBody }
    const wrong = shipped.filter(({ written }) => !Check(shapes[written.kind] ?? Type.Never(), JSON.parse(JSON.stringify(written.body)))).map(({ key, written }) => `${written.kind} ${key}`)
    expect(wrong).toEqual([])
  })

  it('shows its place and standards as not filled in, and says it came with the release', async () => {
    expect((await whole('place', 'office')).current).toMatchObject({ author: '随软件提供', body: { place: { verified: false, phone: null, address: '', people: [] } } })
    expect((await whole('standard', 'old-age-80')).current.body.standard?.values).toEqual([])
    expect((await whole('guide', 'orphan')).trace.map(({ step, by }) => `${step} ${by}`)).toEqual(['随软件提供 随软件提供'])
  })

  it('is seeded again without a change', async () => {
    const before = await prisma().contentVersion.count()
    await seed()
    expect(await prisma().contentVersion.count()).toBe(before)
  })

  it('gives way to the next release as long as nobody has put a hand to it', async () => {
    await asFromEarlier('guide', 'orphan')
    await seed()
    const now = await whole('guide', 'orphan')
    expect(now.versions.map(({ version, status }) => `${version} ${status}`)).toEqual(['2 published', '1 superseded'])
    expect(await prisma().publicContent.findUnique({ where: { contentId: now.contentId } })).toMatchObject({ version: 2, title: now.title })
    expect(await reindexContents(stand.composition.services)).toBe(1)
  })

  it('stays as the bureau left it once somebody has, draft or published', async () => {
    for (const [key, finish] of [['centenarian', false], ['old-age-allowance', true]] as const) {
      const before = await whole('guide', key)
      const guide = before.current.body.guide
      if (!guide) throw new Error('a guide has its body')
      const draft = await correctWith(crew.editor, before, { kind: 'guide', body: { guide: { ...guide, name: '本局改过的名称' } }, reviewBy: '2027-06-30' })
      if (finish) await publish(crew.head, await submit(crew.editor, draft))
      await prisma().contentVersion.updateMany({ where: { contentId: before.contentId, version: 1 }, data: { seedKey: `guide ${key} older` } })
      await seed()
      const after = await whole('guide', key)
      expect([after.versions.length, after.current.body.guide?.name, after.publicVersion]).toEqual([2, '本局改过的名称', finish ? 2 : 1])
    }
  })

  it('does not come back with the next release once the bureau has withdrawn it', async () => {
    const { contentId, current } = await whole('guide', 'marriage')
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId }, body: { stamp: current.stamp, reason: '本县不办了' } })
    await asFromEarlier('guide', 'marriage')
    await seed()
    expect([(await whole('guide', 'marriage')).state, (await prisma().publicContent.findUniqueOrThrow({ where: { contentId } })).status]).toEqual(['withdrawn', 'withdrawn'])
  })
})
