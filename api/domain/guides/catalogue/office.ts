import type { Guide } from '../guide.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const informationDisclosure = guide({
  id: 'information-disclosure', name: '政府信息公开申请', plainName: '要看民政局的文件、名单、账目', kind: 'service', unit: 'office', at: 'unit',
  audience: ['任何人、任何单位'],
  conditions: [line('要的是民政局手里有的文件。别的单位的，我们告诉您找谁。'), line('先在“信息公开”里找一找，公开了的不用申请。'), line('别人的低保、病情、家事，不能公开。'), line('想反映问题、告状的，不走这条路，点“我要问”。')],
  questions: [
    ask('who', '谁来申请？', [['self', '我自己'], ['agent', '替别人申请'], ['body', '单位']]),
    ask('way', '怎么交？', [['window', '来窗口'], ['post', '寄信'], ['online', '网上'], ['speak', '不会写，口头说']]),
    ask('about', '要的文件跟您自己有关吗？', [['own', '有关，是我自己的'], ['public', '是公家的文件']])
  ],
  papers: [
    bring('form', '政府信息公开申请表', 'original', { only: 'way=window,post', formId: 'information-disclosure', note: '文件叫什么、哪年的、文号多少，知道多少写多少。常见毛病：写“全部材料”，太宽了要您补。' }),
    onSite('written-for-you', '申请表（我们替您写）', 'original', { only: 'way=speak', formId: 'information-disclosure', note: '您说，我们写，念给您听，您签名或者按手印。' }),
    bring('online', '网上填的申请表', 'none', { only: 'way=online', formId: 'information-disclosure', note: '我们会打电话跟您确认收到。确认那天开始算日子，电话要打得通。' }),
    bring('id-look', '身份证', 'original', { only: 'way=window,speak', note: '看一眼就还。' }),
    bring('id-copy', '身份证复印件', 'copy', { copies: 1, only: 'way=post & who=self,agent', note: '夹在信里。网上填的，拍照上传。' }),
    bring('id-photo', '身份证照片', 'photo', { only: 'way=online & who=self,agent' }),
    bring('mandate', '委托书', 'original', { only: 'who=agent', formId: 'power-of-attorney', note: '写明替谁、申请哪份文件。' }),
    bring('body', '单位的证照', 'copy', { copies: 1, only: 'who=body', note: '盖公章，写上联系人和电话。' }),
    bring('own', '证明是您自己的事的材料', 'copy', { copies: 1, only: 'about=own', note: '写清姓名、乡镇、哪年办的就行，找不到材料也受理。' }),
    checked('found', '有没有这份文件', 'none', { note: '我们找。' })
  ],
  proxy: [line('可以委托别人申请，带委托书和他的身份证。', 'who=agent'), line('不会写字的，来窗口口头说，我们替您写。', 'way=speak')],
  steps: [
    step('申请', '窗口、寄信、网上都可以。', '申请人'),
    step('确认收到', '网上来的，双方确认那天算收到。', '办公室'),
    step('要补的', '7个工作日内一次说清，补了重新算日子。', '办公室', 'R05'),
    step('答复', '能当场答的当场答，不能的20个工作日内。', '办公室', 'R04')
  ],
  limits: { lawful: '20个工作日内答复，最多延长20个工作日', rules: ['R04', 'R05', 'R04f'] },
  fee: { text: '一般不收费。件数、页数多得不合常理的，才收信息处理费，先书面告诉您多少。', basis: unverified('政府信息公开信息处理费管理办法', undefined, '国办函〔2020〕109号') },
  basis: [law('政府信息公开条例', '第二十七条至第四十二条', '国务院令第711号')],
  results: ['给您文件，或者告诉您在哪里看', '不给的，写明理由', '没有这份文件的，也书面告诉您'],
  notes: [line('要延长的，我们先告诉您，写明理由。'), line('对答复不服，可以申请行政复议，或者到法院告。'), line('自己的信息记错了，可以要求更正。', 'about=own')],
  related: ['petition', 'verification-objection', 'marriage-archive'],
  handOvers: [
    { matter: '房产、土地的档案', to: '县自然资源局', text: '到不动产登记的窗口查。' },
    { matter: '村里的账', to: '村委会、乡镇', text: '村务公开先找村里。村里不公开，找乡镇。' }
  ],
  booking: 'none', bookingNote: '不用预约。', forms: ['information-disclosure', 'power-of-attorney'],
  words: '信息公开 申请公开 要看文件 查文件 查名单 低保名单 公开名单 查账 看账目 政务公开 依申请公开 公开申请 怎么评的 要个说法 书面答复 查档案'
})

const petition = guide({
  id: 'petition', name: '信访、投诉、举报、建议、求助', plainName: '有话要说：问、投诉、举报、提建议', kind: 'other', unit: 'office', at: 'either',
  audience: ['任何人'],
  conditions: [
    line('在手机上点“我要问”，不用跑。不会用手机的，打电话、到村里、到民政所，有人替您写。'),
    line('不服一个决定（不批、停发、处罚），60日内可以申请行政复议。别光等信访，过了日子就不能复议了。', 'want=decision'),
    line('多人说同一件事，选代表来，代表不超过5人。', 'many=group'),
    line('法院已经判的、正在打官司的，要走法院的路。')
  ],
  questions: [
    ask('want', '您想做什么？', [['ask', '问政策、问怎么办'], ['complain', '反映问题、对服务不满意'], ['report', '举报人或者单位'], ['advice', '提建议'], ['help', '家里有难，求助'], ['decision', '对一个决定不服']]),
    ask('name', '要不要保密？', [['hidden', '写名字，不要公开'], ['named', '写名字，可以公开'], ['anonymous', '不写名字'], ['secret', '保密举报']]),
    ask('many', '几个人一起说？', [['one', '我一个人'], ['group', '很多人']]),
    ask('writer', '谁来写？', [['self', '我自己写、自己说'], ['helped', '请村里、民政所的人替我写']])
  ],
  papers: [
    bring('words', '您要说的话', 'none', { note: '什么事、在哪里、什么时候、想怎么解决。手机上说话也行，不用写得好看。' }),
    bring('contact', '您的姓名、电话', 'none', { only: 'name=named,hidden', note: '电话要打得通。最怕号码写错，我们找不到您。' }),
    onSite('sealed', '保密登记', 'none', { only: 'name=secret', note: '姓名另外锁起来，只有两个指定的人能看。' }),
    bring('form', '信访事项登记表', 'original', { only: 'want=complain,report,help', formId: 'petition', note: '来窗口的当场填，可以请人代写。' }),
    bring('proof', '照片、单据、录音', 'photo', { only: 'want=complain,report', note: '有就发，没有也受理。保密举报的，照片里不要拍到自己。' }),
    bring('decision', '那份决定书、通知', 'copy', { copies: 1, only: 'want=decision', note: '看清哪天收到的，60日从知道那天算起。信封也留着。' }),
    bring('representatives', '代表名单和大家的签名', 'original', { only: 'many=group', note: '代表不超过5人，写上电话。' }),
    onSite('helper', '代办确认书', 'original', { only: 'writer=helped', formId: 'helper-confirmation', note: '写好了念给您听，对了再签名或者按手印。' }),
    onSite('code', '受理编号和查询码', 'none', { note: '收好。打电话、手机上都能查办到哪一步。' }),
    checked('records', '跟这件事有关的记录', 'none', { note: '我们自己查，不用您去开证明。' })
  ],
  proxy: [line('家里人、村干部、民政所都可以替您写，写明是替谁。'), line('举报要保密的，最好自己在手机上写。', 'name=secret')],
  steps: [
    step('说', '手机、电话、窗口、寄信、局长接待日都可以。', '您'),
    step('联系您', '1个工作日内有人跟您联系。', '承办股室、乡镇', 'P06'),
    step('告知', '15日内告诉您收不收、走哪条路。', '办公室', 'R01'),
    step('办', '问的3个工作日答，反映问题、建议15个工作日答。', '承办股室、乡镇', 'P03'),
    step('答复', '申诉求决的信访事项，受理后60日内办完。', '办公室', 'R03'),
    step('不服', '30日内可以向上一级机关申请复查。', '上一级机关', 'R06')
  ],
  limits: { lawful: '15日内告知；申诉求决的60日内办结，可以延长30日；不服决定的60日内申请复议', rules: ['R01', 'R03', 'R06', 'R06d', 'R06b', 'R24'], promised: '咨询3个工作日，建议、投诉、举报15个工作日' },
  basis: [law('信访工作条例', '第二十条、第二十三条、第三十一条、第三十二条、第三十四条至第三十六条'), law('行政复议法', '第二十条'), law('社会救助暂行办法', '第六十条、第六十三条、第六十五条', '国务院令第649号')],
  results: ['书面答复，写明查到什么、依据什么', '不归我们的，告诉您找谁'],
  notes: [
    line('有人有危险，先打110；病重受伤，打120。'),
    line('举报谁，就不会交给谁办。被人知道了、被报复了，马上告诉我们。', 'want=report'),
    line('申请低保、津贴，不用走信访，直接办。', 'want=help'),
    line('催进度不用再写一件，用编号查。')
  ],
  related: ['information-disclosure', 'verification-objection', 'one-door-help', 'temporary-aid-emergency', 'minor-harm-report'],
  handOvers: [
    { matter: '村干部、公职人员贪污', to: '县纪委监委', text: '贪钱的事找纪委监委，也可以打12345。低保、救助给没给对，我们查。' },
    { matter: '已经判了的、要打官司的', to: '县人民法院', text: '判决不服，走上诉、申诉。' },
    { matter: '欠工资', to: '县人力资源和社会保障局', text: '欠薪找劳动监察。' }
  ],
  booking: 'window', bookingNote: '想当面说的，可以预约局长接待日。', forms: ['petition', 'helper-confirmation'],
  words: '信访 上访 投诉 举报 告状 反映问题 找局长 局长接待日 我要问 没人管 不公平 态度差 不作为 建议 求助 复查 复议 打12345 关系保 村干部不公'
})

const repayment = guide({
  id: 'repayment', name: '违规或者多领救助、补贴资金退缴', plainName: '多领的钱怎么退', kind: 'other', unit: 'finance', at: 'unit',
  audience: ['多领了钱的人', '领钱的老人走了以后，他的家属'],
  conditions: [
    line('人走了、条件变了、打重了，多打的钱要退。'),
    line('自己来说清楚、主动退的，只退多领的那部分。', 'why=death,change,twice'),
    line('编假话、瞒着骗来的，除了退，法律规定还可以罚款。', 'why=found')
  ],
  questions: [
    ask('why', '为什么要退？', [['death', '人走了，钱还在打'], ['change', '家里情况变了，没及时说'], ['twice', '打重了、打错了'], ['found', '被查出来，接到通知']]),
    ask('notice', '收到退缴通知了吗？', [['yes', '收到了'], ['no', '没有，我自己来说']]),
    ask('way', '想怎么退？', [['phone', '手机扫缴款码'], ['bank', '到银行'], ['hard', '一下子拿不出来']])
  ],
  papers: [
    bring('notice', '退缴通知', 'photo', { only: 'notice=yes', note: '看清退多少、哪天以前。丢了也行，我们查。' }),
    bring('card', '领钱的卡号、存折', 'photo', { only: 'notice=no', note: '拍一张流水，看清多打了几笔。看不懂也没关系，我们来算。' }),
    bring('id', '来退的人的身份证', 'original', { only: 'way=bank,hard', note: '手机上退的不用带。' }),
    bring('hard', '家里困难的情况', 'none', { only: 'way=hard', note: '口头说就行。能不能分几次退，我们商量了书面告诉您。' }),
    onSite('confirm', '退缴确认单', 'original', { note: '写明退哪几个月、多少钱，您看清再签。' }),
    checked('death', '哪天走的', 'none', { only: 'why=death', note: '我们跟户籍、火化的信息核对，不用死亡证明。' }),
    checked('paid', '多发了多少', 'none', { note: '我们算，一笔一笔写给您看。' })
  ],
  proxy: [line('老人走了，子女、家里人来退。几个子女来一个就行。', 'why=death'), line('家里人可以替他在手机上退。', 'way=phone')],
  steps: [
    step('说一声', '打电话、手机上说都行。', '领钱的人或者家属'),
    step('算清', '核对哪天起多发的、多少。', '发钱的股室、乡镇民政所'),
    step('给通知', '书面通知，写明数额、理由、日子、缴款码。', '规划财务股'),
    step('缴款', '扫码或者到银行，进财政的账户。', '领钱的人或者家属'),
    step('拿票据', '给电子票据，这件事就了了。', '规划财务股')
  ],
  limits: { lawful: '以退缴通知写明的日子为准' },
  fee: { text: '不收手续费。退多少，以退缴通知为准，全部进财政账户。', basis: law('社会救助暂行办法', '第六十八条', '国务院令第649号') },
  basis: [law('社会救助暂行办法', '第十三条、第六十八条', '国务院令第649号')],
  results: ['退缴的电子票据', '有异议的，可以申请复议'],
  notes: [
    line('钱不要交给任何个人，也不要转到私人的卡上。'),
    line('老人走了，先打个电话把津贴、低保停了，免得越打越多。', 'why=death'),
    line('觉得算错了，先说，别急着交。', 'notice=yes'),
    line('拿不出来的，不要躲。说清楚，可以商量。', 'way=hard')
  ],
  related: ['old-age-allowance', 'minimum-living-change', 'special-hardship', 'petition'],
  handOvers: [
    { matter: '多领的养老金、丧葬费', to: '县人力资源和社会保障局', text: '养老金退到人社那边。' },
    { matter: '多领的优抚金', to: '县退役军人事务局', text: '优抚的钱退到退役军人事务局。' }
  ],
  booking: 'none', bookingNote: '不用跑，手机上或者银行就能退。',
  words: '退钱 退缴 多领了 多打了钱 人死了还在打钱 死后还在领 冒领 打错钱 重复领 退低保 退津贴 怎么退 要我退钱 追缴 缴款码 分期退 还给国家'
})

/** Items 54, 55 and 56: what the bureau's office and its finances answer for. */
export const officeGuides: readonly Guide[] = [informationDisclosure, petition, repayment]
