import type { Form } from '../form.ts'
import { choice, choices, column, consent, date, form, idNumber, line, number, office, opinion, paragraph, part, penSignature, phone, signature, table, township } from './write.ts'

const citizen = 'who=公民'
const body = 'who=法人或者其他组织'

export const informationDisclosure: Form = form({
  id: 'information-disclosure', title: '政府信息公开申请表', guides: ['information-disclosure'], to: 'unit', unit: 'office', pages: 1,
  intro: '收到申请后能当场答复的当场答复，不能的自收到之日起二十个工作日内答复；需要延长的会告诉您理由。申请不收费，超出规定数量、频次的除外。', basis: '《中华人民共和国政府信息公开条例》（国令711）第二十九条至第三十四条',
  parts: [
    part('applicant', '一、申请人', [
      choice('who', '申请人', ['公民', '法人或者其他组织'], { ask: '以个人还是以单位的名义申请？' }),
      line('name', '姓名', { ask: '您叫什么名字？', max: 20, size: 'third', keep: 'name', only: citizen }), line('papers', '证件名称', { ask: '用什么证件？', max: 12, size: 'third', only: citizen }), line('id-number', '证件号码', { ask: '证件号码是多少？', max: 30, keep: 'id-number', only: citizen }),
      line('body', '单位名称', { ask: '单位的全称是什么？', max: 40, only: body }), line('credit', '统一信用代码', { ask: '统一社会信用代码是多少？', max: 18, only: body }), line('head', '法定代表人', { ask: '法定代表人叫什么名字？', max: 20, size: 'third', only: body }), line('contact', '联系人', { ask: '联系谁？', max: 20, size: 'third', only: body }),
      phone('phone', '联系电话', { ask: '打哪个电话能找到您？', keep: 'phone' }), line('email', '电子邮箱', { max: 50, size: 'half', optional: true }), line('address', '通信地址', { ask: '答复寄到哪里？', max: 60, size: 'full', keep: 'address' })
    ]),
    part('what', '二、要的信息', [
      line('title', '名称、文号', { ask: '要的文件叫什么名字，文号是多少？', help: '不知道文号就写大致的名称。', max: 80, size: 'full' }), paragraph('content', '内容描述', { ask: '具体要哪些内容？', help: '写清哪一年、哪件事、哪个单位，越具体越快。', max: 165 }), paragraph('use', '用途（选填）', { ask: '打算用来做什么？', help: '可以不说明。', max: 66, optional: true })
    ]),
    part('how', '三、怎么给，签署', [
      choice('form', '提供形式', ['纸质', '电子文件', '到场查看'], { ask: '要纸质的还是电子的？' }), choice('way', '获取方式', ['自取', '邮寄', '电子邮件'], { ask: '怎么拿？' }), choice('else', '其他形式', ['同意用其他形式', '不同意'], { ask: '不能按您要的形式提供，用别的形式行不行？', size: 'full' }),
      signature('sign', '申请人签名（盖章）', { ask: '请申请人签名' }), date('signed-on', '申请日期', { ask: '哪天申请？' })
    ]),
    part('office', '四、登记', [office(date('received', '收到日期')), office(line('number', '登记编号')), opinion('office', '办理记录', '经办人：　　　　　　　　　　　　　　　　　　　　　年　　月　　日')])
  ]
})

export const petition: Form = form({
  id: 'petition', title: '信访事项登记表', guides: ['petition'], to: 'unit', unit: 'office', pages: 2,
  intro: '对低保、补贴等决定不服的，可以在六十日内申请行政复议，本表不能代替复议申请。多人反映同一件事的，推选代表，不超过五人。检举控告的内容不转给被反映人。', basis: '《信访工作条例》',
  parts: [
    part('person', '一、反映人', [
      line('name', '姓名', { ask: '您叫什么名字？', max: 20, size: 'third', keep: 'name' }), choice('sex', '性别', ['男', '女'], { ask: '您是男还是女？' }), number('people', '反映人数', { ask: '一共几个人反映？', help: '只有您自己写 1。' }),
      idNumber('id-number', '身份证号', { ask: '您的身份证号是多少？', keep: 'id-number', optional: true }), phone('phone', '联系电话', { ask: '打哪个电话能找到您？', keep: 'phone' }), township('township', '乡镇', { ask: '住在哪个乡镇？', keep: 'township' }), line('address', '住址', { ask: '住在哪里？', max: 60, size: 'half', keep: 'address' }),
      table('others', '其他代表（多人反映的才填）', 2, [column('name', '姓名', 25), column('phone', '联系电话', 30, { kind: 'phone', max: 13 }), column('address', '住址', 45, { max: 40, optional: true })], { ask: '还有哪些代表？', optional: true })
    ]),
    part('what', '二、反映的事', [
      choice('kind', '类型', ['建议意见', '检举控告', '申诉求决', '咨询', '求助'], { ask: '属于哪一种？', size: 'full' }), line('about', '被反映的单位', { ask: '反映的是哪个单位或者哪件事？', max: 40, size: 'full', optional: true }),
      paragraph('story', '主要事实', { ask: '事情的经过是怎样的？', help: '写时间、地点、人、事。', max: 400 }), paragraph('wish', '请求', { ask: '您要求怎么办？', max: 120 })
    ]),
    part('before', '三、以前办过没有', [
      choice('reported', '以前反映过', ['没有', '有'], { ask: '这件事以前反映过没有？', size: 'third' }), line('reported-where', '何时何地', { ask: '向哪里反映的，什么时候？', max: 40, only: 'reported=有' }), choices('other-ways', '正在走的途径', ['行政复议', '诉讼', '仲裁', '都没有'], { ask: '这件事有没有在复议、打官司或者仲裁？', size: 'full' })
    ]),
    part('sign', '四、签署', [choice('open', '可否公开答复', ['可以（隐去姓名）', '不公开'], { ask: '答复可不可以隐去姓名后公开？', size: 'full' }), consent('read', '我反映的情况真实，愿意配合调查。'), signature('sign', '反映人签名', { ask: '请签名' }), date('signed-on', '日期', { ask: '今天是几号？' })]),
    part('office', '五、登记', [office(line('number', '受理编号')), office(date('received', '收到日期')), opinion('office', '处理', '首接员：　　　　　　　　转办：　　　　　　　　　　　年　　月　　日'), office(penSignature('given', '回执领取人'))])
  ]
})
