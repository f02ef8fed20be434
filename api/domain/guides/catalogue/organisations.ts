import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

const rule = '社会团体登记管理条例'
const docNo = '国务院令第250号'

const associationFounding = guide({
  id: 'association-founding', name: '社会团体成立登记', plainName: '成立协会、商会、学会', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['想成立协会、商会、学会、研究会的发起人'],
  conditions: [
    line('个人会员50个以上，或者单位会员30个以上。个人和单位都有的，加起来不少于50个。'),
    line('会员还没凑够，先不要来登记。', 'members=few'),
    line('要有主管部门同意。比如钓鱼协会找体育部门，茶叶协会找农业部门。', 'supervisor=no'),
    line('有固定的地方，有专职的人，有3万元以上的活动资金。'),
    line('县里已经有一样的协会，可能不批。先来问一声，免得白忙。')
  ],
  questions: [
    ask('members', '会员够了吗？', [['people', '够，都是个人（50个以上）'], ['units', '够，都是单位（30个以上）'], ['both', '够，个人和单位都有（50个以上）'], ['few', '还不够']]),
    ask('supervisor', '哪个部门管这一行，同意了吗？', [['yes', '同意了，有批文'], ['no', '还没有']]),
    ask('site', '办公的地方是谁的？', [['own', '自己的'], ['rent', '租的'], ['lent', '别人借给用']]),
    ask('officials', '负责人里有没有公职人员、退下来的领导干部？', [['yes', '有'], ['no', '没有']])
  ],
  papers: [
    bring('application', '登记申请书', 'original', { formId: 'social-organisation', note: '全体发起人签名。' }),
    bring('approval', '主管部门同意成立的批文', 'original', { only: 'supervisor=yes', note: '批文上的名称要跟申请书一个字不差，这一条最容易错。' }),
    bring('capital', '验资报告', 'original', { note: '会计师事务所出。先来核好名称，再去验资，免得名称改了重做。' }),
    bring('site-own', '房屋权属证明', 'copy', { copies: 1, only: 'site=own', note: '房子在谁名下，由谁写同意使用。' }),
    bring('site-rent', '租房合同', 'copy', { copies: 1, only: 'site=rent', note: '租期要写清。住宅房先问能不能当住所。' }),
    bring('site-lent', '同意无偿使用的证明', 'original', { only: 'site=lent', note: '房主签名或者盖章。' }),
    bring('people', '发起人和拟任负责人的基本情况、身份证明', 'copy', { copies: 1, note: '每人一份，本人签名。' }),
    bring('permission', '干部管理部门同意兼职的批件', 'copy', { copies: 1, only: 'officials=yes', note: '没有批件的，先不要当负责人。' }),
    bring('list-people', '个人会员名单', 'original', { only: 'members=people,both', note: '写姓名、单位、电话，本人签名。' }),
    bring('list-units', '单位会员名单', 'original', { only: 'members=units,both', note: '单位盖章。' }),
    bring('charter', '章程草案', 'original', { formId: 'social-organisation', note: '照示范文本写。要跟法人登记表上的名称、住所一致。' }),
    ...clerkPapers,
    checked('same', '县里有没有一样的协会', 'none', { note: '我们自己查。' }),
    checked('record', '负责人有没有不能任职的情形', 'none', { note: '我们跟有关部门核对，不用开无犯罪证明。' }),
    onSite('tables', '法人登记表、法定代表人登记表、章程核准表', 'original', { formId: 'social-organisation', note: '可以先下载填好。' })
  ],
  proxy: [line('发起人可以委托一个人来交材料，要带委托书。')],
  steps: [
    step('先问名称', '打电话或者来窗口，问名称行不行、哪个部门管。', '发起人'),
    step('找主管部门', '拿到同意的批文。', '主管部门'),
    step('交材料', '缺什么，一次说清。', '社会组织管理股（行政审批股）', 'R21b'),
    step('决定', '批，还是不批，不批的写明为什么。', '社会组织管理股（行政审批股）', 'R19'),
    step('领证', '领法人登记证书。再去刻章、开户，回来备案。', '发起人', 'R21d')
  ],
  limits: { lawful: '收到全部有效材料后60日内', rules: ['R19'], promised: '20个工作日' },
  basis: [law(rule, '第九条至第十四条、第十六条', docNo)],
  results: ['社会团体法人登记证书', '不批的，写明理由'],
  notes: [
    line('没批下来以前，不能用协会的名义收会费、搞活动。'),
    line('名称不能带“中国”“全国”“中华”。'),
    line('一个人不能同时当两个社团的法定代表人。'),
    line('村里几个人唱歌跳舞、钓鱼，不收钱、不刻章，不用登记。')
  ],
  related: ['private-institution-founding', 'association-change', 'annual-inspection', 'charity-recognition'],
  handOvers: [
    { matter: '公司、个体户、合作社登记', to: '县市场监督管理局', text: '做生意赚钱的，找市场监管局。' },
    { matter: '志愿服务队、业主委员会', to: '县委社会工作部', text: '志愿服务、社区治理归社会工作部。' }
  ],
  booking: 'window', bookingNote: '第一次来，先打电话问名称。', forms: ['social-organisation', 'power-of-attorney'],
  words: '协会 商会 学会 研究会 成立协会 办协会 钓鱼协会 茶叶协会 黑茶协会 同乡会 老乡会 校友会 舞蹈协会 社团登记 注册协会 社会团体 联谊会 促进会 盖章办会'
})

const associationChange = guide({
  id: 'association-change', name: '社会团体变更登记、章程核准', plainName: '协会换会长、改名、改地址、改章程', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['已经登记的协会、商会、学会'],
  conditions: [line('先按章程开会表决，再报主管部门同意。'), line('主管部门同意后30日内，要来办变更。'), line('换会长、换法定代表人，要先做财务审计。', 'what=leader')],
  questions: [
    ask('what', '哪些变了？可以多选', [['name', '名称'], ['site', '住所'], ['leader', '法定代表人（会长）'], ['scope', '宗旨、业务范围'], ['capital', '活动资金'], ['supervisor', '业务主管单位'], ['charter', '章程']], { many: true }),
    ask('officials', '新的法定代表人是公职人员或者退下来的领导干部吗？', [['yes', '是'], ['no', '不是']], { only: 'what=leader' }),
    ask('house', '新地方是谁的？', [['own', '自己的'], ['rent', '租的、借的']], { only: 'what=site' })
  ],
  papers: [
    bring('application', '变更登记申请书、变更登记表', 'original', { formId: 'social-organisation', only: 'what=name,site,leader,scope,capital,supervisor', note: '法定代表人签名，盖公章。' }),
    bring('charter', '章程核准表、新章程、修改对照表', 'original', { formId: 'social-organisation', only: 'what=charter,name,scope', note: '改了名称、业务范围，章程也要一起改，别漏。' }),
    bring('minutes', '会议纪要', 'original', { note: '写明应到多少人、实到多少人、几票同意。常见毛病：人数不够章程说的数。' }),
    bring('approval', '主管部门的意见', 'original', { note: '从同意那天起算30日。' }),
    bring('new-supervisor', '新主管单位同意接管的文件', 'original', { only: 'what=supervisor', note: '旧的、新的两家都要有文件。' }),
    bring('leader', '新法定代表人的基本情况、身份证明', 'copy', { copies: 1, only: 'what=leader', note: '不能是别的社团的法定代表人。' }),
    bring('audit', '财务审计报告', 'original', { only: 'what=leader', note: '换届以前做好。主管部门和我们组织审计，先打电话。' }),
    bring('permission', '干部管理部门同意兼职的批件', 'copy', { copies: 1, only: 'officials=yes', note: '没有批件不能换。' }),
    bring('site-own', '房屋权属证明', 'copy', { copies: 1, only: 'house=own' }),
    bring('site-rent', '租房合同或者同意使用的证明', 'copy', { copies: 1, only: 'house=rent', note: '租期要写清。' }),
    bring('capital', '验资报告', 'original', { only: 'what=capital', note: '会计师事务所出。' }),
    bring('certificate', '登记证书正本、副本', 'original', { only: 'what=name,site,leader,scope,capital,supervisor', note: '换新证，旧证收回。' }),
    ...clerkPapers,
    checked('year', '年检情况', 'none', { note: '我们自己查。没年检的先补。' })
  ],
  proxy: [line('可以委托秘书长或者工作人员来交材料。')],
  steps: [
    step('开会', '按章程开会，记好票数。', '社会团体'),
    step('主管部门同意', '拿到书面意见。', '主管部门'),
    step('来申请', '同意后30日内来。', '社会团体', 'R19b'),
    step('决定', '批了换新证，章程给核准文件。', '社会组织管理股（行政审批股）', 'R21')
  ],
  limits: { lawful: '主管部门同意后30日内申请；20个工作日内决定', rules: ['R19b', 'R21'], promised: '10个工作日' },
  basis: [law(rule, '第十八条、第二十三条、第二十七条', docNo), law('行政许可法', '第四十二条')],
  results: ['换新的登记证书', '核准的章程'],
  notes: [
    line('换了会长不来变更，签的字、盖的章会有麻烦。', 'what=leader'),
    line('换新证以后，银行、税务那边也要去改。', 'what=name,site,leader'),
    line('到期要换届，别拖。拖了年检会有问题。', 'what=leader')
  ],
  related: ['association-founding', 'association-ending', 'annual-inspection'],
  booking: 'window', forms: ['social-organisation', 'power-of-attorney'],
  words: '换会长 协会换届 会长换人 法人变更 变更法定代表人 协会改名 协会搬家 改章程 章程核准 社团变更 商会换届 换秘书长 换届选举 证书换证 会长不干了'
})

/** Items 39 and 40: associations, to found and to change. */
export const associationGuides: readonly Guide[] = [associationFounding, associationChange]
