import type { Guide } from '../guide.ts'
import { neighboursOfAssistance, toCourt, toPolice, toWomen } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const callFirst = '24小时都可以打电话。不知道打哪个，就打本乡镇民政所，或者请村干部打。'

const emergencyAid = guide({
  id: 'temporary-aid-emergency', name: '临时救助金给付—急难型', plainName: '突然出大事，断粮、没地方住、等钱救命，先救再补手续', kind: 'payment', unit: 'social-assistance', at: 'township',
  audience: ['突然遭火灾、车祸、重病、亲人去世等，不马上救就活不下去的家庭或者个人', '发现这样的人的邻居、村干部、任何人'],
  conditions: [
    line('事情急，不马上救助会有严重后果。'),
    line('在哪里出事，就在哪里求助，不用回老家。', 'place=away'),
    line('先给钱给物，手续过后再补。工作人员不能说“材料不齐不能办”。')
  ],
  questions: [
    ask('danger', '现在最急的是什么？', [['life', '有人受伤、病重，要抢救'], ['shelter', '房子没了，没地方住'], ['food', '断粮，身上没钱'], ['other', '别的急事']]),
    ask('who', '您是谁？', [['self', '我自己家遇到的'], ['finder', '我发现别人遇到的']]),
    ask('place', '人现在在哪里？', [['home', '在户口所在地'], ['away', '在外地遇到的']])
  ],
  papers: [
    onSite('registration', '急难救助登记表', 'original', { formId: 'emergency-aid', note: '工作人员先登记，您说他写，您签字或者按手印。' }),
    checked('identity', '身份、户口信息', 'none', { note: '报名字和身份证号就行，没带证件也救。' }),
    bring('later-illness', '过后补：诊断证明、缴费单', 'photo', { only: 'danger=life & who=self', note: '先救人，过几天补。手机拍照发来也行。' }),
    bring('later-event', '过后补：房子受损的照片、火灾或者事故材料', 'photo', { only: 'danger=shelter & who=self', note: '过几天补，手机拍照发来也行。' }),
    bring('later-story', '过后补：写清楚出了什么事', 'original', { copies: 1, only: 'danger=food,other & who=self', note: '几句话就行，不会写的工作人员帮着写。' }),
    onSite('found', '发现的地点、时间、人的样子', 'none', { only: 'who=finder', note: '您只要说清楚在哪里，不用带任何材料，也不用担责任。' })
  ],
  proxy: [
    line('本人、家里人、邻居、村干部，谁报都行，不用委托书。', 'who=self'),
    line('发现的人打个电话就行，后面的手续不用您办。', 'who=finder')
  ],
  steps: [
    step('打电话', '说清楚出了什么事、人在哪里。要抢救的先打120，着火先打119。', '您自己或者发现的人'),
    step('先救助', '乡镇先给钱、给物、找地方住。钱数小的乡镇直接定。', '乡镇', 'R11'),
    step('补手续', '过后再补登记、补材料、在村里公布。', '乡镇'),
    step('接着帮', '还过不去的，接着办支出型临时救助、低保。', '乡镇、社会救助股')
  ],
  limits: { lawful: '先救助，后补手续；具体时间由县里规定', rules: ['R11'], promised: '24小时' },
  basis: [law('社会救助暂行办法', '第四十七条、第四十八条', '国务院令第649号'), unverified('关于进一步加强和改进临时救助工作的意见', undefined, '民发〔2018〕23号')],
  results: ['先给的救助金、食物、住处', '过后补发的救助决定'],
  notes: [
    line('先打120救人，钱的事过后说。医院不能因为没钱不抢救。', 'danger=life'),
    line('水灾、山洪、冰冻把房子弄坏的，同时报应急管理局的灾害救助。', 'danger=shelter'),
    line('在外地的，打当地民政或者救助管理站，哪里出事哪里管。', 'place=away'),
    line('补手续的时间，工作人员会同您讲，记得补。')
  ],
  related: ['temporary-aid-spending', 'minimum-living', 'vagrant-aid', 'violence-shelter', 'one-door-help'],
  handOvers: neighboursOfAssistance,
  booking: 'phone', bookingNote: callFirst,
  forms: ['temporary-aid'], standards: ['temporary-aid', 'temporary-aid-township-limit'],
  words: '急难救助 急难 救急 断粮 没饭吃 没米下锅 揭不开锅 房子烧了 起火 火灾 车祸 没地方住 等钱救命 没钱抢救 没钱住院 突然出事 先救助 紧急救助 活不下去了 身无分文 救命 屋子倒了 没得吃 冇得吃 今天没饭吃'
})

const vagrantAid = guide({
  id: 'vagrant-aid', name: '生活无着流浪乞讨人员救助', plainName: '流落在外没吃没住，或者看到流浪的人', kind: 'payment', unit: 'rescue-station', at: 'unit',
  audience: ['自己没地方吃住、没亲友可靠、没有低保特困的流落在外的人', '看到流浪乞讨的人、走失老人小孩的任何人'],
  conditions: [
    line('在外面没吃没住、没亲友可靠的，自愿来求助，救助站不能不收，也不收钱。'),
    line('走失的老人、小孩、说不清话的人，先救助，再帮他找家。', 'person=child,frail'),
    line('想回家没路费的，救助站给乘车凭证，不给现金。', 'want=home')
  ],
  questions: [
    ask('who', '您是谁？', [['self', '我自己要求助'], ['finder', '我看到一个人']]),
    ask('person', '要救助的是什么人？', [['adult', '大人，说得清楚'], ['child', '没满18岁的孩子'], ['frail', '老人、残疾人、病人、说不清话的人']]),
    ask('want', '最要紧的是什么？', [['food', '吃的、住的'], ['ill', '病了、伤了'], ['home', '想回家，没路费']], { only: 'who=self' })
  ],
  papers: [
    bring('id-card', '身份证，有就带', 'original', { only: 'who=self & person=adult', note: '没有也救助。说清楚名字、家在哪里、家里人电话就行。' }),
    checked('identity', '身份和家人信息', 'none', { note: '说不清的，救助站同公安一起查，比对照片、寻亲。' }),
    onSite('registration', '求助登记表', 'original', { only: 'who=self', note: '到站登记，工作人员问、工作人员写。' }),
    onSite('place', '那个人在哪里、什么样子', 'none', { only: 'who=finder', note: '电话里说清地点就行。能陪他等一会儿更好，天冷给口热水。' })
  ],
  proxy: [
    line('自己走到救助站，或者打电话，请公安、城管送也行。', 'who=self'),
    line('谁看到谁都可以打电话，不用留材料。', 'who=finder')
  ],
  steps: [
    step('求助', '打救助站电话，或者打110请警察送来。病重的先打120。', '本人或者发现的人'),
    step('登记', '问清情况，能救助的马上安排吃住。', '救助管理站', 'R15'),
    step('治病、寻亲', '病了送医院；不知道家在哪里的，帮着找家。', '救助管理站、公安、医院'),
    step('送回家', '给乘车凭证，老人、小孩、病人由人护送。', '救助管理站')
  ],
  limits: { lawful: '马上救助，不能推', rules: ['R15'] },
  basis: [law('城市生活无着的流浪乞讨人员救助管理办法', '第六条、第十条', '国务院令第381号'), law('社会救助暂行办法', '第五十条、第五十一条', '国务院令第649号')],
  results: ['临时吃住、看急病、帮助联系家人、送回家'],
  notes: [
    line('救助站是自愿来、自愿走的，不是关人的地方。'),
    line('孩子走失了，马上打110，不要等24小时。', 'person=child'),
    line('天冷天热看到睡在外面的人，打个电话可能就救一条命。', 'who=finder'),
    line('只想要钱、不愿意来的，救助站不发钱。')
  ],
  related: ['temporary-aid-emergency', 'special-hardship', 'minor-harm-report', 'violence-shelter'],
  handOvers: [toPolice('走失、被拐、被人逼着讨钱', '马上打110。'), ...neighboursOfAssistance],
  booking: 'phone', bookingNote: '24小时都可以打，直接去也行，不用预约。',
  words: '流浪 流浪汉 讨饭 叫花子 要饭的 乞讨 救助站 收容所 没地方住 睡大街 没路费回家 走失 老人走丢了 小孩走丢 癫子 精神病人在街上 流落街头 回不了家 捡破烂的 钱包丢了回不了家 叫化子 疯子 傻子 没钱坐车'
})

const violenceShelter = guide({
  id: 'violence-shelter', name: '家庭暴力受害人临时庇护', plainName: '在家被打，想找个安全的地方躲一躲', kind: 'service', unit: 'rescue-station', at: 'unit',
  audience: ['被家里人打、骂、关、威胁，不敢回家的人', '带着孩子一起逃出来的人'],
  conditions: [
    line('因为家庭暴力受伤害或者有危险，没有安全的地方可以去。'),
    line('丈夫打妻子、儿女打老人、大人打孩子，住在一起的人打人，都算。'),
    line('不用先离婚，不用先报案，也不用证明。')
  ],
  questions: [
    ask('danger', '现在安全吗？', [['now', '正在打，或者马上有危险'], ['left', '已经逃出来了'], ['afraid', '还在家里，怕他打']]),
    ask('with', '谁同您一起？', [['alone', '我一个人'], ['children', '带着孩子'], ['old', '带着老人']]),
    ask('hurt', '受伤了吗？', [['yes', '受伤了'], ['no', '没有']])
  ],
  papers: [
    bring('id-card', '身份证，有就带', 'original', { note: '来不及拿也不要紧，人先出来。' }),
    bring('children-card', '孩子的身份证、户口页、出生证、课本，来得及就带', 'original', { only: 'with=children', note: '来不及就不带，孩子一定带上。' }),
    checked('identity', '身份信息', 'none', { note: '报名字就行，工作人员查。' }),
    onSite('registration', '庇护登记表（保密）', 'original', { note: '只有负责的人看得到。您住在哪里，不会告诉打您的人。' })
  ],
  proxy: [
    line('本人来最好。亲戚、邻居、村干部、妇联可以替您打电话、送您来，不用委托书。'),
    line('孩子、动不了的老人，谁发现谁都可以报。', 'with=children,old')
  ],
  steps: [
    step('打110', '正在打、有危险，先打110，请警察送您来。', '您自己或者别人', 'P05'),
    step('住进来', '到救助管理站，登记保密，马上有吃住。', '救助管理站'),
    step('看伤、留证据', '陪您看医生。病历、照片、报警回执都收好。', '救助管理站、医院'),
    step('下一步', '要人身安全保护令的，陪您找法院；要离婚、要帮助的，帮您找人。', '救助管理站、妇联、法律援助')
  ],
  limits: { lawful: '马上安排，不等手续', rules: [] },
  basis: [law('反家庭暴力法', '第十八条')],
  results: ['临时的、安全的、保密的吃住', '看伤、心理安慰、法律帮助'],
  notes: [
    line('现在就打110。不方便说话的，发短信12110，写清地址。', 'danger=now'),
    line('把身份证、钱、药、换洗衣服先收在一个包里，放在邻居家。', 'danger=afraid'),
    line('受了伤先看医生，叫医生把伤写进病历，拍照。', 'hurt=yes'),
    line('叫警察给他开告诫书，以后打官司、离婚、要孩子都用得上。'),
    line('不收费。')
  ],
  related: ['divorce-application', 'minor-harm-report', 'vagrant-aid', 'temporary-aid-emergency', 'marriage-counselling'],
  handOvers: [
    toPolice('打人要制止、要处罚', '报警，要求出告诫书、给回执。'),
    toCourt('不准他靠近、不准他骚扰', '向法院申请人身安全保护令，不收费，72小时内有结果，紧急的24小时内。'),
    toWomen('有人撑腰、有人陪着', '找县妇联、村里的妇联主席。')
  ],
  booking: 'phone', bookingNote: '24小时都可以打，直接去也行。',
  words: '家暴 家庭暴力 被打 老公打人 老公打我 打老婆 打我 挨打 被丈夫打 儿子打娘 崽打爷娘 被威胁 逃出来 不敢回家 庇护所 庇护 没地方躲 告诫书 人身保护令 虐待 打孩子 老倌打我 男人打女人 打崽'
})

/** What cannot wait: items 18 to 20. */
export const urgentGuides: readonly Guide[] = [emergencyAid, vagrantAid, violenceShelter]
