import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

const associations = (articles: string) => law('社会团体登记管理条例', articles, '国务院令第250号')
const institutions = (articles: string) => law('民办非企业单位登记管理暂行条例', articles, '国务院令第251号')

const associationEnding = guide({
  id: 'association-ending', name: '社会团体注销登记', plainName: '协会、商会不办了，注销', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['不再办下去的协会、商会、学会'],
  conditions: [line('开会决定不办了，主管部门同意。'), line('账算清、债还清，写出清算报告。'), line('清算完15日内，来办注销。')],
  questions: [
    ask('reason', '为什么不办了？', [['done', '事情办完了，或者自行解散'], ['merge', '跟别的合并、分开'], ['other', '别的原因']]),
    ask('assets', '还有没有剩下的钱和东西？', [['yes', '有'], ['no', '没有']]),
    ask('lost', '登记证书、公章都在吗？', [['all', '都在'], ['lost', '丢了']])
  ],
  papers: [
    bring('application', '注销登记申请书', 'original', { formId: 'social-organisation', note: '法定代表人亲笔签名。人找不到的，先来问怎么办。' }),
    bring('minutes', '决定注销的会议纪要', 'original', { note: '写明应到、实到、几票同意。' }),
    bring('merge', '合并、分立的协议', 'copy', { copies: 1, only: 'reason=merge' }),
    bring('approval', '主管部门的审查文件', 'original', { note: '同意注销的文件。' }),
    bring('liquidation', '清算报告书', 'original', { note: '写明欠谁的钱、谁欠的钱、都结清了。常见毛病：银行账户没销就写“已清算”。' }),
    bring('assets', '剩余财产怎么处理的说明', 'original', { only: 'assets=yes', note: '不能分给会员。按章程和国家规定办。' }),
    bring('certificate', '登记证书正副本、公章、财务凭证', 'original', { only: 'lost=all', note: '都要交回来。' }),
    bring('loss', '遗失说明', 'original', { only: 'lost=lost', note: '法定代表人签名。没丢的部分照样交回来。' }),
    ...clerkPapers,
    checked('tax', '税务清税情况', 'none', { note: '能查到的我们自己查。税务没销的，先到税务局销。' })
  ],
  proxy: [line('可以委托工作人员来交，申请书要法定代表人亲笔签名。')],
  steps: [
    step('开会决定', '按章程表决。', '社会团体'),
    step('清算', '主管部门指导，成立清算组。', '清算组、主管部门'),
    step('来注销', '清算完15日内来。', '社会团体', 'R19bx'),
    step('决定', '批了收回证书和公章，发注销证明。', '社会组织管理股（行政审批股）', 'R21'),
    step('公告', '向社会公告。', '社会组织管理股（行政审批股）')
  ],
  limits: { lawful: '清算完15日内申请；20个工作日内决定', rules: ['R19bx', 'R21'], promised: '10个工作日' },
  basis: [associations('第十九条至第二十三条'), law('行政许可法', '第四十二条')],
  results: ['注销证明文件'],
  notes: [line('清算的时候，不能再搞别的活动。'), line('不办了也不管，以后负责人再办社团会受影响。早点来注销。'), line('会长去世、失联的，打电话来，我们告诉您怎么开会、谁来签。', 'reason=other')],
  related: ['association-founding', 'association-change', 'annual-inspection'],
  handOvers: [{ matter: '注销税务、发票', to: '国家税务总局安化县税务局', text: '先到税务局清税，再来注销。' }],
  booking: 'window', forms: ['social-organisation', 'power-of-attorney'],
  words: '注销协会 协会注销 商会解散 协会不办了 社团注销 解散 清算 退会费 协会散了 会长跑了 销户 取消登记 公章丢了'
})

const annualInspection = guide({
  id: 'annual-inspection', name: '社会组织年度检查（年度报告）', plainName: '协会、民办学校、民办养老院做年检', kind: 'other', unit: 'social-organisations', at: 'unit',
  audience: ['去年年底前登记的社会团体、民办非企业单位'],
  conditions: [line('每年都要做，没搞活动也要做。'), line('3月31日前给主管部门看，5月31日前报给我们。'), line('没有主管部门的，直接报给我们。', 'supervisor=no')],
  questions: [
    ask('body', '您是哪一种？', [['association', '社会团体（协会、商会）'], ['private', '民办非企业单位（民办学校、养老院等）']]),
    ask('supervisor', '有没有业务主管单位？', [['yes', '有'], ['no', '没有']]),
    ask('charity', '是不是慈善组织？', [['no', '不是'], ['yes', '是，没有公开募捐资格'], ['public', '是，有公开募捐资格']])
  ],
  papers: [
    bring('report-association', '社会团体年检报告书', 'original', { only: 'body=association', note: '网上填，不用跑。名称、地址、会长要跟证书一样，不一样的先来变更。' }),
    bring('report-private', '民办非企业单位年检报告书', 'original', { only: 'body=private', note: '网上填，不用跑。名称、地址、负责人要跟证书一样，不一样的先来变更。' }),
    bring('finance', '财务会计报告', 'copy', { copies: 1, note: '拍照或者扫描上传。年初数要跟去年的年末数对得上，这一条最容易错。' }),
    bring('opinion', '主管部门的初审意见', 'original', { only: 'supervisor=yes', note: '3月31日前送去，盖了章再报。' }),
    bring('charity-report', '慈善组织年度工作报告', 'original', { only: 'charity=yes,public', note: '写明捐款、项目、花费。' }),
    bring('audit', '经审计的财务会计报告', 'original', { only: 'charity=public', note: '有公开募捐资格的，一定要审计。' }),
    checked('registration', '登记、变更的情况', 'none', { note: '我们自己查。' }),
    onSite('rectify', '整改说明', 'none', { note: '有问题的，写明哪天改好。没有问题不用。' })
  ],
  proxy: [line('会计、秘书都可以替单位在网上填。')],
  steps: [
    step('填报告', '写去年做了什么、收了多少、花了多少。', '社会组织'),
    step('主管部门看', '3月31日前送去。', '主管部门'),
    step('报上来', '5月31日前在网上报。', '社会组织', 'R19bn'),
    step('检查', '看材料，有的到现场看。', '社会组织管理股（行政审批股）'),
    step('出结果', '告诉您合格不合格，要改哪里。', '社会组织管理股（行政审批股）')
  ],
  limits: { lawful: '每年5月31日前报送', rules: ['R19bn'] },
  basis: [associations('第二十八条、第三十五条'), institutions('第二十三条、第三十条'), law('慈善法', '第十三条、第七十八条')],
  results: ['年检的结果'],
  notes: [line('年检不收钱。叫您交“年检费”“代办费”的，不是我们。'), line('不年检会受处罚，严重的撤销登记。'), line('晚了也要报，先打电话说明。')],
  related: ['association-change', 'private-institution-change', 'association-ending', 'charity-recognition'],
  handOvers: [{ matter: '公司、个体户年报', to: '县市场监督管理局', text: '公司、个体户在市场监管局报年报。' }],
  booking: 'none', bookingNote: '网上办，不用跑。不会填的，打电话问。',
  words: '年检 协会年检 商会年检 社团年检 民非年检 幼儿园年检 年报 年度报告 年检过期 忘了年检 没年检 年检报告书 年检不合格 异常名录 活动没搞'
})

const religiousSite = guide({
  id: 'religious-site', name: '宗教活动场所法人成立、变更、注销登记', plainName: '寺庙、教堂办法人登记', kind: 'licence', unit: 'social-organisations', at: 'unit',
  audience: ['已经领了宗教活动场所登记证的寺庙、道观、教堂'],
  conditions: [
    line('先有《宗教活动场所登记证》。没有的，先找管宗教的部门，我们这里办不了。', 'task=found'),
    line('本地宗教团体同意，县里管宗教的部门审查同意。'),
    line('私人建的小庙、土地庙，不在这里登记。')
  ],
  questions: [
    ask('task', '来办什么？', [['found', '成立登记'], ['change', '变更'], ['end', '注销']]),
    ask('what', '哪些变了？可以多选', [['name', '名称'], ['site', '住所'], ['leader', '法定代表人'], ['capital', '开办资金']], { many: true, only: 'task=change' }),
    ask('site', '房子和地的证明有吗？', [['deed', '有产权证'], ['other', '没有产权证，有使用的证明']], { only: 'task=found | what=site' })
  ],
  papers: [
    bring('application', '法人登记、变更或者注销申请表', 'original', { note: '负责人签名，盖场所的章。样子在窗口拿。' }),
    bring('religious-office', '县里管宗教的部门同意的文件', 'original', { note: '先办这一张，没有它我们不能收。' }),
    bring('religious-body', '本地宗教团体同意的文件', 'original', { only: 'task=found' }),
    bring('site-licence', '宗教活动场所登记证', 'copy', { copies: 1, only: 'task=found,change', note: '名称、地址要跟申请表一样。' }),
    bring('charter', '章程草案', 'original', { only: 'task=found' }),
    bring('leader', '法定代表人的基本情况、身份证明', 'copy', { copies: 1, only: 'task=found | what=leader' }),
    bring('capital', '开办资金的证明', 'original', { only: 'task=found | what=capital', note: '先打电话问要哪一种证明。' }),
    bring('deed', '房产证、土地证', 'copy', { copies: 1, only: 'site=deed' }),
    bring('use', '房屋使用的证明', 'original', { only: 'site=other' }),
    bring('minutes', '管理组织的会议纪要', 'original', { only: 'task=change,end' }),
    bring('liquidation', '财产清算报告', 'original', { only: 'task=end', note: '剩下的财产只能用在跟宗旨一样的事上，不能分。' }),
    bring('certificate', '法人登记证书正副本', 'original', { only: 'task=change,end', note: '注销的，公章也交回来。' }),
    ...clerkPapers,
    checked('record', '场所登记的情况', 'none', { note: '我们跟管宗教的部门核对。' })
  ],
  proxy: [line('负责人可以委托管理组织的人来办。')],
  steps: [
    step('先问宗教部门', '拿到同意的文件。', '场所、县里管宗教的部门'),
    step('交材料', '缺什么，一次说清。', '社会组织管理股（行政审批股）', 'R21b'),
    step('决定', '批，还是不批，不批的写明为什么。', '社会组织管理股（行政审批股）', 'R21'),
    step('领证', '领法人登记证书。', '场所', 'R21d')
  ],
  limits: { lawful: '20个工作日', rules: ['R21'] },
  basis: [law('宗教事务条例', '第二十三条、第二十四条、第六十条', '国务院令第686号'), law('行政许可法', '第四十二条')],
  results: ['宗教活动场所法人登记证书', '注销的，给注销证明'],
  notes: [line('法人登记自愿。办了可以用场所的名义开户、打官司。', 'task=found'), line('两个证不一样：场所登记证归宗教部门，法人登记证书归民政局。')],
  related: ['association-founding', 'annual-inspection'],
  handOvers: [{ matter: '建庙、修庙、宗教活动场所登记证', to: '县里管宗教事务的部门', text: '建、修、扩都先找县里管宗教的部门。' }],
  booking: 'window', bookingNote: '先拿到宗教部门的文件再预约。', forms: ['power-of-attorney'],
  words: '寺庙登记 庙 道观 教堂 寺院 法人证 寺庙法人 宗教场所 宗教活动场所 菩萨庙 庵堂 庙里开户 换住持 和尚 道士 建庙'
})

/** Items 41, 44 and 45: what ends, what is looked at every year, and places of worship. */
export const organisationEndingGuides: readonly Guide[] = [associationEnding, annualInspection, religiousSite]
