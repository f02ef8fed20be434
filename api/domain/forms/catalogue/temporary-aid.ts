import type { Form } from '../form.ts'
import { authorisation, promise, readIt } from './statements.ts'
import { householdTable } from './minimum-living.ts'
import { applicant, bankAccount, choice, choices, column, consent, date, form, home, idNumber, line, money, office, opinion, paragraph, part, penSignature, phone, signature, table } from './write.ts'

const spending = ['医疗', '教育', '残疾康复', '住房', '意外灾祸', '其他基本生活支出'] as const

export const temporaryAid: Form = form({
  id: 'temporary-aid', title: '临时救助申请表（支出型）', guides: ['temporary-aid-spending', 'temporary-aid-emergency'], to: 'township', unit: 'social-assistance', pages: 2,
  intro: '情况紧急、等不得的，请直接打电话或者到乡镇，按急难救助先行办理，不用先填本表。办理不收费。', basis: '《社会救助暂行办法》第四十七条至第四十九条',
  parts: [
    part('applicant', '一、申请人', [...applicant(), ...home(), choices('status', '已有的保障', ['低保', '低保边缘', '特困', '孤儿或事实无人抚养儿童', '都没有'], { ask: '现在已经享受哪些保障？', size: 'full' }), ...bankAccount()]),
    part('household', '二、家庭成员', [householdTable(5)]),
    part('need', '三、困难情况', [
      choices('kinds', '支出原因', spending, { ask: '钱主要花在哪里？', size: 'full' }),
      money('spent', '总支出', { ask: '近十二个月为这件事一共花了多少？', help: '单位是元。' }), money('covered', '已报销、赔付', { ask: '医保报销、保险赔付、别处救助一共得了多少？', help: '没有写 0。' }), money('own', '自己负担', { ask: '自己实际负担多少？' }),
      money('income', '家庭年收入', { ask: '全家一年收入多少？', help: '没有写 0。' }), money('savings', '存款现金', { ask: '存款和现金一共多少？', help: '没有写 0。' }), choice('helped', '今年已救助', ['没有', '有'], { ask: '今年有没有领过临时救助？', size: 'third' }),
      paragraph('story', '困难经过', { ask: '出了什么事，现在难在哪里？', help: '写清时间、事情、花费和缺口。', max: 200 })
    ]),
    part('papers', '四、随表交的材料', [choices('papers', '材料', ['支出票据', '诊断证明', '学校收费证明', '其他佐证'], { ask: '随表交哪些材料？', help: '证件由窗口查看，能核对到的不用交。', size: 'full' })]),
    part('promise', '五、承诺与授权', [consent('promise-read', readIt), signature('sign', '申请人签名', { ask: '请申请人签名' }), date('signed-on', '日期', { ask: '哪天签的？' })], { statement: `${promise}\n${authorisation}` }),
    part('office', '六、审核', [opinion('township', '乡镇审核意见'), opinion('bureau', '县民政局审批意见')])
  ]
})

export const emergencyAid: Form = form({
  id: 'emergency-aid', title: '急难救助登记表', guides: ['temporary-aid-emergency'], to: 'township', unit: 'social-assistance', pages: 1,
  intro: '先救人，后补手续：一时拿不出材料的，凭本表即可先行救助。任何人发现都可以报告。', basis: '《社会救助暂行办法》第四十八条；民发〔2018〕23号',
  parts: [
    part('person', '一、遇到急难的人', [
      line('name', '姓名', { ask: '遇到困难的人叫什么名字？', help: '不知道写“不详”。', max: 20, size: 'third' }), choice('sex', '性别', ['男', '女'], { ask: '是男还是女？' }), line('age', '年龄', { ask: '大概多大年纪？', max: 8, size: 'third', optional: true }),
      idNumber('id-number', '身份证号', { ask: '身份证号是多少？', help: '不知道就不填。', optional: true }), phone('phone', '联系电话', { ask: '打哪个电话能找到人？', optional: true }),
      line('place', '现在何处', { ask: '人现在在哪里？', max: 60, size: 'full' })
    ]),
    part('need', '二、急难情况', [
      choices('kinds', '遇到什么', ['火灾', '交通事故', '溺水', '突发重病', '意外伤害', '遭遇不法侵害', '生活无着', '其他'], { ask: '遇到了什么？', size: 'full' }),
      date('since', '发生日期', { ask: '哪天发生的？' }), choices('lack', '眼下缺什么', ['吃', '住', '药费', '路费'], { ask: '眼下最缺什么？', size: 'half' }),
      paragraph('story', '情况说明', { ask: '把看到、听到的情况写几句。', max: 165 })
    ]),
    part('reporter', '三、报告人', [
      choice('by', '由谁报告', ['本人', '亲友邻居', '村（社区）', '其他发现人'], { ask: '是谁来报告？', size: 'full' }), line('reporter', '报告人姓名', { max: 20, only: 'by=亲友邻居,村（社区）,其他发现人' }),
      phone('reporter-phone', '报告人电话', { only: 'by=亲友邻居,村（社区）,其他发现人' }), signature('sign', '报告人签名', { ask: '请报告人签名', optional: true }), date('signed-on', '报告日期', { ask: '今天是几号？' })
    ]),
    part('office', '四、先行救助记录', [
      office(line('received', '接报时间')), office(line('first', '首次见本人')), office(line('given', '给付的钱或物')), office(penSignature('taker', '领取人签名')),
      opinion('township', '乡镇处理'), opinion('later', '补办手续', '应补材料：　　　　　　　　　补齐：　　年　　月　　日　经办人：')
    ])
  ]
})

export const rigidSpending: Form = form({
  id: 'rigid-spending', title: '刚性支出困难家庭认定申请表', guides: ['rigid-spending'], to: 'township', unit: 'social-assistance', pages: 2,
  intro: '用于看病、上学、康复等必须的支出太大、生活困难的家庭。认定以后有效期最长十二个月。办理不收费。', basis: '《刚性支出困难家庭认定办法》、《社会救助暂行办法》',
  parts: [
    part('applicant', '一、申请人', [...applicant(), ...home()]),
    part('household', '二、家庭成员', [householdTable(5)]),
    part('spending', '三、近十二个月的刚性支出（元，扣除报销和救助）', [
      money('medical', '医疗', { ask: '看病自己付了多少？', help: '没有写 0。' }), money('education', '教育', { ask: '上学自己付了多少？', help: '没有写 0。' }), money('care', '残疾康复', { ask: '康复、辅具自己付了多少？', help: '没有写 0。' }),
      money('other', '其他', { ask: '其他必须的支出多少？', help: '例如因灾、因意外。没有写 0。' }), line('other-what', '其他是什么', { max: 20, optional: true, size: 'half' }),
      table('bills', '主要票据', 4, [column('on', '时间', 18, { max: 20 }), column('who', '用在谁身上', 18), column('what', '项目', 36, { max: 30 }), column('sum', '金额（元）', 28, { kind: 'money', max: 12 })], { ask: '几笔大的支出是哪些？', help: '把大的几笔写上，票据随表交。', optional: true })
    ]),
    part('means', '四、收入和财产', [
      money('income', '家庭年收入', { ask: '全家一年收入多少？', help: '没有写 0。' }), money('savings', '存款现金', { ask: '存款和现金一共多少？', help: '没有写 0。' }), line('vehicles', '车辆农机', { ask: '有没有机动车、大型农机？', help: '没有写“无”。', max: 20, size: 'third' }),
      line('houses', '房屋', { ask: '有几处房子，在哪里？', help: '没有写“无”。', max: 50, size: 'full' }), paragraph('reason', '困难情况', { ask: '难在哪里？', max: 160 })
    ]),
    part('promise', '五、承诺与授权', [consent('promise-read', readIt), signature('sign', '申请人签名', { ask: '请申请人签名' }), date('signed-on', '日期', { ask: '哪天签的？' })], { statement: `${promise}\n${authorisation}` }),
    part('office', '六、审核', [opinion('township', '乡镇初审意见'), opinion('bureau', '县民政局确认意见')])
  ]
})
