import type { Form, FormField } from '../form.ts'
import { authorisation, promise, readIt } from './statements.ts'
import { applicant, bankAccount, choice, column, consent, date, form, home, idNumber, line, money, opinion, paragraph, part, penColumn, phone, signature, penSignature, table } from './write.ts'

const health = ['健康', '患病', '残疾', '重病重残'] as const

/** Everyone who lives and eats together, the applicant first. */
export const householdTable = (rows: number): FormField => table('household', '共同生活的家庭成员（含申请人）', rows, [
  column('name', '姓名', 13), column('relation', '关系', 10, { max: 10 }), column('id-number', '身份证号', 28, { kind: 'id-number', max: 18 }),
  column('health', '健康状况', 13, { kind: 'choice', choices: health }), column('work', '职业或学校', 19, { max: 20, optional: true }), column('income', '月收入（元）', 17, { kind: 'money', max: 10 })
], { ask: '家里和您一起生活的有哪些人？', help: '申请人写在第一行。在外读书的子女也要写；没有收入的写 0。' })

const supporters = table('supporters', '不在一起生活的赡养、抚养、扶养义务人', 2, [
  column('name', '姓名', 14), column('relation', '关系', 12, { max: 10 }), column('phone', '联系电话', 22, { kind: 'phone', max: 13, optional: true }), column('where', '住址', 32, { max: 30 }), column('gives', '每月给付（元）', 20, { kind: 'money', max: 10 })
], { ask: '有没有不住在一起、依法要赡养或者抚养您家的人？', help: '例如分了家的子女、离了婚的父亲或母亲。没有就不填。', optional: true })

const income = [
  money('wages', '工资性收入', { ask: '全家一年打工、上班一共挣多少？', help: '一年合计，单位是元。没有写 0。' }),
  money('business', '经营净收入', { ask: '种田、养殖、做生意，一年除去成本净挣多少？', help: '没有写 0。' }),
  money('property-income', '财产净收入', { ask: '利息、租金、土地流转，一年收多少？', help: '没有写 0。' }),
  money('transfers', '转移净收入', { ask: '养老金、子女给的、补贴，一年收多少？', help: '依规定不算收入的优抚、奖励等也可以写，工作人员会扣除。没有写 0。' }),
  money('medical', '看病自付支出', { ask: '一年看病自己付了多少？', help: '报销以后自己出的钱。没有写 0。' }),
  money('schooling', '上学自付支出', { ask: '一年上学自己付了多少？', help: '没有写 0。' })
]

const property = [
  money('savings', '存款现金', { ask: '家里的存款和现金一共多少？', help: '单位是元。没有写 0。' }),
  money('securities', '股票基金', { ask: '股票、基金、商业保险值多少？', help: '没有写 0。', optional: true }),
  line('vehicles', '车辆农机', { ask: '有没有机动车、船、大型农机？', help: '写有几辆、什么车。残疾人代步车不用写；没有写“无”。', max: 20, size: 'third' }),
  line('houses', '房屋', { ask: '有几处房子，在哪里，多大？', help: '没有写“无”。', max: 50, size: 'full' })
]

const kin = [
  choice('kin', '近亲属备案', ['没有', '有'], { ask: '您家有没有近亲属是民政、乡镇经办低保的人，或者是村（社区）干部？', help: '有也可以申请，只是要登记备案。', size: 'third' }),
  line('kin-who', '姓名与关系', { ask: '是谁，是您家的什么人？', max: 40, only: 'kin=有' })
]

export const minimumLiving: Form = form({
  id: 'minimum-living', title: '最低生活保障申请及承诺授权书', guides: ['minimum-living', 'minimum-living-margin'], to: 'township', unit: 'social-assistance', pages: 2,
  intro: '向户籍所在地乡镇提出；行动不便的可以请村（社区）代办，或者请工作人员上门。办理不收费。', basis: '《社会救助暂行办法》、《最低生活保障审核确认办法》',
  parts: [
    part('request', '一、申请事项', [
      choice('what', '申请类别', ['最低生活保障', '最低生活保障边缘家庭认定'], { ask: '您要申请哪一种？', help: '收入低于低保标准的申请低保；略高于低保标准、生活仍困难的申请边缘家庭。分不清就选低保，工作人员会核对。' }),
      choice('place', '户籍', ['农村', '城市'], { ask: '户口在农村还是城市？', size: 'half' }), choice('by', '由谁提出', ['本人', '委托他人'], { ask: '自己申请还是托人申请？' }),
      line('helper', '代办人', { ask: '代办人叫什么、是您的什么人？', max: 20, only: 'by=委托他人' }), phone('helper-phone', '代办人电话', { only: 'by=委托他人' })
    ]),
    part('applicant', '二、申请人', [...applicant(), ...home(), ...bankAccount()]),
    part('household', '三、家庭成员', [householdTable(5), supporters]),
    part('means', '四、全家近十二个月的收入、支出和现有财产', [...income, ...property]),
    part('reason', '五、申请理由', [paragraph('reason', '申请理由', { ask: '为什么申请？', help: '写清家里的难处：谁病了、花了多少、靠什么生活。', max: 130 }), ...kin]),
    part('promise', '六、承诺', [consent('promise-read', readIt), signature('sign', '申请人签名', { ask: '请申请人签名' }), date('signed-on', '日期', { ask: '哪天签的？' })], { statement: promise }),
    part('authorise', '七、授权核对', [table('adults', '共同生活的成年家庭成员逐人签名', 4, [
      column('name', '姓名', 22), column('id-number', '身份证号', 34, { kind: 'id-number', max: 18 }), penColumn('pen', '签名（本人手写）', 26), penColumn('on', '日期', 18)
    ], { ask: '家里有哪些满十八岁的人？', help: '每个人都要在打印出来的表上亲笔签名。' })], { statement: authorisation }),
    part('office', '八、经办记录', [opinion('township', '乡镇意见')])
  ]
})

export const verificationAuthorisation: Form = form({
  id: 'verification-authorisation', title: '居民家庭经济状况核对授权书', guides: ['economic-verification', 'minimum-living', 'minimum-living-margin', 'special-hardship', 'rigid-spending', 'temporary-aid-spending'], to: 'township', unit: 'economic-verification', pages: 1,
  intro: '共同生活的成年家庭成员每人都要亲笔签名；不会写字的按手印，并由见证人签名。', basis: '《社会救助暂行办法》第五十八条',
  parts: [
    part('applicant', '一、授权家庭', [
      line('name', '申请人', { ask: '申请人叫什么名字？', max: 20, size: 'third', keep: 'name' }), idNumber('id-number', '身份证号', { ask: '申请人的身份证号是多少？', keep: 'id-number' }),
      phone('phone', '联系电话', { ask: '打哪个电话能找到人？', keep: 'phone' }), line('address', '家庭住址', { ask: '家住哪里？', max: 60, keep: 'address' }),
      choice('matter', '申请的事项', ['低保', '低保边缘家庭', '特困', '刚性支出困难家庭', '临时救助', '其他'], { ask: '为办哪一件事授权？', size: 'full' })
    ]),
    part('authorise', '二、授权内容', [consent('read', readIt)], { statement: authorisation }),
    part('sign', '三、成年家庭成员签名', [table('adults', '每人亲笔签名', 6, [
      column('name', '姓名', 18), column('relation', '与申请人关系', 17, { max: 10 }), column('id-number', '身份证号', 29, { kind: 'id-number', max: 18 }), penColumn('pen', '签名或手印', 22), penColumn('on', '日期', 15)
    ], { ask: '家里有哪些满十八岁的人？', help: '每个人都要在打印出来的表上亲笔签名。' }), penSignature('witness', '见证人签名', { help: '有人按手印时由见证人签名。' }), date('signed-on', '日期', { ask: '哪天签的？' })]),
    part('office', '四、受理', [opinion('township', '乡镇受理')])
  ]
})
