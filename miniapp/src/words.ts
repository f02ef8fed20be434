import type { CaseStatus, CaseType, IdentityLevel } from '@minsheng/contract/case-words.ts'
import { dayWords } from './dates.ts'

export const caseTypeWords: Record<CaseType, { word: string, hint: string }> = {
  consultation: { word: '咨询', hint: '想问政策、条件、怎么办理' },
  help: { word: '求助', hint: '家里有困难，需要帮助' },
  complaint: { word: '投诉', hint: '对办事、服务不满意' },
  report: { word: '举报', hint: '有人违规、冒领、侵占' },
  suggestion: { word: '建议', hint: '有办法让事情办得更好' }
}

export type Tone = 'wait' | 'going' | 'good' | 'stop'

/** How a status reads to the person who asked, and what happens next. */
export const statusWords: Record<CaseStatus, { word: string, next: string, tone: Tone }> = {
  submitted: { word: '等待受理', next: '工作人员正在看您写的内容，受理后会告诉您由谁办理。', tone: 'wait' },
  accepted: { word: '已受理', next: '已分给承办单位，等他们签收。', tone: 'going' },
  handling: { word: '办理中', next: '承办人员正在核实，可能会打电话联系您。', tone: 'going' },
  drafted: { word: '正在审核答复', next: '答复已写好，正在由负责人审核。', tone: 'going' },
  answered: { word: '已答复', next: '请看下面的答复，并说说事情解决了没有。', tone: 'good' },
  closed: { word: '已办结', next: '这件事已经办结。如还有问题，可以再问一次。', tone: 'good' },
  declined: { word: '不予受理', next: '原因和该找的单位写在下面的办理经过里。', tone: 'stop' }
}

// Standings newer than the words above, by the name the server gives them.
const stageWords: Record<string, { word: string, next: string, tone: Tone }> = {
  职责异议: { word: '正在确定由谁办', next: '分到的单位认为不归它管，正在确定由谁办，期限不变。', tone: 'going' },
  法制审核: { word: '正在审核答复', next: '答复已写好，正在作法制审核。', tone: 'going' },
  已转送: { word: '已转给别的部门', next: '转到了哪里、谁接手，写在下面的办理经过里。', tone: 'stop' },
  已并案: { word: '和另一件一起办', next: '同一件事合在一起办，答复会同时告诉您。', tone: 'going' },
  已撤回: { word: '已撤回', next: '您撤回了这一件。以后有需要，可以重新提交。', tone: 'stop' },
  已封存: { word: '已封存', next: '您反映了信息泄露，这一件先封存，谁也看不了，监督人员正在查。查清以后接着办。', tone: 'stop' },
  已归档: { word: '已归档', next: '这件事已经办结归档。如还有问题，可以再问一次。', tone: 'good' }
}

type Standing = { status: CaseStatus, stage: string, correctBy?: string | null }

// Until the papers come nothing else can happen: it is the citizen's turn.
const waitingFor = (day: string): (typeof stageWords)[string] =>
  ({ word: '等您补材料', next: `请在${dayWords(day)}前补齐，要补什么写在下面。补齐以后接着办。`, tone: 'stop' })

/** Where a case stands, in the exact words where there are some. */
export const standingOf = ({ status, stage, correctBy }: Standing) =>
  correctBy && stage !== '已封存' ? waitingFor(correctBy) : stageWords[stage] ?? statusWords[status]

export const identityWords: Record<IdentityLevel, { word: string, hint: string }> = {
  'named-private': { word: '只让承办人员知道', hint: '写不写姓名电话都行，除了承办人员谁也看不到。方便联系您、核实情况，大多数人选这个。' },
  anonymous: { word: '匿名', hint: '不留姓名和电话，也不会出现在“我的问政”里：只能凭受理编号和查询码看进度、看答复，回执一定要记下。我们没法打电话核实，查不实的可能办不下去。' },
  confidential: { word: '保密', hint: '姓名和电话单独锁起来，最多两名指定的人能看；办事单位只看到改写过的内容，被反映的单位看不到这一件。' },
  named: { word: '实名', hint: '承办和协办的单位都能看到您是谁，核实最快，可以当面答复您。' }
}

export const solvedWords = { yes: '解决了', partly: '解决了一部分', no: '没有解决' } as const
export const treatedWords = ['很差', '不好', '一般', '好', '很好'] as const
export const publicityWords = { public: '同意公开（隐去个人信息）', private: '不公开' } as const
