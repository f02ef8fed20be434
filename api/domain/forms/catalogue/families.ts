import type { Form, FormField } from '../form.ts'
import { readIt } from './statements.ts'
import { choice, consent, date, form, idNumber, line, money, office, opinion, paragraph, part, penColumn, penSignature, phone, table, column } from './write.ts'

const spouse = (side: 'man' | 'woman', who: string): FormField[] => [
  line(`${side}-name`, `${who}姓名`, { ask: `${who}叫什么名字？`, max: 20, size: 'third' }), line(`${side}-ethnicity`, '民族', { ask: `${who}是哪个民族？`, max: 10, size: 'third', optional: true }), line(`${side}-work`, '职业', { ask: `${who}做什么工作？`, max: 20, size: 'third', optional: true }),
  idNumber(`${side}-id`, '身份证号', { ask: `${who}的身份证号是多少？` }), phone(`${side}-phone`, '联系电话', { ask: `${who}的电话是多少？` }),
  line(`${side}-home`, '户口所在地', { ask: `${who}的户口在哪里？`, max: 60, size: 'full' })
]

// Both sign in person before the registrar (民法典 第1076条, 婚姻登记条例): no finger on a screen.
const both = (prefix: string): FormField[] => [
  penSignature(`${prefix}-man`, '男方签名', { help: '到登记机关当面签。' }), penSignature(`${prefix}-woman`, '女方签名', { help: '到登记机关当面签。' }), office(date(`${prefix}-on`, '签名日期')), office(penSignature(`${prefix}-officer`, '登记员'))
]

const application = `我们双方自愿离婚，已就子女抚养、财产以及债务处理等事项协商一致，现依照《中华人民共和国民法典》第一千零七十六条，向婚姻登记机关申请离婚登记。
我们知道：自登记机关收到申请之日起三十日内，任何一方不愿意离婚的，可以撤回申请；三十日期满后的三十日内，双方应当亲自到场申请发给离婚证，没有申请的，视为撤回（民法典第一千零七十七条）。`

const agreement = '男女双方因感情等原因自愿离婚，经协商一致，订立本协议。离婚协议应当写明双方自愿离婚的意思表示和对子女抚养、财产以及债务处理等事项协商一致的意见（民法典第一千零七十六条）。'

export const divorce: Form = form({
  id: 'divorce', title: '离婚登记申请书', guides: ['divorce-application', 'divorce-certificate'], to: 'unit', unit: 'marriage-registry', pages: 2,
  intro: '双方先填好，带身份证、结婚证一起到场；签名一律在登记员面前签。登记机关有制式文书的，以制式文书为准，本表用来预先准备。第二页为离婚协议书样式。', basis: '《民法典》第一千零七十六条至第一千零七十八条；《婚姻登记条例》',
  parts: [
    part('man', '一、男方', spouse('man', '男方')),
    part('woman', '二、女方', spouse('woman', '女方')),
    part('marriage', '三、结婚登记', [date('married-on', '登记日期', { ask: '哪天登记结婚的？' }), line('certificate', '结婚证字号', { ask: '结婚证上的字号是多少？', max: 30 }), line('registry', '登记机关', { ask: '在哪里登记的？', max: 40, size: 'full' })]),
    part('application', '四、申请', [consent('read', readIt), ...both('apply')], { statement: application }),
    part('agreement', '离婚协议书（样式）', [
      line('children', '子女', { ask: '有几个未成年或不能独立生活的子女，叫什么名字？', help: '没有写“无”。', max: 60, size: 'full' }),
      choice('raise', '由谁抚养', ['男方', '女方', '分别抚养', '没有子女'], { ask: '子女由谁抚养？', size: 'full' }), money('support', '每月抚养费', { ask: '每月给多少抚养费？', help: '没有子女的写 0。' }), line('support-how', '给付办法', { ask: '怎么给、给到什么时候？', max: 40, size: 'half', optional: true }),
      paragraph('visits', '探望办法', { ask: '另一方怎么探望孩子？', max: 120, optional: true }), paragraph('property', '财产处理', { ask: '房子、存款、车辆等怎么分？', help: '没有共同财产写“无”。', max: 200 }),
      paragraph('debts', '债务处理', { ask: '欠的债和别人欠的钱怎么办？', help: '没有写“无”。', max: 160 }), paragraph('other', '其他约定', { ask: '还有什么约定？', max: 120, optional: true }), ...both('agree')
    ], { statement: agreement, newPage: true })
  ]
})

const adopter = (side: 'adopter' | 'partner', who: string, only?: string): FormField[] => {
  const where = only === undefined ? {} : { only }
  return [
    line(side, `${who}姓名`, { ask: `${who}叫什么名字？`, max: 20, size: 'third', ...where }), line(`${side}-ethnicity`, '民族', { max: 10, size: 'third', optional: true, ...where }), choice(`${side}-health`, '健康状况', ['健康', '患病'], { ask: `${who}身体怎么样？`, size: 'third', ...where }),
    idNumber(`${side}-id`, '身份证号', { ask: `${who}的身份证号是多少？`, ...where }), phone(`${side}-phone`, '联系电话', { ask: `${who}的电话是多少？`, ...where }), line(`${side}-work`, '职业', { max: 20, size: 'third', optional: true, ...where }), money(`${side}-income`, '年收入', { ask: `${who}一年收入多少？`, size: 'half', ...where })
  ]
}

export const adoption: Form = form({
  id: 'adoption', title: '收养登记申请书', guides: ['adoption'], to: 'unit', unit: 'child-welfare', pages: 2,
  intro: '收养人、送养人要亲自到场；收养八周岁以上未成年人的，要征得本人同意。签名一律在登记员面前签。登记机关有制式文书的，以制式文书为准。', basis: '《民法典》；《中国公民收养子女登记办法》',
  parts: [
    part('adopter', '一、收养人', [
      choice('marital', '婚姻状况', ['有配偶', '无配偶'], { ask: '收养人有没有配偶？', help: '有配偶的应当夫妻共同收养。' }), line('adopter-home', '家庭住址', { ask: '收养人家住哪里？', max: 60, keep: 'address', size: 'full' }), ...adopter('adopter', '收养人'), ...adopter('partner', '配偶', 'marital=有配偶'),
      choice('children', '现有子女', ['没有', '一名', '两名及以上'], { ask: '现在有几个子女？', size: 'full' })
    ]),
    part('child', '二、被收养人', [
      line('child', '姓名', { ask: '孩子现在叫什么名字？', max: 20, size: 'third' }), choice('child-sex', '性别', ['男', '女'], { ask: '孩子是男孩还是女孩？' }), line('child-new', '收养后姓名', { ask: '收养以后叫什么名字？', max: 20, size: 'third', optional: true }),
      idNumber('child-id', '身份证号', { ask: '孩子的身份证号是多少？', optional: true }), date('child-born', '出生日期', { ask: '孩子哪天出生？' }), choice('child-kind', '来源', ['孤儿', '查找不到生父母', '生父母无力抚养', '继子女', '三代以内旁系同辈血亲子女'], { ask: '属于哪一种？', size: 'full' }), choice('child-state', '健康状况', ['健康', '患病', '残疾'], { ask: '孩子身体怎么样？' })
    ]),
    part('giver', '三、送养人', [
      choice('giver-kind', '送养人', ['生父母', '监护人', '儿童福利机构'], { ask: '由谁送养？' }), line('giver', '姓名或名称', { ask: '送养人叫什么？', max: 30 }), phone('giver-phone', '联系电话', { ask: '送养人的电话是多少？' }), line('giver-home', '地址', { ask: '送养人在哪里？', max: 60, size: 'full' })
    ]),
    part('reason', '四、收养目的和保证', [
      paragraph('reason', '收养目的', { ask: '为什么收养？', max: 120 }), consent('read', readIt)
    ], { statement: '收养人保证：不虐待、不遗弃被收养人，抚育被收养人健康成长；以上填写和所交材料真实，没有隐瞒。' }),
    part('sign', '五、当面签名', [
      table('signers', '收养人、送养人和八周岁以上被收养人签名', 5, [column('as', '身份', 20, { max: 20 }), column('name', '姓名', 24), penColumn('pen', '签名（到场签）', 32), penColumn('on', '日期', 24)], { ask: '哪些人要到场签名？', help: '收养人、配偶、送养人；八周岁以上的孩子也要签。', optional: true }),
      opinion('assess', '收养评估'), opinion('registry', '登记机关审查')
    ])
  ]
})
