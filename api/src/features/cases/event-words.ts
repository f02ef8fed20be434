import type { Day } from '@minsheng/domain/calendar/day.ts'
import { spokenCalendar, spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { DeclineReason, Outcome } from '@minsheng/domain/case/commands.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { pauseNames } from '@minsheng/domain/clock/fact-names.ts'
import { pathNames, plainPathNames } from '@minsheng/domain/clock/paths.ts'
import { ruleAt } from '@minsheng/domain/clock/rules.ts'
import { doors } from '@minsheng/domain/routing/doors.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>

/**
 * How one kind of event is told. `staff`: what stands under its label in the panel, with limits by the names they had in the rule book. `citizen`: what the citizen reads;
 * without it the event stays inside, `label-only` shows the label alone.
 */
export type EventWords<T extends CaseEvent['type']> = {
  label: string | ((event: Of<T>) => string)
  staff?: (event: Of<T>, rules: readonly ClockRule[]) => string | null
  citizen?: 'label-only' | ((event: Of<T>) => string | null)
}

const declineWords: Record<DeclineReason, string> = {
  'not-our-duty': '这件事不由民政部门办理', 'statutory-path': '这件事应走法定途径', duplicate: '同一件事已经在办', unclear: '内容不清楚，又联系不上您', other: '不予受理'
}
const methodWords = { phone: '电话', visit: '上门', 'in-person': '当面', message: '站内消息' } as const
const outcomeWords = { reached: '已联系上', 'no-answer': '没有联系上', refused: '对方不愿多谈' } as const
const solvedWords = { yes: '解决了', partly: '部分解决', no: '没解决' } as const
/** 匿名, 实名不公开, 保密举报, 实名. */
export const identityWords = { anonymous: '匿名', 'named-private': '实名（只让承办人员知道）', confidential: '保密举报', named: '实名' } as const
const urgencyWords = { danger: '人身急难', child: '涉未成年人受侵害' } as const
const mandateWords = { 'in-person': '本人在场口头同意', 'signed-photo': '本人签字（照片）', 'phone-recording': '本人电话同意（有录音）' } as const
const revokedWords = { person: '本人撤销', helper: '代办人不再代办' } as const
const lightWords = { yellow: '黄牌', red: '红牌', listed: '挂牌督办' } as const
const upperWords = { asked: '已申请', upheld: '维持', changed: '改变', 'sent-back': '退回重办' } as const
/** 属实, 部分属实, 不属实, 不实信息澄清. */
export const findingWords: Record<Outcome, string> = { true: '属实', 'partly-true': '部分属实', untrue: '不属实', clarified: '不实信息澄清', none: '不涉及核实' }

// A limit no version in force had on that day keeps its bare number: better than no sign of which it was.
const limitName = (rules: readonly ClockRule[], ruleId: string, on: Day): string =>
  (ruleAt(rules, ruleId, on) ?? rules.findLast(({ id }) => id === ruleId))?.name ?? ruleId
const lightText = ({ ruleId, level, on }: Of<'light-raised'>, rules: readonly ClockRule[]): string =>
  `${lightWords[level]}，${spokenDay(on)}起：${limitName(rules, ruleId, on)}${level === 'yellow' ? '快到期' : '超期'}`

const doorName = (doorId: string | null) => doors.find(({ id }) => id === doorId)?.name
const named = (unitId: string | null) => unitName(unitId) ?? '承办单位'
const listed = (items: readonly string[]) => items.map((item, i) => `${i + 1}. ${item}`).join('\n')
const withReceiver = (words: string | null, receiver?: string | null, handedOver?: readonly string[]) =>
  [words?.replace(/。$/, ''), receiver && `接手人：${receiver}`, handedOver?.length && `移交：${handedOver.join('、')}`].filter(Boolean).join('。') || null
const declined = ({ reason, doorId, explanation, firstCaseNo }: Of<'case-declined'>) => {
  const door = doorName(doorId)
  return `${declineWords[reason]}${firstCaseNo ? `（${firstCaseNo}）` : ''}${door ? `，请找${door}` : ''}。${explanation}`
}
const forwarded = ({ doorId, receiver, handedOver, explanation }: Of<'case-forwarded'>) =>
  withReceiver(`已连同材料转到${doorName(doorId) ?? '有权处理的部门'}。${explanation}`, receiver, handedOver)

/** Every event in words. The record is complete by type: a new event must be given its words here. */
export const eventWords: { readonly [T in CaseEvent['type']]: EventWords<T> } = {
  'case-submitted': { label: '已提交', citizen: ({ dueOn, provisional }) => `承诺${spokenDay(dueOn)}前（含当天）答复${provisional ? '，这一天是暂定的' : ''}` },
  'case-accepted': { label: '已受理', staff: ({ note, receiver }) => withReceiver(note, receiver), citizen: ({ receiver }) => receiver ? `接手人：${receiver}` : null },
  'case-declined': { label: '不予受理', staff: declined, citizen: declined },
  'case-forwarded': { label: '已转送', staff: forwarded, citizen: forwarded },
  'case-rerouted': { label: '改派', staff: ({ reason, receiver, handedOver }) => withReceiver(reason, receiver, handedOver), citizen: ({ receiver }) => withReceiver('办理期限不变', receiver) },
  'objection-refused': { label: '职责异议不成立', staff: ({ reason }) => reason },
  'objection-arbitrated': { label: '领导裁定承办单位', staff: ({ unitId, reason }) => `${named(unitId)}。${reason}`, citizen: ({ unitId }) => `由${named(unitId)}办理，办理期限不变` },
  'case-merged': { label: '已并案', staff: ({ intoCaseNo, reason }) => `并入 ${intoCaseNo}。${reason}`, citizen: ({ intoCaseNo }) => `和同一件事的 ${intoCaseNo} 一起办，答复会同时告诉您` },
  'case-joined': { label: '并入一件', staff: ({ fromCaseNo, reason }) => `${fromCaseNo}。${reason}` },
  'case-split': { label: '拆分', staff: ({ parts, reason }) => `${parts.map(({ caseNo, title }) => `${caseNo} ${title}`).join('；')}。${reason}`, citizen: ({ parts }) => `您反映了几件事，分开办得更快：${parts.map(({ caseNo, title }) => `${caseNo} ${title}`).join('；')}` },
  'case-cut-out': { label: '由拆分而来', staff: ({ fromCaseNo }) => fromCaseNo, citizen: ({ fromCaseNo }) => `从 ${fromCaseNo} 里分出来单独办` },
  'urgency-marked': { label: '标为紧急', staff: ({ urgency, reason }) => `${urgencyWords[urgency]}。${reason}` },
  'path-set': { label: '核定办理途径', staff: ({ path, reason }) => `${pathNames[path]}。${reason}`, citizen: ({ path }) => `按“${plainPathNames[path]}”办理` },
  'identity-set': { label: '调整保密级别', staff: ({ identity, reason }) => `${identityWords[identity]}。${reason}` },
  'accused-named': { label: '列明被反映单位', staff: ({ reason }) => reason },
  'keeper-named': { label: '确定保密件保管人', staff: ({ reason }) => reason },
  'case-retyped': { label: '保密件已转述' },
  'leak-settled': { label: '泄露反映已处理', staff: ({ note }) => note, citizen: 'label-only' },
  'receipt-confirmed': { label: '双方确认收到', citizen: 'label-only' },
  'case-signed': { label: '已签收，开始办理', citizen: 'label-only' },
  'duty-objected': { label: '提出职责异议', staff: ({ reason, suggestedUnitId }) => `${reason}${suggestedUnitId ? `。建议由${named(suggestedUnitId)}办理` : ''}` },
  'plan-made': { label: '调查方案', staff: ({ text }) => text },
  'contact-recorded': { label: '联系群众', staff: ({ method, outcome, note }) => `${methodWords[method]}，${outcomeWords[outcome]}。${note}`, citizen: ({ method, outcome }) => `${methodWords[method]}，${outcomeWords[outcome]}` },
  'finding-recorded': { label: '调查核实', staff: ({ text }) => text, citizen: 'label-only' },
  'visit-recorded': { label: '走访', staff: ({ on, place, investigators, met, text }) => `${spokenDay(on)}，${place}，走访人${investigators.join('、')}，见到${met}。${text}`, citizen: ({ on, investigators }) => `${spokenDay(on)}，走访人${investigators.join('、')}` },
  'evidence-added': { label: '证据材料', staff: ({ fileIds, note }) => `${note}（${fileIds.length} 份）` },
  'unit-consulted': { label: '会办', staff: ({ unitId, question, until }) => `请${named(unitId)}在${spokenDay(until)}前答复：${question}`, citizen: ({ unitId }) => `会同${named(unitId)}办理` },
  'opinion-given': { label: '会办意见', staff: ({ unitId, text }) => `${named(unitId)}：${text}` },
  'person-recused': { label: '回避', staff: ({ reason }) => reason },
  'correction-requested': {
    label: ({ reason }) => reason ? '再次告知补正' : '一次性告知补正', staff: ({ items, explanation, reason }) => `${listed(items)}\n${explanation}${reason ? `\n再次补正的理由：${reason}` : ''}`,
    citizen: ({ items, until, explanation, reason }) => `请在${spokenDay(until)}前补齐：\n${listed(items)}\n${explanation}${reason ? `\n这是第二次请您补正，理由：${reason}` : ''}`
  },
  'clock-paused': { label: '办理期限暂停', staff: ({ reason, until, explanation }) => `${pauseNames[reason]}，到${spokenDay(until)}。${explanation}`, citizen: ({ reason, until, explanation }) => `${pauseNames[reason]}，最晚到${spokenDay(until)}。${explanation}` },
  'clock-resumed': { label: '办理期限继续', staff: ({ note }) => note, citizen: 'label-only' },
  'extension-asked': { label: '申请延期', staff: ({ reason }) => reason },
  'extension-granted': { label: '批准延期', staff: ({ ruleId, amount, reason }, rules) => `“${rules.findLast(({ id }) => id === ruleId)?.name ?? ruleId}”延长 ${amount} 日。${reason}`, citizen: ({ amount, reason }) => `延长 ${amount} 日，理由：${reason}` },
  'extension-refused': { label: '不同意延期', staff: ({ reason }) => reason },
  'reply-drafted': { label: '答复送审', citizen: 'label-only' },
  'reply-returned': { label: '退回重拟', staff: ({ reason }) => reason },
  'reply-approved': { label: '审核通过', staff: ({ edited }) => edited ? '审核人改定了文字' : null },
  'reply-cleared': { label: '法制保密审核通过', staff: ({ edited }) => edited ? '审核人改定了文字' : null },
  'case-answered': { label: '已答复', staff: ({ outcome }) => outcome ? findingWords[outcome] : null, citizen: 'label-only' },
  'supervision-opened': { label: '督办', staff: ({ reason, instruction, until }) => `${reason}。要求：${instruction}。${spokenDay(until)}前反馈` },
  'progress-reported': { label: '督办反馈', staff: ({ text }) => text },
  'supervision-ended': { label: '督办办结', staff: ({ evidence }) => evidence },
  'leader-instructed': { label: '领导批示', staff: ({ text }) => text },
  'accountability-recorded': { label: '责任追究', staff: () => '内容限阅' },
  'called-back': { label: '回访', staff: ({ reached, note }) => `${reached ? '已联系上' : '没有联系上'}。${note}`, citizen: 'label-only' },
  'upper-review-recorded': { label: '复查复核', staff: ({ authority, result, note }) => `${authority}：${upperWords[result]}。${note}`, citizen: ({ authority, result }) => `${authority}：${upperWords[result]}` },
  'light-raised': { label: '亮牌', staff: lightText },
  'due-recounted': { label: '期限重新计算', staff: ({ from, to, calendar }) => `${spokenDay(from)} → ${spokenDay(to)}（${spokenCalendar(calendar)}）`, citizen: ({ from, to }) => `放假安排公布后重新计算：${spokenDay(from)} → ${spokenDay(to)}` },
  'case-supplemented': { label: '补充说明', staff: ({ text }) => text, citizen: ({ text }) => text },
  'correction-given': { label: '已补正', staff: ({ text }) => text, citizen: ({ text }) => text },
  'contact-confirmed': { label: '群众核实联系', staff: ({ contacted }) => contacted ? '确实联系过' : '群众说没有联系过', citizen: ({ contacted }) => contacted ? '您说：确实联系过我' : '您说：没有联系过我' },
  'case-rated': { label: '已评价', staff: ({ solved, treated, comment }) => `${solvedWords[solved]}，态度 ${treated} 分${comment ? `。${comment}` : ''}`, citizen: ({ solved, treated }) => `${solvedWords[solved]}，态度 ${treated} 分` },
  'asked-again': { label: '要求再办', staff: ({ text }) => text, citizen: ({ text }) => text },
  'case-withdrawn': { label: '已撤回', staff: ({ reason }) => reason, citizen: ({ reason }) => reason },
  'leak-reported': { label: '反映信息泄露', citizen: 'label-only' },
  'mandate-recorded': { label: '登记委托', staff: ({ given }) => mandateWords[given], citizen: ({ given }) => mandateWords[given] },
  'mandate-revoked': { label: '撤销委托', staff: ({ by }) => revokedWords[by], citizen: ({ by }) => revokedWords[by] },
  'case-closed': { label: '已办结', citizen: 'label-only' },
  'case-archived': { label: '已归档' },
  'contact-revealed': { label: '查看联系方式' },
  'dossier-exported': { label: '导出案卷', staff: ({ audience }) => audience === 'citizen' ? '群众下载，不含内部材料' : null },
  'publication-prepared': { label: '准备公开稿' },
  'publication-returned': { label: '公开稿退回', staff: ({ reason }) => reason },
  'publication-published': { label: '已公开', staff: ({ answerNo }) => answerNo, citizen: 'label-only' },
  'publication-withheld': { label: '不公开', staff: ({ note }) => note, citizen: ({ reason }) => reason === 'citizen-asked' ? '按您的意愿不公开' : '依规定不公开' },
  'publication-correction-prepared': { label: '准备更正', staff: ({ reason }) => reason },
  'publication-corrected': { label: '已更正', staff: ({ answerNo, reason }) => `${answerNo}：${reason}`, citizen: ({ reason }) => `公开的答复已更正：${reason}` },
  'publication-withdrawn': { label: '已撤下', staff: ({ note }) => note, citizen: ({ note }) => `公开的答复已撤下：${note}` }
}
