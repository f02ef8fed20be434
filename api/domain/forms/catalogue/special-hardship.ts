import type { Form } from '../form.ts'
import { authorisation, promise, readIt } from './statements.ts'
import { applicant, bankAccount, choice, choices, column, consent, date, form, home, line, money, opinion, part, phone, signature, table } from './write.ts'

export const specialHardship: Form = form({
  id: 'special-hardship', title: '特困人员救助供养申请表', guides: ['special-hardship'], to: 'township', unit: 'social-assistance', pages: 2,
  intro: '本人申请有困难的，可以委托村（社区）或者他人代为申请；工作人员上门办理。办理不收费。', basis: '《社会救助暂行办法》、《特困人员认定办法》',
  parts: [
    part('applicant', '一、申请人', [...applicant(), ...home(), choice('category', '人员类别', ['老年人', '残疾人', '未成年人'], { ask: '属于哪一类？' }), ...bankAccount()]),
    part('helper', '二、代为申请的人', [
      choice('by', '由谁提出', ['本人', '他人代办'], { ask: '自己申请还是别人代办？' }), line('helper', '代办人', { ask: '代办人叫什么名字，是本人的什么人？', max: 20, only: 'by=他人代办' }),
      phone('helper-phone', '代办人电话', { only: 'by=他人代办' })
    ]),
    part('three', '三、本人情况', [
      choice('labour', '劳动能力', ['无劳动能力', '有劳动能力'], { ask: '还能不能劳动？', size: 'full' }),
      choices('source', '生活来源', ['无', '养老金', '低保', '土地收益', '亲友给付', '其他'], { ask: '现在靠什么生活？', size: 'full' }),
      money('income', '月收入', { ask: '每月一共有多少收入？', help: '没有写 0。' }), money('savings', '存款现金', { ask: '存款和现金一共多少？', help: '没有写 0。' }), line('property', '房屋车辆', { ask: '有没有房屋、车辆？', help: '没有写“无”。', max: 20, size: 'third' }),
      choice('disabled', '残疾证', ['没有', '有'], { ask: '有没有残疾人证？', size: 'third' }), line('disability', '类别等级', { ask: '残疾证上是什么类别、几级？', max: 20, only: 'disabled=有' })
    ]),
    part('duty', '四、法定赡养、抚养、扶养义务人', [
      choice('has-duty', '义务人', ['没有', '有，但无履行能力', '有'], { ask: '有没有依法要赡养、抚养、扶养您的人？', size: 'full' }),
      table('duty', '义务人情况', 2, [
        column('name', '姓名', 16), column('relation', '与申请人关系', 19, { max: 10 }), column('id-number', '身份证号', 30, { kind: 'id-number', max: 18, optional: true }), column('state', '为什么不能履行', 36, { max: 30, optional: true })
      ], { ask: '这些人是谁？', optional: true, only: 'has-duty=有，但无履行能力,有' })
    ]),
    part('wish', '五、供养意愿', [
      choice('where', '供养方式', ['在家分散供养', '到供养机构集中供养'], { ask: '愿意在家里还是到敬老院、福利院供养？' }),
      line('carer', '照料人', { ask: '谁来照料？', help: '分散供养的才填。没有想好写“请村里帮助确定”。', max: 20, size: 'third', only: 'where=在家分散供养' }),
      phone('carer-phone', '照料人电话', { optional: true, only: 'where=在家分散供养' })
    ]),
    part('promise', '六、承诺与授权', [consent('promise-read', readIt), signature('sign', '申请人签名', { ask: '请申请人或代办人签名' }), date('signed-on', '日期', { ask: '哪天签的？' })], { statement: `${promise}\n${authorisation}` }),
    part('office', '七、审核', [opinion('village', '村级协助核实', '核实人：　　　　　　　　　　　　　　（盖章）　　　年　　月　　日'), opinion('township', '乡镇初审意见'), opinion('bureau', '县民政局确认意见')])
  ]
})
