import type { Form } from '../form.ts'
import { choice, choices, column, consent, date, form, idNumber, line, money, number, office, opinion, paragraph, part, penColumn, penSignature, phone, table, township } from './write.ts'

const person = (side: 'giver' | 'helper', who: string, kept: boolean) => [
  line(side, '姓名', { ask: `${who}叫什么名字？`, max: 20, size: 'third', ...(kept ? { keep: 'name' as const } : {}) }), idNumber(`${side}-id`, '身份证号', { ask: `${who}的身份证号是多少？`, ...(kept ? { keep: 'id-number' as const } : {}) }),
  phone(`${side}-phone`, '联系电话', { ask: `${who}的电话是多少？`, ...(kept ? { keep: 'phone' as const } : {}) }), line(`${side}-home`, '住址', { ask: `${who}住在哪里？`, max: 60, size: 'full', ...(kept ? { keep: 'address' as const } : {}) })
]

const matters = ['领取、填写、递交材料', '补正材料、补充说明', '查询办理进度', '领取结果、证件', '其他'] as const

export const powerOfAttorney: Form = form({
  id: 'power-of-attorney', title: '授权委托书', guides: [], to: 'township', unit: 'office', pages: 1,
  intro: '委托人亲笔签名或者按手印。结婚、离婚、收养登记要本人亲自到场，不能委托。委托人随时可以撤回委托。', basis: '《民法典》第一百六十一条、第一百六十五条',
  parts: [
    part('giver', '一、委托人（要办事的人）', person('giver', '委托人', true)),
    part('helper', '二、受托人（代办的人）', [...person('helper', '受托人', false), line('relation', '与委托人关系', { ask: '受托人是委托人的什么人？', max: 10, size: 'third' })]),
    part('what', '三、委托的事', [
      line('matter', '办理事项', { ask: '委托办哪一件事？', help: '写事项的名称，例如“高龄津贴申请”。', max: 50, size: 'full' }), choices('powers', '权限', matters, { ask: '可以替您做哪些事？', size: 'full' }), line('power-else', '其他权限', { ask: '其他是什么？', max: 50, size: 'full', only: 'powers=其他' }),
      date('from', '委托从', { ask: '从哪天开始？' }), date('until', '到', { ask: '到哪天为止？' }), paragraph('why', '不能来的原因', { ask: '为什么不能自己来？', max: 66, optional: true })
    ]),
    part('sign', '四、签署', [
      penSignature('giver-sign', '委托人签名（手印）', { help: '打印后亲笔签。' }), penSignature('helper-sign', '受托人签名', { help: '打印后亲笔签。' }), penSignature('witness', '见证人签名', { help: '委托人按手印的，由见证人签名。' }), date('signed-on', '日期', { ask: '哪天签的？' })
    ], { statement: '委托人委托受托人办理以上事项。受托人在权限内所做的，由委托人承担；受托人不得超出权限，不得把委托人的个人信息用于别处。' }),
    part('office', '五、核对', [office(line('checked', '核对人')), office(date('checked-on', '核对日期'))])
  ]
})

export const helperConfirmation: Form = form({
  id: 'helper-confirmation', title: '代办确认书', guides: [], to: 'township', unit: 'office', pages: 1,
  intro: '替群众在手机、电脑上填报以后，把内容念给本人听，本人确认无误再签名。', basis: '《民法典》第一百六十一条、第一百六十五条',
  parts: [
    part('giver', '一、本人', [...person('giver', '本人', false), township('township', '乡镇', { ask: '在哪个乡镇？' }), line('village', '村（社区）', { ask: '在哪个村、社区？', max: 20, size: 'third' })]),
    part('helper', '二、代办人', [line('helper', '姓名', { ask: '代办人叫什么名字？', max: 20, size: 'third', keep: 'name' }), phone('helper-phone', '联系电话', { ask: '代办人的电话是多少？', keep: 'phone' }), choice('post', '身份', ['村级民政协理员', '儿童主任', '乡镇工作人员', '亲友邻居'], { ask: '代办人是什么身份？', size: 'full' })]),
    part('what', '三、代办的事', [
      line('matter', '办理事项', { ask: '代办了哪一件事？', max: 50, size: 'full' }), line('number', '受理编号', { ask: '受理编号是多少？', max: 30, size: 'half', optional: true }), date('on', '代办日期', { ask: '哪天代办的？' }), paragraph('told', '填报要点', { ask: '替本人填了什么？', help: '写要点，念给本人听。', max: 99 })
    ]),
    part('confirm', '四、本人确认', [
      choices('confirmed', '逐项确认', ['念给我听过', '与我说的一致', '知道编号和查询码', '同意由他代办'], { ask: '一项一项问本人，对的打勾。', size: 'full' }), choice('way', '确认方式', ['当面签名', '当面按手印', '电话确认（录音）'], { ask: '本人怎么确认的？', size: 'full' }), line('recording', '录音编号', { ask: '电话录音的编号是多少？', max: 30, only: 'way=电话确认（录音）' }),
      penSignature('giver-sign', '本人签名手印', { help: '打印后签。' }), penSignature('helper-sign', '代办人签名', { help: '打印后签。' }), penSignature('witness', '见证人签名', { help: '按手印的由见证人签名。' }), date('signed-on', '日期', { ask: '哪天确认的？' })
    ], { statement: '代办不收任何费用。代办人要为本人保密，不留存证件和银行卡，不替本人领取、保管现金和存折。本人可以随时撤回委托。' }),
    part('office', '五、乡镇抽查回访', [opinion('check', '回访记录', '回访人：　　　　　　　　　　　　　　　　　　　　　年　　月　　日')])
  ]
})

export const householdSurvey: Form = form({
  id: 'household-survey', title: '入户调查表', guides: ['minimum-living', 'minimum-living-margin', 'special-hardship', 'rigid-spending', 'temporary-aid-spending'], to: 'township', unit: 'social-assistance', pages: 2, staffOnly: true,
  intro: '由两名以上工作人员一同入户，先出示证件、说明来意。只记与救助有关的事；照片只在确有必要时拍，并征得同意。', basis: '《最低生活保障审核确认办法》第十五条、第十六条',
  parts: [
    part('family', '一、家庭', [
      line('name', '申请人', { ask: '申请人叫什么名字？', max: 20, size: 'third' }), idNumber('id-number', '身份证号', { ask: '申请人的身份证号是多少？' }), phone('phone', '联系电话', { ask: '申请人的电话是多少？' }), township('township', '乡镇', { ask: '在哪个乡镇？' }), line('village', '村（社区）', { max: 20, size: 'third' }), line('group', '村民小组', { max: 20, size: 'third', optional: true }),
      line('address', '调查地点', { ask: '在哪里调查的？', max: 60, size: 'full' }), choice('matter', '调查事项', ['低保', '低保边缘', '特困', '刚性支出', '临时救助', '复核'], { ask: '为哪件事入户？', size: 'full' }), date('on', '入户日期', { ask: '哪天入户的？' }), line('met', '见到的人', { ask: '见到了谁？', max: 20, size: 'half' })
    ]),
    part('people', '二、家庭成员核对', [table('household', '实际共同生活的人', 5, [
      column('name', '姓名', 15), column('relation', '与申请人关系', 18, { max: 10 }), column('health', '健康状况', 22, { max: 20 }), column('work', '职业或学校', 27, { max: 20, optional: true }), column('income', '月收入（元）', 18, { kind: 'money', max: 10 })
    ], { ask: '家里实际住着哪些人？' })]),
    part('seen', '三、看到的情况', [
      choice('house', '住房', ['自有', '租住', '借住', '公租房', '其他'], { ask: '房子是哪来的？', size: 'full' }), line('house-state', '结构面积', { ask: '什么结构，多大，几间？', max: 30, size: 'half' }), choice('safe', '房屋安全', ['安全', '有隐患'], { ask: '房子安不安全？' }),
      line('goods', '家电家具', { ask: '主要的家电、家具有哪些？', max: 60, size: 'full' }), line('vehicles', '车辆农机', { ask: '看到哪些车辆、农机？', help: '没有写“无”。', max: 30, size: 'half' }), line('land', '田土山林', { ask: '田、土、山林各多少？', max: 30, size: 'half', optional: true }), line('animals', '种植养殖', { ask: '种什么、养什么？', max: 60, size: 'full', optional: true })
    ]),
    part('means', '四、收入、支出和需要', [
      money('income', '年收入', { ask: '全家一年收入多少？' }), money('medical', '看病自付', { ask: '一年看病自己付了多少？' }), money('schooling', '上学自付', { ask: '一年上学自己付了多少？' }), number('disabled', '残疾人数', { ask: '家里有几个残疾人？' }), number('ill', '重病人数', { ask: '家里有几个重病人？' }), number('minors', '未成年人数', { ask: '家里有几个未成年人？' }),
      paragraph('story', '困难原因', { ask: '困难的原因是什么？', max: 160 }), paragraph('neighbours', '邻里走访', { ask: '邻居、村组怎么说？', help: '不记录反映人的姓名。', max: 160, optional: true }), paragraph('differ', '与申报不符的', { ask: '有哪些和申报的不一样？', help: '没有写“无”。', max: 120 }), choices('help-needed', '还需要的帮助', ['医疗', '教育', '住房', '就业', '照料', '儿童关爱', '都不需要'], { ask: '还需要哪些帮助？', help: '不属于民政的，当场告诉找谁并转过去。', size: 'full' })
    ]),
    part('finding', '五、调查结论和签名', [
      choice('finding', '调查结论', ['与申报一致', '基本一致', '不一致'], { ask: '调查的结论是什么？', size: 'full' }), consent('read-back', '以上记录已当场念给被调查人听。'), penSignature('met-sign', '被调查人签名'),
      table('investigators', '调查人（两人以上，亲笔签名）', 3, [column('name', '姓名', 22), column('unit', '单位职务', 34, { max: 20 }), penColumn('pen', '签名', 26), penColumn('signed-on', '日期', 18)], { ask: '哪几个人入户调查的？', help: '至少两个人。' }), opinion('township', '乡镇负责人')
    ])
  ]
})
