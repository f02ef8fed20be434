import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { carryTo, caseAt, fileCase, reply } from '../support/factories.ts'
import { pagesOf, unzipped } from '../support/read-pdf.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

type Key = 'GET /staff/cases/:caseNo/dossier' | 'GET /cases/:caseNo/dossier'
const download = async (key: Key, token: string | null, caseNo: string) => {
  const answer = await fetch(addressOf(stand.baseUrl, key, { params: { caseNo } }), { headers: { authorization: `Bearer ${token}` } })
  return { status: answer.status, type: answer.headers.get('content-type'), bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const ofStaff = async (caseNo: string) => download('GET /staff/cases/:caseNo/dossier', (await stand.logInAs('intake', 'office')).client.token, caseNo)
const squeeze = (text: string) => text.replace(/\s+/g, '')

/** Puts an event into a history as a later command would have. */
const happened = (caseNo: string, type: string, data: object, actorId: string | null = null) => stand.database.pool.query(
  'INSERT INTO case_event (case_id, seq, type, at, actor_id, data) SELECT c.id, (SELECT max(seq) + 1 FROM case_event WHERE case_id = c.id), $2, now(), $3, $4 FROM cases c WHERE c.case_no = $1',
  [caseNo, type, actorId, JSON.stringify(data)])

/** Page of each chapter as the contents say it, and the pages its heading really stands on. */
const contentsOf = (pages: readonly string[]) => {
  const entries = [...(pages[1] ?? '').matchAll(/(\d+)([^\d]+?)第(\d+)页/g)].map(([, number, title, page]) => ({ number, title: String(title), page: Number(page) }))
  return entries.map(({ number, title, page }) => ({ title, page, found: pages.findIndex((text, i) => i > 1 && text.includes(`${number}${title}`)) + 1 }))
}

const photo = (colour: string) => sharp({ create: { width: 640, height: 480, channels: 3, background: colour } }).jpeg().toBuffer()

describe('案卷 of a case with a long life', () => {
  let caseNo: string
  let pages: string[]
  let files: Record<string, Uint8Array>
  let citizen: Awaited<ReturnType<typeof caseAt>>['citizen']
  const statement = `低保停发三个月，请查。${'家里两位老人都有病，药费一个月八百多元，存折里只剩四十二块钱。'.repeat(55)}`
  beforeAll(async () => {
    const by = await stand.newCitizen()
    const fileIds = [randomUUID(), randomUUID()]
    for (const [i, fileId] of fileIds.entries()) await by.client.upload(fileId, await photo(i === 0 ? '#aa2200' : '#0022aa'))
    const filed = await fileCase(stand, { statement, fileIds, contactName: '蒋玉莲', contactPhone: '13873712345' }, by)
    await by.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body: { supplementId: randomUUID(), text: '存折复印件在村委会有一份。' } })
    await carryTo(stand, filed, 'answered')
    ;({ caseNo, citizen } = filed)
    await stand.database.pool.query(`INSERT INTO case_file (id, owner_id, case_id, purpose, object_key, media_type, bytes, width, height, created_at)
      SELECT gen_random_uuid(), f.owner_id, f.case_id, 'evidence', f.object_key, f.media_type, f.bytes, f.width, f.height, now() FROM case_file f WHERE f.id = $1`, [fileIds[0]])
    await happened(caseNo, 'case-supplemented', { text: '画眉鸟：并案进来的另一位群众说的话' }, randomUUID())
    await happened(caseNo, 'visit-recorded', { on: '2026-11-20', place: '东坪镇某村', investigators: ['王立新', '刘建军'], met: '本人', text: '入户看了存折和药费单据。' })
    await happened(caseNo, 'opinion-given', { unitId: 'finance', text: '款项已退回财政专户。' })
    await happened(caseNo, 'accountability-recorded', { text: '追责金丝雀：对周某诫勉谈话' })
    const { type, bytes, status } = await ofStaff(caseNo)
    expect([status, type]).toEqual([200, 'application/zip'])
    files = unzipped(bytes)
    pages = await pagesOf(files[`案卷${caseNo}.pdf`] ?? new Uint8Array())
  })

  it('is a cover with the case number, contents, and every page numbered 第x页 共y页', () => {
    expect(pages.length).toBeGreaterThan(4)
    expect(pages[0]).toContain(caseNo)
    pages.forEach((text, i) => expect(text, `page ${i + 1}`).toContain(`第${i + 1}页共${pages.length}页`))
  })

  it('the contents name every chapter with the page its heading stands on', () => {
    const contents = contentsOf(pages)
    expect(contents.map(({ title }) => title)).toEqual(['收件回执', '反映内容', '补充与补正', '联系记录', '走访与调查核实', '会办意见', '答复', '证据照片', '送达情况', '办理期限', '办理经过', '附件目录'])
    for (const { title, page, found } of contents) expect(page, title).toBe(found)
    expect(new Set(contents.map(({ page }) => page)).size).toBeGreaterThan(2)
  })

  it('holds what was said and done, by whom and when, and why the due day is that day', () => {
    const whole = pages.map((page) => page.replace(new RegExp(`${caseNo}办公室\\S{1,60}第\\d+页共\\d+页$`), '')).join('')
    for (const words of [statement, '存折复印件在村委会有一份。', '银行卡失效，补助被退回', '走访人王立新、刘建军', '款项已退回财政专户。', reply, '已电话核实情况', '个工作日']) {
      expect(whole).toContain(squeeze(words))
    }
    expect(whole).toContain('R03')
  })

  it('lists each file with the SM3 of the very bytes that lie beside it in the ZIP', () => {
    const names = Object.keys(files).filter((name) => name.startsWith('附件/'))
    expect(names).toEqual(['附件/附件01.jpg', '附件/附件02.jpg', '附件/附件03.jpg'])
    for (const name of names) expect(pages.slice(-2).join('')).toContain(createHash('sm3').update(files[name] ?? '').digest('hex'))
    const pdf = Buffer.from(files[`案卷${caseNo}.pdf`] ?? [])
    expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(3)
  })

  it('stays small: of the typeface only the characters used are in it', () => {
    expect((files[`案卷${caseNo}.pdf`] ?? []).length).toBeLessThan(300_000)
  })

  it('never holds 责任追究, nor who looked at a contact, nor a whole phone number', async () => {
    const head = await stand.logInAs('deputy-head', 'bureau')
    await head.client.ok('POST /staff/cases/:caseNo/reveal-contact', { params: { caseNo } })
    const again = (await pagesOf(unzipped((await ofStaff(caseNo)).bytes)[`案卷${caseNo}.pdf`] ?? new Uint8Array())).join('')
    for (const secret of ['金丝雀', '责任追究', '查看联系方式', '13873712345', '蒋玉莲']) expect(again).not.toContain(secret)
  })

  it('leaves a trace each time, which stands in the next one', async () => {
    const { history } = await (await stand.logInAs('intake', 'office')).client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    const exports = history.filter(({ type }) => type === 'dossier-exported')
    expect(exports.length).toBeGreaterThan(1)
    expect(exports[0]?.unitName).toBe('办公室')
  })

  it('the citizen\'s own holds the reply and the way, and nothing from inside', async () => {
    const { status, type, bytes } = await download('GET /cases/:caseNo/dossier', citizen.client.token, caseNo)
    expect([status, type]).toEqual([200, 'application/pdf'])
    const text = (await pagesOf(bytes)).join('')
    for (const words of ['本人下载', reply.slice(0, 20), '存折复印件在村委会有一份。', '办理期限', 'SM3']) expect(text).toContain(squeeze(words))
    for (const inside of ['银行卡失效，补助被退回', '已电话核实情况', '款项已退回财政专户', '入户看了存折', '金丝雀', '审核通过', '工作人员', '证据', '画眉鸟']) expect(text, inside).not.toContain(inside)
  })
})

describe('who may take a 案卷 away', () => {
  it('a case without files is a plain PDF', async () => {
    const { caseNo } = await fileCase(stand)
    const { type, bytes } = await ofStaff(caseNo)
    expect([type, Buffer.from(bytes.subarray(0, 5)).toString()]).toEqual(['application/pdf', '%PDF-'])
  })

  it('a chief of another unit does not learn that the case exists; an officer of the unit may not export', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect((await download('GET /staff/cases/:caseNo/dossier', (await stand.logInAs('section-chief', 'ageing')).client.token, caseNo)).status).toBe(404)
    expect((await download('GET /staff/cases/:caseNo/dossier', (await stand.logInAs('officer')).client.token, caseNo)).status).toBe(403)
    expect((await download('GET /staff/cases/:caseNo/dossier', (await stand.logInAs('section-chief')).client.token, caseNo)).status).toBe(200)
    expect((await download('GET /cases/:caseNo/dossier', (await stand.newCitizen()).client.token, caseNo)).status).toBe(404)
  })

  it('a confidential case is exported by its keepers only, with their name and the time across each page, and never says who filed it', async () => {
    const { caseNo } = await caseAt(stand, 'handling', { type: 'report', statement: '有人冒领低保，请查。', contactName: '蒋玉莲', contactPhone: '13873712345' })
    const keeper = await stand.newStaff({ roles: ['intake'], unitId: 'office', name: '龚新月' })
    await stand.database.pool.query("UPDATE cases SET identity = 'confidential', keepers = ARRAY[$2] WHERE case_no = $1", [caseNo, keeper.id])
    for (const other of [await stand.logInAs('intake', 'office'), await stand.logInAs('head', 'bureau'), await stand.logInAs('section-chief')]) {
      expect((await download('GET /staff/cases/:caseNo/dossier', other.client.token, caseNo)).status).toBe(403)
    }
    const { bytes } = await download('GET /staff/cases/:caseNo/dossier', keeper.client.token, caseNo)
    const pages = await pagesOf(bytes)
    for (const page of pages) expect(page.match(/办公室龚新月/g)?.length ?? 0).toBeGreaterThan(1)
    for (const who of ['蒋', '138', '12345']) expect(pages.join('').replaceAll(caseNo, '')).not.toContain(who)
  })
})
