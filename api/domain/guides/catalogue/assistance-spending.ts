import type { Guide } from '../guide.ts'
import { account, authorisation, decisionQuestioned, helped, helpersAllowed, household, idCard, refusedInWriting, whoComes } from './everyday-papers.ts'
import { neighboursOfAssistance, toEducation } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const temporaryRules = unverified('国务院关于全面建立临时救助制度的通知', undefined, '国发〔2014〕47号')
const improved = unverified('关于进一步加强和改进临时救助工作的意见', undefined, '民发〔2018〕23号')
const schooling = toEducation('助学金、学费减免、助学贷款', '归学校和教育局，先找班主任问。两边可以都申请。')
const settled = '要医保报销过以后、自己还出了多少的那张结算单。只拿医院发票，看不出报了多少，常常要再跑一趟。'

const rigid = guide({
  id: 'rigid-spending', name: '刚性支出困难家庭认定', plainName: '看病、读书花得太多，认定为刚性支出困难家庭', kind: 'confirmation', unit: 'social-assistance', at: 'township',
  audience: ['收入不算最低，但看病、读书、康复花费太大，日子过不下去的家庭'],
  conditions: [
    line('没吃低保、特困，也不是低保边缘家庭。'),
    line('人均收入低于上年度当地居民人均可支配收入。'),
    line('家里财产符合当地规定。'),
    line('申请前12个月里，必须花的钱占全家收入的比例，超过当地规定。'),
    line('已经吃低保、特困或者是低保边缘的，不用认定这个。遇到大开支，直接申请临时救助。', 'status=low')
  ],
  questions: [
    ask('status', '家里现在吃低保、特困，或者是低保边缘吗？', [['no', '都不是'], ['low', '是其中一样']]),
    ask('spending', '钱主要花在哪里？', [['medical', '看病'], ['school', '孩子读书'], ['rehab', '残疾人康复、买辅助器具'], ['other', '别的大开支']], { many: true, only: 'status=no' }),
    ask('earlier', '以前认定过吗？', [['first', '第一次'], ['again', '认定过，到期了再申请']], { only: 'status=no' }),
    whoComes(undefined, 'status=no')
  ],
  papers: [
    bring('application', '刚性支出困难家庭认定申请表', 'original', { copies: 1, formId: 'rigid-spending', only: 'status=no', note: '一家派一个人申请就行。' }),
    authorisation('status=no'),
    idCard('申请人的身份证', 'status=no'),
    bring('medical', '近12个月的医药费结算单', 'copy', { copies: 1, only: 'spending=medical', note: settled }),
    bring('school', '孩子在哪所学校、读几年级；学费、住宿费单据', 'copy', { copies: 1, only: 'spending=school', note: '只按同类公办学校的收费算，读民办贵的不多算。幼儿园到本科都算。' }),
    bring('rehab', '康复训练、辅助器具的票据', 'copy', { copies: 1, only: 'spending=rehab', note: '扣掉政府补的、保险赔的，自己出的那部分。' }),
    bring('other', '其他大开支的票据和说明', 'copy', { copies: 1, only: 'spending=other', note: '算不算由县里定，先打电话问。' }),
    checked('earlier', '以前交过、没有变化的材料', 'none', { only: 'earlier=again', note: '不要您再交一遍，只交新的票据。' }),
    checked('means', '户口、社保、房产、车辆、存款等信息', 'none', { only: 'status=no', note: '签了授权书以后统一查。' }),
    onSite('survey', '入户调查签字', 'none', { only: 'status=no', note: '有人上门看，家里留个大人。' }),
    ...helped
  ],
  proxy: [line('不用认定这个。要申请临时救助的，看临时救助那一页谁能来办。', 'status=low'), ...helpersAllowed],
  steps: [
    step('申请', '一家派一个人到乡镇民政所交材料。', '您家'),
    step('调查核对', '上门看，联网核对收入、财产、花费。', '乡镇、核对中心'),
    step('认定', '30个工作日内定下来；情况复杂的，县里开会“一事一议”。', '社会救助股', 'R09'),
    step('告诉结果', '认定、不认定都给书面通知，不认定的写明理由。', '社会救助股')
  ],
  limits: { lawful: '30个工作日；人户分离、难调查的45个工作日。认定以后一般管12个月', rules: ['R09'] },
  basis: [law('刚性支出困难家庭认定办法', '第四条至第十条')],
  results: ['认定书，一般管12个月', '不认定的：书面通知，写明理由'],
  notes: [
    line('平时把票据、结算单都收好，放一个袋子里。丢了的，到医院、学校补打。'),
    line('没报销的先去医保局报，报完再来算。', 'spending=medical'),
    line('到期还困难的，提前再申请。', 'status=no'),
    decisionQuestioned
  ],
  related: ['temporary-aid-spending', 'minimum-living-margin', 'minimum-living', 'economic-verification'],
  handOvers: [...neighboursOfAssistance, schooling],
  booking: 'township-window', standards: ['rigid-spending-ratio'],
  words: '刚性支出 支出型困难 支出型贫困 因病致贫 看病花钱多 医药费太贵 大病花光了 癌症没钱治 尿毒症 透析 孩子读大学没钱 学费太贵 康复费 欠一屁股债 刚性支出困难 钱都看病了 读书开支大'
})

const spendingAid = guide({
  id: 'temporary-aid-spending', name: '临时救助金给付—支出型', plainName: '家里一下子过不去，申请临时救助', kind: 'payment', unit: 'social-assistance', at: 'township', baseCode: '000511002000',
  audience: ['因为看病、读书、意外花费太大，基本生活一时过不去的家庭或者个人'],
  conditions: [
    line('花费突然变大，超过了家里的承受能力，吃饭穿衣这些基本生活一时有严重困难。'),
    line('先用掉报销、赔偿、保险的钱，还是过不去的。'),
    line('等钱救命、没地方住、断粮的，不用等这个，走“急难型”，先救后补手续。', 'cause=urgent'),
    line('户口、居住证都不在本地的，乡镇也不能推，要帮您向县里的救助管理机构申请。', 'place=neither')
  ],
  questions: [
    ask('cause', '钱花在哪里了？', [['ill', '家里人生大病'], ['school', '孩子读书'], ['accident', '车祸、火灾等意外'], ['living', '家里主要赚钱的人走了、病了，日子过不下去'], ['urgent', '现在就断粮、没地方住、等钱救命']], { many: true }),
    ask('status', '家里吃低保、特困，或者是低保边缘、刚性支出困难家庭吗？', [['yes', '是其中一样'], ['no', '都不是']]),
    ask('place', '您的户口或者居住证在哪里？', [['local', '户口在这个乡镇'], ['permit', '户口在外地，有这里的居住证'], ['neither', '都不在这里']]),
    whoComes()
  ],
  papers: [
    bring('application', '临时救助申请表', 'original', { copies: 1, formId: 'temporary-aid', note: '写清出了什么事、花了多少、还差多少。不会写的，工作人员帮着填。' }),
    idCard('申请人的身份证'),
    account('申请人'),
    authorisation('status=no'),
    checked('status', '低保、特困等身份', 'none', { only: 'status=yes', note: '系统里查得到，不用再查收入，也不用带证。' }),
    household,
    bring('medical', '诊断证明和医药费结算单', 'copy', { copies: 1, only: 'cause=ill', note: settled }),
    bring('school', '录取通知书、缴费通知单或者缴费单', 'copy', { copies: 1, only: 'cause=school', note: '没交钱的，拿缴费通知单也行。义务教育的，不收学费，写生活费困难。' }),
    bring('accident', '交警、消防等出的事故材料，赔偿协议', 'copy', { copies: 1, only: 'cause=accident', note: '还没处理完的，先拿报警回执。有赔偿、保险的要写明。' }),
    checked('earner-gone', '家里人去世、残疾、服刑等信息', 'none', { only: 'cause=living', note: '从数据里查，不要您开证明。' }),
    bring('residence', '居住证', 'original', { only: 'place=permit', note: '看一下就还。' }),
    onSite('survey', '入户调查签字', 'none', { note: '一般会有人上门看看。' }),
    ...helped
  ],
  proxy: helpersAllowed,
  steps: [
    step('申请', '到乡镇民政所交申请，村干部也可以帮您报。', '您家'),
    step('乡镇审核', '调查、公示。钱数小的，乡镇直接定。', '乡镇', 'R10'),
    step('县里审批', '钱数大的，报县里批。', '社会救助股', 'R10b'),
    step('发钱', '打到账上；不同意的，说明理由。', '乡镇或者社会救助股')
  ],
  limits: { lawful: '国家没有统一规定天数，由县里规定', rules: ['R10', 'R10b'], promised: '乡镇10个工作日，县里10个工作日' },
  basis: [law('社会救助暂行办法', '第四十七条至第四十九条', '国务院令第649号'), temporaryRules, improved],
  results: ['临时救助金', '不同意的，说明理由'],
  notes: [
    line('临时救助是救一时的急。长年过不去的，同时申请低保。'),
    line('吃着低保的，遇到大开支也可以申请。', 'status=yes'),
    line('家里有学生的，同学校说一声，助学金另外有。', 'cause=school'),
    line('老公（老婆）走了、另一个也带不了孩子的，孩子看看事实无人抚养儿童。', 'cause=living'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['temporary-aid-emergency', 'minimum-living', 'rigid-spending', 'unattended-child', 'one-door-help'],
  handOvers: [...neighboursOfAssistance, schooling],
  booking: 'township-window', standards: ['temporary-aid', 'temporary-aid-township-limit'],
  words: '临时救助 临救 救急 困难补助 救济 救济金 家里过不去 没钱看病 交不起学费 老公走了 老公死了 跑了老公 男人不在了 孩子上学没钱 娃娃上学 突然没钱 大病救助 住院没钱 车祸没钱 火灾 一次性救助 临时补助 临时求助 屋里遭难 屋里出事了 困难申请'
})

/** What a family has to spend and cannot: items 13 and 17. */
export const spendingGuides: readonly Guide[] = [rigid, spendingAid]
