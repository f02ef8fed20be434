import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { checkContent, tellLate } from '@minsheng/api/features/content-checks/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { checksOf } from '../support/content-checks.ts'
import { photoWith } from '../support/documents.ts'
import { caseAt, type Crew, crewOf, versionOf } from '../support/factories.ts'
import { openFrontDoor } from '../support/front-door.ts'
import { sendPublicFile } from '../support/public-files.ts'

let door: Awaited<ReturnType<typeof openFrontDoor>>
let stand: Stand
let crew: Crew
let checks: ReturnType<typeof checksOf>
beforeAll(async () => {
  door = await openFrontDoor()
  stand = await startStand({ PUBLIC_URL: door.url, SANDBOX_PUSH_URL: `${door.url}/wechat/push` })
  door.leadTo(stand.baseUrl)
  crew = await crewOf(stand)
  checks = checksOf(stand)
})
afterAll(async () => {
  await stand.stop()
  door.close()
})

const viewOf = (caseNo: string) => crew.head.client.ok('GET /staff/cases/:caseNo/publication', { params: { caseNo } })
const pictureOf = async (caseNo: string) => (await viewOf(caseNo)).checks.find(({ what }) => what.startsWith('附件'))
const untilJudged = (caseNo: string) => expect.poll(async () => (await pictureOf(caseNo))?.outcome).not.toBe('waiting')
/** An answered case with a picture that is to go along. */
const withPicture = async () => {
  const filed = await caseAt(stand, 'answered')
  await checks.runAll()
  const { body: { fileId } } = await sendPublicFile(crew.preparer, filed.caseNo, await photoWith('x'), '现场.png')
  const check = (await checks.stored(filed.submissionId)).find(({ kind }) => kind === 'file')
  return { ...filed, fileId, checkId: check?.id ?? '' }
}
const prepare = async (caseNo: string, fileIds: string[]) => crew.preparer.client.ok('POST /staff/cases/:caseNo/publication', {
  params: { caseNo }, body: { version: await versionOf(crew.intake, caseNo), parties: [], title: '低保金没有到账', question: '低保金没有到账。', reply: '已补发。', fileIds }
})
const publish = async (caseNo: string, answers: { kind: 'content-risky', answer: string }[] = []) =>
  crew.head.client.call('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo }, body: { version: await versionOf(crew.intake, caseNo), answers } })
const addressesGiven = async () => (await checks.shown('media_check_async')).map(({ media_url: url }) => String(url))

describe('a picture that goes with an answer', () => {
  it('is fetched cleaned by WeChat, whose verdict stops publishing until it is answered, where the picture goes along', async () => {
    const { caseNo, fileId, checkId } = await withPicture()
    await stand.wechat('POST', '/media-rules', { match: checkId, suggest: 'risky', label: 20012 })
    await checks.runAll()
    expect(await pictureOf(caseNo)).toEqual({ what: '附件“现场.jpg”', outcome: 'waiting', note: '' })
    await untilJudged(caseNo)
    await prepare(caseNo, [])
    expect((await viewOf(caseNo)).clues.filter(({ kind }) => kind.startsWith('content-'))).toEqual([])
    await prepare(caseNo, [fileId])
    expect((await viewOf(caseNo)).clues.filter(({ kind }) => kind.startsWith('content-'))).toMatchObject([{ kind: 'content-risky', words: '附件“现场.jpg”：低俗', mustAnswer: true }])
    expect((await publish(caseNo)).problem?.code).toBe('remaining-unanswered')
    expect((await publish(caseNo, [{ kind: 'content-risky', answer: '是工地现场，没有不妥' }])).problem).toBeNull()
  })

  it('is asked about once', async () => {
    const { caseNo, checkId } = await withPicture()
    const before = (await addressesGiven()).length
    await Promise.all([checks.run(checkId), checks.run(checkId)])
    await checks.runAll()
    await untilJudged(caseNo)
    await checks.run(checkId)
    expect((await addressesGiven()).length - before).toBe(1)
    expect(await pictureOf(caseNo)).toMatchObject({ outcome: 'pass' })
  })

  it('that WeChat could not fetch is unchecked, whatever verdict comes with that, and holds nothing up', async () => {
    const { caseNo, fileId } = await withPicture()
    await stand.database.pool.query("UPDATE public_file SET object_key = 'public/2026-11/gone' WHERE id = $1", [fileId])
    await checks.runAll()
    await untilJudged(caseNo)
    expect(await pictureOf(caseNo)).toEqual({ what: '附件“现场.jpg”', outcome: 'unchecked', note: '微信取不到这张图片' })
    await prepare(caseNo, [fileId])
    expect((await publish(caseNo)).problem).toBeNull()
  })

  it('flagged only once the answer is public is brought before both who made it so, once', async () => {
    const { caseNo, fileId, checkId } = await withPicture()
    await prepare(caseNo, [fileId])
    expect((await publish(caseNo)).problem).toBeNull()
    await stand.wechat('POST', '/media-rules', { match: checkId, suggest: 'review', label: 20001 })
    await checks.runAll()
    await untilJudged(caseNo)
    for (let told = 0; told < 2; told += 1) await tellLate(systemContext(stand.composition.services, new Date()))
    for (const { client } of [crew.preparer, crew.head]) {
      const { items } = await client.ok('GET /staff/notices', {})
      expect(items.filter(({ kind }) => kind === 'content-flagged').map(({ caseNo: of }) => of)).toEqual([caseNo])
    }
    expect((await stand.anyone.ok('GET /answers')).items).not.toEqual([])
  })

  it('is not asked about where nobody said under which address people reach us', async () => {
    const { checkId, caseNo } = await withPicture()
    const services = { ...stand.composition.services, config: { ...stand.config, publicUrl: null } }
    await checkContent(systemContext(services, new Date()), checkId)
    expect(await pictureOf(caseNo)).toMatchObject({ outcome: 'unchecked', note: expect.stringContaining('PUBLIC_URL') as string })
  })
})

describe('the address a picture has for WeChat', () => {
  const fetched = async (url: string) => (await fetch(url)).status

  it('shows the cleaned picture to who has it, to nobody without its seal, and no longer once the verdict is there', async () => {
    const { checkId, caseNo } = await withPicture()
    await checks.run(checkId)
    const address = (await addressesGiven()).find((url) => url.includes(checkId)) ?? ''
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('x-robots-tag')]).toEqual([200, 'image/jpeg', 'no-store', expect.stringContaining('noindex')])
    const url = new URL(address)
    url.searchParams.set('until', String(Number(url.searchParams.get('until')) + 60_000))
    expect([await fetched(url.href), await fetched(address.slice(0, -1)), await fetched(address.replace(/&seal=.*/, ''))]).toEqual([404, 404, 400])
    await untilJudged(caseNo)
    expect(await fetched(address)).toBe(404)
    expect(address).not.toMatch(/MZ2026|现场/)
  })

  it('is over after half an hour', async () => {
    const { checkId } = await withPicture()
    const past = new Date(Date.now() - 31 * 60_000)
    await checkContent(systemContext(stand.composition.services, past), checkId)
    expect(await fetched((await addressesGiven()).find((url) => url.includes(checkId)) ?? '')).toBe(404)
  })
})
