import { demoPhone, dongping, handled, meicheng, type Story } from './story.ts'

const canteen: Story = {
  key: 'canteen', citizen: 1, daysAgo: 14,
  filed: {
    type: 'suggestion', title: '建议在社区开一个老人食堂', townshipCode: dongping, publicity: 'public', contactName: '李德厚', contactPhone: demoPhone,
    statement: '东坪镇老街住了很多独居老人，中午常常一碗剩饭打发。建议在社区活动室开一个老年食堂，价钱便宜一点，走不动的能送上门。'
  },
  steps: [
    ...handled({
      unitId: 'elderly-care', officer: 'jingban-yanglao', chief: 'guzhang-yanglao',
      contact: { method: 'visit', note: '到老街走访，和李德厚以及六位老人座谈。' },
      finding: '老街社区60岁以上独居老人较多，活动室一楼有厨房，稍作改造可以使用。',
      reply: '李德厚同志：您好。您的建议很好，我们采纳了。\n一、做什么：在老街社区活动室设一个老年助餐点，60岁以上老人都可以来吃，困难老人有补助，行动不便的由志愿者送餐上门。\n二、什么时候：厨房改造和食品经营许可办好以后开张，预计三个月内。开张前会在社区公告栏和小程序里通知。\n三、请您帮忙：我们想请您和几位老人做监督员，菜好不好、价钱合不合适，由你们说了算。'
    }),
    { on: 9, by: 'shenhe-yi', act: 'prepare' }
  ]
}

const careHome: Story = {
  key: 'care-home', citizen: 0, daysAgo: 12,
  filed: {
    type: 'consultation', title: '想送老伴去敬老院住一段时间，怎么收费', townshipCode: meicheng, publicity: 'public', contactName: '张桂英', contactPhone: demoPhone,
    statement: '我老伴中风以后半边身子不能动，我一个人照顾不过来。公办敬老院收不收社会老人？怎么收费？可以先住一两个月试试吗？'
  },
  steps: handled({
    unitId: 'elderly-care', officer: 'jingban-yanglao', chief: 'guzhang-yanglao',
    contact: { method: 'phone', note: '电话了解老人身体情况，约好上门做能力评估。' },
    finding: '梅城镇中心敬老院有护理床位，可以接收社会老人短期托养。',
    reply: '张桂英同志：您好。公办敬老院在保证特困老人入住的前提下，可以接收社会老人，也可以短住。\n一、先评估：我们安排人上门做一次能力评估，不收费，评估结果决定护理等级。\n二、收费：床位费、护理费、伙食费分开算，标准贴在敬老院大厅，签协议前会逐项讲给您听，协议以外不另收费。\n三、短住：可以先签一个月的托养协议，不满意随时可以接回家，按实际天数退费。\n四、补贴：评估为中度以上失能的，可以在“民政通”申请养老服务消费补贴，我们帮您办。'
  })
}

const privateMatter: Story = {
  key: 'private-matter', citizen: 3, daysAgo: 16,
  filed: {
    type: 'help', title: '父亲去世后，孩子的补贴手续不清楚', townshipCode: dongping, publicity: 'private', contactName: '陈小芳', contactPhone: demoPhone,
    statement: '我堂弟去世了，留下一个九岁的孩子，孩子母亲已经失去联系三年多。现在跟着爷爷奶奶过，想问事实无人抚养儿童补贴怎么申请，派出所那边的证明还没有开下来。'
  },
  steps: [
    ...handled({
      unitId: 'child-welfare', officer: 'jingban-ertong', chief: 'guzhang-ertong',
      contact: { method: 'visit', note: '和村儿童主任一起上门，看望孩子和祖父母。' },
      finding: '父亲去世有户籍注销记录，母亲失联情况由公安部门协查，数据比对可以代替纸质证明。',
      reply: '陈小芳同志：您好。您反映的孩子的情况，我们上门核实了，处理意见如下。\n一、现在就可以申请：由爷爷或奶奶向东坪镇提出，填一张申请表。数据能比对到的，不用再开证明；母亲失联由我们请公安部门协查。\n二、时间：镇里15个工作日内查验，县里15个工作日内确认，从下个月起发放。\n三、上学和生活：村里的儿童主任每月上门一次，有什么困难直接对她说。\n孩子的情况不会公开。依据：《关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62号）。'
    }),
    { on: 10, by: 'citizen', act: 'rate', solved: 'yes', treated: 5 }
  ]
}

const stopped: Story = {
  key: 'stopped', citizen: 2, daysAgo: 17,
  filed: {
    type: 'complaint', title: '低保突然停发，没有人告诉我原因', townshipCode: meicheng, publicity: 'public', contactName: '王满秀', contactPhone: demoPhone,
    statement: '我是低保户，从上上个月起钱没有到账，去银行查也没有。村里说不清楚，镇里说是县里核对出来的。到底为什么停？停之前不用通知我吗？'
  },
  steps: [
    { on: 1, by: 'shoujie', act: 'accept', unitId: 'social-assistance', note: '涉及停发，请核实是否书面告知，并告知复议权利。' },
    { on: 2, by: 'jingban-jiuzhu', act: 'sign' },
    { on: 3, by: 'jingban-jiuzhu', act: 'contact', method: 'phone', note: '王满秀说没有收到书面通知，希望知道是哪一项收入不对。' },
    { on: 9, by: 'citizen', act: 'supplement', text: '补充一下：我去年把老房子拆了，补偿款已经用来看病了，发票都在。' },
    { on: 12, by: 'jiandu', act: 'supervise', reason: '停发没有书面告知，群众两次反映', instruction: '查清停发依据，五日内反馈，补发书面通知', days: 15 }
  ]
}

const lostPapers: Story = {
  key: 'lost-papers', citizen: 3, daysAgo: 13,
  filed: {
    type: 'help', title: '申请高龄津贴交了材料，镇里说系统里查不到', townshipCode: dongping, publicity: 'public', contactName: '陈小芳', contactPhone: demoPhone,
    statement: '我替邻居家的爷爷在东坪镇申请高龄津贴，九月就交了材料，昨天去问说系统里查不到，要重新交。老人家82岁了，不想让他再跑。'
  },
  steps: [
    { on: 0, by: 'shoujie', act: 'accept', unitId: 'township-430923121' },
    { on: 1, by: 'dongping-jingban', act: 'sign' },
    { on: 2, by: 'dongping-jingban', act: 'contact', method: 'phone', note: '已打电话说明不用重交，由我们找当时的登记本。' },
    {
      on: 9, by: 'dongping-jingban', act: 'ask-papers', days: 20, items: ['老人身份证正反面照片', '社会保障卡照片'],
      explanation: '登记本已经找到，只差这两张照片。拍照传上来就行，不用到镇里来；补齐后接着办，等待的日子不计入办理期限。'
    }
  ]
}

const allowanceReview: Story = {
  key: 'allowance-review', citizen: 0, daysAgo: 7,
  filed: {
    type: 'consultation', title: '护理补贴换卡以后没有到账', townshipCode: meicheng, publicity: 'public', contactName: '张桂英', contactPhone: demoPhone,
    statement: '我孙女是一级残疾，每月有护理补贴。上个月她的社保卡换了新的，补贴就没有到账。请问是不是要重新登记卡号？中间漏发的会不会补？'
  },
  steps: [
    ...handled({
      unitId: 'social-affairs', officer: 'jingban-shiwu', chief: 'guzhang-shiwu',
      contact: { method: 'phone', note: '核对了新卡号，确认旧卡已注销。' },
      finding: '旧卡注销后银行退回一笔，县财政已收到退款，可以补发到新卡。',
      reply: '张桂英同志：您好。您孙女的护理补贴没有停，是旧卡注销后被银行退回的，我们会补发到新卡。'
    }).filter(({ act }) => act !== 'approve'),
    { on: 6, by: 'guzhang-shiwu', act: 'return', reason: '请写清哪天补发、要不要再交材料，群众等着用钱。' },
    {
      on: 7, by: 'jingban-shiwu', act: 'draft',
      text: '张桂英同志：您好。您孙女的护理补贴没有停，是旧卡注销后被银行退回的。新卡号我们已经登记，退回的一个月连同本月的一起，下个发放日补到新卡，您不用再交材料。以后换卡，在小程序里说一声，或者打镇里的电话就可以。'
    }
  ]
}

const toSign: Story = {
  key: 'to-sign', citizen: 1, daysAgo: 2,
  filed: {
    type: 'help', title: '孙子在家没人照看，村里有没有儿童之家', townshipCode: meicheng, publicity: 'private', contactName: '李德厚', contactPhone: demoPhone,
    statement: '两个孙子都是留守儿童，一个七岁一个五岁，爸妈在外面打工。我和老伴年纪大了，放学以后没有人辅导。村里有没有儿童之家？儿童主任是谁？'
  },
  steps: [{ on: 1, by: 'shoujie', act: 'accept', unitId: 'child-welfare', note: '请先联系村儿童主任。' }]
}

const wrongDoor: Story = {
  key: 'wrong-door', citizen: 1, daysAgo: 9,
  filed: {
    type: 'consultation', title: '住院报销比例为什么比去年低', townshipCode: null, publicity: 'public', contactName: '李德厚', contactPhone: demoPhone,
    statement: '我在县医院住院十二天，出院结算的时候医保报销比例比去年低了不少，想问是怎么算的，大病保险要不要另外申请。'
  },
  steps: [{
    on: 1, by: 'shoujie', act: 'decline', reason: 'not-our-duty', doorId: 'medical-insurance',
    explanation: '住院报销和大病保险由县医疗保障局负责，2019年起不再由民政部门办理。请带身份证、出院小结和费用清单到县医保窗口查询，当场可以打印结算单。如果自己负担的部分仍然很重、影响生活，可以再到乡镇申请临时救助，我们来办。'
  }]
}

const today: Story = {
  key: 'today', citizen: 0, daysAgo: 0,
  filed: {
    type: 'help', title: '申请临时救助要去哪里', townshipCode: dongping, publicity: 'public', contactName: '张桂英', contactPhone: demoPhone,
    statement: '老伴上周动手术，自己负担了一大笔，家里积蓄都用完了。听说可以申请临时救助，是在镇里还是县里办？要哪些单据？'
  },
  steps: []
}

const yesterday: Story = {
  key: 'yesterday', citizen: 3, daysAgo: 1,
  filed: {
    type: 'suggestion', title: '建议清明前把公墓的路修一修', townshipCode: null, publicity: 'public', contactName: '陈小芳', contactPhone: demoPhone,
    statement: '去公益性公墓的那段路下雨就积水，老人家走起来容易滑倒。建议清明以前铺一下，再在坡上装个扶手。'
  },
  steps: []
}

/** Matters under way: one in every state, one of them overdue and one nearly. */
export const openStories: readonly Story[] = [stopped, privateMatter, canteen, lostPapers, careHome, wrongDoor, allowanceReview, toSign, yesterday, today]
