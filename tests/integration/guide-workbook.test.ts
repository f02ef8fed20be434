import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '@minsheng/contract/index.ts'
import type { Stand } from '../support/api.ts'
import { correctWith, type Editors, startEdited, submit } from '../support/editing.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

type Report = Output<'POST /staff/guides/workbook'>
type Book = Map<string, (string | null)[][]>
const prisma = () => stand.composition.services.db.prisma
const bearer = (person = crew.editor) => ({ authorization: `Bearer ${person.client.token}` })
const download = async (person = crew.editor): Promise<Buffer> => Buffer.from(await (await fetch(`${stand.baseUrl}/api/staff/guides/workbook`, { headers: bearer(person) })).arrayBuffer())
const send = async (bytes: Buffer, apply = false, headers = bearer()): Promise<{ status: number, body: Report & { code: string } }> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), '指南.xlsx')
  const response = await fetch(`${stand.baseUrl}/api/staff/guides/workbook${apply ? '?apply=true' : ''}`, { method: 'POST', headers, body: form })
  return { status: response.status, body: await response.json() as never }
}
const open = async (bytes: Buffer): Promise<Book> => new Map((await readXlsxFile(bytes)).map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => cell === null ? null : String(cell)))]))
const close = (book: Book): Promise<Buffer> => writeXlsxFile([...book].map(([sheet, data]) => ({ sheet, data }))).toBuffer()
/** The workbook with one cell changed; rows counted as the program shows them. */
const edited = async (changes: readonly (readonly [sheet: string, row: number, head: string, text: string | null])[]): Promise<Buffer> => {
  const book = await open(await download())
  for (const [sheet, row, head, text] of changes) {
    const data = book.get(sheet) ?? []
    const cells = data[row - 1] ?? []
    cells[data[0]?.indexOf(head) ?? -1] = text
  }
  return close(book)
}
const rowOf = async (guideId: string): Promise<number> => ((await open(await download())).get('事项') ?? []).findIndex(([id]) => id === guideId) + 1

describe('guides in a workbook', () => {
  it('come back from it as they went in, all 56, every sheet with its rows', async () => {
    const bytes = await download()
    const book = await open(bytes)
    expect([...book.keys()]).toEqual(['说明', '事项', '条件', '问题', '材料', '代办', '步骤', '依据', '注意', '转办'])
    expect(book.get('事项')).toHaveLength(57)
    const { body } = await send(bytes, true)
    expect(body).toEqual({ rows: [...book].filter(([sheet]) => sheet !== '说明').reduce((sum, [, data]) => sum + data.length - 1, 0), changed: [], errors: [], applied: true })
    expect(await prisma().contentVersion.count({ where: { status: 'draft' } })).toBe(0)
  })

  it('tell every mistake by sheet, row and column and how to mend it, and then change nothing', async () => {
    const before = await prisma().contentVersion.count()
    const { body } = await send(await edited([['事项', 2, '不收费', '也许'], ['材料', 3, '几份', '很多'], ['条件', 2, '适用情形（空的总是适用）', '随便'], ['步骤', 4, '事项编号', 'nowhere'], ['事项', 5, '责任单位', '财政局'], ['事项', 6, '事项编号', 'marriage']]), true)
    expect(body.errors.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(expect.arrayContaining([['事项', 2, '不收费'], ['材料', 3, '几份'], ['条件', 2, '适用情形（空的总是适用）'], ['步骤', 4, '事项编号'], ['事项', 5, '责任单位'], ['事项', 6, '事项编号']]))
    expect(body.errors.every(({ text }) => text.length > 4)).toBe(true)
    expect([body.applied, body.changed, await prisma().contentVersion.count()]).toEqual([false, [], before])
    const other = await send(await edited([['事项', 2, '相关事项编号', 'no-such-guide']]), true)
    expect(other.body.errors[0]).toMatchObject({ sheet: '事项', row: 2, text: expect.stringContaining('no-such-guide') })
  })

  it('are only tried until it is asked to save, then drafts for somebody to review, never published', async () => {
    const row = await rowOf('orphan')
    const bytes = await edited([['事项', row, '通俗的叫法', '没爹没娘的孩子领生活费']])
    const name = (await prisma().content.findUniqueOrThrow({ where: { kind_key: { kind: 'guide', key: 'orphan' } } })).title
    expect((await send(bytes)).body).toMatchObject({ changed: [{ guideId: 'orphan', name, isNew: false }], errors: [], applied: false })
    expect(await prisma().contentVersion.count({ where: { status: 'draft' } })).toBe(0)
    expect((await send(bytes, true)).body).toMatchObject({ changed: [{ guideId: 'orphan' }], applied: true })
    const { id } = await prisma().content.findUniqueOrThrow({ where: { kind_key: { kind: 'guide', key: 'orphan' } } })
    const whole = await crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: id } })
    expect([whole.publicVersion, whole.current.status, whole.current.body.guide?.plainName, `${whole.trace[0]?.step} ${whole.trace[0]?.reason}`]).toEqual([1, 'draft', '没爹没娘的孩子领生活费', '开始更正 从表格导入'])
    expect((await send(await download(), true)).body.changed).toEqual([])
    // Whoever does not work on the unit exports what is public, and that is no change either.
    const [ours, theirs] = await Promise.all([crew.editor, crew.chief].map(async (person) => JSON.stringify([...await open(await download(person))]).includes('没爹没娘的孩子领生活费')))
    expect([ours, theirs, (await send(await download(crew.chief), true, bearer(crew.chief))).body]).toEqual([true, false, expect.objectContaining({ changed: [], errors: [], applied: true })])
  })

  it('of four who import the same new guide at once one saves it, with its title and review day, and for the others nothing is left to change', async () => {
    const book = await open(await download())
    for (const rows of book.values()) rows.push(...rows.filter(([id]) => id === 'marriage').map(([, ...cells]) => ['new-guide', ...cells]))
    const [heads, fresh] = [book.get('事项')?.[0] ?? [], book.get('事项')?.at(-1) ?? []]
    const put = (head: string, text: string) => { fresh[heads.indexOf(head)] = text }
    put('序号', '99')
    put('事项名称', '新的事项')
    const bytes = await close(book)
    const replies = await Promise.all(Array.from({ length: 4 }, () => send(bytes, true)))
    expect([new Set(replies.map(({ status, body }) => `${status} ${body.applied}`)), replies.filter(({ body }) => body.changed.length > 0).length]).toEqual([new Set(['200 true']), 1])
    put('事项名称', '换了名称的事项')
    put('最迟哪天再核对', '2027-05-01')
    expect((await send(await close(book), true)).body.applied).toBe(true)
    const { id, title, reviewBy } = await prisma().content.findUniqueOrThrow({ where: { kind_key: { kind: 'guide', key: 'new-guide' } } })
    const { trace } = await crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: id } })
    expect([title, reviewBy, trace.map(({ step }) => step)]).toEqual(['换了名称的事项', '2027-05-01', ['从表格导入', '从表格导入']])
  })

  it('of which one waits for review are saved all or none', async () => {
    const { id } = await prisma().content.findUniqueOrThrow({ where: { kind_key: { kind: 'guide', key: 'centenarian' } } })
    const before = await crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: id } })
    const guide = before.current.body.guide
    if (!guide) throw new Error('a guide has its body')
    await submit(crew.editor, await correctWith(crew.editor, before, { kind: 'guide', body: { guide }, reviewBy: null }))
    const [one, two] = [await rowOf('centenarian'), await rowOf('old-age-allowance')]
    const { body } = await send(await edited([['事项', one, '通俗的叫法', '百岁老人补助'], ['事项', two, '通俗的叫法', '老人津贴']]), true)
    expect([body.applied, body.errors.map(({ row, text }) => [row, text.includes('正在审核')])]).toEqual([false, [[one, true]]])
    expect(await prisma().contentVersion.count({ where: { status: 'draft', content: { key: 'old-age-allowance' } } })).toBe(0)
  })

  it('are refused when they are no workbook, lack a sheet, or come from the wrong hands', async () => {
    expect((await send(Buffer.from('PK\u0003\u0004 nonsense'))).body.code).toBe('workbook-unreadable')
    const book = await open(await download())
    book.delete('材料')
    expect((await send(await close(book))).body.errors).toContainEqual({ sheet: '材料', row: 1, column: '', text: '没有“材料”这张工作表，请从导出的文件改起' })
    expect((await send(Buffer.from('x'), false, { authorization: `Bearer ${crew.officer.client.token}` })).status).toBe(403)
    const { status } = await send(await edited([['事项', await rowOf('marriage'), '通俗的叫法', '结婚']]), true, { authorization: `Bearer ${crew.chief.client.token}` })
    expect(status).toBe(200)
    expect(await prisma().contentVersion.count({ where: { status: 'draft', content: { key: 'marriage' } } })).toBe(0)
  })
})
