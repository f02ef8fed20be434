import type { Guide } from '../guide.ts'
import { decisionQuestioned, helped, helpersAllowed, idCard, whoComes } from './everyday-papers.ts'
import { neighboursOfAssistance, toEducation, toHousing, toLabour, toLand, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const provisional = (article: string) => law('社会救助暂行办法', article, '国务院令第649号')
const review = (article: string) => law('最低生活保障审核确认办法', article)

const verification = guide({
  id: 'economic-verification', name: '居民家庭经济状况核对（授权、撤回）', plainName: '签授权书，让民政查家里的收入和财产', kind: 'service', unit: 'economic-verification', at: 'township',
  audience: ['申请低保、特困、低保边缘、刚性支出、临时救助的家庭里每一个大人', '不想再让查了的人'],
  conditions: [
    line('申请救助的，一起生活的大人都要授权，缺一个都查不了。', 'act=give'),
    line('没满18岁的孩子、不能自己拿主意的人，由监护人代签。', 'missing=unable'),
    line('撤回授权以后，不再查您家。正在申请的，申请就办不下去了。', 'act=withdraw')
  ],
  questions: [
    ask('act', '您要做什么？', [['give', '签授权'], ['withdraw', '撤回授权']]),
    ask('missing', '家里的大人都能来签字吗？', [['none', '都能来'], ['away', '有人在外地'], ['unable', '有人不能自己签字（病重、智力残疾等）']], { only: 'act=give' })
  ],
  papers: [
    bring('authorisation', '家庭经济状况核对授权书', 'original', { copies: 1, formId: 'verification-authorisation', only: 'act=give', note: '每个大人签自己的名字、按手印，不能一个人代全家签。' }),
    idCard('签字的人的身份证'),
    bring('away', '在外地的人签好字的授权书', 'original', { copies: 1, only: 'missing=away', note: '下载打印，签好字寄回来。也可以先打电话问，能不能用手机签。' }),
    bring('guardian', '监护人代签的授权书', 'original', { copies: 1, formId: 'verification-authorisation', only: 'missing=unable', note: '监护人签自己的名字，写明是替谁签、是什么关系。' }),
    checked('guardianship', '户口上的亲属关系', 'none', { only: 'missing=unable', note: '从户口数据里查。' }),
    bring('withdrawal', '撤回授权的书面说明', 'original', { copies: 1, only: 'act=withdraw', note: '写明从哪天起撤回，签字。' })
  ],
  proxy: [
    line('授权要本人签字，不能请人代签。签好的授权书可以请人带来。', 'act=give'),
    line('撤回要本人签字，可以请人带来。', 'act=withdraw')
  ],
  steps: [
    step('签授权', '交救助申请的时候一起签。', '家里每个大人'),
    step('乡镇提请', '乡镇报到核对中心。', '乡镇'),
    step('核对', '3个工作日内开始查：户口、社保、税、房产、车、公司、公积金、存款等。', '家庭经济状况核对中心', 'R07b'),
    step('看结果', '不符合条件的，乡镇会告诉您。觉得查错了，可以提异议。', '乡镇')
  ],
  limits: { lawful: '接到乡镇提请，3个工作日内开始核对', rules: ['R07b'] },
  basis: [provisional('第五十八条'), review('第九条、第十七条')],
  results: ['核对报告，只用来审核救助'],
  notes: [
    line('查到的东西要保密，只用来办救助。'),
    line('名下有自己不知道的公司、车子、卡的，早点去清掉，免得查出来卡住。', 'act=give'),
    line('不收费。')
  ],
  related: ['verification-objection', 'minimum-living', 'special-hardship', 'rigid-spending', 'temporary-aid-spending'],
  handOvers: neighboursOfAssistance,
  booking: 'none', bookingNote: '同救助申请一起签，不用单独约。',
  words: '核对 经济核对 查收入 查存款 查财产 授权书 核对授权 家庭核对 查银行卡 为什么查我 不让查 撤回授权 收入核查 查房子车子 经济状况 签字授权 核对中心 查银行 查账'
})

const objection = guide({
  id: 'verification-objection', name: '核对结果异议复核', plainName: '民政查的收入、车子、房子不对，要求再查', kind: 'service', unit: 'economic-verification', at: 'township',
  audience: ['核对以后说不符合条件、自己觉得查错了的家庭'],
  conditions: [line('能说清楚哪一条不对，拿得出一点材料。'), line('车子、房子已经卖了、报废了，公司是被人冒名的，存款不是自己的，都可以提。')],
  questions: [
    ask('wrong', '哪一条查得不对？', [['income', '收入、工资不对'], ['house', '房子不对'], ['car', '车子不对'], ['company', '名下有公司，不是我的'], ['deposit', '存款、理财不对'], ['people', '家里人口不对']], { many: true }),
    whoComes()
  ],
  papers: [
    bring('application', '异议申请表', 'original', { copies: 1, note: '到乡镇填，写清哪一条不对、实际是怎样。' }),
    idCard('申请人的身份证'),
    bring('income', '工资流水，或者离职、停发的材料', 'copy', { copies: 1, only: 'wrong=income', note: '近12个月的。银行柜台或者手机银行都能打。' }),
    bring('house', '卖房合同、拆迁协议，或者房子现状照片', 'copy', { copies: 1, only: 'wrong=house', note: '房子已经过户、倒了、拆了的都算。' }),
    bring('car', '卖车协议、报废证明', 'copy', { copies: 1, only: 'wrong=car', note: '只是借给别人开的，还算您的车。没过户的先去车管所过户。' }),
    bring('company', '市场监管局的注销、冒名处理材料', 'copy', { copies: 1, only: 'wrong=company', note: '被人冒名的，先到市场监管局申请撤销。' }),
    bring('deposit', '这笔钱从哪里来、到哪里去的材料', 'copy', { copies: 1, only: 'wrong=deposit', note: '比如借条、医院交款单、替别人保管的说明。' }),
    checked('people', '户口、婚姻、去世信息', 'none', { only: 'wrong=people', note: '说清楚谁已经不在一起过，工作人员查。' }),
    checked('report', '上一次的核对报告', 'none', { note: '工作人员调出来。您可以要求说清楚是哪一条不符合。' }),
    ...helped
  ],
  proxy: helpersAllowed,
  steps: [
    step('问清楚', '先问乡镇：到底是哪一条不符合。', '您家'),
    step('提异议', '填表，交材料。', '您家'),
    step('复核', '重新查那一条，必要时上门。', '乡镇、家庭经济状况核对中心'),
    step('告诉结果', '书面告诉您复核结果。对了，救助接着办。', '乡镇')
  ],
  limits: { promised: '10个工作日' },
  basis: [review('第十八条')],
  results: ['复核结果。查错的更正，救助申请接着办'],
  notes: [
    line('别人的卡、车、房挂在您名下，查出来都算您的，趁早弄清楚。'),
    line('复核不收费，也不会因为您提异议就不给您办。'),
    decisionQuestioned
  ],
  related: ['economic-verification', 'minimum-living', 'special-hardship', 'petition'],
  handOvers: [toPolice('车子过户、报废', '到车管所办，归公安交警。'), toLand('房子过户、房产登记查询', '到不动产登记中心办。')],
  booking: 'window',
  words: '核对不对 查错了 核对异议 说我有车 说我有房 说我有存款 说我开公司 名下有公司 车卖了 核对结果 收入超了 低保没批不服 信息错误 不符合条件 重新核对 复核 收入查错 房子不是我的'
})

const oneDoor = guide({
  id: 'one-door-help', name: '“一门受理”求助转办', plainName: '有困难不晓得找哪个部门，一个窗口全收', kind: 'service', unit: 'social-assistance', at: 'either',
  audience: ['有困难、不知道该找谁的任何人'],
  conditions: [line('只要是生活上有困难，都可以来说，不用先弄清归哪个部门。'), line('能办的马上办，不归民政的，帮您转过去，告诉您转给了谁。')],
  questions: [
    ask('urgent', '现在急不急？', [['yes', '急：断粮、没地方住、等钱救命'], ['no', '不急，想问问有什么帮助']]),
    ask('about', '是哪方面的困难？', [['money', '没钱生活'], ['ill', '看病'], ['school', '孩子读书'], ['house', '房子'], ['work', '找不到工作'], ['disaster', '受了灾'], ['care', '老人、孩子没人照顾']], { many: true })
  ],
  papers: [
    onSite('registration', '求助登记表', 'original', { note: '您说，工作人员写，您签个字。不用带材料。' }),
    checked('identity', '身份、家庭、已经在领的补助', 'none', { note: '报名字和身份证号，工作人员查。' }),
    bring('illness', '病历、缴费单，手边有就带', 'original', { only: 'about=ill', note: '看一下，好判断归医保报销、医疗救助还是临时救助。没带也能登记。' })
  ],
  proxy: [line('自己说、家里人说、邻居村干部替您说都行，打电话也算，不用委托书。')],
  steps: [
    step('说困难', '到乡镇“一门受理”窗口、打电话，或者在这里写。', '您自己或者帮您的人'),
    step('登记', '工作人员登记，给您一个编号。', '乡镇或者社会救助股'),
    step('办或者转', '归民政的接着办；归别的部门的，转过去，告诉您谁接手。', '乡镇、社会救助股'),
    step('回话', '转到哪里、结果怎样，都要告诉您。', '乡镇、社会救助股')
  ],
  limits: { lawful: '及时办理或者转办', promised: '1个工作日' },
  basis: [provisional('第六十条'), unverified('国务院关于全面建立临时救助制度的通知', undefined, '国发〔2014〕47号')],
  results: ['登记编号', '办理结果，或者转给了哪个部门、谁接手'],
  notes: [
    line('急的直接打电话，按急难救助办，先救再补手续。', 'urgent=yes'),
    line('没钱生活：可能是低保、特困、临时救助。', 'about=money'),
    line('看病：先报医保，再看医疗救助、临时救助。', 'about=ill'),
    line('孩子读书：学校有助学金；民政有临时救助、孤儿和事实无人抚养儿童补贴。', 'about=school'),
    line('房子：危房、公租房归住建局，我们帮您转。', 'about=house'),
    line('找工作：归人社局，我们帮您转。', 'about=work'),
    line('受灾：归应急管理局，我们帮您转；过后还困难的，可以申请临时救助。', 'about=disaster'),
    line('没人照顾：老人看养老服务、敬老院；孩子找儿童主任。', 'about=care'),
    line('哪个窗口都不能说“不归我管”就打发您走。')
  ],
  related: ['temporary-aid-emergency', 'temporary-aid-spending', 'minimum-living', 'left-behind-child', 'petition'],
  handOvers: [...neighboursOfAssistance, toEducation('助学金、学费', '归学校和教育局。'), toHousing('危房改造、公租房', '归住建局。'), toLabour('找工作、养老保险、欠工资', '归人社局。')],
  booking: 'phone', bookingNote: '打电话说就行，也可以直接到乡镇窗口。',
  words: '找哪个部门 不晓得找谁 找谁帮忙 求助 有困难 困难求助 一门受理 没人管 求救 帮帮我 求帮助 有什么补助 能领什么钱 有什么政策 家里困难 穷得没办法 找政府 帮下我'
})

/** Looking into means, doubting what was found, and one door for all: items 21 to 23. */
export const checkGuides: readonly Guide[] = [verification, objection, oneDoor]
