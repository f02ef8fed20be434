import type { GuidePaper, GuideQuestion, Line } from '../guide.ts'
import { decisionQuestioned, refusedInWriting } from './everyday-papers.ts'
import { neighboursOfChildren, toCourt, toDisabledFederation, toInsurance, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

// 民发〔2019〕62号 with the two situations and the police's search added by 民发〔2020〕125号: both parents each in one of them, or one dead or declared missing and the other in one.
const situations: readonly (readonly [string, string])[] = [
  ['able', '在，能带孩子'], ['dead', '去世了'], ['declared', '被法院宣告失踪'], ['disabled', '残疾（一、二级，或者三、四级智力、精神残疾）'], ['ill', '得大病，带不了孩子'],
  ['prison', '坐牢、关在看守所，半年以上'], ['rehab', '强制隔离戒毒，半年以上'], ['held', '被限制人身自由，半年以上'], ['lost', '联系不上、不管孩子，半年以上'], ['lost-short', '联系不上，还没到半年'],
  ['revoked', '法院撤销了监护资格'], ['expelled', '外国人，被遣送、驱逐出境']
]
const unable = 'disabled,ill,prison,rehab,held,lost,revoked,expelled'
const gone = 'dead,declared'
// Nobody is sent for papers while one of the two can look after the child.
const notAble = situations.flatMap(([id]) => (id === 'able' ? [] : [id])).join(',')
const possible = `father=${notAble} & mother=${notAble}`
const either = (answers: string) => `father=${answers} | mother=${answers}`
const whenPossible = (answers: string) => `father=${answers} & mother=${notAble} | mother=${answers} & father=${notAble}`

const parent = (id: string, whose: string): GuideQuestion =>
  ask(id, `孩子的${whose}现在怎样？`, situations, { help: '离了婚、改嫁了的，也照他现在的情况选。只要还能带孩子，就选“在，能带孩子”。' })

const conditions: readonly Line[] = [
  line('孩子没满18岁。'),
  line('爸爸和妈妈两个人都带不了孩子，每个人都有下面一样：重残、重病、坐牢、强制戒毒、被限制人身自由、失联、被撤销监护资格、被遣送出境。'),
  line('一个去世或者被法院宣告失踪，另一个有上面一样的，也算。'),
  line('父母有一个在、能带孩子的，不符合这一项。哪怕改嫁了、离婚了，只要还能带、还该带，就不算。可以看看低保、临时救助。', either('able')),
  line('父母都去世或者都被宣告失踪的，按孤儿申请。', `father=${gone} & mother=${gone}`),
  line('看起来符合。报上去以后由乡镇查验、县里确认。', `father=${unable} & mother=${unable},${gone} | father=${gone} & mother=${unable}`),
  line('失联不到半年的，现在先去派出所报案，从公安受理那天开始算，满半年还找不到就可以办。', either('lost-short'))
]

const papers: readonly GuidePaper[] = [
  bring('application', '事实无人抚养儿童基本生活补贴申请表', 'original', { copies: 1, formId: 'unattended-child', only: possible, note: '可以下载，也可以到乡镇填。' }),
  bring('guardian-card', '来申请的人的身份证', 'original', { only: 'comes=guardian,kin', note: '看一下就还。' }),
  bring('mandate', '监护人写的委托书', 'original', { copies: 1, formId: 'power-of-attorney', only: 'comes=kin', note: '监护人签字。监护人在牢里、联系不上的，不用它，请村里代办。' }),
  bring('account', '孩子的社保卡或者存折', 'original', { only: possible, note: '要孩子本人的名字。没有的先到银行办。' }),
  checked('household', '孩子和父母的户口信息', 'none', { only: possible, note: '从公安的数据里查，不要户口本。' }),
  checked('death', '去世的信息', 'none', { only: whenPossible('dead'), note: '先从数据里查。实在查不到，再请您拿死亡证明来补。' }),
  checked('disability', '父母的残疾证信息', 'none', { only: whenPossible('disabled'), note: '从残联的数据里查。没办残疾证的，先去残联评。' }),
  bring('illness', '诊断证明、出院小结', 'copy', { copies: 1, only: whenPossible('ill'), note: '算不算重病由当地规定。医保里能查到的就不用带，先问。' }),
  checked('custody', '服刑、羁押、强制戒毒信息', 'none', { only: whenPossible('prison,rehab,held'), note: '先从公安、司法的数据里查，不要您跑监狱。查不到的，再请您找判决书、决定书复印件。' }),
  bring('ruling', '法院的判决书（宣告失踪、撤销监护资格）', 'copy', { copies: 1, only: whenPossible('declared,revoked'), note: '查不到电子文书才要。到判决的法院可以复印。' }),
  bring('search', '派出所出的查找结果', 'original', { copies: 1, only: whenPossible('lost'), note: '要先报案，公安受理满6个月还找不到，会出这个。没报过案的，今天就去报，半年从受理那天算。', source: '民发〔2020〕125号' }),
  bring('report', '派出所的报案回执', 'original', { copies: 1, only: whenPossible('lost-short'), note: '先去报案，把回执收好。' }),
  bring('expelled', '公安、法院的遣送或者驱逐出境材料', 'copy', { copies: 1, only: whenPossible('expelled'), note: '找当时办案的公安要。' }),
  onSite('visit', '上门看孩子、谈话', 'none', { only: possible, note: '儿童主任和工作人员上门，不张榜、不公示。' })
]

/** Children whose parents are there in name only: item 27. */
export const unattendedChild = guide({
  id: 'unattended-child', name: '事实无人抚养儿童认定、补贴给付', plainName: '孩子父母死的死、跑的跑、关的关，没人养，申请补贴', kind: 'payment', unit: 'child-welfare', at: 'township',
  audience: ['父母都带不了、养不了的，没满18岁的孩子。由带他的人、亲戚或者村里来申请'],
  conditions,
  questions: [
    parent('father', '爸爸'), parent('mother', '妈妈'),
    ask('comes', '谁来申请？', [['guardian', '监护人'], ['kin', '监护人委托的亲戚'], ['village', '村（居）委会']], { only: possible })
  ],
  papers,
  proxy: [
    line('先打电话问村儿童主任，看别的帮助够不够得上。', either('able')),
    line('由监护人申请。孩子自己不用来。', 'comes=guardian'),
    line('监护人可以委托近亲属（比如爷爷奶奶、叔伯姑舅）来申请。', 'comes=kin'),
    line('情况特殊、没人能出面的，由孩子所在的村（居）委会申请。', 'comes=village')
  ],
  steps: [
    step('申请', '到孩子户口所在地的乡镇申请，也可以约上门。', '监护人、亲戚或者村（居）委会'),
    step('乡镇查验', '15个工作日内查清父母的情况，先用数据比对，查不到的才请您补。', '乡镇', 'R13'),
    step('县里确认', '15个工作日内定下来。', '儿童福利股', 'R14'),
    step('发钱', '从确认的下个月起，按月打到账上。', '财政、银行')
  ],
  limits: { lawful: '乡镇15个工作日，县里15个工作日，确认的下个月起发', rules: ['R13', 'R14'] },
  basis: [
    law('关于进一步加强事实无人抚养儿童保障工作的意见', '一、明确保障对象；二、规范认定流程', '民发〔2019〕62号'),
    unverified('关于进一步做好事实无人抚养儿童保障有关工作的通知', undefined, '民发〔2020〕125号')
  ],
  results: ['按月发的基本生活补贴', '不符合的：书面说明理由'],
  notes: [
    line('不公示，不张榜。孩子家里的事，工作人员要保密。'),
    line('已经领低保、特困、残疾人生活补贴的，只补差额，不是两份全领。'),
    line('有能力抚养、故意不管孩子的父母，可以告他要抚养费，公安、法院会管。', either('able,lost,lost-short')),
    line('等结果这段时间孩子没饭吃、没人带的，马上说，先临时救助、先找人照看。'),
    line('父母出狱了、找到了、病好了，要告诉乡镇。'),
    refusedInWriting, decisionQuestioned
  ],
  related: ['orphan', 'special-hardship', 'left-behind-child', 'minimum-living', 'temporary-aid-spending', 'minor-harm-report'],
  handOvers: [
    ...neighboursOfChildren, toPolice('找失联的父母', '到孩子户口所在地的派出所报案查找。'),
    toCourt('撤销监护资格、要抚养费、宣告失踪', '到法院起诉，可以找法律援助，不要钱。'),
    toDisabledFederation('父母办残疾证', '没办证的先去残联评。'), toInsurance('孩子的医保', '参保有资助，归医保局。')
  ],
  booking: 'home', bookingNote: '打电话给村儿童主任或者乡镇民政所，约上门。',
  standards: ['unattended-child'],
  words: '事实无人抚养 无人抚养 事实孤儿 娃娃没人管 孩子没人养 爹死娘嫁人 娘跑了 妈妈跑了 跑了老公 老公走了 爸爸坐牢 爹坐牢 老公坐牢 妈妈改嫁 父母失联 爹娘不管 爷爷奶奶带孙 孙子没爹没娘 单亲没人养 失联 媳妇跑了 没娘带'
})
