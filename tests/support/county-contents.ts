import type { Services } from '@minsheng/api/context.ts'
import { indexContent } from '@minsheng/api/features/contents/index-content.ts'
import { withKind } from '@minsheng/api/features/contents/written.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { benefitFinder } from '@minsheng/domain/guides/benefits-data.ts'
import { guides } from '@minsheng/domain/guides/catalogue/guides.ts'
import { forms } from '@minsheng/domain/forms/forms.ts'
import { hangPosting, publish, publishArticle, publishPlace } from './contents.ts'

const everythingFound = async (services: Services): Promise<void> => {
  const rows = await services.db.prisma.publicContent.findMany({ where: { kind: { in: ['guide', 'article', 'place', 'form'] }, status: 'published' } })
  await services.db.transaction(async (tx) => {
    for (const { kind, key, unitId, body, changedAt } of rows) await indexContent(services, tx, { key, unitId, written: withKind(kind as 'guide', body), changedAt })
  })
}

const plan = {
  key: 'hall', name: '办事大厅', floor: '一楼', ratio: 1.6,
  rooms: [
    { id: 'door', label: '大门', kind: 'door', x: 40, y: 86, width: 20, height: 14 }, { id: 'r101', label: '101', kind: 'window', x: 0, y: 0, width: 30, height: 40 }, { id: 'r102', label: '102', kind: 'office', x: 35, y: 0, width: 30, height: 40 },
    { id: 'r103', label: '103', kind: 'office', x: 70, y: 0, width: 30, height: 40 }, { id: 'stairs', label: '楼梯', kind: 'stairs', x: 0, y: 60, width: 20, height: 40 }
  ]
}

const table = '<table><thead><tr><th>乡镇</th><th>窗口</th><th>时间</th></tr></thead><tbody><tr><td>东坪镇</td><td>民政窗口</td><td>周一至周五</td></tr></tbody></table>'

/** What a county has on show: every guide of the catalogue, the household questions, places with people, a notice with a table, a 公示; all of it found by the search. */
export const showContents = async (services: Services): Promise<void> => {
  const at = new Date()
  for (const guide of guides) await publish(services, 'guide', { key: guide.id, title: guide.name, body: guide, unitId: guide.unitId })
  await publish(services, 'benefits', { key: 'benefits', title: '待遇自查', body: benefitFinder })
  for (const { id, title, unitId } of forms) await publish(services, 'form', { key: id, title, unitId, body: { formId: id, version: 1, from: '2026-11-01', formerUntil: null, note: '' } })
  await publish(services, 'floor-plan', { key: 'hall', title: '办事大厅一楼', body: plan })
  const person = { name: '李国强', title: '股长', duty: '低保、临时救助', phone: '0737-7000002', guideIds: ['minimum-living'] }
  await publishPlace(services, 'social-assistance', { name: '社会救助股', floorPlan: 'hall', roomId: 'r101', people: [person] })
  await publishPlace(services, 'township-430923118', { name: '梅城镇民政所', townshipCode: '430923118', phone: null, villages: [{ name: '启安社区', assistant: { name: '刘雪梅', phone: '13907370003' }, childDirector: null }] })
  await publishArticle(services, 'window-hours', { title: '乡镇民政窗口办理时间', summary: '各乡镇窗口时间', html: `<p>从下月起，各乡镇民政窗口时间如下。</p>${table}` }, { publishedAt: at })
  await hangPosting(services, 'meicheng-november', dayOf(at.getTime()), addDays(dayOf(at.getTime()), 6), { title: '梅城镇十一月拟纳入低保公示', townshipCode: '430923118', village: '启安社区' })
  await everythingFound(services)
}
