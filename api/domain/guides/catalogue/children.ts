import type { Guide } from '../guide.ts'
import { decisionQuestioned, refusedInWriting } from './everyday-papers.ts'
import { neighboursOfChildren, toHealth, toInsurance, toWomen } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const orphan = guide({
  id: 'orphan', name: '孤儿认定、基本生活费给付', plainName: '孩子父母都不在了，申请孤儿生活费', kind: 'payment', unit: 'child-welfare', at: 'township',
  audience: ['父母都去世了，或者找不到亲生父母的、没满18岁的孩子，由带他的人来申请'],
  conditions: [
    line('孩子没满18岁。'),
    line('父母都去世了（包括法院宣告死亡）。', 'parents=dead'),
    line('父母一个去世、一个被法院宣告失踪，或者都被宣告失踪的，也算。要有法院的判决书，只是联系不上的不算。', 'parents=declared'),
    line('捡到的、找不到亲生父母的孩子，先报警。', 'parents=unknown'),
    line('父母还有一个在，没去世也没失踪的，不是孤儿。看看事实无人抚养儿童。', 'parents=one')
  ],
  questions: [
    ask('parents', '孩子的父母现在怎样？', [['dead', '都去世了'], ['declared', '有被法院宣告失踪的'], ['unknown', '找不到亲生父母'], ['one', '还有一个在']]),
    ask('care', '孩子现在谁带？', [['kin', '爷爷奶奶、外公外婆等亲戚'], ['home', '福利院'], ['other', '别的人']], { only: 'parents=dead,declared,unknown' }),
    ask('comes', '谁来申请？', [['guardian', '监护人（带他的人）'], ['village', '村（居）委会']], { only: 'care=kin,other' })
  ],
  papers: [
    bring('application', '孤儿基本生活费申请表', 'original', { copies: 1, formId: 'orphan', only: 'care=kin,other', note: '可以下载，也可以到乡镇填。' }),
    bring('guardian-card', '监护人的身份证', 'original', { only: 'comes=guardian', note: '看一下就还。' }),
    bring('photo', '孩子的照片，1寸', 'photo', { copies: 2, only: 'care=kin,other', note: '近期的。有的乡镇当场能照，去之前问一下。' }),
    bring('account', '孩子的社保卡或者存折', 'original', { only: 'care=kin,other', note: '要孩子本人的名字。没有的先到银行给孩子办一个。' }),
    checked('household', '孩子和监护人的户口信息', 'none', { only: 'parents=dead,declared,unknown', note: '从公安的数据里查，不要户口本。' }),
    checked('death', '父母去世的信息', 'none', { only: 'parents=dead,declared', note: '先从数据里查。实在查不到，再请您拿死亡证明来补。' }),
    bring('ruling', '法院宣告失踪、宣告死亡的判决书', 'copy', { copies: 1, only: 'parents=declared', note: '到判决的法院可以复印。' }),
    bring('police-report', '公安出的捡到孩子、查找不到亲生父母的材料', 'original', { copies: 1, only: 'parents=unknown', note: '找当时接警的派出所要。' }),
    checked('home-record', '福利院的入院记录', 'none', { only: 'care=home', note: '由福利院自己办，不用别人管。' }),
    onSite('visit', '上门看孩子、谈话', 'none', { only: 'care=kin,other', note: '工作人员、儿童主任上门，看看孩子过得怎样。' })
  ],
  proxy: [
    line('由监护人申请。孩子自己不用来。', 'comes=guardian'),
    line('监护人来不了、没人管的，村（居）委会可以替孩子申请。', 'comes=village'),
    line('福利院的孩子由福利院办。', 'care=home'),
    line('先打电话问儿童主任，看归哪一种。', 'parents=one')
  ],
  steps: [
    step('申请', '监护人或者村里到乡镇申请，也可以约上门。', '监护人、村（居）委会'),
    step('乡镇审核', '上门看，查数据。', '乡镇'),
    step('县里审核', '县里定下来。', '儿童福利股'),
    step('发钱', '按月打到孩子账上，由监护人管，只能用在孩子身上。', '财政、银行')
  ],
  limits: { promised: '20个工作日' },
  basis: [law('国务院办公厅关于加强孤儿保障工作的意见', '一、拓展安置渠道；二、建立健全孤儿保障体系', '国办发〔2010〕54号')],
  results: ['按月发的孤儿基本生活费', '看病、读书、住房有优先的帮助'],
  notes: [
    line('孤儿满18岁还在学校读书的，接着享受，到时候拿在校证明来续。'),
    line('孩子被收养了、找到父母了，要告诉乡镇。'),
    line('监护人不把钱用在孩子身上的，可以换人管，可以举报。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['unattended-child', 'special-hardship', 'adoption', 'left-behind-child', 'minor-harm-report'],
  handOvers: [...neighboursOfChildren, toInsurance('孩子的医保', '孤儿参保有资助，归医保局。')],
  booking: 'home', bookingNote: '打电话给乡镇儿童督导员或者村儿童主任，约上门。',
  standards: ['orphan-scattered', 'orphan-institution'],
  words: '孤儿 孤儿补贴 孤儿费 孤儿生活费 爹娘都死了 父母双亡 没爹没娘 没爷没娘 爸妈都不在了 孤儿证 孤儿补助 娃娃没人管 跟爷爷奶奶过 捡来的孩子 福利院孩子 孤儿怎么申请 遗孤 爷娘都死了 没爷娘 没爹没妈'
})

const leftBehind = guide({
  id: 'left-behind-child', name: '农村留守、困境儿童登记与帮扶', plainName: '父母出去打工、家里难、没人管的孩子，登记帮扶', kind: 'service', unit: 'child-welfare', at: 'township',
  audience: ['父母都出去打工，或者一个出去、另一个管不了的孩子', '家里穷、自己残疾、没人好好管的孩子'],
  conditions: [
    line('没满16岁、父母都外出，或者一个外出、另一个没有监护能力的农村孩子，登记为留守儿童。', 'kind=left'),
    line('家里困难、自己残疾、缺人监护的孩子，登记为困境儿童，按情况分别帮。', 'kind=poor,disabled'),
    line('孩子正在挨打、挨饿、被伤害的，不是登记的事，马上报警、报告。', 'kind=unsafe'),
    line('没满16岁的孩子，不能让他一个人单独过。', 'carer=alone')
  ],
  questions: [
    ask('kind', '孩子是什么情况？', [['left', '父母出去打工了'], ['poor', '家里穷，读书看病难'], ['disabled', '孩子有残疾'], ['unsafe', '有人打他、不管他、伤害他']]),
    ask('carer', '孩子平时谁管？', [['grandparents', '爷爷奶奶、外公外婆'], ['others', '托给别人'], ['parent', '父母有一个在家'], ['alone', '自己一个人']]),
    ask('who', '您是谁？', [['guardian', '父母或者带孩子的人'], ['neighbour', '邻居、老师、别的人']])
  ],
  papers: [
    onSite('card', '信息登记卡', 'original', { note: '儿童主任上门登记，您说他写。不用带材料。' }),
    checked('household', '户口、学籍、低保、残疾等信息', 'none', { note: '工作人员查。' }),
    bring('care-agreement', '委托照护协议', 'original', { copies: 1, only: 'carer=others & who=guardian', note: '父母外出，要托一个靠得住的大人，写清楚谁管、怎么联系。样式找儿童主任要。父母还要把联系电话告诉学校和村里。', source: '未成年人保护法第二十二条、第二十三条' }),
    onSite('clue', '您看到的情况', 'none', { only: 'who=neighbour', note: '说清是哪家、看到什么。不说名字也行，替您保密。' })
  ],
  proxy: [line('父母、带孩子的人、儿童主任都可以登记。', 'who=guardian'), line('谁看到都可以报，不用您办手续。', 'who=neighbour')],
  steps: [
    step('告诉儿童主任', '打电话或者找村里的儿童主任。', '父母、带孩子的人、任何人'),
    step('上门登记', '儿童主任上门看，登记。', '村儿童主任'),
    step('分情况帮', '该吃低保的帮着申请低保；该领补贴的帮着申请；没人管的督促父母。', '乡镇儿童督导员、儿童福利股'),
    step('常去看', '登记以后，儿童主任要常上门。', '村儿童主任')
  ],
  limits: {},
  basis: [law('国务院关于加强困境儿童保障工作的意见', '二、加强困境儿童分类保障', '国发〔2016〕36号'), unverified('国务院关于加强农村留守儿童关爱保护工作的意见', undefined, '国发〔2016〕13号'), law('未成年人保护法', '第二十一条至第二十三条')],
  results: ['一人一份档案', '按情况帮着申请低保、补贴、助学、康复'],
  notes: [
    line('登记本身不发钱，但该有的帮助不会漏。'),
    line('现在就打110，再告诉儿童主任。', 'kind=unsafe'),
    line('父母每个星期至少同孩子联系一次，这是法律写的。', 'kind=left'),
    line('孩子的名字、照片、家里的事，不会公开。')
  ],
  related: ['minor-harm-report', 'unattended-child', 'orphan', 'minimum-living', 'disability-living'],
  handOvers: [...neighboursOfChildren, toHealth('孩子打疫苗、看心理', '找乡镇卫生院。'), toWomen('家庭教育、陪伴', '找妇联、村里的儿童之家。')],
  booking: 'none', bookingNote: '打电话给村儿童主任就行，他上门。',
  words: '留守儿童 留守 困境儿童 爹娘打工 爸妈在外打工 爷爷奶奶带 没人管孩子 孩子没人带 娃娃没人管 孩子可怜 儿童主任 孩子家里穷 孩子残疾 关爱儿童 小孩一个人在家 孩子登记 细伢子没人管 小孩没人看 留守孩子登记'
})

/** Children without parents and children left behind: items 26 and 28. */
export const childrenGuides: readonly Guide[] = [orphan, leftBehind]
