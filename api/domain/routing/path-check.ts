import type { CaseType } from '../case/case.ts'
import type { LegalPath } from '../clock/paths.ts'

/** A plain question with the answers a person may tap; `to` is the next question or an outcome. */
export type PathQuestion = { id: string, ask: string, answers: readonly { say: string, to: string }[] }

/**
 * Where the questions lead: the lawful path and the type of case filed on it (null: nothing is filed here), what to do now, how
 * long it takes in words, what is lost by choosing wrongly, and the body outside the bureau to go to, if any (`routing/doors.ts`).
 */
export type PathOutcome = {
  id: string
  path: LegalPath
  type: CaseType | null
  goTo: string
  clock: string
  ruleIds: readonly string[]
  loss: string
  doorId: string | null
}

/** The questions, the first being asked first; never more than three on any way (民办发〔2024〕40号, 信访工作条例 第31条). */
export const pathQuestions: readonly PathQuestion[] = [
  {
    id: 'danger', ask: '现在有没有人正在挨打、没饭吃、没人管，或者有生命危险？',
    answers: [
      { say: '有孩子正受欺负、挨打，或者没人管', to: 'child-in-danger' },
      { say: '有大人正挨打', to: 'violence' },
      { say: '有人没吃没住，或者快撑不下去了', to: 'urgent-help' },
      { say: '没有', to: 'wish' }
    ]
  },
  {
    id: 'wish', ask: '您这次最想要什么？',
    answers: [
      { say: '问清楚一件事', to: 'ask' },
      { say: '申请补贴、救助，或者办一个证', to: 'apply' },
      { say: '对已经作出的决定不服（停发、取消、没批、罚款、登记错了）', to: 'decided-by' },
      { say: '反映有人做得不对', to: 'who-did-wrong' },
      { say: '催一件拖着没办的事', to: 'delay' },
      { say: '要一份政府的文件或者数据', to: 'document' },
      { say: '提一个建议', to: 'propose' }
    ]
  },
  {
    id: 'decided-by', ask: '这个决定是谁作的？',
    answers: [
      { say: '民政局，或者乡镇的民政窗口', to: 'objection' },
      { say: '别的部门', to: 'objection-elsewhere' },
      { say: '法院或者仲裁委', to: 'court' }
    ]
  },
  {
    id: 'who-did-wrong', ask: '是谁做得不对？',
    answers: [
      { say: '村干部或者公职人员收钱、贪占、照顾亲戚', to: 'accuse' },
      { say: '工作人员态度不好、推来推去', to: 'attitude' },
      { say: '养老院、殡仪馆、公墓、协会、募捐的人违规', to: 'third-party' },
      { say: '有人不够条件还在领低保、补贴', to: 'false-claim' },
      { say: '别人欠钱、打架、家里的财产纠纷', to: 'court' }
    ]
  }
]

const outcome = (row: Omit<PathOutcome, 'doorId'> & { doorId?: string }): PathOutcome => ({ doorId: null, ...row })

/** All outcomes. The clocks are those of domain.md §2.2 and §2.5. */
export const pathOutcomes: readonly PathOutcome[] = [
  outcome({ id: 'child-in-danger', path: 'mandatory-report', type: 'help', goTo: '先打110，再在这里告诉我们', clock: '30分钟内有人联系您', ruleIds: ['R17', 'P05c'], loss: '等着排队会耽误救孩子', doorId: 'public-security' }),
  outcome({ id: 'violence', path: 'mandatory-report', type: 'help', goTo: '先打110，需要住处的可以到救助管理站临时住下', clock: '2小时内有人联系您', ruleIds: ['R17', 'P05'], loss: '不报警就没有告诫书和出警记录，以后离婚、申请保护令缺证据', doorId: 'public-security' }),
  outcome({ id: 'urgent-help', path: 'service', type: 'help', goTo: '直接说清在哪里、缺什么，先救助后补手续', clock: '2小时内有人联系您', ruleIds: ['P05', 'R11', 'R15'], loss: '当成一般申请要先交材料、先公示' }),
  outcome({ id: 'ask', path: 'consultation', type: 'consultation', goTo: '写下您的问题', clock: '3个工作日内答复', ruleIds: ['P01'], loss: '问题当成投诉办，答复反而慢' }),
  outcome({ id: 'apply', path: 'service', type: 'help', goTo: '在办事指南里找到这一项，到乡镇或者窗口申请', clock: '按这一项的法定期限，从受理那天起算', ruleIds: ['P03', 'P06'], loss: '只写信不申请，受理日期没有开始，补贴也不会补发' }),
  outcome({ id: 'objection', path: 'reconsideration', type: 'complaint', goTo: '在这里要求复核；同时可以向县人民政府申请行政复议', clock: '知道决定之日起60日内可以申请复议，过了就不能申请', ruleIds: ['R24', 'P03'], loss: '只等答复，60日一过就失去申请复议的权利' }),
  outcome({ id: 'objection-elsewhere', path: 'reconsideration', type: null, goTo: '看决定书最后一段写的复议机关和期限，向它申请', clock: '知道决定之日起60日内', ruleIds: ['R24'], loss: '在这里反映不能代替复议，期限照样在走', doorId: 'justice' }),
  outcome({ id: 'court', path: 'petition', type: null, goTo: '向人民法院、仲裁委提出，或者找法律援助中心帮忙', clock: '当场告诉您去处', ruleIds: ['R01'], loss: '诉讼和上诉都有期限，在这里等会过期', doorId: 'justice' }),
  outcome({ id: 'accuse', path: 'accusation', type: 'report', goTo: '写清谁、什么时候、做了什么；可以匿名，也可以保密', clock: '15日内告诉您是否受理、转到哪里', ruleIds: ['R01', 'P04'], loss: '当成普通投诉会转给下面的单位，被反映的人可能知道是您', doorId: 'discipline' }),
  outcome({ id: 'attitude', path: 'petition', type: 'complaint', goTo: '写清哪个窗口、哪一天、怎么回事', clock: '1个工作日内有人联系您，15个工作日内答复', ruleIds: ['R01', 'R03', 'P03', 'P06'], loss: '写成举报会转到纪检机关，解决反而慢' }),
  outcome({ id: 'third-party', path: 'enforcement', type: 'report', goTo: '写清地点、名称和看到的情况，有照片更好', clock: '15日内告诉您是否受理，15个工作日内答复', ruleIds: ['R01', 'P04'], loss: '公开发帖会让对方先知道、先藏起来' }),
  outcome({ id: 'false-claim', path: 'enforcement', type: 'report', goTo: '写清是谁、住哪里、有什么财产；我们逐一核查并反馈', clock: '15日内告诉您是否受理', ruleIds: ['R01', 'P04', 'R20'], loss: '到处说会伤了和气，也查不到银行和车辆' }),
  outcome({ id: 'delay', path: 'petition', type: 'complaint', goTo: '写清什么时候、在哪里交的申请，我们查到哪一步了', clock: '1个工作日内有人联系您，15个工作日内答复', ruleIds: ['R01', 'R03', 'P03', 'P06'], loss: '重新申请一次，前面的期限就白等了' }),
  outcome({ id: 'document', path: 'disclosure', type: 'consultation', goTo: '写清要哪份文件，怎么给您', clock: '20个工作日内答复；要补充的，7个工作日内告诉您', ruleIds: ['R04', 'R05'], loss: '当成信访件办，不能要求按时给您文件' }),
  outcome({ id: 'propose', path: 'petition', type: 'suggestion', goTo: '写下您的建议', clock: '15个工作日内告诉您采纳没有、为什么', ruleIds: ['P02'], loss: '写成投诉，回您的只是“已处理”' })
]

/** Where some answers lead: the next question, the outcome, or null when an answer is not on the list. */
export type PathStep = { question: PathQuestion } | { outcome: PathOutcome } | null

/** Walks the questions from the first by the numbers of the answers tapped (0 is the first). Refuses nothing: a wrong number gives null. */
export const checkPath = (answers: readonly number[]): PathStep => {
  let question = pathQuestions[0]
  for (const [step, answer] of answers.entries()) {
    const to = question?.answers[answer]?.to
    const found = pathOutcomes.find(({ id }) => id === to)
    if (found) return step === answers.length - 1 ? { outcome: found } : null
    question = pathQuestions.find(({ id }) => id === to)
    if (!question) return null
  }
  return question ? { question } : null
}
