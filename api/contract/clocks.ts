import { Type } from 'typebox'
import { pauseReasons } from './case-words.ts'
import { DayText, Instant, oneOf, orNull, strict } from './shapes.ts'

const words = (description: string) => Type.String({ description })
const NamedDay = (description: string) => strict(description, { day: DayText('日期'), name: words('叫什么：周六、周日、节日名') })

/** How a limit counts: 工作日, 自然日, 分钟. */
export const clockUnits = ['working', 'calendar', 'minutes'] as const
/** What may stop a clock: 补正, and what a unit may ask a pause for. */
export const clockPauses = ['correction', ...pauseReasons] as const

/** A stretch that did not count: the days after `on` up to `end`, both written out; `open` while nobody has ended it. */
export const ClockPause = strict('一次暂停', {
  reason: oneOf('为什么暂停', clockPauses),
  name: words('为什么暂停，给人看的话'),
  on: DayText('从这一天的第二天起不算'),
  end: DayText('算到这一天为止不算；未结束的是约定的最后一天'),
  open: Type.Boolean({ description: '还没有结束' })
})

/**
 * 为什么是这一天: one limit a case carries, with everything its last day rests on. Citizen and staff read the same. `lines`
 * are the whole proof in sentences, in order; the other fields are its parts, for those who want to see each day.
 */
export const ClockView = strict('一项办理期限', {
  ruleId: words('规则编号'),
  name: words('期限名称'),
  kind: oneOf('法定、承诺还是本地规定', ['law', 'promise', 'local']),
  bound: oneOf('约束谁：机关，还是提出的人', ['office', 'citizen']),
  law: words('依据'),
  article: words('条款'),
  governs: Type.Boolean({ description: '办结以这一项为准' }),
  replaced: Type.Boolean({ description: '不再计时：批准延期以后，以延长后的期限为准' }),
  round: Type.Integer({ description: '第几轮办理' }),
  amount: Type.Integer({ description: '期限长度，不含延长' }),
  unit: oneOf('怎么数', clockUnits),
  startedOn: DayText('从哪一天起算，当天不算'),
  startedBy: words('因什么起算'),
  day: DayText('最后一天'),
  nominal: DayText('不顺延时的最后一天'),
  dueAt: orNull(Instant('按分钟计的截止时刻')),
  provisional: Type.Boolean({ description: '跨入国务院尚未公布放假安排的年份，日期为暂定' }),
  satisfiedOn: orNull(DayText('哪一天做到的')),
  late: Type.Boolean({ description: '超过了期限，一经发生不再改变' }),
  excluded: Type.Array(NamedDay('不算的一天'), { description: '逐日列出不算的周末和节假日' }),
  madeUp: Type.Array(NamedDay('调休上班的一天'), { description: '周末但照算的日子' }),
  pauses: Type.Array(ClockPause, { description: '暂停' }),
  extension: orNull(strict('延长', {
    on: DayText('批准日'), amount: Type.Integer({ description: '延长多少' }), approvedBy: words('谁批准'), reason: words('理由')
  })),
  calendarVersion: words('所用日历的版本'),
  lines: Type.Array(words('一句'), { description: '推算过程，一步一句' })
})
