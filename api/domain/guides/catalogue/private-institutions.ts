import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

const rule = '民办非企业单位登记管理暂行条例'
const docNo = '国务院令第251号'

const privateInstitutionFounding = guide({
  id: 'private-institution-founding', name: '民办非企业单位成立登记', plainName: '登记民办学校、民办养老院等不分红的单位', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['想办民办幼儿园、学校、养老院、社工机构的人和单位'],
  conditions: [
    line('不分红、不赚钱给自己。想赚钱的，到市场监管局登记公司。'),
    line('主管部门同意。办学找教育部门，行医找卫健部门。', 'field=school,medical'),
    line('主管部门同意了才来登记。', 'field=care,other'),
    line('有房子、有人、有合法的钱，钱不能是国家的。')
  ],
  questions: [
    ask('field', '办哪一行？', [['school', '幼儿园、学校、培训'], ['medical', '诊所、医院'], ['care', '养老、托养'], ['other', '社工、文化、体育等']]),
    ask('site', '房子是谁的？', [['own', '自己的'], ['rent', '租的'], ['lent', '别人借给用']]),
    ask('founder', '谁来办？', [['people', '个人'], ['unit', '单位']]),
    ask('officials', '负责人里有没有公职人员、退下来的领导干部？', [['yes', '有'], ['no', '没有']])
  ],
  papers: [
    bring('application', '登记申请书、登记申请表', 'original', { formId: 'social-organisation', note: '举办者签名或者盖章。' }),
    bring('approval', '主管部门同意的批文', 'original', { note: '名称要跟申请书一个字不差。' }),
    bring('school', '办学许可证', 'copy', { copies: 1, only: 'field=school', note: '先到教育部门办。有了它，登记手续可以简化。' }),
    bring('medical', '医疗机构执业许可证', 'copy', { copies: 1, only: 'field=medical', note: '先到卫健部门办。有了它，登记手续可以简化。' }),
    bring('capital', '验资报告', 'original', { note: '会计师事务所出。先核好名称再验资，这一步最容易白跑。' }),
    bring('site-own', '房屋权属证明', 'copy', { copies: 1, only: 'site=own' }),
    bring('site-rent', '租房合同', 'copy', { copies: 1, only: 'site=rent', note: '租期要写清。' }),
    bring('site-lent', '同意无偿使用的证明', 'original', { only: 'site=lent', note: '房主签名或者盖章。' }),
    bring('founder-unit', '举办单位的证书', 'copy', { copies: 1, only: 'founder=unit', note: '营业执照我们能核对，不用带；别的证书带复印件。' }),
    bring('people', '拟任负责人的基本情况、身份证明', 'copy', { copies: 1, note: '每人一份，本人签名。' }),
    bring('permission', '干部管理部门同意兼职的批件', 'copy', { copies: 1, only: 'officials=yes' }),
    bring('charter', '章程草案', 'original', { formId: 'social-organisation', note: '写明钱不能分、散了以后财产怎么办。' }),
    ...clerkPapers,
    onSite('tables', '法定代表人登记表、章程核准表', 'original', { formId: 'social-organisation' }),
    checked('same', '名称有没有重复', 'none', { note: '打电话就能问。' }),
    checked('founder-person', '举办者的身份信息', 'none', { only: 'founder=people', note: '我们跟户籍信息核对。' })
  ],
  proxy: [line('举办者可以委托一个人来交材料。')],
  steps: [
    step('先问名称', '打电话问名称行不行。', '举办者'),
    step('找主管部门', '拿许可证或者批文。', '主管部门'),
    step('交材料', '缺什么，一次说清。', '社会组织管理股（行政审批股）', 'R21b'),
    step('决定', '批，还是不批，不批的写明为什么。', '社会组织管理股（行政审批股）', 'R19m'),
    step('领证', '领登记证书，再去刻章、开户，回来备案。', '举办者', 'R21d')
  ],
  limits: { lawful: '收到全部有效材料后60日内', rules: ['R19m'], promised: '20个工作日' },
  basis: [law(rule, '第八条至第十二条、第十四条', docNo)],
  results: ['民办非企业单位登记证书', '不批的，写明理由'],
  notes: [
    line('养老院登记以后，收了老人还要来备案。', 'field=care'),
    line('没登记就挂牌招生、收人，是不行的。'),
    line('不能开分店、分园。要再开，另外登记一个。')
  ],
  related: ['private-institution-change', 'nursing-home-filing', 'annual-inspection', 'charity-recognition'],
  handOvers: [
    { matter: '幼儿园、学校、培训班的许可', to: '县教育局', text: '先到教育局办许可，再来登记。' },
    { matter: '诊所、医院的许可', to: '县卫生健康局', text: '先到卫健局办许可，再来登记。' },
    { matter: '赚钱的公司', to: '县市场监督管理局', text: '要分红的，登记公司。' }
  ],
  booking: 'window', bookingNote: '第一次来，先打电话问名称。', forms: ['social-organisation', 'power-of-attorney'],
  words: '民非 民办非企业 社会服务机构 办幼儿园 开幼儿园 民办学校 办培训学校 民办养老院 开托养中心 社工站 社工机构 民办医院 公益机构 开公益 非营利 民非登记'
})

const privateInstitutionChange = guide({
  id: 'private-institution-change', name: '民办非企业单位变更、注销登记和章程核准', plainName: '民办学校、养老院换负责人、搬家、改章程、注销', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['已经登记的民办非企业单位'],
  conditions: [
    line('变更、改章程：主管部门同意后30日内来。', 'task=change,charter'),
    line('注销：账算清后15日内来。', 'task=end'),
    line('换法定代表人，要先做财务审计。', 'what=leader')
  ],
  questions: [
    ask('task', '来办什么？', [['change', '变更'], ['charter', '只改章程'], ['end', '注销，不办了']]),
    ask('what', '哪些变了？可以多选', [['name', '名称'], ['site', '住所'], ['leader', '法定代表人、负责人'], ['scope', '业务范围'], ['capital', '开办资金'], ['supervisor', '业务主管单位']], { many: true, only: 'task=change' }),
    ask('people', '还有学生、老人在里面吗？', [['yes', '有'], ['no', '没有']], { only: 'task=end' }),
    ask('lost', '登记证书、公章都在吗？', [['all', '都在'], ['lost', '丢了']], { only: 'task=change,end' })
  ],
  papers: [
    bring('change', '变更登记申请表', 'original', { formId: 'social-organisation', only: 'task=change', note: '盖公章。' }),
    bring('charter', '章程核准表、新章程、修改对照表', 'original', { formId: 'social-organisation', only: 'task=charter | what=name,scope', note: '改了名称、业务范围，章程一起改。' }),
    bring('end', '注销登记申请书', 'original', { formId: 'social-organisation', only: 'task=end', note: '法定代表人签名。' }),
    bring('minutes', '理事会会议纪要', 'original', { note: '写明应到、实到、几票同意。' }),
    bring('approval', '主管部门的意见', 'original', { note: '从同意那天起算30日。' }),
    bring('new-supervisor', '新主管单位同意接管的文件', 'original', { only: 'what=supervisor' }),
    bring('leader', '新负责人的基本情况、身份证明', 'copy', { copies: 1, only: 'what=leader' }),
    bring('audit', '财务审计报告', 'original', { only: 'what=leader', note: '先打电话，主管部门和我们组织审计。' }),
    bring('site', '新地方的房屋证明或者租房合同', 'copy', { copies: 1, only: 'what=site', note: '办学、行医的，许可证上的地址要先改好。' }),
    bring('capital', '验资报告', 'original', { only: 'what=capital' }),
    bring('liquidation', '清算报告', 'original', { only: 'task=end', note: '欠的钱、押金、学费都结清。' }),
    bring('placement', '学生、老人的安置说明', 'original', { only: 'people=yes', note: '每个人去哪里、钱怎么退，写清楚。' }),
    bring('certificate', '登记证书正副本', 'original', { only: 'lost=all', note: '换新证收回旧证。注销的，公章、财务凭证也交回来。' }),
    bring('loss', '遗失说明', 'original', { only: 'lost=lost', note: '法定代表人签名。' }),
    ...clerkPapers,
    checked('year', '年检情况', 'none', { note: '我们自己查。' })
  ],
  proxy: [line('负责人可以委托工作人员来办。')],
  steps: [
    step('开会', '理事会决定，写纪要。', '民办非企业单位'),
    step('主管部门同意', '拿到书面意见。', '主管部门'),
    step('来申请', '同意后30日内来；注销的，清算完15日内来。', '民办非企业单位'),
    step('决定', '批了换证，或者发注销证明，再公告。', '社会组织管理股（行政审批股）', 'R21')
  ],
  limits: { lawful: '20个工作日', rules: ['R21'], promised: '10个工作日' },
  basis: [law(rule, '第十五条至第十八条、第二十二条', docNo), law('行政许可法', '第四十二条')],
  results: ['换新的登记证书，或者核准的章程', '注销的，给注销证明'],
  notes: [
    line('办学、行医的，先改许可证，再来改登记证书。', 'task=change'),
    line('还有学生、老人的，先安置好。家长、家属的钱先退。', 'people=yes'),
    line('剩下的财产不能分给举办的人。', 'task=end')
  ],
  related: ['private-institution-founding', 'annual-inspection', 'nursing-home-filing'],
  handOvers: [{ matter: '幼儿园关门、退学费', to: '县教育局', text: '学生怎么转、学费怎么退，先找教育局。' }],
  booking: 'window', forms: ['social-organisation', 'power-of-attorney'],
  words: '民非变更 幼儿园换园长 换法人 学校搬家 民非注销 民办学校不办了 养老院注销 幼儿园关门 改章程 章程核准 换举办人 民非改名 幼儿园转让'
})

/** Items 42 and 43: private institutions that share no profit. */
export const privateInstitutionGuides: readonly Guide[] = [privateInstitutionFounding, privateInstitutionChange]
