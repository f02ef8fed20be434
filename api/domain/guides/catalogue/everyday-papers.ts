import type { GuidePaper, GuideQuestion, Line } from '../guide.ts'
import { ask, bring, checked, line, onSite } from './write.ts'

// Papers, questions and sentences that many guides share. The identity card is shown, not handed in; what can be looked up is never asked for.
const sharing = '国务院令第716号第七条'

/** The identity card of somebody, shown and given back. */
export const idCard = (whose = '身份证', only?: string): GuidePaper =>
  bring('id-card', whose, 'original', { note: '给工作人员看一下就还给您，不用复印。过期了或者丢了，先到派出所办临时身份证。', ...(only === undefined ? {} : { only }) })

/** Where the money goes: a card or book in the name of `whose`. */
export const account = (whose: string, only?: string): GuidePaper =>
  bring('account', `${whose}的社保卡或者银行存折`, 'original', { note: '钱打到这个账号上。要本人的名字，账号要能用；很久没用的，先到银行问一下有没有停用。', ...(only === undefined ? {} : { only }) })

export const household = checked('household', '户口、家庭成员信息', 'none', { note: '从公安的数据里查，不要您带户口本。', source: sharing })
export const marital = checked('marital', '结婚、离婚信息', 'none', { note: '民政自己有登记，不要您开婚姻证明。', source: sharing })
/** What the disability certificate says, from the data of 残联. */
export const disability = (only?: string): GuidePaper =>
  checked('disability', '残疾人证信息', 'none', { note: '从残联的数据里查。证在手边就带上，没带也能办。', source: sharing, ...(only === undefined ? {} : { only }) })
/** That somebody died, from the data of police, hospital and funeral home. */
export const death = (whose: string, only: string): GuidePaper =>
  checked('death', `${whose}去世的信息`, 'none', { note: '从公安、医院、殡葬的数据里查。实在查不到，再请您拿死亡证明来补。', only, source: sharing })

// 低保审核确认办法 wants a written mandate of whoever is not of the household: stricter than what acting.ts asks of an old person's family.
/** Who comes to the counter, and what that asks for. */
export const whoComes = (self = '本人或者家里一起住的大人', only?: string): GuideQuestion =>
  ask('comes', '谁来办？', [['self', self], ['other', '请亲戚、邻居或者村干部代办']], { help: '走不动、没时间的，可以请人代办。', ...(only === undefined ? {} : { only }) })

export const mandate = bring('mandate', '委托书（申请人签字或者按手印）', 'original', { copies: 1, formId: 'power-of-attorney', only: 'comes=other', note: '写明请谁、办什么事。表可以在这里下载，也可以到乡镇民政所拿。' })
export const helperCard = bring('helper-card', '代办人的身份证', 'original', { only: 'comes=other', note: '给工作人员看一下就还。' })
export const helperConfirmed = onSite('helper-confirmed', '代办确认书', 'original', { formId: 'helper-confirmation', only: 'comes=other', note: '代办人当场签字。' })
export const helped: readonly GuidePaper[] = [mandate, helperCard, helperConfirmed]

export const helpersAllowed: readonly Line[] = [
  line('本人或者家里一起住的大人都可以来，来一个人就行。', 'comes=self'),
  line('可以请村（居）委会或者别人代办，要有委托书，代办人带自己的身份证。', 'comes=other')
]

/** The authorisation every adult of the household signs before data are looked up. */
export const authorisation = (only?: string): GuidePaper =>
  bring('authorisation', '家庭经济状况核对授权书', 'original', { copies: 1,
    formId: 'verification-authorisation', note: '家里一起生活的大人，每个人都要签字。人在外地的，去之前先打电话给民政所，问怎么补签。漏签一个人就查不了，要再跑一趟。',
    ...(only === undefined ? {} : { only })
  })

export const decisionQuestioned = line('对结果不服，可以从知道那天起60日内，向县人民政府申请行政复议，也可以到法院起诉。')
export const refusedInWriting = line('不符合的，会书面告诉您理由。没接到书面通知，可以去要。')
