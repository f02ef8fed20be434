import { Type } from 'typebox'
import { caseLinks, identityLevels, legalPaths, outcomes, upperResults, urgencies } from './case-words.ts'
import { ClockView } from './clocks.ts'
import { CaseNo, ClientId, DayText, Instant, oneOf, orNull, strict } from './shapes.ts'

const words = (description: string) => Type.String({ description })
const said = { at: Instant('时间'), by: words('谁') }
const list = <T extends ReturnType<typeof strict>>(item: T, description: string) => Type.Array(item, { description })

const Pause = strict('期限暂停', {
  reason: words('原因代码'), reasonName: words('原因'), since: DayText('从哪天起'), until: DayText('最晚到哪天')
})

const Correction = strict('一次补正', {
  ...said, items: Type.Array(words('一样材料'), { description: '要补的每一样' }), until: DayText('最晚哪天'), explanation: words('告诉群众的话'),
  reason: orNull(words('再次补正的理由')), givenAt: orNull(Instant('群众补来的时间')), given: orNull(words('群众补来的说明')),
  givenItems: Type.Array(Type.Integer({ description: '第几样，从 0 数' }), { description: '已补的' }),
  givenFileIds: Type.Array(words('文件编号'), { description: '随补正来的照片' })
})

const Extension = strict('延期', {
  state: oneOf('状态', ['asked', 'granted', 'refused']), askedAt: orNull(Instant('申请时间')), askedBy: orNull(words('谁申请')), askedReason: orNull(words('申请理由')),
  settledAt: orNull(Instant('批复时间')), settledBy: orNull(words('谁批复')), settledReason: orNull(words('批复理由')),
  ruleId: orNull(words('延的是哪一条期限')), amount: orNull(Type.Integer({ description: '延长多少日' }))
})

const Supervision = strict('一次督办', {
  ...said, reason: words('为什么'), instruction: words('要求'), until: DayText('到哪天'), progress: list(strict('督办反馈', { ...said, text: words('内容') }), '反馈'),
  endedAt: orNull(Instant('结束时间')), evidence: orNull(words('办结凭据'))
})

/** What investigation, review and oversight add to a case as staff see it. */
export const caseParts = {
  path: oneOf('办理途径', legalPaths),
  pathName: words('办理途径名称'),
  identity: oneOf('保密级别', identityLevels),
  identityName: words('保密级别名称'),
  urgency: orNull(oneOf('紧急', urgencies)),
  round: Type.Integer({ description: '第几次办理，1 或 2' }),
  handBacks: Type.Integer({ description: '承办单位退回过几次' }),
  arbitrated: Type.Boolean({ description: '承办单位已由领导裁定' }),
  outcome: orNull(oneOf('查实结果', outcomes)),
  clocks: Type.Array(ClockView, { description: '这一件的每一项期限和为什么是这一天' }),
  pause: orNull(Pause),
  corrections: list(Correction, '补正告知'),
  extension: orNull(Extension),
  mayExtendUntil: orNull(DayText('现在批准延期，最长到哪天；依法不能延则为空')),
  mayExtendDays: orNull(Type.Integer({ description: '最多延长多少日；依法不能延则为空' })),
  mayExtendRuleId: orNull(words('现在批准延期，延的是哪一条法定期限；依法不能延则为空')),
  supervisedUntil: orNull(DayText('督办到哪天')),
  supervisions: list(Supervision, '督办'),
  jointUnits: list(strict('等意见的会办单位', { unitId: words('单位编号'), unitName: words('单位'), question: words('问什么'), until: DayText('请在哪天前答复') }), '还没有给意见的会办单位'),
  opinions: list(strict('会办意见', { ...said, unitName: words('单位'), text: words('意见') }), '会办意见'),
  plan: orNull(strict('调查方案', { ...said, text: words('内容') })),
  visits: list(strict('走访', {
    ...said, on: DayText('哪天'), place: words('地点'), investigators: Type.Array(words('走访人'), { description: '走访人' }), met: words('见到谁'), text: words('情况')
  }), '走访'),
  evidence: list(strict('证据材料', {
    ...said, fileId: ClientId('文件编号'), name: words('文件名'), mediaType: words('文件类型'), note: words('说明')
  }), '证据材料'),
  instructions: list(strict('领导批示', { ...said, text: words('内容') }), '领导批示'),
  accountability: list(strict('责任追究', { ...said, text: words('内容；无权查看的人看到“内容限阅”') }), '责任追究'),
  callBacks: list(strict('回访', { ...said, reached: Type.Boolean({ description: '联系上了' }), note: words('说明') }), '回访'),
  upperReviews: list(strict('复查复核', { ...said, authority: words('机关'), result: oneOf('结果', upperResults), on: DayText('哪天'), note: words('说明') }), '复查复核'),
  recused: Type.Array(words('姓名'), { description: '已回避的人' }),
  accused: Type.Array(words('单位'), { description: '被反映的单位' }),
  links: list(strict('有关的案件', { kind: oneOf('关系', caseLinks), caseNo: CaseNo, title: orNull(words('标题；看不到的案件为空')), stage: orNull(words('办到哪一步')) }), '有关的案件')
}
