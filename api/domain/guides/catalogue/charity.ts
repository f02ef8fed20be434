import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const privateAppeal = { matter: '自己家里有病人，想筹钱', to: '国家指定的个人求助平台', text: '个人不能搞公开募捐。可以在指定的求助平台求助，写的要是真的。也先来问临时救助。' }
const medicalAid = { matter: '看病钱不够', to: '县医疗保障局', text: '医疗救助归医保局，先问能报多少、能救助多少。' }

const charityRecognition = guide({
  id: 'charity-recognition', name: '慈善组织认定', plainName: '协会、机构认定为慈善组织', kind: 'confirmation', unit: 'charity', at: 'unit',
  audience: ['已经在安化登记的社会团体、民办非企业单位、基金会'],
  conditions: [
    line('章程写明做慈善，不分钱，散了以后财产转给宗旨一样的慈善组织。'),
    line('上一年做慈善花的钱、管理费，符合规定。'),
    line('会员大会表决通过。', 'body=association'),
    line('理事会表决通过。', 'body=private,foundation')
  ],
  questions: [
    ask('body', '您的组织是哪一种？', [['association', '社会团体'], ['private', '民办非企业单位'], ['foundation', '基金会']]),
    ask('supervisor', '有没有业务主管单位？', [['yes', '有'], ['no', '没有']]),
    ask('charter', '现在的章程写了做慈善、剩余财产怎么处理吗？', [['yes', '写了'], ['no', '没写，或者不清楚']])
  ],
  papers: [
    bring('application', '认定申请书', 'original', { note: '法定代表人签名，盖公章。' }),
    bring('promise', '符合条件的书面承诺', 'original', { note: '写明财务、治理都守规矩。' }),
    bring('minutes', '会议纪要', 'original', { note: '写明应到、实到、几票同意。常见毛病：只有签名，没有票数。' }),
    bring('statement', '申请理由、慈善宗旨、做过的慈善活动的说明', 'original', { only: 'body=association,private' }),
    bring('audit', '上一年度财务审计报告', 'original', { only: 'body=association,private', note: '要写明慈善活动花了多少、管理费多少。跟会计师事务所先说清，免得重做。' }),
    bring('approval', '主管单位同意的证明', 'original', { only: 'supervisor=yes' }),
    bring('charter', '改好的章程、章程核准表', 'original', { only: 'charter=no', note: '先改章程、先核准，再来认定。' }),
    ...clerkPapers,
    checked('registration', '登记、年检、处罚的情况', 'none', { note: '我们自己查，不用带证书复印件。' })
  ],
  proxy: [line('可以委托秘书长或者工作人员来交材料。')],
  steps: [
    step('开会表决', '按章程开会。', '社会组织'),
    step('申请', '交材料，缺什么一次说清。', '慈善事业与社会工作股'),
    step('决定', '受理后20日内决定，认定的向社会公告。', '慈善事业与社会工作股', 'R19cr'),
    step('换证', '登记证书上写明是慈善组织。', '社会组织管理股（行政审批股）')
  ],
  limits: { lawful: '受理后20日内；有特殊情况，经国务院民政部门批准可以延长', rules: ['R19cr'] },
  basis: [law('慈善法', '第九条至第十一条'), unverified('慈善组织认定办法', undefined, '民政部令第73号')],
  results: ['认定为慈善组织，换发证书', '不认定的，书面说明理由'],
  notes: [
    line('认定了，还不能向大家公开募捐。要另外申请公开募捐资格。'),
    line('以后每年要交年度报告，向社会公开钱怎么用。'),
    line('还没登记的，可以直接登记成慈善组织，先打电话问。')
  ],
  related: ['association-founding', 'private-institution-founding', 'public-fundraising', 'annual-inspection'],
  handOvers: [{ matter: '捐款抵税、公益性捐赠税前扣除', to: '国家税务总局安化县税务局', text: '税的事问税务局。' }],
  booking: 'window', forms: ['power-of-attorney'],
  words: '慈善组织 认定慈善 慈善协会 慈善机构 公益机构 做慈善 做好事 慈善认定 成立慈善 公益协会 爱心协会 志愿者协会 助学会 慈善会'
})

const publicFundraising = guide({
  id: 'public-fundraising', name: '慈善组织公开募捐资格审批', plainName: '慈善组织申请公开募捐资格', kind: 'licence', unit: 'charity', at: 'unit',
  audience: ['登记或者认定满一年的慈善组织'],
  conditions: [
    line('登记或者认定为慈善组织满一年。不满一年的，先不要来。', 'year=no'),
    line('管得规矩：理事会真的开会，钱有账，有专职的人。'),
    line('个人不能申请。')
  ],
  questions: [
    ask('law', '法律有没有直接让您这一类公开募捐？', [['no', '没有，或者不清楚'], ['yes', '有，比如红十字会']]),
    ask('year', '登记或者认定满一年了吗？', [['yes', '满了'], ['no', '没满']], { only: 'law=no' }),
    ask('supervisor', '有没有业务主管单位？', [['yes', '有'], ['no', '没有']], { only: 'year=yes' })
  ],
  papers: [
    bring('application', '公开募捐资格申请书', 'original', { only: 'year=yes', note: '法定代表人签名，盖公章。' }),
    bring('governance', '内部管理的说明：理事、监事、专职人员', 'original', { only: 'year=yes', note: '写明理事之间有没有亲戚。常见毛病：会长和秘书长是一个人。' }),
    bring('audit', '财务审计报告', 'original', { only: 'year=yes', note: '要哪几年的，先打电话问。' }),
    bring('minutes', '同意申请的会议纪要', 'original', { only: 'year=yes' }),
    bring('approval', '主管单位同意的证明', 'original', { only: 'supervisor=yes' }),
    bring('direct', '领证的书面申请', 'original', { only: 'law=yes', note: '写明依据哪部法律。' }),
    ...clerkPapers,
    checked('registration', '登记、年检、处罚、纳税的情况', 'none', { note: '能查到的我们自己查。' })
  ],
  proxy: [line('可以委托秘书长或者工作人员来交材料。')],
  steps: [
    step('自己先对一遍', '满一年、有专职的人、账清楚。', '慈善组织'),
    step('申请', '交材料，缺什么一次说清。', '慈善事业与社会工作股', 'R21b'),
    step('决定', '受理后20日内决定。', '慈善事业与社会工作股', 'R19cp'),
    step('领证', '领公开募捐资格证书。', '慈善组织', 'R21d')
  ],
  limits: { lawful: '受理后20日内', rules: ['R19cp'] },
  basis: [law('慈善法', '第二十二条'), unverified('慈善组织公开募捐管理办法', undefined, '民政部令第74号')],
  results: ['公开募捐资格证书', '不给的，书面说明理由'],
  notes: [
    line('有了资格，每次募捐前还要把方案报来备案。'),
    line('网上募捐只能在国家指定的平台上做，不能在自己的群里、收款码里做。'),
    line('没有资格的，可以跟有资格的慈善组织合作，钱进它的账。', 'year=no')
  ],
  related: ['charity-recognition', 'fundraising-plan', 'temporary-aid-spending'],
  handOvers: [privateAppeal, medicalAid],
  booking: 'window', forms: ['power-of-attorney'],
  words: '公开募捐 募捐资格 公募资格 捐款 筹款 募捐证 向社会募捐 摆捐款箱 义卖 网上募捐 水滴筹 众筹 筹钱治病 能不能收捐款 红十字会'
})

const fundraisingPlan = guide({
  id: 'fundraising-plan', name: '公开募捐方案备案', plainName: '搞募捐以前，先把方案报来备案', kind: 'filing', unit: 'charity', at: 'unit',
  audience: ['有公开募捐资格的慈善组织'],
  conditions: [
    line('有公开募捐资格证书。'),
    line('募捐开始的10日前报来。', 'urgent=no'),
    line('发大水、地震等突发事件来不及的，先募捐，开始后10日内补报。', 'urgent=yes')
  ],
  questions: [
    ask('urgent', '是救急的募捐吗？', [['no', '平常的募捐'], ['yes', '突发灾难，来不及先报']]),
    ask('way', '怎么募捐？可以多选', [['box', '摆捐款箱、义卖、义演'], ['online', '网上'], ['media', '电视、报纸、广播']], { many: true }),
    ask('area', '在哪里摆、在哪里演？', [['here', '只在安化'], ['outside', '还到外县']], { only: 'way=box' }),
    ask('partner', '跟没有资格的单位、个人合作吗？', [['no', '不合作'], ['yes', '合作']])
  ],
  papers: [
    bring('plan', '公开募捐方案备案表和募捐方案', 'original', { note: '在“慈善中国”网上填。写明为什么募、从哪天到哪天、谁负责、哪个账户、钱给谁、花多少成本、剩下的怎么办。' }),
    bring('partner', '合作协议、对合作方的评估', 'copy', { copies: 1, only: 'partner=yes', note: '扫描上传。钱要全进慈善组织的账。' }),
    bring('outside', '外县的备案', 'copy', { copies: 1, only: 'area=outside', note: '到外县摆箱子、义演的，还要报那个县的民政局备案。' }),
    bring('platform', '在哪个指定平台募捐的说明', 'original', { only: 'way=online', note: '只能选国家指定的平台。' }),
    bring('urgent', '突发事件的说明', 'original', { only: 'urgent=yes', note: '写明哪天开始募捐的，从那天起算10日。' }),
    checked('certificate', '公开募捐资格证书', 'none', { note: '我们自己查。' }),
    onSite('correction', '补正的内容', 'none', { note: '方案不全的，一次说清，5日内补好。' })
  ],
  proxy: [line('慈善组织的工作人员在网上填就行。')],
  steps: [
    step('写方案', '照备案表一样一样写。', '慈善组织'),
    step('网上报', '募捐开始10日前在“慈善中国”上报。', '慈善组织', 'R19d'),
    step('补正', '缺的5日内补好。', '慈善组织', 'R19dx'),
    step('备案', '齐了就备案，给编号。', '慈善事业与社会工作股'),
    step('公开', '募捐的地方挂出证书、方案、查询方法。', '慈善组织')
  ],
  limits: { lawful: '募捐开始10日前报送，10日内备案；救急的，开始后10日内补报', rules: ['R19d', 'R19dx', 'R19de'] },
  basis: [law('慈善法', '第二十三条至第二十七条、第七十三条、第七十九条'), law('慈善组织公开募捐管理办法', '第十一条至第十三条', '民政部令第74号'), unverified('慈善组织公开募捐方案备案指引（试行）')],
  results: ['备案编号'],
  notes: [
    line('方案里的用途要改，先来备案，再改。'),
    line('募完要公开钱怎么花的。超过六个月的，每三个月公开一次。'),
    line('看到假募捐、骗捐，打110报警，也告诉我们。')
  ],
  related: ['public-fundraising', 'charity-recognition', 'petition'],
  handOvers: [privateAppeal, medicalAid, { matter: '救灾捐款怎么发、受灾怎么救助', to: '县应急管理局', text: '受灾群众的救助归应急管理局。' }],
  booking: 'none', bookingNote: '网上报，不用跑。不会填的，打电话问。',
  words: '募捐备案 募捐方案 搞募捐 义演 义卖 捐款箱 捐款活动 组织捐款 为病人募捐 学校捐款 村里捐款 骗捐 捐款去哪了 慈善中国 备案编号'
})

/** Items 46, 47 and 48: charities and how they may ask for money. */
export const charityGuides: readonly Guide[] = [charityRecognition, publicFundraising, fundraisingPlan]
