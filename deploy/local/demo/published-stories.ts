import { demoPhone, dongping, handled, madePublic, meicheng, type Story } from './story.ts'

const oldAgeAllowance: Story = {
  key: 'old-age-allowance', citizen: 3, daysAgo: 46,
  filed: {
    type: 'consultation', title: '外婆满80岁了，高龄津贴怎么申请', townshipCode: dongping, publicity: 'public', contactName: '陈小芳', contactPhone: demoPhone,
    statement: `我外婆刘冬秀下个月满80岁，住在东坪镇，腿脚不好出不了远门。我在外地上班，想问高龄津贴在哪里申请，要带哪些材料，能不能由我代办，从哪个月开始发？我的电话是${demoPhone}。`
  },
  steps: [
    ...handled({
      unitId: 'ageing', officer: 'jingban-laoling', chief: 'guzhang-laoling',
      contact: { method: 'phone', note: '打电话给陈小芳，说明代办要带的材料，并约定由镇里上门核对。' },
      finding: '经查，刘冬秀户籍在东坪镇，下月年满80周岁，之前没有申请过高龄津贴。',
      reply: '陈小芳同志：您好。您问的高龄津贴，答复如下。\n一、谁可以申请：户籍在本县、年满80周岁的老人，满80岁的当月就可以申请。\n二、在哪里申请：户籍所在的乡镇社会事务综合服务中心。老人行动不便的，子女可以代办，也可以打电话请工作人员上门。\n三、带什么：老人的身份证、社会保障卡；代办的再带代办人的身份证。能从系统里查到的，不用另外开证明。\n四、多久有结果：材料齐全的，我们承诺15个工作日内办结，从批准的下个月起发到社会保障卡。\n五、以后每年要确认一次老人健在，可以由镇里上门，也可以用手机办，不用老人跑路。\n东坪镇的工作人员已经记下刘冬秀老人的情况，会在下周上门核对，您不必专程回来。依据：《老年人权益保障法》第三十三条。'
    }),
    ...madePublic(9, ['刘冬秀']),
    { on: 11, by: 'citizen', act: 'rate', solved: 'yes', treated: 5, comment: '镇里的同志真的上门了，谢谢。' }
  ]
}

const livingAllowance: Story = {
  key: 'living-allowance', citizen: 1, daysAgo: 40,
  filed: {
    type: 'consultation', title: '低保申请交上去了，多久能有结果', townshipCode: meicheng, publicity: 'public', contactName: '李德厚', contactPhone: demoPhone,
    statement: '我家三口人，我和老伴都八十多了，身体不好，孙子跟着我们还在读书。上个月在梅城镇交了低保申请，材料都给了，一直没有消息。请问办低保到底要多久？中间有哪些步骤？'
  },
  steps: [
    ...handled({
      unitId: 'social-assistance', officer: 'jingban-jiuzhu', chief: 'guzhang-jiuzhu',
      contact: { method: 'phone', note: '与李德厚通话，告诉他申请已经受理，目前在做信息核对。' },
      finding: '梅城镇已受理，受理日起第12个工作日，家庭经济状况核对报告还没有全部返回，没有超过规定时间。',
      reply: '李德厚同志：您好。您的低保申请梅城镇已经受理，正在核对家庭经济状况。办理的步骤和时间是这样的：\n一、镇里受理后3个工作日内开始入户调查，要有两名以上工作人员到场，请您签字。\n二、同时由县里核对家庭经济状况，核对要用您全家签过字的授权书。\n三、镇里提出初审意见后，在村里公示7天，只公示姓名、人口和金额。\n四、县民政局收到材料后10个工作日内审核确认。\n从受理到作出决定，一共不超过30个工作日；情况特殊的，可以延长到45个工作日，会告诉您原因。决定同意的，从下个月起发放；不同意的，书面告诉您理由。\n对结果不服的，可以在收到决定之日起60日内申请行政复议。依据：《最低生活保障审核确认办法》第十五条至第二十二条。'
    }),
    ...madePublic(10),
    { on: 12, by: 'citizen', act: 'rate', solved: 'yes', treated: 4 }
  ]
}

const disabilityAllowances: Story = {
  key: 'disability-allowances', citizen: 2, daysAgo: 34,
  filed: {
    type: 'consultation', title: '人在外省打工，残疾人两项补贴能不能在外面申请', townshipCode: dongping, publicity: 'public', contactName: '王满秀', contactPhone: demoPhone,
    statement: '我侄儿是二级肢体残疾，跟着家里人在广东做事，户口还在东坪镇。听说有困难残疾人生活补贴和重度残疾人护理补贴，回来一趟路费很贵，请问能不能在广东申请？要交什么？'
  },
  steps: [
    ...handled({
      unitId: 'social-affairs', officer: 'jingban-shiwu', chief: 'guzhang-shiwu',
      contact: { method: 'phone', note: '打电话给王满秀，问清残疾证等级和现在住的地方。' },
      finding: '当事人持有效的二级残疾人证，户籍在东坪镇，尚未申请两项补贴。',
      reply: '王满秀同志：您好。残疾人两项补贴已经实行“跨省通办”，您侄儿不用回来，可以在现在住的地方申请。\n一、在哪里申请：全国任何一个乡镇、街道都可以提出申请，材料会转回东坪镇审核。\n二、带什么：残疾人证、身份证、本人的社会保障卡或银行卡。由家里人代办的，带上代办人身份证。\n三、能领哪一项：一级、二级残疾人可以申请护理补贴；低保等困难家庭的残疾人可以申请生活补贴。两项都符合的，可以同时领。\n四、多久有结果：材料转到本县后，我们承诺20个工作日内办结。\n如果在外地申请遇到困难，请在这里补充说明，我们来协调。依据：《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）。'
    }),
    ...madePublic(9)
  ]
}

const marriage: Story = {
  key: 'marriage', citizen: 3, daysAgo: 27,
  filed: {
    type: 'consultation', title: '户口在外省，能不能在安化办结婚登记，要不要户口簿', townshipCode: null, publicity: 'public', contactName: '陈女士', contactPhone: demoPhone,
    statement: '我弟弟和未婚妻准备结婚，女方户口在外省，两个人都在安化上班。请问可以在安化办结婚登记吗？一定要回去拿户口簿吗？要交多少钱？周末能不能办？'
  },
  steps: [
    ...handled({
      unitId: 'marriage-registry', officer: 'jingban-hunyin', chief: 'guzhang-hunyin',
      contact: { method: 'phone', note: '打电话说明全国通办和要带的证件，对方表示清楚了。' },
      finding: '双方均为内地居民，符合全国通办的条件。',
      reply: '您好。您弟弟和未婚妻可以在安化办理结婚登记，不用户口簿。\n一、在哪里办：从2025年5月10日起，内地居民结婚登记全国通办，任何一个婚姻登记处都可以办，和户口在哪里没有关系。\n二、带什么：双方本人的身份证；三张两寸近期半身免冠合影；到场签一份没有配偶、没有直系血亲和三代以内旁系血亲关系的声明。不用户口簿，也不用单位或村里开证明。\n三、两个人必须一起到场，不能代办。\n四、当场办理，不收任何费用。如果有人向您收登记费，请打我们的电话举报。\n五、周一至周五上班时间办理，人多的日子可以先在小程序里预约。依据：《婚姻登记条例》（国务院令第804号）。'
    }),
    ...madePublic(9),
    { on: 10, by: 'citizen', act: 'rate', solved: 'yes', treated: 5 }
  ]
}

const emergencyAid: Story = {
  key: 'emergency-aid', citizen: 0, daysAgo: 22,
  filed: {
    type: 'help', title: '家里失火，一时吃住困难，想申请临时救助', townshipCode: meicheng, publicity: 'public', contactName: '张桂英', contactPhone: demoPhone,
    statement: `前天夜里我家厨房失火，粮食和被褥都烧了，人没有事。现在借住在亲戚家，家里只有我和老伴两个人，都七十多岁了。请问能不能申请临时救助？我腿不方便，去不了县里。联系电话${demoPhone}，住梅城镇南桥村8组。`
  },
  steps: [
    ...handled({
      unitId: 'township-430923118', officer: 'meicheng-jingban', chief: 'meicheng-suozhang', note: '属于急难情形，请当天联系，先行救助。',
      contact: { method: 'visit', note: '当天下午上门看望，送去棉被、大米和食用油，登记了急难救助登记表。' },
      finding: '厨房和杂屋烧毁，主屋可以修缮后居住。老两口没有其他住处，生活一时困难，符合急难型临时救助条件。已先行救助，手续由镇里补办。',
      reply: '张桂英同志：您好。您反映家里失火的情况，镇里当天已经上门核实，先送去了棉被、粮食和食用油，处理意见如下。\n一、临时救助：您家属于突发急难，按规定先救助、后补手续。救助金已经由镇里审批，10个工作日内发到您的社会保障卡，您不用到县里来。\n二、住的问题：镇里已请村里帮忙，先修好主屋的电线和屋顶，修好以前您可以继续住在亲戚家，也可以由镇里安排到敬老院暂住。\n三、以后有困难：修房以后生活仍有困难的，可以再申请低保或者其他帮扶，由镇里的工作人员上门帮您填表。\n依据：《社会救助暂行办法》第四十七条、第四十八条。'
    }),
    ...madePublic(10),
    { on: 12, by: 'citizen', act: 'rate', solved: 'yes', treated: 5, comment: '当天就来了人，心里踏实。' }
  ]
}

const funeral: Story = {
  key: 'funeral', citizen: 2, daysAgo: 18,
  filed: {
    type: 'complaint', title: '办丧事时被要求买一整套服务，这样收费对不对', townshipCode: null, publicity: 'public', contactName: '王满秀', contactPhone: demoPhone,
    statement: '上个月家里老人过世，去办火化的时候，窗口的人说要买一整套服务才能排上，包括鲜花布置和骨灰盒，不买就要等。请问这些是必须买的吗？哪些费用是可以减免的？'
  },
  steps: [
    ...handled({
      unitId: 'funeral-centre', officer: 'jingban-binzang', chief: 'guzhang-binzang',
      contact: { method: 'in-person', note: '请王满秀到殡葬事务中心当面说明情况，看了收费单据。' },
      finding: '经核查收费单据，鲜花布置一项事先没有书面征得家属同意。已责成退还这项费用，并对当班人员批评教育。',
      reply: '王满秀同志：您好。您反映的情况经核查基本属实，向您道歉，处理结果如下。\n一、哪些是必须的：只有遗体接运、存放、告别、火化、骨灰寄存属于基本服务，按政府定价收取。其他项目都要由家属自己选，不选也一样排队，不能捆绑。\n二、这次怎么处理：鲜花布置没有事先征得您书面同意，费用已退还；当班人员已受到批评，中心重新在窗口张贴了服务清单和价格。\n三、可以减免的：基本服务费用按县里的惠民殡葬规定减免，带死亡证明和火化证明，在窗口当场办理，不用另跑。\n四、清单以外的收费，家属有权拒绝，也可以在这里继续反映，我们15个工作日内答复。依据：《殡葬管理条例》（2026年3月30日起施行）。'
    }),
    ...madePublic(9),
    { on: 10, by: 'citizen', act: 'rate', solved: 'partly', treated: 4, comment: '钱退了，希望以后一开始就说清楚。' }
  ]
}

/** Matters that went all the way to the public: one of each kind people ask about most. */
export const publishedStories: readonly Story[] = [oldAgeAllowance, livingAllowance, disabilityAllowances, marriage, emergencyAid, funeral]
