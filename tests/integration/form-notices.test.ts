import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Stand } from '../support/api.ts'
import { correctWith, type Editors, publish, startEdited, submit, type Whole } from '../support/editing.ts'
import { fetchFile } from '../support/forms.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const inDays = (days: number): Day => addDays(dayOf(Date.now()), days)
const noticeOf = async (formId: string): Promise<Whole> => {
  const { id } = await stand.composition.services.db.prisma.content.findUniqueOrThrow({ where: { kind_key: { kind: 'form', key: formId } } })
  return crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: id } })
}
const announce = async (formId: string, version: number, from: Day, formerUntil: Day | null, note = ''): Promise<Whole> => {
  const draft = await correctWith(crew.editor, await noticeOf(formId), { kind: 'form', reviewBy: null, body: { form: { formId, version, from, formerUntil, note } } })
  return publish(crew.head, await submit(crew.editor, draft))
}
const card = async (formId: string) => (await stand.anyone.ok('GET /forms')).items.find((item) => item.formId === formId)
const download = async (formId: string) => (await fetchFile(stand.baseUrl, 'GET /forms/:formId/file', { params: { formId }, querystring: { format: 'docx' } })).status

describe('what the bureau announces of a form', () => {
  it('is what 表格下载 says: the day it begins and what has changed, in the list and on the form', async () => {
    await announce('orphan', 1, inDays(-3), null, '加了监护人电话一栏。')
    expect(await card('orphan')).toMatchObject({ version: 1, from: inDays(-3), formerUntil: null, standing: 'current', standingText: '加了监护人电话一栏。' })
    expect(await stand.anyone.ok('GET /forms/:formId', { params: { formId: 'orphan' } })).toMatchObject({ from: inDays(-3), standingText: '加了监护人电话一栏。' })
  })

  it('an old version is handed out and filled in until the day said, and not after it', async () => {
    await announce('divorce', 2, inDays(-1), inDays(20))
    expect(await card('divorce')).toMatchObject({ version: 1, standing: 'former', standingText: `已更新为第 2 版，这一版（旧版）可用至${spokenDay(inDays(20))}。` })
    expect(await download('divorce')).toBe(200)
    await announce('divorce', 2, inDays(-9), inDays(-1))
    expect(await card('divorce')).toMatchObject({ standing: 'ended', standingText: '已更新为第 2 版，这一版（第 1 版）不再使用，新版请到窗口领取。' })
    expect(await download('divorce')).toBe(409)
    expect((await card('adoption'))?.standing).toBe('current')
  })

  it('a version to come changes nothing yet, and an announcement withdrawn says nothing any more', async () => {
    const coming = await announce('adoption', 2, inDays(5), inDays(30))
    expect(await card('adoption')).toMatchObject({ version: 1, standing: 'current', standingText: null })
    const now = await announce('adoption', 2, inDays(0), inDays(30))
    expect((await card('adoption'))?.standing).toBe('former')
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId: coming.contentId }, body: { stamp: now.current.stamp, reason: '写错了版次' } })
    expect(await card('adoption')).toMatchObject({ standing: 'current', standingText: null })
  })
})
