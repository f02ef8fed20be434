import type { Guide } from '../guide.ts'
import { account, decisionQuestioned, disability, helped, household, idCard, marital, refusedInWriting, whoComes } from './everyday-papers.ts'
import { neighboursOfAssistance } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

// Who has kin able to keep them is told so, and not sent for papers.
const eligible = 'kin=none,unable'
const recognition = (article: string) => law('特困人员认定办法', article)

const special = guide({
  id: 'special-hardship', name: '特困人员认定、救助供养金给付', plainName: '无儿无女没人养，申请特困（五保）', kind: 'payment', unit: 'social-assistance', at: 'township',
  audience: ['没有劳动能力、没有生活来源、没有人养或者该养的人养不起的老年人、残疾人、未成年人'],
  conditions: [
    line('三条都要有：没有劳动能力，没有生活来源，没有法定赡养、抚养、扶养的人（或者有，但他们没有能力）。'),
    line('满60周岁，算没有劳动能力。', 'person=old'),
    line('没满16周岁，算没有劳动能力。', 'person=child'),
    line('算没有劳动能力的残疾人：一、二、三级智力或者精神残疾，一、二级肢体残疾，一级视力残疾。', 'person=disabled'),
    line('没有生活来源：收入低于低保标准，财产符合规定。基础养老金、高龄津贴、优待抚恤金不算收入。'),
    line('有儿有女、儿女也有能力养的，不能办特困。可以看看低保、养老服务补贴；儿女不养的，找村里、法律援助。', 'kin=able'),
    line('该养的人里头，算“养不起”的：他自己是特困；他60岁以上、吃低保；他70岁以上、收入低。', 'kin=unable'),
    line('还有：他是重残，或者三级智力、精神残疾，收入低；他不能自己拿主意、被宣告失踪、在坐牢，家产也不多。', 'kin=unable'),
    line('孩子同时够得上孤儿、事实无人抚养儿童的，只能选一样，两边先都问清楚再选。', 'person=child')
  ],
  questions: [
    ask('person', '给什么样的人申请？', [['old', '60岁以上的老人'], ['disabled', '没满60岁的残疾人'], ['child', '没满16岁的孩子']]),
    ask('kin', '有没有该养他的人？（夫妻、儿女、父母）', [['none', '一个都没有'], ['unable', '有，但他们自己也养不起'], ['able', '有，也养得起']]),
    ask('living', '批下来以后想怎么住？', [['home', '住在自己家里'], ['institution', '住敬老院、福利院']], { only: 'kin=none,unable' }),
    whoComes('本人', eligible)
  ],
  papers: [
    bring('application', '特困人员申请表', 'original', { only: eligible, copies: 1, formId: 'special-hardship', note: '里面有劳动能力、生活来源、财产、赡养情况的声明和承诺，一张张签字或者按手印。不会写字的，请人代填，本人按手印。' }),
    bring('authorisation', '家庭经济状况核对授权书', 'original', { only: eligible, copies: 1, formId: 'verification-authorisation', note: '本人要签。有该养他的人的，那些人也要签，在外地的先打电话问怎么签。' }),
    idCard('本人的身份证', eligible),
    account('本人', eligible),
    household, marital,
    disability(`person=disabled & ${eligible}`),
    checked('kin', '该养他的人的低保、残疾、服刑、年龄等信息', 'none', { only: 'kin=unable', note: '从数据里查，不用去开证明。' }),
    bring('kin-story', '该养他的人为什么养不起的说明', 'original', { copies: 1, only: 'kin=unable', note: '写清名字、电话、什么情况，签字。' }),
    onSite('home-visit', '入户调查签字', 'none', { only: eligible, note: '工作人员上门看，本人在家等就行。' }),
    onSite('choice', '在家住还是住敬老院的选择', 'none', { only: 'living=home,institution', note: '由本人自己选，以后想换也可以提。' }),
    ...helped
  ],
  proxy: [
    line('先打电话给乡镇民政所问一问，不用跑。', 'kin=able'),
    line('本人提出申请。走不动的，打电话请乡镇上门。', 'comes=self'),
    line('可以委托村（居）委会或者别人代办，要委托书。', 'comes=other'),
    line('本人不能自己拿主意的（比如重度智力、精神残疾），村里、乡镇应当主动帮他申请。', 'person=disabled'),
    line('孩子由监护人或者村里代他申请。', 'person=child')
  ],
  steps: [
    step('申请', '本人或者代办人向户口所在地乡镇提出，也可以请人上门。', '本人或者代办人'),
    step('调查初审', '乡镇15个工作日内上门调查，提出意见。', '乡镇', 'R08'),
    step('公示', '在村里公示7天。有人有异议，重新调查、重新公示。', '乡镇', 'R08p'),
    step('县里确认', '15个工作日内定下来，还要抽查三成以上。', '社会救助股', 'R08b'),
    step('告诉结果', '同意的，下个月起发；不同意的，3个工作日内书面说明理由。', '社会救助股、乡镇', 'R08r'),
    step('评自理能力', '上门看吃饭、穿衣等6样，定照料护理的档次。', '社会救助股')
  ],
  limits: { lawful: '乡镇15个工作日，公示7天，县里15个工作日', rules: ['R08', 'R08p', 'R08b', 'R08r'] },
  basis: [law('社会救助暂行办法', '第十四条至第十九条', '国务院令第649号'), recognition('第四条至第十九条')],
  results: ['同意的：按月发救助供养金，生活不能自理的有人照料', '不同意的：书面通知，写明理由'],
  notes: [
    line('以前叫“五保”，现在叫“特困”。'),
    line('住敬老院还是住家里，自己选，谁也不能硬逼。', 'living=home,institution'),
    line('特困供养金和低保金不能两样都领。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['self-care-assessment', 'minimum-living', 'nursing-home-admission', 'orphan', 'unattended-child'],
  handOvers: neighboursOfAssistance,
  booking: 'home', bookingNote: '打电话给乡镇民政所约上门，本人不用跑。',
  standards: ['special-hardship-living', 'special-hardship-care'],
  words: '五保 五保户 特困 特困供养 特困人员 吃五保 没儿没女 无儿无女 孤寡老人 孤老 打单身 光棍老了 没人养老 无人赡养 单身汉 敬老院 特困户 特困补助 五保怎么办 鳏寡 五保老人 没崽没女 打一世单身 老了没人管 孤寡'
})

const selfCare = guide({
  id: 'self-care-assessment', name: '特困人员生活自理能力评估（复核）', plainName: '特困老人能不能自己吃饭穿衣，评一评', kind: 'service', unit: 'social-assistance', at: 'township',
  audience: ['已经评上特困的人，身体比以前差了或者好了', '刚评上特困、还没评过的人'],
  conditions: [
    line('看6样：自己吃饭、穿衣、上下床、上厕所、在屋里走、洗澡。'),
    line('6样都能做到，算能自理。', 'lost=none'),
    line('有1到3样做不到，算部分不能自理。', 'lost=some'),
    line('有4样以上做不到，算完全不能自理。', 'lost=most')
  ],
  questions: [
    ask('why', '为什么要评？', [['first', '刚评上特困，第一次评'], ['worse', '身体比以前差了'], ['better', '身体比以前好了']]),
    ask('lost', '6样里头，有几样自己做不了？', [['none', '都能做'], ['some', '1到3样'], ['most', '4样或者更多']], { help: '吃饭、穿衣、上下床、上厕所、在屋里走、洗澡。' }),
    ask('reporter', '谁来报？', [['self', '本人'], ['carer', '照料他的人'], ['village', '村里或者敬老院']])
  ],
  papers: [
    bring('illness', '近期的病历、出院小结', 'original', { only: 'why=worse', note: '有就拿给上门的人看一眼，没有也能评。' }),
    checked('status', '特困人员信息', 'none', { note: '系统里有，不用带证。' }),
    onSite('assessment', '自理能力评估表', 'original', { note: '上门的人边看边填，本人或者照料人签字。' })
  ],
  proxy: [
    line('本人打个电话就行。', 'reporter=self'),
    line('照料他的人可以替他报，不用委托书。', 'reporter=carer'),
    line('村（居）委会、敬老院看到变化的，应当替他报。', 'reporter=village')
  ],
  steps: [
    step('报告', '打电话给乡镇民政所，说哪里不行了。', '本人、照料人、村里或者敬老院'),
    step('上门评估', '10个工作日内上门评。', '社会救助股', 'R08c'),
    step('调整', '评出来档次变了的，照料护理的钱跟着调。', '社会救助股')
  ],
  limits: { lawful: '接到报告10个工作日内组织评估', rules: ['R08c'] },
  basis: [recognition('第二十条至第二十三条')],
  results: ['自理能力的档次，照料护理标准跟着定'],
  notes: [
    line('不收费，不用去医院开证明。'),
    line('评估那天，本人要在家，平时照料的人最好也在。'),
    line('照平时的样子来，不要硬撑，也不要装。')
  ],
  related: ['special-hardship', 'ability-assessment', 'nursing-home-admission', 'disability-care'],
  booking: 'home', bookingNote: '打电话约上门，老人不用动。',
  standards: ['special-hardship-care'],
  words: '自理能力 自理评估 生活不能自理 瘫了 瘫痪 偏瘫 卧床 起不了床 五保护理费 照料护理费 特困护理 护理档次 半自理 全护理 失能 要人喂饭 自理能力鉴定 动不得了'
})

/** People nobody has to keep: items 15 and 16. */
export const hardshipGuides: readonly Guide[] = [special, selfCare]
