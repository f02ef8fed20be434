import type { Guide } from '../guide.ts'
import { toCourt, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const workRules = unverified('婚姻登记工作规范', undefined, '民发〔2025〕23号')
const archiveRules = unverified('婚姻登记档案管理办法', '第十五条', '民政部、国家档案局令第32号')
const agentCard = bring('agent-card', '代办人的身份证', 'original', { only: 'who=agent', note: '看一下就还。' })
const notarised = bring('mandate', '公证过的委托书', 'original', { copies: 1, only: 'who=agent', note: '要到公证处公证，村里盖章的不行。写明请谁、办什么、什么时候在哪里登记的。' })

const replacement = guide({
  id: 'certificate-replacement', name: '补领结婚证、离婚证', plainName: '结婚证、离婚证丢了，补一本', kind: 'confirmation', unit: 'marriage-registry', at: 'unit',
  audience: ['在内地登记过，结婚证或者离婚证丢了、坏了的人'],
  conditions: [
    line('补结婚证：现在还是当年那段婚姻。', 'which=marriage'),
    line('补离婚证：离了以后没有同原来的人复婚。', 'which=divorce'),
    line('后来又离了、又结了，或者爱人去世了，原来的证不能补。可以查档案、出证明。', 'still=no')
  ],
  questions: [
    ask('which', '要补哪一种？', [['marriage', '结婚证'], ['divorce', '离婚证']]),
    ask('still', '从那以后，婚姻情况有没有变？', [['yes', '没有变'], ['no', '变了：又离、又结，或者爱人去世了']]),
    ask('where', '当年是在哪里登记的？', [['here', '在安化（包括乡镇）'], ['elsewhere', '在外县、外省']], { only: 'still=yes' }),
    ask('who', '本人能来吗？', [['self', '能来'], ['agent', '来不了，请别人来']], { only: 'still=yes' })
  ],
  papers: [
    bring('id-card', '身份证', 'original', { only: 'who=self', note: '看一下就还，不要户口本。夫妻两个能一起来最好。' }),
    bring('id-copy', '公证过的本人身份证复印件', 'copy', { copies: 1, only: 'who=agent', note: '同委托书一起到公证处办。' }),
    notarised, agentCard,
    bring('couple-photo', '两个人的合影照片，2寸', 'photo', { copies: 3, only: 'which=marriage & still=yes', note: '近期的，不戴帽子。有的登记处当场能照，去之前问一下。' }),
    bring('single-photo', '单人照片，2寸', 'photo', { copies: 2, only: 'which=divorce & still=yes', note: '近期的，不戴帽子。有的登记处当场能照，去之前问一下。' }),
    checked('archive', '当年的登记档案', 'none', { only: 'where=here', note: '在安化登记的，档案我们自己查。乡镇登记的也在这里查。' }),
    checked('archive-elsewhere', '外地的登记信息', 'none', { only: 'where=elsewhere', note: '先联网查。联网查不到的，才请您到当年登记的地方要一份盖章的档案复印件。来之前打电话让我们先查。' }),
    onSite('declaration', '申请补领婚姻登记证声明书', 'original', { only: 'still=yes', note: '当场填、当场签字。' })
  ],
  proxy: [
    line('本人带身份证来，夫妻来一个也可以先问。', 'who=self'),
    line('来不了的，可以请人代办，要公证过的委托书。', 'who=agent'),
    line('查档案、出证明，要本人来，或者带公证过的委托书。', 'still=no')
  ],
  steps: [
    step('先打电话查档', '报名字、身份证号、大概哪年登记的，先查到档案再来。老早以前登记的，一定先打这个电话。', '您自己'),
    step('预约到场', '带身份证、照片到婚姻登记中心。', '您自己'),
    step('核对档案', '登记员查证档案，信息对得上就补。', '婚姻登记员'),
    step('发证', '当场补发。', '婚姻登记员', 'R16c')
  ],
  limits: { lawful: '当场办好', rules: ['R16c'], promised: '当场办好' },
  basis: [law('婚姻登记条例', '第二十一条', '国务院令第804号'), workRules],
  results: ['补发的结婚证或者离婚证'],
  notes: [
    line('不收费，不要户口本。'),
    line('当年写的名字、号码同现在身份证对不上的，先做信息更正。'),
    line('只是要证明结过婚，不一定要补证，档案证明也管用。')
  ],
  related: ['marriage-archive', 'marriage-correction', 'divorce-application'],
  handOvers: [toPolice('改名字、改出生日期、改身份证号', '户口上的名字、号码归派出所改，改好再来。')],
  booking: 'window',
  words: '结婚证丢了 补结婚证 补办结婚证 结婚证不见了 结婚证烂了 补离婚证 离婚证丢了 离婚证不见了 换结婚证 重新打结婚证 结婚证遗失 补证 老结婚证 结婚证找不到 重办结婚证 结昏证丢了 补本本'
})

const archive = guide({
  id: 'marriage-archive', name: '婚姻登记档案查询、出具', plainName: '查结婚、离婚档案，开一张婚姻登记记录证明', kind: 'service', unit: 'marriage-registry', at: 'unit',
  audience: ['在安化登记过结婚、离婚的本人', '本人委托的人', '本人已经去世的，家里有正当用途的亲属', '打官司的律师'],
  conditions: [
    line('只能查自己的，或者有委托、有正当用途的。别人的隐私不能乱查。'),
    line('在外地登记的，档案在外地，要到当年登记的地方查。', 'where=elsewhere'),
    line('本人去世的，要说清楚查来做什么（继承、领钱等），经单位负责人同意才能查。', 'who=kin')
  ],
  questions: [
    ask('where', '当年是在哪里登记的？', [['here', '在安化（包括乡镇）'], ['elsewhere', '在外县、外省']]),
    ask('who', '谁来查？', [['self', '本人'], ['agent', '本人委托的人'], ['kin', '本人去世了，家里人来查'], ['lawyer', '律师']], { only: 'where=here' }),
    ask('how', '查好了怎么拿？', [['visit', '自己来拿'], ['post', '寄到家里']], { only: 'where=here' })
  ],
  papers: [
    bring('id-card', '来查的人的身份证', 'original', { only: 'who=self,kin', note: '看一下就还。' }),
    bring('mandate', '公证过的委托书', 'original', { copies: 1, only: 'who=agent', formId: 'power-of-attorney', note: '普通手写的、村里盖章的，查档都不行，要公证过。' }),
    agentCard,
    bring('kinship', '能说明您同他是什么关系的材料', 'copy', { copies: 1, only: 'who=kin', note: '比如户口簿上写着关系的那一页。系统里查得到的就不要了，先打电话问。' }),
    bring('purpose', '查档用途的说明', 'original', { copies: 1, only: 'who=kin', note: '写一张纸：查谁的、查来做什么，签字。' }),
    bring('court-proof', '律师证和法院受理案件的证明', 'original', { only: 'who=lawyer', note: '只能查同案子有关的。' }),
    bring('address', '收件人名字、电话、地址', 'none', { only: 'how=post', note: '当场写，或者打电话报。' }),
    onSite('application', '查档申请表', 'original', { only: 'where=here', note: '当场填，写大概哪一年登记的。' }),
    checked('archive', '婚姻登记档案', 'none', { only: 'where=here', note: '工作人员查。老档案移交给档案馆的，会告诉您去哪里查。' })
  ],
  proxy: [
    line('本人来不了的，可以请人来，委托书要公证。', 'where=here'),
    line('外地的档案，先打电话问当年登记的地方要什么。', 'where=elsewhere')
  ],
  steps: [
    step('先打电话', '报名字、大概年份，先看有没有档案。', '您自己'),
    step('提出申请', '带身份证到婚姻登记中心填表。', '您自己'),
    step('查档出证', '查到的，复印件盖章，或者开一张记录证明。', '婚姻登记中心档案员'),
    step('拿走或者寄回', '当场拿，或者按您留的地址寄。', '婚姻登记中心')
  ],
  limits: { promised: '1个工作日' },
  fee: { text: '查档案、开证明不收费。要寄到家里的，邮费由邮政收，按邮政公布的资费', basis: unverified('邮政企业公布的寄递资费标准') },
  basis: [law('婚姻登记条例', '第十九条', '国务院令第804号'), archiveRules],
  results: ['盖了查档章的档案复印件，或者婚姻登记记录证明'],
  notes: [
    line('“单身证明”（无婚姻登记记录证明）一般不再开了。哪个单位向您要，请他自己联网核查。'),
    line('复印件要盖了章才管用。'),
    line('不想跑的，选邮寄，只付邮费。', 'how=post')
  ],
  related: ['certificate-replacement', 'marriage-correction', 'marriage'],
  handOvers: [toCourt('法院判的离婚', '法院判的离婚不在民政档案里，要到判案的法院复印判决书。')],
  booking: 'window', bookingNote: '也可以约好邮寄，不用跑。',
  words: '查档案 婚姻档案 查结婚记录 婚姻证明 结婚证明 离婚证明 单身证明 未婚证明 无婚姻记录 结婚登记档案 查婚姻 婚姻状况证明 调档案 复印结婚档案 继承要结婚证明 查爹娘结婚证 单身证 公证要婚姻证明'
})

const correction = guide({
  id: 'marriage-correction', name: '婚姻登记信息更正', plainName: '结婚证上名字、号码写错了，改过来', kind: 'service', unit: 'marriage-registry', at: 'unit',
  audience: ['结婚证、离婚证或者登记档案上的信息同身份证对不上的本人'],
  conditions: [
    line('能证明是同一个人。'),
    line('当年用了别人的身份证、冒名登记的，登记处不能直接改。先来说清楚，我们告诉您走法院还是别的路。', 'cause=false')
  ],
  questions: [
    ask('cause', '为什么对不上？', [['typo', '当年登记时写错了'], ['changed', '后来在派出所改过名字、号码、生日'], ['false', '当年用了别人的身份证']]),
    ask('certificate', '结婚证（离婚证）还在吗？', [['kept', '在'], ['lost', '丢了']])
  ],
  papers: [
    bring('id-card', '身份证', 'original', { note: '看一下就还。' }),
    bring('certificate', '有错的结婚证或者离婚证', 'original', { only: 'certificate=kept' }),
    checked('household', '户口信息和更改记录', 'none', { only: 'cause=typo,changed', note: '从公安的数据里查，不要户口本。' }),
    bring('change-proof', '派出所开的更改证明', 'original', { copies: 1, only: 'cause=changed', note: '只有系统里查不到更改记录才要。先打电话问我们查不查得到，再去当年办更改的派出所开。' }),
    bring('old-papers', '能证明是同一个人的旧材料', 'copy', { copies: 1, only: 'cause=typo', note: '比如旧身份证、旧户口页、娃娃的出生证。有什么带什么。' }),
    bring('story', '当时情况的书面说明', 'original', { copies: 1, only: 'cause=false', note: '写清哪年、用了谁的身份证、现在什么情况，签字。' }),
    checked('archive', '婚姻登记档案', 'none', { note: '登记处自己查。' }),
    onSite('application', '更正申请表', 'original', { note: '当场填、当场签字。' })
  ],
  proxy: [line('要本人来，夫妻一起来最好。要不要两个人都到，去之前打电话问。')],
  steps: [
    step('打电话说情况', '先说清楚哪里错了，问要带什么。', '您自己'),
    step('申请', '带材料到婚姻登记中心填表。', '您自己'),
    step('核对', '查档案、查户口信息，看是不是同一个人。', '婚姻登记员'),
    step('更正', '核对清楚的，更正信息，需要的换发证件。', '婚姻登记中心')
  ],
  limits: { promised: '5个工作日' },
  basis: [workRules, archiveRules],
  results: ['更正后的登记信息，需要的换发结婚证、离婚证'],
  notes: [
    line('不收费。'),
    line('身份证上的名字、号码本身有错，先到派出所改，改好再来。'),
    line('冒名登记的，不要自己再去登记一次，会更麻烦。', 'cause=false')
  ],
  related: ['certificate-replacement', 'marriage-archive', 'marriage'],
  handOvers: [
    toPolice('身份证、户口上的名字、号码、生日', '归派出所改。'),
    toCourt('冒名、骗来的婚姻登记要撤销', '可以起诉；检察院、法院和民政有一起办的办法，先来问。')
  ],
  booking: 'window',
  words: '结婚证名字错了 结婚证写错 名字不一样 身份证号对不上 结婚证改名字 更正结婚证 结婚证信息有误 生日不对 改结婚证 错别字 冒名登记 用别人身份证结婚 结婚证和身份证不一致 姓名更正 年纪写错'
})

/** What was registered before, looked up, put right or issued again: items 5 to 7. */
export const marriageRecordGuides: readonly Guide[] = [replacement, archive, correction]
