import type { Guide, GuideStep } from '../guide.ts'
import { account, authorisation, decisionQuestioned, helped, helpersAllowed, idCard, refusedInWriting, whoComes } from './everyday-papers.ts'
import { neighboursOfAssistance, toDisabledFederation, toEducation, toHousing, toLabour } from './handed-over.ts'
import { apartAsked, householdCounted, householdPapers, incomeAsked, membersAsked } from './household-papers.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const review = (article: string) => law('最低生活保障审核确认办法', article)
const provisional = (article: string) => law('社会救助暂行办法', article, '国务院令第649号')
const widened = unverified('关于进一步做好最低生活保障等社会救助兜底工作的通知')

const survey = onSite('survey', '入户调查签字', 'none', { note: '调查的人上门看家里情况，至少两个人来。看过以后家里在场的大人签字。' })

const livingSteps: readonly GuideStep[] = [
  step('申请', '到户口所在地的乡镇民政所交申请。材料不齐的，一次告诉您还差什么。', '您家'),
  step('上门调查', '受理后3个工作日内开始调查，上门看、问邻居。', '乡镇，两名以上工作人员', 'R07'),
  step('信息核对', '县里查社保、房产、车辆、存款这些信息。', '家庭经济状况核对中心', 'R07b'),
  step('张榜公示', '初审意见在村里公示7天，只写申请人名字、几口人、拟发多少。', '乡镇', 'R07c'),
  step('县里确认', '收到材料10个工作日内定下来。家里有人是干部亲属的、有人举报的，县里再上门。', '社会救助股', 'R07d'),
  step('告诉结果', '同意的，下个月开始发钱；不同意的，3个工作日内书面说明理由。', '社会救助股、乡镇', 'R07e')
]

const minimumLiving = guide({
  id: 'minimum-living', name: '最低生活保障对象认定、保障金给付', plainName: '家里没什么收入，想吃低保', kind: 'payment', unit: 'social-assistance', at: 'township',
  audience: ['一家人的人均收入低于当地低保标准，家里财产也不超规定的家庭', '低保边缘家庭里的重残、重病人员，可以一个人单独申请'],
  conditions: [
    line('以家庭为单位申请，看一家人平均下来的收入，再看存款、车子、房子这些财产。', 'whole=family'),
    line('单独申请的：低保边缘家庭里，有一级、二级残疾证，或者三级智力、三级精神残疾证的人。', 'whole=disabled'),
    line('单独申请的：低保边缘家庭里，得了当地认定的重特大疾病的人。', 'whole=ill'),
    line('成年、没有工作的重度残疾人，靠父母兄弟养的，也可以参照一个人单独申请。', 'whole=disabled'),
    ...householdCounted,
    line('到户口所在地的乡镇申请。一家人户口不在一处的，到其中一个人户口所在、又常住的地方申请。')
  ],
  questions: [
    ask('whole', '给谁申请？', [['family', '给一家人申请'], ['disabled', '只给家里一个重残的人申请'], ['ill', '只给家里一个得大病的人申请']]),
    membersAsked, incomeAsked, apartAsked, whoComes()
  ],
  papers: [
    bring('application', '低保申请及承诺授权书', 'original', { copies: 1, formId: 'minimum-living', note: '可以下载先填，也可以到乡镇填，不会写字的工作人员帮着填。村干部、经办人是您亲戚的，要在表上写明。' }),
    authorisation(),
    idCard('申请人的身份证'),
    account('申请人'),
    ...householdPapers, ...helped, survey
  ],
  proxy: helpersAllowed,
  steps: livingSteps,
  limits: { lawful: '从受理起30个工作日，特殊情况45个工作日', rules: ['R07', 'R07b', 'R07c', 'R07d', 'R07e', 'R07f'], promised: '25个工作日' },
  basis: [provisional('第九条至第十三条'), review('第四条至第二十五条'), widened],
  results: ['同意的：低保证或者确认通知书，从下个月起按月发到账上', '不同意的：书面通知，写明理由'],
  notes: [
    line('能不能吃低保，看收入和家产，不看名额，也不靠关系。'),
    line('奖学金、优待抚恤金、政府发的救助款，不算收入。因病、因残多花的钱，可以扣掉一部分。'),
    line('房子、车子、存款都会联网查，瞒着不报的，要退钱，还可能罚款。'),
    line('等结果这段时间揭不开锅的，同时说一声，可以先办临时救助。'),
    line('吃上以后，家里添人、去世、收入变了，都要告诉乡镇。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['minimum-living-margin', 'temporary-aid-spending', 'minimum-living-change', 'special-hardship', 'economic-verification', 'disability-living'],
  handOvers: [
    ...neighboursOfAssistance,
    toDisabledFederation('办残疾证、评残疾等级', '办证、换证归残联，办好再来申请。'),
    toEducation('学费、助学金、贷款', '归学校和教育局，吃低保的可以优先。'),
    toHousing('危房改造、公租房', '归住建局。'),
    toLabour('找工作、失业', '归人社局，低保家庭有就业帮扶。')
  ],
  booking: 'township-window', bookingNote: '走不动的，打电话给乡镇民政所，请人上门办。',
  standards: ['urban-minimum-living', 'rural-minimum-living'],
  words: '低保 吃低保 底保 低宝 最低生活保障 办低保 申请低保 评低保 低保户 低保金 贫困户 家里没钱 家里穷 没有收入 没饭吃 老公走了 男人死了家里没钱 生病没钱 一个人带娃 困难户 吃国家的 低保要什么条件 底保怎么办 屋里穷 屋里没钱 屋里没收入 低保标准 一个月好多钱 没得钱 冇得钱 低报'
})

const margin = guide({
  id: 'minimum-living-margin', name: '最低生活保障边缘家庭认定', plainName: '收入比低保线高一点点，认定为低保边缘', kind: 'confirmation', unit: 'social-assistance', at: 'township',
  audience: ['没吃低保，人均收入低于当地低保标准1.5倍，家产也符合规定的家庭'],
  conditions: [
    line('不符合低保，但人均收入低于当地低保标准的1.5倍。'),
    line('家里的存款、车子、房子符合当地规定。'),
    ...householdCounted
  ],
  questions: [membersAsked, incomeAsked, apartAsked, whoComes()],
  papers: [
    bring('application', '申请及承诺授权书（同低保一张表）', 'original', { copies: 1, formId: 'minimum-living', note: '刚申请过低保没评上的，材料不用重交，同乡镇说一声接着办。' }),
    authorisation(),
    idCard('申请人的身份证'),
    ...householdPapers, ...helped, survey
  ],
  proxy: helpersAllowed,
  steps: [
    step('申请', '到户口所在地的乡镇民政所交申请。', '您家'),
    step('调查核对', '上门看，联网核对收入和财产。', '乡镇、核对中心'),
    step('公示', '初审意见在村里公示7天。', '乡镇'),
    step('县里确认', '县里定下来，告诉您结果。', '社会救助股', 'R07f')
  ],
  limits: { lawful: '参照低保：30个工作日，特殊情况45个工作日', rules: ['R07f'], promised: '参照低保，25个工作日' },
  basis: [review('第八条'), widened],
  results: ['认定为低保边缘家庭，或者书面说明不认定的理由'],
  notes: [
    line('认定以后不按月发低保金，但看病、读书、遇到急难时，可以按规定得帮助。'),
    line('家里有重残、得大病的人，认定以后可以让他一个人单独申请低保。', 'members=disabled,ill'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['minimum-living', 'rigid-spending', 'temporary-aid-spending', 'economic-verification'],
  handOvers: neighboursOfAssistance,
  booking: 'township-window', standards: ['urban-minimum-living', 'rural-minimum-living'],
  words: '低保边缘 低保边缘户 边缘户 边缘家庭 低收入 低收入家庭 没评上低保 差一点吃低保 低保没批 收入超了 低收入认定 低保边缘怎么办 底保边缘 困难家庭认定 低保边沿'
})

const change = guide({
  id: 'minimum-living-change', name: '低保增发、减发、停发（动态管理）', plainName: '吃低保以后，家里情况变了要报', kind: 'payment', unit: 'social-assistance', at: 'township',
  audience: ['正在吃低保的家庭'],
  conditions: [
    line('家里人口、收入、财产变了，要及时告诉乡镇。'),
    line('找到工作、收入超过低保线的，可以有一段渐退期，不会马上停。', 'change=earn-more'),
    line('有劳动能力、没工作的人，没有正当理由连着3次不去介绍的合适工作，会减发或者停发他本人的那一份。'),
    line('减发、停发之前，要告诉您理由。')
  ],
  questions: [
    ask('change', '家里哪里变了？', [['born', '添了人：生孩子、娶进门'], ['died', '有人去世了'], ['left', '有人嫁出去、分开过、坐牢了'], ['earn-less', '收入少了、有人得大病'], ['earn-more', '有人找到工作、收入多了'], ['property', '买房买车、得了一大笔钱'], ['account', '换领钱的账号']], { many: true }),
    whoComes()
  ],
  papers: [
    bring('report', '变更申报表', 'original', { copies: 1, note: '到乡镇拿，工作人员帮着填。打电话先报也行。' }),
    idCard('来报的人的身份证', 'comes=self'),
    checked('birth', '新添的人的户口信息', 'none', { only: 'change=born', note: '先给孩子上好户口，户口本不用带。' }),
    checked('death', '去世的信息', 'none', { only: 'change=died', note: '从公安、医院、殡葬的数据里查。' }),
    checked('left', '户口迁出、服刑等信息', 'none', { only: 'change=left', note: '从数据里查，您说清楚什么时候走的就行。' }),
    bring('illness', '诊断证明、出院小结、医药费票据', 'copy', { copies: 1, only: 'change=earn-less', note: '得了大病的带；丢了工作的，写清楚哪天起没做。' }),
    bring('wage', '工资条或者打工收入的说明', 'copy', { copies: 1, only: 'change=earn-more', note: '照实报，渐退期里还能领一段。' }),
    bring('property', '买房买车的发票、合同，或者钱从哪里来的说明', 'copy', { copies: 1, only: 'change=property', note: '赔偿款、征地款、赠送的钱都要报。' }),
    bring('account', '新的社保卡或者银行存折', 'original', { only: 'change=account', note: '要本人的名字。' }),
    ...helped
  ],
  proxy: helpersAllowed,
  steps: [
    step('报变化', '打电话、请村干部带话，或者到乡镇说。', '您家'),
    step('核实', '乡镇上门或者联网核实。没变化的，每年查一次；收入不稳定的，半年查一次。', '乡镇', 'R07g'),
    step('县里决定', '定增发、减发还是停发。', '社会救助股'),
    step('告诉您', '减发、停发的，要告诉您，说明理由。', '乡镇')
  ],
  limits: { promised: '20个工作日' },
  basis: [review('第三十条至第三十四条'), provisional('第十三条')],
  results: ['增发、减发、停发的决定，减发停发的写明理由'],
  notes: [
    line('家里有人去世，低保金要停他那一份。早报早清，多领的要退。', 'change=died'),
    line('多领了的，主动报、主动退，越早越好办。'),
    line('钱突然少了、停了，没人说理由的，去问，他们必须说清楚。'),
    decisionQuestioned
  ],
  related: ['minimum-living', 'repayment', 'temporary-aid-spending', 'economic-verification'],
  handOvers: [toLabour('介绍工作、公益性岗位', '归人社局，低保家庭优先。')],
  booking: 'none', bookingNote: '不用预约，打电话或者请村干部报也行。',
  standards: ['urban-minimum-living', 'rural-minimum-living'],
  words: '低保停了 低保没了 低保少了 低保减了 低保被取消 为什么停我低保 低保增加人口 低保户死了 低保退出 低保复核 低保年审 低保变更 家里添人 低保换卡 底保停发 低保不发了 低保核查 低保名字换人'
})

/** Living on little: items 11, 12 and 14. */
export const livingGuides: readonly Guide[] = [minimumLiving, margin, change]
