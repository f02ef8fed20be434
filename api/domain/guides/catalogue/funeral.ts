import type { Guide } from '../guide.ts'
import { ask, bring, checked, guide, line, onSite, step, unverified } from './write.ts'

const regulation = unverified('殡葬管理条例（2026年修订）')
const charges = unverified('殡葬服务收费的政策文件', undefined, '发改价格〔2026〕108号')
const deathPaper = '在医院走的，医院开。在家里走的，找村卫生室或者乡镇卫生院开。出了事走的，公安来看了再开。'
const kin = ask('kin', '您是他的什么人？', [['near', '子女、老伴、父母、兄弟姐妹'], ['far', '别的亲戚、朋友'], ['village', '没有亲人，村里来办']])
const death = bring('death', '死亡证明', 'original', { note: deathPaper })
const kinPapers = [
  bring('kin-id', '来办的人的身份证', 'original', { note: '看一眼就还，不收复印件。' }),
  bring('mandate', '亲属的委托书', 'original', { only: 'kin=far', formId: 'power-of-attorney', note: '由近亲属签名或者按手印。' }),
  onSite('village', '村（居）委会的签字', 'none', { only: 'kin=village', note: '我们跟村里联系，不用专门开证明。' })
]
const kinLines = [line('近亲属都可以来办，来一个人就行。', 'kin=near'), line('别的亲戚、朋友来，带近亲属签了名的委托书。', 'kin=far'), line('没有亲人的，村里出面办。', 'kin=village')]

const cemeteryApproval = guide({
  id: 'cemetery-approval', name: '农村公益性墓地、骨灰堂、殡仪服务站建设审批', plainName: '村里建公墓、骨灰堂', kind: 'licence', unit: 'social-affairs', at: 'unit',
  audience: ['村委会、乡镇、要建的单位'],
  conditions: [
    line('只给本地群众用，不赚钱，不能卖给外面的人。', 'what=cemetery,hall'),
    line('个人和家族不能申请建墓地。'),
    line('不占耕地，不建在水源、公路旁边。地能不能用，自然资源和林业部门说了算。'),
    line('审批的条件按2026年新条例逐条核对，来之前先打电话。')
  ],
  questions: [
    ask('what', '建什么？', [['cemetery', '公益性墓地'], ['hall', '骨灰堂'], ['station', '殡仪服务站']]),
    ask('applicant', '谁来建？', [['village', '村里'], ['township', '乡镇'], ['unit', '别的单位']]),
    ask('land', '用的是什么地？', [['forest', '林地'], ['built', '建设用地'], ['other', '别的地，或者不清楚']])
  ],
  papers: [
    bring('application', '建设申请表', 'original', { note: '写明建多大、给哪些村用、谁来管。' }),
    bring('resolution', '村民会议或者村民代表会议的决议', 'original', { only: 'applicant=village', note: '参加的人签名。旁边住户的意见要写进去，常常漏掉。' }),
    bring('unit', '单位决定建设的文件', 'copy', { copies: 1, only: 'applicant=unit' }),
    bring('clerk', '单位给经办人的委托书', 'original', { only: 'applicant=township,unit', formId: 'power-of-attorney', note: '盖公章。负责人自己来就不用带。' }),
    bring('township', '乡镇的审核意见', 'original', { only: 'applicant=village,unit', note: '先过乡镇，再到县里。' }),
    bring('site', '选址图和说明', 'original', { note: '标清离房屋、水源、公路多远。' }),
    bring('layout', '墓位、格位怎么排的图', 'original', { only: 'what=cemetery,hall', note: '每个墓占多大，不能超过省里的规定。' }),
    bring('service', '要开哪些服务、谁来管的说明', 'original', { only: 'what=station' }),
    bring('land', '自然资源部门的用地意见', 'copy', { copies: 1, note: '先问地，再做方案，免得白做。' }),
    bring('forest', '林业部门使用林地的意见', 'copy', { copies: 1, only: 'land=forest' }),
    checked('plan', '县里的殡葬设施规划', 'none', { note: '我们自己对。' }),
    checked('body', '村委会、单位的登记信息', 'none', { note: '我们自己查。' }),
    onSite('visit', '现场看地', 'none', { note: '我们去看，申请的人带路。' })
  ],
  proxy: [line('村里由村主任或者他委托的人来办。', 'applicant=village'), line('单位由经办人来办，带委托书。', 'applicant=township,unit')],
  steps: [
    step('先问地', '问自然资源、林业部门这块地行不行。', '申请的村或者单位'),
    step('乡镇审核', '拿乡镇的意见。', '乡镇'),
    step('申请', '交材料，缺什么一次说清。', '社会事务股', 'R21b'),
    step('看现场', '到地里看。', '社会事务股'),
    step('决定', '批，还是不批，不批的写明为什么。', '社会事务股', 'R21')
  ],
  limits: { lawful: '20个工作日', rules: ['R21'], promised: '15个工作日' },
  basis: [regulation],
  results: ['同意建设的批文', '不批的，写明理由'],
  notes: [line('没批以前不要动工、不要收钱。'), line('批了以后，每个墓多大、用多久、收多少，都要按规定公开。'), line('听到有人卖墓地、修大墓，可以点“我要问”告诉我们。')],
  related: ['ash-placement', 'ecological-burial', 'funeral-fee-relief'],
  handOvers: [
    { matter: '用地、征地、山林的界', to: '县自然资源局', text: '地的事先问自然资源局。' },
    { matter: '占林地、砍树', to: '县林业局', text: '用林地要先过林业局。' }
  ],
  booking: 'window', bookingNote: '先打电话说在哪个村、哪块地。', forms: ['power-of-attorney'],
  words: '建公墓 村里公墓 公益性墓地 建骨灰堂 殡仪服务站 村公墓 集体坟山 坟山 建墓地 墓地审批 公墓选址 修公墓 卖墓地 乱修坟'
})

const funeralFeeRelief = guide({
  id: 'funeral-fee-relief', name: '基本殡葬服务费减免（惠民殡葬）', plainName: '办丧事，火化等基本费用减免', kind: 'payment', unit: 'funeral-centre', at: 'unit',
  audience: ['办丧事的亲属', '没有亲人的，由村里办'],
  conditions: [line('走的人户口在安化。外地户口能不能减，按县里的文件。'), line('只减基本的几样：接运、存放、火化、骨灰寄存等。减哪些、减多少，按县里的文件。'), line('低保、特困等困难的人家，可能减得更多。', 'poor=yes')],
  questions: [
    ask('where', '在哪里走的？', [['hospital', '医院'], ['home', '家里'], ['accident', '出了事故，或者在外面'], ['away', '在外县走的']]),
    ask('cremated', '火化了吗？', [['not', '还没有'], ['here', '在安化火化了'], ['away', '在外县火化了']]),
    ask('poor', '是不是低保、特困、孤儿？', [['yes', '是'], ['no', '不是，或者不清楚']]),
    kin
  ],
  papers: [
    death,
    bring('deceased-id', '走的人的身份证', 'original', { note: '找不到了，报姓名和身份证号也行，我们核对。' }),
    ...kinPapers,
    bring('cremation-away', '外县的火化证明和收费票据', 'original', { only: 'cremated=away', note: '票据上要分开写每一项。只有一个总数的，常常减不了，请殡仪馆开明细。' }),
    bring('account', '亲属的银行卡或者存折', 'original', { only: 'cremated=away', note: '已经交了钱的，退到卡上。' }),
    bring('police', '公安出的证明', 'original', { only: 'where=accident', note: '公安查清了才能火化。' }),
    onSite('form', '减免申请表', 'original', { note: '当场填，签名。' }),
    checked('cremation', '火化证明', 'none', { only: 'cremated=here', note: '是殡仪馆自己开的，不用再交。' }),
    checked('household', '户口', 'none', { note: '我们跟户籍信息核对。' }),
    checked('poor', '低保、特困、孤儿的认定', 'none', { only: 'poor=yes', note: '我们自己查，不要带低保证。' })
  ],
  proxy: kinLines,
  steps: [
    step('打电话', '24小时有人接。说清在哪里、什么人，灵车来接。', '亲属'),
    step('开死亡证明', deathPaper, '医院、卫生院、公安'),
    step('火化', '先看价目表，选要的，签字。', '殡仪馆'),
    step('减免', '结账时当场减，签一张表。', '殡仪馆'),
    step('复核', '县里核对减免对不对。', '社会事务股')
  ],
  limits: { promised: '当场减免' },
  basis: [regulation, charges],
  results: ['结账时减掉', '在外县火化的，同意的退到卡上'],
  notes: [
    line('价目表上没有的，一分钱都不能收。要您交“清洁包干费”之类的，别交，打电话告诉我们。'),
    line('花圈、寿衣、骨灰盒是自己选的，不减，也不能逼您买。'),
    line('火化证明收好，安放骨灰、销户口、领丧葬费都要用。'),
    line('老人领的津贴、养老金，要早点去停。')
  ],
  related: ['ash-placement', 'ecological-burial', 'repayment', 'special-hardship'],
  handOvers: [
    { matter: '丧葬费、抚恤金（交了养老保险的）', to: '县人力资源和社会保障局', text: '丧葬补助归人社，带死亡证明去问。' },
    { matter: '退役军人去世的抚恤', to: '县退役军人事务局', text: '老兵、烈属找退役军人事务局。' },
    { matter: '销户口', to: '县公安局', text: '带死亡证明到派出所。' }
  ],
  booking: 'phone', bookingNote: '24小时打电话，不用预约。', forms: ['power-of-attorney'], standards: ['funeral-relief'],
  words: '火化 火葬 火化费 殡仪馆 灵车 丧葬费 惠民殡葬 人走了怎么办 老人过世 死了人 办丧事 白喜事 火葬场 火化要多少钱 减免火化费 死亡证明 停尸 冰棺 骨灰盒'
})

const ecologicalBurial = guide({
  id: 'ecological-burial', name: '节地生态安葬奖补', plainName: '骨灰树葬、撒散，领奖补', kind: 'payment', unit: 'social-affairs', at: 'township',
  audience: ['用树葬、花葬、撒散等办法安葬亲人的家属'],
  conditions: [line('走的人户口在安化。'), line('骨灰不留坟头、不立大碑，不占地或者少占地。'), line('哪些办法算、奖补多少，按县里现在的文件。')],
  questions: [
    ask('way', '怎么安葬的？', [['tree', '树葬、花葬、草坪葬'], ['scatter', '撒散，不留骨灰'], ['wall', '放进骨灰堂、骨灰墙']]),
    ask('where', '在哪里安葬的？', [['here', '安化的公墓、骨灰堂'], ['away', '外县'], ['own', '自家山上、水里']]),
    kin
  ],
  papers: [
    bring('death', '死亡证明', 'copy', { copies: 1, note: `${deathPaper}家里留着的那一联复印一份。` }),
    ...kinPapers,
    bring('account', '亲属的银行卡或者存折', 'original', { note: '来办的人自己的，能收钱的。' }),
    bring('burial-away', '外县出的安葬证明', 'original', { only: 'where=away', note: '要写明哪一天、用什么办法、有盖章。' }),
    bring('photos', '安葬时的照片', 'photo', { copies: 2, only: 'where=own', note: '葬之前先打电话问，自家山上的不一定算。' }),
    onSite('form', '奖补申请表', 'original', { note: '当场填，可以请人代填。' }),
    onSite('promise', '不再另外建坟的承诺', 'original', { only: 'way=tree,scatter', note: '签个名。再去修坟的，钱要退。' }),
    checked('burial-here', '安葬证明', 'none', { only: 'where=here', note: '县里的公墓、骨灰堂，我们自己查。' }),
    checked('cremation', '火化信息和户口', 'none', { note: '我们自己查。' })
  ],
  proxy: kinLines,
  steps: [
    step('先问再葬', '打电话问哪些办法算、在哪里葬。', '亲属'),
    step('申请', '安葬后到乡镇民政所。', '亲属'),
    step('审核', '核对安葬情况。', '乡镇民政所、社会事务股'),
    step('发奖补', '打到亲属的卡上。', '县民政局')
  ],
  limits: { promised: '20个工作日' },
  basis: [regulation, charges],
  results: ['同意的，奖补打到卡上', '不同意的，写明为什么'],
  notes: [
    line('先问清楚再安葬。葬了再问，可能领不到。'),
    line('一家人要先商量好，别过后吵。'),
    line('水里撒散要到准许的地方，别撒在喝水的河里、水库里。', 'way=scatter')
  ],
  related: ['ash-placement', 'funeral-fee-relief', 'cemetery-approval'],
  booking: 'none', bookingNote: '不用预约。先打电话问。', forms: ['power-of-attorney'], standards: ['ecological-burial'],
  words: '树葬 花葬 草坪葬 海葬 江葬 撒骨灰 生态安葬 绿色安葬 不立碑 不留坟 奖补 埋在树下 骨灰撒了 节地安葬 丧葬奖励'
})

/** Items 49, 50 and 51: graveyards, and what is paid when somebody dies. */
export const funeralGuides: readonly Guide[] = [cemeteryApproval, funeralFeeRelief, ecologicalBurial]
