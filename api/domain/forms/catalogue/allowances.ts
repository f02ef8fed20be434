import type { Form } from '../form.ts'
import { readIt, truth } from './statements.ts'
import { applicant, bankAccount, choice, choices, consent, date, form, home, idNumber, line, office, opinion, opinions, paragraph, part, penSignature, phone, signature } from './write.ts'

const proxy = (only: string) => [
  line('helper', '代办人', { ask: '代办人叫什么名字，是本人的什么人？', max: 20, only }), phone('helper-phone', '代办人电话', { only })
]
const byWhom = choice('by', '由谁提出', ['本人', '监护人或代办人'], { ask: '自己申请还是别人代办？', size: 'full' })

const promise = (whose: string) => part('promise', '承诺', [consent('promise-read', readIt), signature('sign', `${whose}签名`, { ask: `请${whose}签名` }), date('signed-on', '日期', { ask: '哪天签的？' })], { statement: truth })

export const disabilityAllowances: Form = form({
  id: 'disability-allowances', title: '残疾人两项补贴申请表', guides: ['disability-living', 'disability-care'], to: 'township', unit: 'social-affairs', pages: 1,
  intro: '困难残疾人生活补贴、重度残疾人护理补贴可以同时申请。可向户籍地或者就近的任一乡镇申请，跨省通办；行动不便的可以上门。', basis: '国发〔2015〕52号；湘政发〔2015〕54号',
  parts: [
    part('applicant', '一、申请的补贴和残疾人', [
      choices('what', '申请补贴', ['困难残疾人生活补贴', '重度残疾人护理补贴'], { ask: '申请哪一项？', help: '两项都符合的可以都选。', size: 'full' }), ...applicant(), line('registered', '户籍地址', { ask: '户口在哪里？', max: 60, size: 'full' }), ...home(),
      choice('kind', '残疾类别', ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'], { ask: '残疾证上写的是哪一类？', size: 'full' }),
      choice('level', '残疾等级', ['一级', '二级', '三级', '四级'], { ask: '残疾证上写的是几级？', size: 'full' }),
      choices('status', '已有的保障', ['低保', '低保边缘', '特困', '孤儿等儿童保障', '工伤护理费', '都没有'], { ask: '现在已经享受哪些保障？', help: '用来核对能不能同时领。', size: 'full' }), ...bankAccount('残疾人')
    ]),
    part('helper', '二、监护人或代办人', [byWhom, ...proxy('by=监护人或代办人')]),
    { ...promise('本人或代办人'), title: '三、承诺' },
    part('office', '四、审核', opinions(['township', '乡镇初审'], ['federation', '县残联审核'], ['bureau', '县民政局审定']))
  ]
})

export const oldAgeAllowance: Form = form({
  id: 'old-age-allowance', title: '高龄津贴申请表', guides: ['old-age-allowance', 'centenarian'], to: 'township', unit: 'ageing', pages: 1,
  intro: '年满八十周岁的老人申请。老人不用自己跑，子女、村（社区）可以代办，工作人员可以上门。年龄和标准以当地现行文件为准。', basis: '《老年人权益保障法》第三十三条',
  parts: [
    part('applicant', '一、老人', [...applicant('老人'), ...home(), choice('living', '居住情况', ['独居', '与配偶居住', '与子女居住', '养老机构', '其他'], { ask: '老人平时和谁住？', size: 'full' }), ...bankAccount('老人')]),
    part('contact', '二、联系人', [
      choice('by', '由谁提出', ['老人本人', '代办人'], { ask: '老人自己申请还是别人代办？' }), line('contact', '联系人', { ask: '平时联系谁？叫什么名字？', max: 20, size: 'third' }),
      line('contact-relation', '与老人关系', { ask: '是老人的什么人？', max: 10, size: 'third' }), phone('contact-phone', '联系人电话', { ask: '联系人的电话是多少？' }), line('contact-address', '联系人住址', { max: 40, optional: true, size: 'full' })
    ]),
    part('state', '三、现在的情况', [
      choices('status', '已有的保障', ['低保', '特困', '残疾人补贴', '养老服务补贴', '都没有'], { ask: '老人现在已经享受哪些保障？', size: 'full' }), choice('can', '自理情况', ['能自理', '部分能自理', '不能自理'], { ask: '老人生活能不能自理？', size: 'full' })
    ]),
    { ...promise('老人或代办人'), title: '四、承诺' },
    part('office', '五、审核', opinions(['village', '村（社区）核实', '核实人'], ['township', '乡镇审核'], ['bureau', '县民政局审定']))
  ]
})

const rooms = ['入户和地面', '卧室', '卫生间和洗浴', '厨房', '照明和呼叫', '辅具配备', '其他'] as const

export const homeAdaptation: Form = form({
  id: 'home-adaptation', title: '特殊困难老年人家庭适老化改造申请表', guides: ['home-adaptation'], to: 'township', unit: 'elderly-care', pages: 1,
  intro: '工作人员先上门评估，再定改造清单；没有本人同意不动工。改造不向老人收费的范围以当地文件为准。', basis: '民政部等部门关于老年人家庭适老化改造的文件',
  parts: [
    part('applicant', '一、老人和联系人', [
      ...applicant('老人'), ...home(), choices('status', '困难类型', ['特困', '低保', '低保边缘', '失能', '残疾', '高龄', '独居或空巢'], { ask: '老人属于哪几种情况？', size: 'full' }),
      choice('can', '自理情况', ['能自理', '部分能自理', '不能自理'], { ask: '老人生活能不能自理？', size: 'full' }),
      line('contact', '联系人', { ask: '平时联系谁？', max: 20, size: 'third' }), line('contact-relation', '与老人关系', { ask: '是老人的什么人？', max: 10, size: 'third' }), phone('contact-phone', '联系人电话', { ask: '联系人的电话是多少？' })
    ]),
    part('house', '二、房屋和需要', [
      choice('owner', '房屋归谁', ['老人自己', '子女', '租住', '其他'], { ask: '房子是谁的？', size: 'full' }), line('storey', '楼层结构', { ask: '几层的房子，老人住第几层？', max: 20, size: 'half', optional: true }),
      choice('consent', '房主态度', ['同意改造', '还没有问'], { ask: '房主同不同意改造？' }), choices('rooms', '想改的地方', rooms, { ask: '哪些地方不方便？', size: 'full' }), paragraph('need', '具体需要', { ask: '老人平时哪里容易摔、哪里够不着？', max: 66, optional: true })
    ]),
    { ...promise('老人或联系人'), title: '三、承诺' },
    part('office', '四、评估和审核', opinions(['assess', '入户评估（两人）', '评估人'], ['township', '乡镇审核'], ['bureau', '县民政局审定']))
  ]
})

const father = [
  line('father', '父亲姓名', { ask: '孩子的父亲叫什么名字？', max: 20, size: 'third' }), idNumber('father-id', '父亲身份证号', { optional: true })
]
const mother = [
  line('mother', '母亲姓名', { ask: '孩子的母亲叫什么名字？', max: 20, size: 'third' }), idNumber('mother-id', '母亲身份证号', { optional: true })
]

const child = () => [
  line('name', '儿童姓名', { ask: '孩子叫什么名字？', max: 20, size: 'third' }), choice('sex', '性别', ['男', '女'], { ask: '孩子是男孩还是女孩？' }), line('ethnicity', '民族', { ask: '孩子是哪个民族？', max: 10, size: 'third', optional: true }),
  idNumber('id-number', '身份证号', { ask: '孩子的身份证号是多少？', help: '户口簿上有。没有办过身份证也有号码。' }), line('school', '就读学校', { ask: '孩子在哪里上学？', help: '没有上学写“未入学”。', max: 30 }), ...home(),
  choice('health', '身体状况', ['健康', '患病', '残疾', '重病重残'], { ask: '孩子身体怎么样？' }), choice('lives', '养育方式', ['亲属抚养', '机构养育', '家庭寄养', '其他'], { ask: '孩子现在由谁养？', size: 'full' })
]

const guardian = () => [
  line('guardian', '监护人', { ask: '监护人叫什么名字？', max: 20, size: 'third', keep: 'name' }), line('guardian-relation', '与儿童关系', { ask: '是孩子的什么人？', max: 10, size: 'third' }), line('guardian-work', '职业', { max: 20, size: 'third', optional: true }),
  idNumber('guardian-id', '监护人证件号', { ask: '监护人的身份证号是多少？', keep: 'id-number' }), phone('guardian-phone', '监护人电话', { ask: '监护人的电话是多少？', keep: 'phone' }), ...bankAccount('儿童或监护人')
]

export const orphan: Form = form({
  id: 'orphan', title: '孤儿基本生活费申请表', guides: ['orphan'], to: 'township', unit: 'child-welfare', pages: 2,
  intro: '由监护人申请，工作人员可以上门。能在部门间核对到的证明不用再交。本表内容为儿童隐私，经办人不得外传。', basis: '国办发〔2010〕54号',
  parts: [
    part('child', '一、儿童', child()),
    part('parents', '二、父母情况', [
      ...father, choice('father-state', '父亲情况', ['死亡', '宣告死亡', '失踪（宣告失踪）', '查找不到'], { ask: '父亲是什么情况？', size: 'full' }),
      ...mother, choice('mother-state', '母亲情况', ['死亡', '宣告死亡', '失踪（宣告失踪）', '查找不到'], { ask: '母亲是什么情况？', size: 'full' }), paragraph('story', '情况说明', { ask: '说说是怎么回事。', max: 160, optional: true })
    ]),
    part('guardian', '三、监护人', guardian()),
    { ...promise('监护人'), title: '四、承诺' },
    part('office', '五、审核', [opinion('village', '村级核实', '儿童主任：　　　　　　　　　　　　　（盖章）　　　年　　月　　日'), opinion('township', '乡镇审核意见'), opinion('bureau', '县民政局审批意见'), office(line('from', '从何月起发放')), office(penSignature('file', '建档人'))])
  ]
})

const states = ['死亡', '失踪', '重残', '重病', '服刑在押', '强制隔离戒毒', '被限制人身自由', '失联', '撤销监护资格', '遣送出境', '无以上情形'] as const

export const unattendedChild: Form = form({
  id: 'unattended-child', title: '事实无人抚养儿童基本生活补贴申请表', guides: ['unattended-child'], to: 'township', unit: 'child-welfare', pages: 2,
  intro: '由监护人或者受托的近亲属申请；有困难的由村（社区）代为申请。先比对数据，能比对到的不用交证明。本表内容为儿童隐私，经办人不得外传。', basis: '民发〔2019〕62号',
  parts: [
    part('child', '一、儿童', child()),
    part('parents', '二、父母情况', [
      ...father, choice('father-state', '父亲情况', states, { ask: '父亲属于哪一种情况？', size: 'full' }),
      ...mother, choice('mother-state', '母亲情况', states, { ask: '母亲属于哪一种情况？', size: 'full' }), paragraph('story', '情况说明', { ask: '说说是从什么时候开始的，现在谁在照顾孩子。', max: 160, optional: true })
    ]),
    part('guardian', '三、监护人或受托人', guardian()),
    { ...promise('监护或受托人'), title: '四、承诺' },
    part('office', '五、查验和确认', [opinion('village', '村级核实', '儿童主任：　　　　　　　　　　　　　（盖章）　　　年　　月　　日'), opinion('township', '乡镇查验结论'), opinion('bureau', '县民政局确认意见'), office(line('from', '从何月起发放')), office(penSignature('file', '建档人'))])
  ]
})
