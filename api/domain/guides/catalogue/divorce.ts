import type { Guide } from '../guide.ts'
import { toCourt, toLegalAid, toPolice, toWomen } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const cooling = unverified('民政部关于贯彻落实《中华人民共和国民法典》中有关婚姻登记规定的通知', undefined, '民发〔2020〕116号')
const workRules = unverified('婚姻登记工作规范', undefined, '民发〔2025〕23号')
const regulation = (article: string) => law('婚姻登记条例', article, '国务院令第804号')
const receiptAsked = ask('receipt', '申请那天给您的受理回执单还在吗？', [['kept', '在'], ['lost', '丢了']])
const receipt = bring('receipt', '离婚登记申请受理回执单', 'original', { copies: 1, only: 'receipt=kept', note: '申请那天发的那张单子，上面写着日期。' })
const receiptLost = onSite('receipt-lost', '回执单遗失的书面说明', 'original', { only: 'receipt=lost', note: '当场写，签字。', source: '民发〔2020〕116号' })
const courtDoor = toCourt('一方不愿离、财产娃娃谈不拢、对方找不到', '民政局办不了，只能到法院起诉离婚。')
const legalAid = toLegalAid('打官司没钱请律师', '可以申请法律援助，不要钱。')
const violence = toWomen('被打、被欺负', '妇联可以帮着说话、帮着找庇护。正在打，先打110。')

const application = guide({
  id: 'divorce-application', name: '内地居民离婚登记—申请', plainName: '两个人都愿意离婚，先去申请', kind: 'confirmation', unit: 'marriage-registry', at: 'unit',
  audience: ['自愿离婚，并且娃娃、财产、债务都谈好了的夫妻', '户口在全国哪里都行'],
  conditions: [
    line('两个人都愿意离，一起亲自到场。'),
    line('娃娃跟谁、抚养费、财产、欠债，都要谈好，写进离婚协议书。'),
    line('有一方不愿意或者没谈好，民政局不能受理。要离，到法院起诉。', 'agree=no'),
    line('有一方不能自己拿主意（比如病重说不清事），民政局不能受理，要走法院。', 'agree=incapable'),
    line('结婚证不是在内地领的，民政局不能受理，要到法院办。', 'married=outside')
  ],
  questions: [
    ask('agree', '离婚的事，两个人谈好了吗？', [['yes', '都愿意，也都谈好了'], ['no', '有一方不愿意，或者没谈好'], ['incapable', '有一方说不清事，不能自己拿主意']]),
    ask('married', '结婚证是在哪里领的？', [['here', '在安化领的'], ['elsewhere', '在外县、外省领的'], ['outside', '在国外、港澳台领的']], { only: 'agree=yes' }),
    ask('certificates', '结婚证还在吗？（一人一本）', [['both', '两本都在'], ['one', '丢了一本'], ['none', '两本都丢了']], { only: 'married=here,elsewhere' }),
    ask('children', '有没有还没满18岁的娃娃？', [['yes', '有'], ['no', '没有']], { only: 'married=here,elsewhere' })
  ],
  papers: [
    bring('id-cards', '两个人的身份证', 'original', { only: 'certificates=both,one,none', note: '看一下就还。过期、丢了的，先到派出所办临时身份证。' }),
    bring('certificates', '结婚证', 'original', { only: 'certificates=both,one', note: '两个人的都带。名字、号码和身份证对不上的，先问登记处。' }),
    onSite('certificate-lost', '结婚证遗失声明', 'original', { only: 'certificates=one,none', note: '丢了的那个人当场写、当场签字。' }),
    checked('archive-here', '结婚登记档案', 'none', { only: 'certificates=none & married=here', note: '在安化登记的，我们自己查，不要您跑。' }),
    bring('archive-copy', '盖了查档章的结婚登记档案复印件', 'copy', { copies: 1, only: 'certificates=none & married=elsewhere', note: '到当年登记的地方要。现在很多能联网查到，去要之前先打电话问我们查不查得到。', source: '婚姻登记工作规范' }),
    bring('agreement', '离婚协议书（这次可以不交，写好了就带来）', 'original', { only: 'certificates=both,one,none', formId: 'divorce', note: '样式可以下载。这次带来，登记员先帮您看看写清楚没有；领证那趟一定要带，一式三份。先别签字，要当着登记员签。' }),
    onSite('application', '离婚登记申请书', 'original', { copies: 1, only: 'certificates=both,one,none', formId: 'divorce', note: '两个人当场填、当场签字。' }),
    checked('identity', '双方身份和婚姻状况', 'none', { only: 'certificates=both,one,none', note: '联网核对，不要户口本。' })
  ],
  proxy: [line('必须两个人一起亲自来，不能请人代办。')],
  steps: [
    step('定日子', '来之前先打电话，问清哪天能办。', '两个人商量好'),
    step('一起申请', '两个人带证件到婚姻登记中心，填申请书。', '两个人'),
    step('受理', '材料齐的当场受理，给一张受理回执单，收好。', '婚姻登记员'),
    step('等30天', '从受理第二天起算30天，叫冷静期。这30天里谁反悔，都可以来撤回。', '两个人', 'R16b'),
    step('再来领证', '30天满了以后的30天里，两个人再一起来领离婚证。不来就算撤回。', '两个人', 'R16bc')
  ],
  limits: { lawful: '当场受理；冷静期30日，满了以后30日内一起来领证', rules: ['R16b', 'R16bc'], promised: '当场受理' },
  basis: [law('民法典', '第一千零七十六条、第一千零七十七条'), regulation('第十三条至第十五条'), cooling, workRules],
  results: ['离婚登记申请受理回执单'],
  notes: [
    line('一共要来两趟：今天申请，30天后领证。中间隔30天是法律定的，谁也不能少。'),
    line('不要户口本，不收费，户口在外地也能在安化办。'),
    line('协议里写清楚：娃娃跟谁、每月抚养费多少、哪天付、怎么看娃娃。', 'children=yes'),
    line('被打了、被逼着离的，先报警，不要忍着签字。')
  ],
  related: ['divorce-certificate', 'divorce-withdrawal', 'marriage-counselling', 'violence-shelter', 'certificate-replacement'],
  handOvers: [courtDoor, legalAid, violence],
  booking: 'window',
  words: '离婚 离婚登记 协议离婚 申请离婚 打离婚 办离婚 离婚要什么材料 离婚协议 离婚协议怎么写 冷静期 离婚冷静期 离婚要户口本吗 堂客要离婚 跟老公离婚 跟老婆离婚 离婚预约 结婚证丢了怎么离婚 离昏 散伙 两公婆离婚 不过了'
})

const certificate = guide({
  id: 'divorce-certificate', name: '内地居民离婚登记—发证', plainName: '冷静期过了，一起去领离婚证', kind: 'confirmation', unit: 'marriage-registry', at: 'unit',
  audience: ['已经申请离婚、过了30天冷静期的夫妻'],
  conditions: [
    line('两个人一起亲自到场，要去当初受理的那个登记处。'),
    line('还没满30天，不能领。满了以后再约。', 'days=early'),
    line('过了60天还没来领，就算撤回了。真要离，要重新申请、重新等30天。', 'days=late'),
    line('两个人还是都愿意离，协议也谈好了。', 'days=window')
  ],
  questions: [
    ask('days', '从申请受理那天的第二天数起，过了多少天？', [['early', '还没满30天'], ['window', '满了30天，还没到60天'], ['late', '过了60天']], { help: '回执单上有日期。最后一天碰上放假的，顺延到上班第一天。' }),
    ask('receipt', receiptAsked.text, [['kept', '在'], ['lost', '丢了']], { only: 'days=window' }),
    ask('children', '有没有还没满18岁的娃娃？', [['yes', '有'], ['no', '没有']], { only: 'days=window' })
  ],
  papers: [
    bring('id-cards', '两个人的身份证', 'original', { only: 'days=window', note: '看一下就还。' }),
    bring('certificates', '结婚证', 'original', { only: 'days=window', note: '两本都带。丢了的，申请那天已经写过声明，同登记员说一声。' }),
    receipt, receiptLost,
    bring('agreement', '离婚协议书，一式三份', 'original', { copies: 3, only: 'days=window', formId: 'divorce', note: '三份要一模一样，先别签字，当着登记员签。两个人各拿一份，登记处留一份。' }),
    bring('photos', '各自的单人照片，2寸', 'photo', { copies: 2, only: 'days=window', note: '每人2张，近期的，不戴帽子。有的登记处当场能照，去之前打电话问一下。', source: '婚姻登记工作规范' }),
    onSite('declaration', '申请离婚登记声明书', 'original', { copies: 2, only: 'days=window', note: '每人一份，当场签字。' })
  ],
  proxy: [line('必须两个人一起亲自来，不能请人代领。')],
  steps: [
    step('定日子', '冷静期的30天满了以后，再过30天以内要来。两个日子写在受理回执单上的，照回执单；没写的，打电话问。', '两个人商量好'),
    step('一起到场', '带证件、协议书、回执单，到当初受理的登记处。', '两个人'),
    step('核对', '登记员再问一次：是不是自愿，协议是不是谈好了。', '婚姻登记员'),
    step('发证', '当场发离婚证。', '婚姻登记员', 'R16bc')
  ],
  limits: { lawful: '冷静期满后30日内一起来，当场发证', rules: ['R16b', 'R16bc'], promised: '当场办好' },
  basis: [law('民法典', '第一千零七十七条、第一千零七十八条'), regulation('第十六条'), cooling],
  results: ['离婚证，两本，一人一本'],
  notes: [
    line('不能换地方领，要去收您申请的那个登记处。'),
    line('抚养费、看娃娃的约定写清楚，往后少扯皮。', 'children=yes'),
    line('领完证，户口本上的婚姻状况自己到派出所改。')
  ],
  related: ['divorce-application', 'divorce-withdrawal', 'certificate-replacement', 'marriage-archive'],
  handOvers: [courtDoor, toPolice('户口本上的婚姻状况、分户迁户', '领完离婚证，自己到派出所改。')],
  booking: 'window', bookingNote: '只能约冷静期满后30天以内的日子。',
  words: '领离婚证 拿离婚证 离婚证 离婚领证 冷静期过了 冷静期满 满30天 离婚第二次 离婚第二趟 回执单 回执单丢了 离婚过期 超过60天 离婚最后一步 换离婚证 拿证 绿本本'
})

const withdrawal = guide({
  id: 'divorce-withdrawal', name: '撤回离婚登记申请', plainName: '申请了离婚，后来不想离了', kind: 'confirmation', unit: 'marriage-registry', at: 'unit',
  audience: ['申请了离婚、还在30天冷静期里的夫妻，任何一方都可以'],
  conditions: [
    line('只要一方不想离，就可以撤回，不用对方同意。'),
    line('冷静期30天还没过。', 'days=early'),
    line('30天过了，不用再撤回。只要不一起去领证，期满就自动算撤回。', 'days=late')
  ],
  questions: [
    ask('days', '从申请受理那天的第二天数起，满30天了吗？', [['early', '还没满，或者今天正好第30天'], ['late', '已经过了30天']], { help: '回执单上有日期。' }),
    ask('receipt', receiptAsked.text, [['kept', '在'], ['lost', '丢了']], { only: 'days=early' })
  ],
  papers: [
    bring('id-card', '想撤回的人自己的身份证', 'original', { only: 'days=early', note: '看一下就还。' }),
    receipt, receiptLost,
    onSite('application', '撤回离婚登记申请书', 'original', { only: 'days=early', note: '当场填、当场签字。' })
  ],
  proxy: [line('要自己来，一个人来就行，不能请人代办。', 'days=early'), line('不用来，也不用请人来。', 'days=late')],
  steps: [
    step('到场', '带身份证和回执单，到当初受理的登记处。来不及预约的直接来。', '不想离的一方'),
    step('填申请书', '当场填撤回申请书。', '不想离的一方'),
    step('确认', '登记员核对后给您撤回确认单，离婚的事就停了。', '婚姻登记员', 'R16b')
  ],
  limits: { lawful: '冷静期30日内都可以撤回', rules: ['R16b'], promised: '当场办好' },
  basis: [law('民法典', '第一千零七十七条'), cooling],
  results: ['撤回离婚登记申请确认单'],
  notes: [line('撤回以后又想离的，要重新申请、重新等30天。'), line('被威胁才去申请离婚，或者被威胁不准离的，先报警。')],
  related: ['divorce-application', 'divorce-certificate', 'marriage-counselling', 'violence-shelter'],
  handOvers: [legalAid, violence],
  booking: 'window', bookingNote: '快满30天的，不用等预约，直接来。',
  words: '不想离了 不离了 撤回离婚 撤销离婚申请 取消离婚 反悔 离婚反悔 离婚撤回 后悔离婚 冷静期反悔 一方不想离 不同意离婚了 和好了 后悔了 回心转意'
})

/** Divorce by agreement: items 2 to 4. */
export const divorceGuides: readonly Guide[] = [application, certificate, withdrawal]
