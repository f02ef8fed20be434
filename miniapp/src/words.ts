import type { CaseStatus, CaseType } from '@minsheng/contract/case-words.ts'

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

export const solvedWords = { yes: '解决了', partly: '解决了一部分', no: '没有解决' } as const
export const treatedWords = ['很差', '不好', '一般', '好', '很好'] as const
export const publicityWords = { public: '同意公开（隐去个人信息）', private: '不公开' } as const
