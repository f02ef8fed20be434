import type { Guide } from '../guide.ts'
import { actingLines, actingPapers, whoActs } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const household = ask('household', '老人家里是哪一种？', [['low', '低保户'], ['destitute', '特困（五保）'], ['margin', '低保边缘家庭'], ['none', '都不是，或者不清楚']])
const ability = ask('ability', '老人平时能不能自己照顾自己？', [['well', '吃饭、走路、上厕所都行'], ['some', '有些事要人帮'], ['bed', '大多要人照料，或者卧床']])
const assessed = (only?: string) => ask('assessed', '做过老年人能力评估吗？', [['here', '在安化做过'], ['away', '在外地做过'], ['no', '没做过，或者不清楚']], only === undefined ? {} : { only })

const elderlyServiceSubsidy = guide({
  id: 'elderly-service-subsidy', name: '经济困难高龄、失能老年人养老服务补贴', plainName: '困难的高龄、失能老人领养老服务补贴', kind: 'payment', unit: 'elderly-care', at: 'township',
  audience: ['家里困难，年纪大的老人', '家里困难，生活要人照料的老人'],
  conditions: [
    line('家里经济困难，老人又是高龄或者失能。多大算高龄、补多少，按县里现在的文件。'),
    line('先要认定家里困难。可以先申请低保或者低保边缘家庭，认定了再办这个。', 'household=none'),
    line('特困老人已经有供养和照料。能不能再领这一项，按县里的文件。', 'household=destitute'),
    line('算不算失能，要看能力评估的结果。', 'ability=some,bed')
  ],
  questions: [household, ability, assessed('ability=some,bed'), whoActs],
  papers: [
    bring('id', '老人的身份证', 'original', { note: '看一眼就还，不收复印件。' }),
    bring('account', '老人本人的社保卡或者存折', 'original', { note: '要老人自己的。社保卡要先到银行激活。' }),
    bring('assessment-away', '外地的能力评估结果', 'copy', { copies: 1, only: 'assessed=away', note: '要看得清等级和日期。用不用得上，民政所看了当场告诉您。' }),
    onSite('form', '养老服务补贴申请表', 'original', { note: '可以请窗口的人代填。老人不来的，代办人带回去请老人签名或者按手印，也可以请人上门。来之前打电话问一声，免得多跑。' }),
    onSite('assessment', '能力评估申请', 'original', { only: 'assessed=no', note: '一起申请，评估的人上门来做。' }),
    ...actingPapers,
    checked('poor', '低保、特困、边缘家庭的认定', 'none', { only: 'household=low,destitute,margin', note: '我们自己查，不要带低保证。' }),
    checked('assessment-here', '在安化做的评估结果', 'none', { only: 'assessed=here', note: '我们自己查。' }),
    checked('person', '年龄和户口', 'none', { note: '我们跟户籍信息核对。' })
  ],
  proxy: [...actingLines, line('老人出不了门，打电话给民政所，上门来办。', 'ability=bed')],
  steps: [
    step('申请', '到户口所在的乡镇民政所，或者打电话请人上门。', '老人或者代办人'),
    step('评估', '要评估的，评估的人到家里来。', '评估机构'),
    step('审核', '核对困难和评估结果。', '乡镇民政所、养老服务股'),
    step('发补贴', '发钱，或者给服务，按县里的办法。', '县民政局')
  ],
  limits: { promised: '20个工作日' },
  basis: [law('老年人权益保障法', '第三十条、第三十七条'), unverified('关于建立健全经济困难的高龄、失能等老年人补贴制度的通知', undefined, '财社〔2014〕113号')],
  results: ['同意的，领到补贴或者服务', '不同意的，写明为什么'],
  notes: [
    line('老人身体变差了，可以再申请评估，不用等。', 'ability=some,bed'),
    line('老人有残疾证的，残疾人护理补贴和这个能不能一起领，先问民政所。', 'ability=some,bed'),
    line('老人住院、搬走、去世，要告诉民政所。')
  ],
  related: ['ability-assessment', 'care-consumption-subsidy', 'old-age-allowance', 'disability-care', 'minimum-living'],
  handOvers: [
    { matter: '长期护理保险', to: '县医疗保障局', text: '长护险归医保管。安化有没有开办，问县医疗保障局。' },
    { matter: '办残疾证、评残疾等级', to: '县残疾人联合会', text: '先办好残疾证，再回来申请残疾人补贴。' }
  ],
  booking: 'home', bookingNote: '出不了门的，打电话约上门。', forms: ['helper-confirmation', 'power-of-attorney'], standards: ['elderly-service-subsidy'],
  words: '养老服务补贴 失能补贴 老人护理费 卧床老人 瘫痪老人 没人照顾老人 照顾老人有钱吗 困难老人 低保老人 请人照顾老人 老人补助 护理钱 屎尿不能自理 老人瘫在床上'
})

const abilityAssessment = guide({
  id: 'ability-assessment', name: '老年人能力综合评估', plainName: '请人上门评估老人能不能自理', kind: 'service', unit: 'elderly-care', at: 'either',
  audience: ['年满60岁的老人'],
  conditions: [line('老人满了60周岁。'), line('老人病情稳定。急病住院的，出院稳定了再评。', 'place=hospital')],
  questions: [
    ask('purpose', '为什么要评估？', [['voucher', '想用养老服务消费补贴（民政通）'], ['subsidy', '想领养老服务补贴'], ['home', '想住养老院'], ['again', '评过了，觉得不对，或者身体变差了']]),
    ask('place', '老人现在在哪里？', [['home', '在家'], ['hospital', '在医院'], ['institution', '在养老院']]),
    whoActs
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { note: '评估的人上门时看一眼。' }),
    bring('medical', '病历、体检单', 'copy', { copies: 1, only: 'place=home,institution', note: '有就拿出来看，没有不强求，不用专门去医院开。' }),
    bring('discharge', '出院小结', 'copy', { copies: 1, only: 'place=hospital', note: '出院那天跟医生要。病情稳定了再约评估。' }),
    onSite('request', '评估申请', 'original', { note: '上门评估那天老人签名或者按手印也行，先打电话。想用消费补贴的，在“民政通”里点申请。' }),
    onSite('review', '再评的理由', 'none', { only: 'purpose=again', note: '说清哪里跟上次不一样。' }),
    ...actingPapers,
    checked('earlier', '上次的评估结果', 'none', { only: 'purpose=again', note: '我们自己查。' }),
    checked('person', '年龄和户口', 'none', { note: '我们跟户籍信息核对。' })
  ],
  proxy: [...actingLines, line('评估那天，平时照料老人的人要在场。')],
  steps: [
    step('申请', '打电话、到民政所，或者在“民政通”里申请。', '老人或者家里人'),
    step('约时间', '评估的人打电话约日子。', '评估机构'),
    step('上门评估', '看老人吃饭、穿衣、走路、记事、看和听。', '两名评估人员'),
    step('出结果', '告诉您是能力完好，还是轻度、中度、重度、完全失能。', '养老服务股')
  ],
  limits: { promised: '15个工作日' },
  basis: [unverified('老年人能力评估规范', undefined, 'GB/T 42195-2022')],
  results: ['一份评估结果，写明等级', '凭结果申请补贴，或者住养老院'],
  notes: [
    line('老人平时什么样，那天就什么样。不要教，也不要逞强。'),
    line('想用消费补贴的，要在“民政通”里申请，别处评的不一定作数。先问清楚再评。', 'purpose=voucher'),
    line('对结果不服，可以申请再评。', 'purpose=again'),
    line('上门的人要亮证件。要您交评估费的，先打电话问我们。')
  ],
  related: ['care-consumption-subsidy', 'elderly-service-subsidy', 'nursing-home-admission', 'home-adaptation'],
  handOvers: [
    { matter: '评残疾等级', to: '县残疾人联合会', text: '能力评估不能代替残疾评定。办残疾证找县残联。' },
    { matter: '工伤、职工劳动能力鉴定', to: '县人力资源和社会保障局', text: '那是另一种鉴定，归人社管。' }
  ],
  booking: 'home', bookingNote: '打电话约上门的日子。', forms: ['helper-confirmation', 'power-of-attorney'],
  words: '能力评估 老人评估 失能评估 失能等级 评失能 鉴定失能 半失能 生活不能自理 老年痴呆 痴呆老人 中风 瘫痪 上门评估 评级 重新评估'
})

const careConsumptionSubsidy = guide({
  id: 'care-consumption-subsidy', name: '中度以上失能老年人养老服务消费补贴（引导）', plainName: '失能老人用“民政通”领养老消费券', kind: 'service', unit: 'elderly-care', at: 'unit',
  audience: ['60岁以上、评估为中度以上失能的老人'],
  conditions: [line('老人满了60周岁。'), line('评估结果是中度、重度或者完全失能。'), line('还没评估的，先在“民政通”里申请评估。', 'assessed=no,away')],
  questions: [
    assessed(),
    ask('where', '老人在哪里受照料？', [['home', '在家里，请人上门'], ['institution', '住养老院'], ['day', '白天去日间照料']]),
    ask('phone', '家里有人会用手机吗？', [['self', '老人自己会'], ['family', '子女或者家里人会'], ['none', '都不会']])
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { note: '在手机上填号码、认人脸时用，不用交给谁。' }),
    bring('helper-id', '帮忙填的家里人的身份证', 'original', { only: 'phone=family', note: '在“民政通”里选“代办”，填您自己的号码。' }),
    bring('both', '老人和帮忙人的身份证', 'original', { only: 'phone=none', note: '带到村里或者民政所，请人在“民政通”里代办。' }),
    bring('contract', '跟养老院或者服务机构签的协议', 'photo', { only: 'where=institution,day', note: '平台问到时拍照上传。' }),
    checked('assessment', '评估结果', 'none', { only: 'assessed=here', note: '“民政通”里查得到，不用再交。' })
  ],
  proxy: [line('子女、家里人可以在“民政通”里代办。', 'phone=family'), line('都不会用手机的，找村里的民政协理员或者民政所帮忙。', 'phone=none')],
  steps: [
    step('打开“民政通”', '在微信里搜“民政通”小程序，或者下载“民政通”。', '老人或者家里人'),
    step('申请评估', '没评过的，先申请评估，等人上门。', '老人或者家里人'),
    step('领券', '评上中度以上失能，在“民政通”里领券。', '老人或者家里人'),
    step('用券', '付养老服务的钱时抵一部分。在家用的和住院用的券不一样。', '服务机构')
  ],
  limits: {},
  basis: [unverified('民政部、财政部关于养老服务消费补贴的通知（2026年）')],
  results: ['在“民政通”里领到消费券'],
  notes: [
    line('这件事全在“民政通”里办。我们这里不收申请，只带您去、帮您办。'),
    line('券只能抵钱，不能换现金。叫您交钱换券的是骗子。'),
    line('服务机构要在“民政通”的名单里，券才用得上。签协议前先查。', 'where=institution,day'),
    line('请上门服务的，先问清一次多少钱、自己出多少。', 'where=home')
  ],
  related: ['ability-assessment', 'elderly-service-subsidy', 'nursing-home-admission'],
  handOvers: [{ matter: '长期护理保险', to: '县医疗保障局', text: '长护险和消费券是两回事，归医保管。' }],
  booking: 'none', bookingNote: '不用预约。要人帮忙，到村里或者民政所。',
  words: '民政通 养老消费券 养老券 消费补贴 失能老人消费补贴 居家券 机构券 养老补贴手机 领券 抵扣券 养老院打折 上门服务券 国家发的养老券 失能老人补钱'
})

const homeAdaptation = guide({
  id: 'home-adaptation', name: '特殊困难老年人家庭适老化改造', plainName: '给困难老人家里装扶手、改厕所', kind: 'service', unit: 'elderly-care', at: 'township',
  audience: ['家里困难的失能、高龄、残疾老人'],
  conditions: [
    line('老人家里困难，又是失能、高龄或者残疾。改哪些人家，按县里当年的计划。'),
    line('不在困难对象里的，一般要自己出钱。先问民政所今年有没有补助。', 'household=none'),
    line('房子要安全。危房先修房，归住建部门管。')
  ],
  questions: [
    household, ability,
    ask('house', '住的房子是谁的？', [['own', '老人自己的'], ['child', '子女的'], ['rent', '租的、借的']]),
    ask('disabled', '老人有残疾证吗？', [['yes', '有'], ['no', '没有']]),
    whoActs
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { note: '看一眼就还。' }),
    bring('form', '适老化改造申请表', 'original', { formId: 'home-adaptation', note: '可以先下载填好，也可以当场请人代填。' }),
    bring('consent', '房主同意改造的字条', 'original', { only: 'house=child,rent', note: '写一句“同意改造”，签名，留电话。' }),
    onSite('survey', '上门评估表', 'original', { note: '师傅来家里看，改哪几样，您签字才算。' }),
    onSite('assessment', '能力评估申请', 'original', { only: 'ability=some,bed', note: '没评过的一起申请。' }),
    ...actingPapers,
    checked('poor', '低保、特困、边缘家庭的认定', 'none', { only: 'household=low,destitute,margin', note: '我们自己查。' }),
    checked('disability', '残疾证', 'none', { only: 'disabled=yes', note: '我们跟残联的信息核对，不用复印件。' })
  ],
  proxy: actingLines,
  steps: [
    step('申请', '到乡镇民政所，或者打电话。', '老人或者代办人'),
    step('上门看', '量尺寸，问老人哪里不方便。', '评估人员'),
    step('定方案', '改哪几样，写在纸上，您签字。', '养老服务股'),
    step('改造', '师傅上门装。', '施工单位'),
    step('验收', '您试用了，满意再签字。', '老人、乡镇民政所')
  ],
  limits: {},
  basis: [law('老年人权益保障法', '第六十五条'), unverified('民政部等部门关于老年人居家适老化改造的文件')],
  results: ['家里装上扶手、改好厕所、铺上防滑垫等'],
  notes: [
    line('不要自己先动工。先动工的，可能不能补。'),
    line('装好了要试：扶手摇一摇，门开一开。松了马上说，叫师傅回来修。'),
    line('不要给师傅钱。另外收钱的，打电话告诉我们。'),
    line('残联也有无障碍改造。同一样不能改两次，先问清走哪一边。', 'disabled=yes')
  ],
  related: ['ability-assessment', 'elderly-service-subsidy', 'disability-care', 'old-age-allowance'],
  handOvers: [
    { matter: '危房改造', to: '县住房和城乡建设局', text: '房子漏、墙裂、要倒，找乡镇和县住建局。' },
    { matter: '残疾人家庭无障碍改造、轮椅、拐杖', to: '县残疾人联合会', text: '有残疾证的，可以问县残联。' },
    { matter: '老旧小区加装电梯', to: '县住房和城乡建设局', text: '归住建部门管。' }
  ],
  booking: 'home', bookingNote: '打电话约人上门看房子。', forms: ['home-adaptation', 'helper-confirmation', 'power-of-attorney'],
  words: '适老化 适老化改造 装扶手 改厕所 蹲坑改马桶 坐便器 防滑 老人摔跤 洗澡凳 护理床 家里改造 老人房子改造 无障碍 扶手松了 轮椅进不了门'
})

/** Items 32, 33, 34 and 36: care at home. */
export const elderlyServiceGuides: readonly Guide[] = [elderlyServiceSubsidy, abilityAssessment, careConsumptionSubsidy, homeAdaptation]
