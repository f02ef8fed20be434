import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const nursingHomeAdmission = guide({
  id: 'nursing-home-admission', name: '公办养老机构（敬老院、福利中心）入住', plainName: '老人住敬老院、福利院', kind: 'service', unit: 'elderly-care', at: 'either',
  audience: ['特困（五保）老人', '自己出钱想住公办养老院的老人'],
  conditions: [
    line('老人自己愿意住。谁也不能逼老人住。'),
    line('特困老人可以选：住敬老院，或者在家分散供养。', 'kind=destitute'),
    line('公办养老院先保特困、失能、高龄的困难老人。还有空床，才收自己出钱的老人。', 'kind=paying'),
    line('有传染病、精神病发作期的老人，先到专门的医院治。')
  ],
  questions: [
    ask('kind', '老人是哪一种？', [['destitute', '特困（五保）老人'], ['paying', '自己或者子女出钱']]),
    ask('ability', '老人能不能自己照顾自己？', [['well', '吃饭、走路、上厕所都行'], ['some', '有些事要人帮'], ['bed', '大多要人照料，或者卧床']]),
    ask('signer', '谁陪老人来签协议？', [['self', '老人自己签'], ['family', '子女或者家里人'], ['village', '没有家里人，村里来签']]),
    ask('checkup', '最近做过体检吗？', [['yes', '做过，有报告'], ['no', '没做']])
  ],
  papers: [
    bring('id', '老人的身份证、社保卡', 'original', { note: '登记时看一眼，住院看病也要用。' }),
    bring('checkup', '近期的体检报告', 'original', { only: 'checkup=yes', note: '先打电话，把查过哪几样念给院里听，少的再补查。' }),
    bring('checkup-new', '体检报告，先到医院做', 'original', { only: 'checkup=no', note: '先打电话问要查哪几样，一般要有传染病的检查。常见毛病：少查一样，又跑一趟医院。' }),
    bring('medicine', '正在吃的药、病历', 'original', { only: 'ability=some,bed', note: '药连盒子一起带，写明怎么吃。' }),
    bring('signer-id', '来签协议的家里人的身份证', 'original', { only: 'signer=family', note: '留下随时打得通的电话。' }),
    onSite('village', '村（居）委会的签字人', 'none', { only: 'signer=village', note: '我们跟村里联系，请村里派人来签，不用老人去开证明。' }),
    onSite('form', '入住申请表', 'original', { note: '当场填，可以请人代填。' }),
    onSite('agreement', '服务协议', 'original', { note: '一式几份，老人或者家里人一定留一份。' }),
    checked('destitute', '特困的认定', 'none', { only: 'kind=destitute', note: '我们自己查。' }),
    checked('assessment', '能力评估结果', 'none', { note: '做过的我们自己查。没做过的，我们安排人评估。' })
  ],
  proxy: [
    line('家里人可以先来看、先来问，不用带老人。'),
    line('签协议要老人同意。老人说不清话的，由监护人签。', 'signer=family'),
    line('没有家里人的老人，由村（居）委会陪着办。', 'signer=village')
  ],
  steps: [
    step('先来看', '预约参观，看房间、饭菜、护理，问清价钱。', '老人或者家里人'),
    step('申请', '特困老人到乡镇民政所，其他老人到养老院。', '老人或者家里人'),
    step('体检和评估', '看老人要多少照料。', '医院、评估机构'),
    step('签协议', '写明住哪里、怎么照料、多少钱、怎么退。', '养老院'),
    step('入住', '带上衣服和药。先试住，不习惯可以说。', '养老院')
  ],
  limits: { promised: '10个工作日' },
  fee: { text: '特困老人不收费。其他老人付床位费、护理费、伙食费，按县里公布的价目表收。', basis: unverified('公办养老机构收费项目和标准清单（县级，政府定价或者政府指导价，文号待录入）') },
  basis: [law('老年人权益保障法', '第四十一条、第四十八条'), law('社会救助暂行办法', '第十九条', '国务院令第649号'), unverified('养老机构管理办法', undefined, '民政部令第66号')],
  results: ['同意的，签协议入住', '没有床位的，登记排队，有空床通知您'],
  notes: [
    line('不要一次交几年的钱，不要办“会员卡”“养老投资”。按月交，要发票。', 'kind=paying'),
    line('押金写进协议，走的时候按天算、退给您。', 'kind=paying'),
    line('子女在外打工，可以在手机上按月交费、看账单。', 'kind=paying'),
    line('评上中度以上失能的，可以到“民政通”看看能不能领消费券。', 'ability=some,bed'),
    line('老人在院里受了委屈，打电话给我们，或者点“我要问”。打骂老人，先打110。')
  ],
  related: ['special-hardship', 'ability-assessment', 'care-consumption-subsidy', 'elderly-service-subsidy', 'petition'],
  handOvers: [
    { matter: '光荣院、退役军人休养', to: '县退役军人事务局', text: '老兵住光荣院，找退役军人事务局。' },
    { matter: '子女不肯养老人', to: '县人民法院或者县司法局法律援助中心', text: '先请村里调解。调不成，可以打官司，没钱可以申请法律援助。' },
    { matter: '骗老人交钱的“养老项目”', to: '县公安局', text: '钱已经交了，带上收据报警。' }
  ],
  booking: 'window', bookingNote: '先去看一看，带上老人更好。', standards: ['nursing-home-price'],
  words: '敬老院 养老院 福利院 老人院 福利中心 住敬老院 五保户住敬老院 托老所 老人没人管送哪里 送养老院 养老院多少钱 一个月多少钱 床位 护工 押金 爹娘没人照顾 光荣院'
})

const nursingHomeFiling = guide({
  id: 'nursing-home-filing', name: '养老机构备案、变更', plainName: '开养老院，向民政局备案', kind: 'filing', unit: 'elderly-care', at: 'unit',
  audience: ['办养老院的公司、民办非企业单位、事业单位'],
  conditions: [
    line('先登记，后开门。公司在市场监管局登记，民办非企业单位在民政局登记。'),
    line('登记以后就可以收住老人，收了老人要来备案。', 'task=first'),
    line('房子要安全，消防、食品、医疗的规定都要做到。')
  ],
  questions: [
    ask('task', '来办什么？', [['first', '第一次备案'], ['change', '名称、地址、负责人、床位变了'], ['stop', '不办了']]),
    ask('body', '在哪里登记的？', [['company', '市场监管局（公司、个体户）'], ['private', '民政局（民办非企业单位）'], ['public', '事业单位']]),
    ask('site', '房子是谁的？', [['own', '自己的'], ['rent', '租的、借的']], { only: 'task=first,change' }),
    ask('residents', '院里还有老人住着吗？', [['yes', '有'], ['no', '没有了']], { only: 'task=stop' })
  ],
  papers: [
    bring('filing', '设置养老机构备案书', 'original', { only: 'task=first', note: '盖公章。床位数要跟实际摆的床一样多，这一条最容易错。' }),
    bring('promise', '承诺书', 'original', { only: 'task=first', note: '负责人签名，盖公章。样子在窗口拿。' }),
    bring('change', '变更备案书', 'original', { only: 'task=change', note: '写明哪一项变了、哪天变的。' }),
    bring('site', '房子的租约', 'copy', { copies: 1, only: 'site=rent', note: '租期要写清。有转租的，把房主同意的字条也带上。' }),
    bring('plan', '老人的安置方案', 'original', { only: 'residents=yes', note: '每位老人去哪里、费用怎么退，写清楚。要先跟老人和家里人说好。' }),
    bring('public-document', '事业单位法人证书', 'copy', { copies: 1, only: 'body=public', note: '看清有没有过期。' }),
    ...clerkPapers,
    checked('licence', '营业执照', 'none', { only: 'body=company', note: '我们跟市场监管的信息核对，不用复印件。' }),
    checked('certificate', '民办非企业单位登记证书', 'none', { only: 'body=private', note: '是我们发的证，自己查。' })
  ],
  proxy: [line('负责人可以委托工作人员来办。')],
  steps: [
    step('备案', '收住第一位老人后，10个工作日内来备案。', '举办者', 'R22'),
    step('给回执', '材料齐了，当场给备案回执。', '养老服务股'),
    step('上门看', '备案后20个工作日内，到现场检查。', '养老服务股', 'R22b'),
    step('整改', '有问题的，写明哪一条、哪天改好。', '举办者')
  ],
  limits: { lawful: '收住老人后10个工作日内来备案；备案后20个工作日内现场检查', rules: ['R22', 'R22b'] },
  basis: [law('老年人权益保障法', '第四十三条、第四十六条'), unverified('养老机构管理办法', undefined, '民政部令第66号')],
  results: ['备案回执', '现场检查的结果'],
  notes: [
    line('备案不是许可，不用等批了才开门。但安全达不到，要停下来整改。', 'task=first'),
    line('不办了，先把老人安置好，再来说。', 'task=stop'),
    line('预收老人的钱和押金，有专门的规定，先问清再收。')
  ],
  related: ['private-institution-founding', 'nursing-home-admission', 'annual-inspection'],
  handOvers: [
    { matter: '公司登记、营业执照、食堂食品许可', to: '县市场监督管理局', text: '先到市场监管局办，再来备案。' },
    { matter: '养老院里设医务室', to: '县卫生健康局', text: '医务室、护理站归卫健管。' },
    { matter: '消防验收', to: '县住房和城乡建设局、消防救援机构', text: '开门前先问清要不要办消防手续。' }
  ],
  booking: 'window', bookingNote: '来之前打电话，先把材料拍照给我们看。', forms: ['power-of-attorney'],
  words: '开养老院 办养老院 养老院备案 养老机构备案 养老院要什么手续 养老院执照 老年公寓备案 托老所手续 养老院变更 养老院关门 养老院不办了 黑养老院 没挂牌养老院 床位变更'
})

/** Items 37 and 38: homes for the old, to live in and to run. */
export const nursingGuides: readonly Guide[] = [nursingHomeAdmission, nursingHomeFiling]
