import type { GuidePaper, GuideQuestion, Line } from '../guide.ts'
import { death, disability, household, marital } from './everyday-papers.ts'
import { ask, bring, checked, line } from './write.ts'

// What every look at a household's means asks about: who lives there, what comes in, and who is gone (最低生活保障审核确认办法第七条、第十三条).
export const membersAsked: GuideQuestion = ask('members', '家里有下面这样的人吗？', [
  ['disabled', '有残疾证的人'], ['ill', '得大病、长年吃药的人'], ['student', '满了18岁还在读书的孩子'], ['none', '都没有']
], { many: true, help: '有几样选几样。' })

export const incomeAsked: GuideQuestion = ask('income', '家里有哪些进账？', [
  ['wage', '打工、上班的工资'], ['farm', '种田、养殖、做小生意'], ['pension', '养老金、退休金'], ['support', '分开住的子女给的钱'], ['rent', '租金、分红、利息'], ['none', '什么收入都没有']
], { many: true, help: '有几样选几样，照实选。' })

export const apartAsked: GuideQuestion = ask('apart', '家里人有没有下面的情况？', [
  ['divorced', '离了婚'], ['dead', '夫妻有一个去世了'], ['prison', '有人在坐牢、强制戒毒'], ['missing', '有人被法院宣告失踪'], ['none', '都没有']
], { many: true })

export const memberPapers: readonly GuidePaper[] = [
  disability('members=disabled'),
  bring('illness', '看病的材料：诊断证明、出院小结、医药费票据', 'copy', { copies: 1, only: 'members=ill', note: '找近一年的，带得越全，算收入时扣得越准。票据丢了，到医院收费处可以打清单。' }),
  bring('student', '学生证或者录取通知书', 'copy', { copies: 1, only: 'members=student', note: '读全日制本科、大专、中专的都要。小学到高中的不用带，学籍能查到。' })
]

export const incomePapers: readonly GuidePaper[] = [
  bring('wage', '工资条、银行工资流水，或者打工地方写的收入证明', 'copy', { copies: 1, only: 'income=wage', note: '打零工拿不出的，自己写清楚在哪里做、一个月大概多少，签字就行。不要空着。' }),
  bring('farm', '种养、做生意收入的书面说明', 'original', { copies: 1, only: 'income=farm', note: '自己写：几亩田、养几头猪、一年卖多少钱。村里会核实。' }),
  checked('pension', '养老金、退休金发放信息', 'none', { only: 'income=pension', note: '从社保的数据里查，不用您打流水。' }),
  bring('support', '分开住的子女的名字、电话、做什么工作', 'none', { only: 'income=support', note: '写在申请表上就行，不用子女回来。' }),
  bring('rent', '租房合同、土地流转合同、分红单', 'copy', { copies: 1, only: 'income=rent', note: '没有合同的，写清楚租给谁、一年多少钱。' }),
  checked('property', '社保、税务、房产、车辆、公司、存款等信息', 'none', { note: '签了授权书以后，由核对中心统一查，不用您一家一家开证明。', source: '最低生活保障审核确认办法第十七条' })
]

export const apartPapers: readonly GuidePaper[] = [
  household, marital,
  bring('divorce-ruling', '法院的离婚判决书或者调解书', 'copy', { copies: 1, only: 'apart=divorced', note: '只有法院判的才带，里面写着抚养费。在民政局离的不用带，我们自己查。' }),
  death('爱人', 'apart=dead'),
  checked('prison', '服刑、强制戒毒信息', 'none', { only: 'apart=prison', note: '先从数据里查。查不到的，判决书复印件拿来补一下。' }),
  bring('missing-ruling', '法院宣告失踪的判决书', 'copy', { copies: 1, only: 'apart=missing', note: '只是联系不上、没经过法院的，不用带，同工作人员说清楚。' })
]

export const householdCounted: readonly Line[] = [
  line('算一家人的有：夫妻、没成年的孩子、还在读书或者不能自立的成年孩子、长期住在一起有赡养抚养关系的人。'),
  line('正在坐牢、强制戒毒或者被宣告失踪的人，不算在家里人口里。', 'apart=prison,missing')
]

/** Papers asked of every household whose means are looked at, by its answers. */
export const householdPapers: readonly GuidePaper[] = [...apartPapers, ...memberPapers, ...incomePapers]
