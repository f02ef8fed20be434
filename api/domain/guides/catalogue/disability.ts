import type { Guide, GuidePaper, GuideQuestion, GuideStep, Line } from '../guide.ts'
import { account, decisionQuestioned, helped, household, idCard, refusedInWriting } from './everyday-papers.ts'
import { toDisabledFederation, toHealth, toLabour, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, line, onSite, step, unverified } from './write.ts'

const basis = [unverified('国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见', undefined, '国发〔2015〕52号'), unverified('湖南省人民政府关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的实施意见', undefined, '湘政发〔2015〕54号')]
const certificateDoor = toDisabledFederation('办残疾证、换证、评等级', '没有证、证过期、觉得等级评低了，都找残联。走不动的可以约上门评。')

const certificateAsked = ask('certificate', '残疾证现在是什么情况？', [['valid', '有，没过期'], ['expired', '过期了'], ['none', '还没办']])
const whoAndWhere = (only: string): readonly GuideQuestion[] => [
  ask('where', '现在人在哪里？', [['home', '在户口所在的乡镇'], ['away', '在外地']], { only }),
  ask('comes', '谁来办？', [['self', '残疾人自己'], ['guardian', '父母、子女、夫妻等监护人'], ['other', '请亲戚、邻居或者村干部代办']], { only })
]

// Only who may have an allowance is sent for papers: the others are told why not, and what there is for them.
const papers = (only: string): readonly GuidePaper[] => [
  bring('application', '残疾人两项补贴申请表', 'original', { copies: 1, formId: 'disability-allowances', only, note: '两样补贴同一张表，都符合的一起勾上，免得跑两趟。' }),
  idCard('残疾人的身份证', only),
  account('残疾人', only),
  checked('disability', '残疾证的类别和等级', 'none', { only, note: '从残联的数据里查，不要复印件。证在手边就带上。', source: '国务院令第716号第七条' }),
  checked('household', household.name, 'none', { only, note: '从公安的数据里查，不要户口本。', source: '国务院令第716号第七条' }),
  bring('guardian-card', '监护人的身份证', 'original', { only: 'comes=guardian', note: '看一下就还。关系从户口数据里查。' }),
  ...helped
]

const proxy: readonly Line[] = [
  line('自己来，或者打电话请人上门办。', 'comes=self'),
  line('监护人可以来办，带监护人的身份证。', 'comes=guardian'),
  line('请别人、请村里代办的，要委托书。本人不会写字的，按手印。', 'comes=other'),
  line('先把残疾证办好或者换好，再来申请。走不动的，打电话给残联约上门。', 'certificate=expired,none')
]

const steps: readonly GuideStep[] = [
  step('申请', '到哪个乡镇的民政所都能申请，不一定回户口所在地，也可以约上门。', '残疾人或者代办的人'),
  step('乡镇初审', '乡镇看材料、查数据。', '乡镇'),
  step('残联审核', '残联核对残疾证的类别、等级。', '县残联'),
  step('民政审定', '民政局定下来，不符合的说明理由。', '社会事务股'),
  step('发钱', '按月打到社保卡或者存折上。', '财政、银行')
]

const away = line('人在外地的，就在当地找最近的乡镇、街道民政申请，材料会转回来，不用专门回安化。', 'where=away')
const noCertificate = line('要有没过期的残疾证。先找县残联办好、换好，再来申请。', 'certificate=expired,none')
const yearly = line('定期要核一次人还在不在、证还有没有效，工作人员会联系您，也可以在手机上认证。')
const mayLive = 'income=low,margin & already=none'
const mayCare = 'level=heavy,mental & already=none,elder'
const limits = { lawful: '国家没有统一规定天数，由省、县规定', promised: '20个工作日' }

const living = guide({
  id: 'disability-living', name: '困难残疾人生活补贴', plainName: '有残疾证又吃低保，领残疾人生活补贴', kind: 'payment', unit: 'social-affairs', at: 'township',
  audience: ['有残疾证、自己或者家里吃低保的残疾人', '县里扩大了范围的，低收入的残疾人也可以'],
  conditions: [
    noCertificate,
    line('户口在本省，有残疾证，几级都行。', 'certificate=valid'),
    line('自己或者家里吃低保。', 'income=low'),
    line('不吃低保的，看县里有没有扩大到低收入残疾人，打电话问一下再来。', 'income=margin'),
    line('先申请低保，批了再领这个。', 'income=none'),
    line('已经领工伤生活护理费的、特困供养的，不能再领。', 'already=injury,hardship'),
    line('已经领孤儿、事实无人抚养儿童补贴（全额）的孩子，不能再领这个，可以领护理补贴。', 'already=child')
  ],
  questions: [
    certificateAsked,
    ask('income', '家里吃低保吗？', [['low', '吃低保'], ['margin', '没吃低保，是低保边缘或者低收入'], ['none', '都没有']], { only: 'certificate=valid' }),
    ask('already', '已经在领下面哪一样？', [['injury', '工伤的生活护理费'], ['hardship', '特困供养'], ['child', '孤儿、事实无人抚养儿童补贴'], ['none', '都没有']], { only: 'certificate=valid' }),
    ...whoAndWhere(mayLive)
  ],
  papers: [
    ...papers(mayLive),
    checked('low', '低保信息', 'none', { only: 'income=low & already=none', note: '民政自己查，不用带低保证。' }),
    bring('income-proof', '收入情况说明', 'original', { copies: 1, only: 'income=margin & already=none', note: '县里放宽到低收入的才要。先打电话问要不要。' }),
    checked('already', '已经在领的其他补贴', 'none', { only: mayLive, note: '工作人员自己查。' })
  ],
  proxy: [...proxy, line('现在不用来。有疑问的，打电话给乡镇民政所问。', 'already=injury,hardship,child | income=none')], steps, limits, basis,
  results: ['按月发的生活补贴', '不符合的，说明理由'],
  notes: [
    line('一级、二级的重度残疾人，还可以同时领护理补贴。'),
    away, yearly,
    line('低保停了，这个补贴也会跟着停。'),
    line('人去世了要马上报，多领的要退。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['disability-care', 'minimum-living', 'minimum-living-margin', 'home-adaptation', 'repayment'],
  handOvers: [certificateDoor, toLabour('残疾人找工作、工伤', '工伤归人社局；残疾人就业也可以找残联。')],
  booking: 'home', bookingNote: '腿脚不便的，打电话给乡镇民政所约上门。',
  standards: ['disability-living'],
  words: '残疾补贴 残疾人补贴 残补 残疾人生活补贴 困难残疾人 两项补贴 残疾证补贴 有残疾证领什么钱 跛子 瞎子 聋子 哑巴 残疾人低保 残疾补助 残疾人津贴 残疾补帖 三级残疾 四级残疾 残疾证有钱吗 残废补贴 残疾钱'
})

const care = guide({
  id: 'disability-care', name: '重度残疾人护理补贴', plainName: '一级、二级残疾，领护理补贴', kind: 'payment', unit: 'social-affairs', at: 'township',
  audience: ['有一级、二级残疾证，长期要人照护的残疾人', '县里扩大了范围的，三级、四级智力或者精神残疾人也可以'],
  conditions: [
    noCertificate,
    line('户口在本省，残疾证是一级或者二级。不看家里收入。', 'level=heavy'),
    line('三级、四级智力或者精神残疾的，看县里有没有扩大范围，打电话问一下再来。', 'level=mental'),
    line('其他等级的，领不了护理补贴。吃低保的看看生活补贴。', 'level=other'),
    line('已经领工伤生活护理费的、特困供养的，不能再领。', 'already=injury,hardship'),
    line('领了老年人护理补贴的，只能选一样，选钱多的那样。', 'already=elder')
  ],
  questions: [
    certificateAsked,
    ask('level', '残疾证上写的是几级？', [['heavy', '一级或者二级'], ['mental', '三级、四级，智力或者精神残疾'], ['other', '其他']], { only: 'certificate=valid', help: '证上“残疾等级”那一栏。' }),
    ask('already', '已经在领下面哪一样？', [['injury', '工伤的生活护理费'], ['hardship', '特困供养'], ['elder', '老年人护理补贴、养老服务补贴'], ['none', '都没有']], { only: 'certificate=valid' }),
    ...whoAndWhere(mayCare)
  ],
  papers: [
    ...papers(mayCare),
    bring('care-need', '要人长期照护的情况说明', 'original', { copies: 1, only: 'level=mental & already=none,elder', note: '县里放宽范围的才要。先打电话问要不要。' }),
    checked('already', '已经在领的其他补贴', 'none', { only: 'level=heavy,mental & already=elder', note: '工作人员查，帮您算领哪一样合算。' }),
    onSite('seen', '上门看一眼本人', 'none', { only: mayCare, note: '卧床的不用搬动，工作人员上门。' })
  ],
  proxy: [...proxy, line('现在不用来。有疑问的，打电话给乡镇民政所问。', 'already=injury,hardship | level=other')], steps, limits, basis,
  results: ['按月发的护理补贴', '不符合的，说明理由'],
  notes: [
    line('护理补贴不看收入。同时吃低保的，生活补贴也可以一起领。'),
    line('孤儿、事实无人抚养儿童是一级、二级残疾的，也可以领护理补贴。'),
    away, yearly,
    line('残疾等级变了、人去世了，要马上报。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['disability-living', 'minimum-living', 'self-care-assessment', 'elderly-service-subsidy', 'home-adaptation'],
  handOvers: [certificateDoor, toHealth('精神病人免费吃药、住院', '找乡镇卫生院、卫健局。'), toPolice('精神病人伤人、走失', '打110。')],
  booking: 'home', bookingNote: '卧床的打电话约上门。',
  standards: ['disability-care'],
  words: '护理补贴 重残补贴 重度残疾 一级残疾 二级残疾 重度残疾人护理 残疾人护理补贴 护理费 瘫痪补贴 要人照顾 精神病补贴 癫子补贴 智障 傻子补贴 植物人 护理补帖 两项补贴 重残 动不得 脑瘫 照顾残疾人的钱 残疾护理费'
})

/** The two allowances of people with a disability: items 24 and 25. */
export const disabilityGuides: readonly Guide[] = [living, care]
