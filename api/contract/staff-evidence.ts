import { Type } from 'typebox'
import { noticeStatuses, toldWays, sendingStates } from './told-words.ts'
import type { RouteTable } from './route-table.ts'
import { CaseParams, ClientId, Instant, oneOf, orNull, problems, strict } from './shapes.ts'

const words = (description: string) => Type.String({ description })

/** One sending of a notice: by which way, what became of it, and the number it can be proved by. */
const Sending = strict('一次告知', {
  way: oneOf('方式', toldWays), wayName: words('方式名称'), state: oneOf('状态', sendingStates), stateName: words('状态名称'),
  sentAt: orNull(Instant('什么时候发出')), deliveredAt: orNull(Instant('什么时候送到')), receipt: orNull(words('回执号')), reason: orNull(words('没有送到的原因')),
  by: orNull(words('谁告知的；不是人工告知为空')), note: orNull(words('怎么告知的、说明；不是人工告知为空'))
})

const Evidence = strict('一条通知', {
  noticeId: ClientId('通知编号'), at: Instant('什么时候写的'), title: words('标题'), text: words('内容'), lawful: orNull(words('依据：哪一条要求告知；没有要求为空')),
  status: oneOf('状态', noticeStatuses), statusName: words('状态名称'), reachedBy: orNull(words('以哪种方式告知到的')), reachedAt: orNull(Instant('什么时候告知到的')),
  sendings: Type.Array(Sending, { description: '每一次告知，先试的在前' })
})

export const staffEvidence = {
  'GET /staff/cases/:caseNo/notices': {
    summary: '一件的送达情况：告诉了群众什么、怎么告诉的、有没有送到', params: CaseParams,
    response: { 200: strict('送达情况', { confidential: Type.Boolean({ description: '保密件：只在本人的小程序里告知，这里不列' }), items: Type.Array(Evidence, { description: '新的在前' }) }), ...problems }
  }
} as const satisfies RouteTable
