import type { Form } from '../form.ts'
import { readIt } from './statements.ts'
import { choice, choices, column, consent, date, form, idNumber, line, money, number, opinion, opinions, paragraph, part, penSignature, phone, table } from './write.ts'

export const socialOrganisation: Form = form({
  id: 'social-organisation', title: '社会团体、民办非企业单位登记成套表', guides: ['association-founding', 'association-change', 'association-ending', 'private-institution-founding', 'private-institution-change'], to: 'unit', unit: 'social-organisations', pages: 2,
  intro: '成立、变更、注销、章程核准共用本表：先选办理事项，再填相应的部分，其余划掉。第二页为法定代表人和负责人登记表。', basis: '《社会团体登记管理条例》；《民办非企业单位登记管理暂行条例》',
  parts: [
    part('request', '一、办理事项', [choice('what', '组织类型', ['社会团体', '民办非企业单位'], { ask: '是哪一类组织？', size: 'full' }), choice('matter', '办理事项', ['成立登记', '变更登记', '注销登记', '章程核准'], { ask: '来办什么？', size: 'full' })]),
    part('body', '二、基本情况', [
      line('name', '名称', { ask: '组织的全称是什么？', max: 50, size: 'full' }), line('credit', '统一信用代码', { ask: '统一社会信用代码是多少？', help: '还没有成立的不填。', max: 18, size: 'half', optional: true, only: 'matter=变更登记,注销登记,章程核准' }), line('supervisor', '主管单位', { ask: '业务主管单位是哪里？', help: '直接登记的写“无”。', max: 30, size: 'half' }),
      line('address', '住所', { ask: '办公场所在哪里？', max: 60, size: 'full' }), choice('premises', '场所来源', ['自有', '租用', '无偿使用'], { ask: '场所是怎么来的？' }), phone('phone', '联系电话', { ask: '打哪个电话联系？', keep: 'phone' }),
      money('fund', '注册资金', { ask: '注册（开办）资金多少元？' }), number('members', '会员数', { ask: '有多少会员？', help: '民办非企业单位不填。', optional: true, only: 'what=社会团体' }), number('staff', '工作人员数', { ask: '有多少工作人员？', optional: true }),
      paragraph('purpose', '宗旨和业务', { ask: '宗旨和业务范围怎么写？', help: '与章程一致。', max: 130 })
    ]),
    part('change', '三、变更登记（变更的才填）', [
      table('changes', '变更事项', 2, [column('item', '事项', 20, { max: 20 }), column('before', '变更前', 30, { max: 40 }), column('after', '变更后', 30, { max: 40 }), column('why', '理由', 20, { max: 30 })], { ask: '哪些事项变了？', only: 'matter=变更登记' })
    ]),
    part('ending', '四、注销登记和章程核准（相应事项才填）', [
      line('ending', '注销原因', { ask: '为什么注销？', max: 60, size: 'full', only: 'matter=注销登记' }), choice('settled', '清算', ['已完成', '没有完成'], { ask: '清算做完了没有？', only: 'matter=注销登记' }),
      date('met-on', '通过章程会议', { ask: '哪天开会通过的章程？', only: 'matter=章程核准,成立登记' }), number('present', '应到人数', { ask: '应到会多少人？', only: 'matter=章程核准,成立登记' }), number('came', '实到人数', { ask: '实到会多少人？', only: 'matter=章程核准,成立登记' }), number('agreed', '同意人数', { ask: '多少人同意？', only: 'matter=章程核准,成立登记' })
    ]),
    part('papers', '五、随表交的材料', [choices('papers', '材料', ['申请书', '业务主管单位文件', '验资证明', '场所证明', '章程草案', '会议纪要', '清算报告'], { ask: '随表交哪些材料？', size: 'full' }), opinion('supervisor-says', '主管单位意见')]),
    part('head', '法定代表人登记表', [
      line('head', '姓名', { ask: '法定代表人叫什么名字？', max: 20, size: 'third' }), choice('head-sex', '性别', ['男', '女'], { ask: '是男还是女？' }), line('head-post', '拟任职务', { ask: '担任什么职务？', max: 10, size: 'third' }),
      idNumber('head-id', '身份证号', { ask: '法定代表人的身份证号是多少？' }), phone('head-phone', '联系电话', { ask: '法定代表人的电话是多少？' }), line('head-work', '单位及职务', { ask: '现在的工作单位和职务？', help: '公职人员兼职要有批准。没有写“无”。', max: 40, size: 'full' }),
      choice('head-other', '兼任法人', ['没有', '有'], { ask: '有没有在别的社会组织当法定代表人？', size: 'third' }), choice('head-record', '政治权利', ['没有被剥夺过', '被剥夺过'], { ask: '有没有受过剥夺政治权利的刑罚？', size: 'half' })
    ], { newPage: true }),
    part('people', '负责人登记表', [
      table('people', '理事长（会长）、副理事长、秘书长、监事等', 5, [column('name', '姓名', 16), column('post', '职务', 16, { max: 12 }), column('id-number', '身份证号', 30, { kind: 'id-number', max: 18 }), column('work', '工作单位', 38, { max: 30, optional: true })], { ask: '还有哪些负责人？', optional: true })
    ]),
    part('promise', '承诺和审核', [consent('read', readIt), penSignature('sign', '法人代表签名', { help: '打印后亲笔签名并盖章。' }), date('signed-on', '日期', { ask: '哪天签的？' }), opinion('registry', '登记机关审查')], { statement: '以上内容和所交材料真实、合法、有效，复印件与原件一致；本组织遵守法律法规和章程，按时报送年度报告，接受登记管理机关的监督检查。' })
  ]
})

export const placeName: Form = form({
  id: 'place-name', title: '地名命名、更名申请表', guides: ['place-name'], to: 'unit', unit: 'place-names', pages: 1,
  intro: '由建设单位、主管单位或者村（社区）提出。街路巷等由县级以上人民政府批准的，代为转报。', basis: '《地名管理条例》第十二条至第十四条',
  parts: [
    part('applicant', '一、申请单位', [
      line('name', '单位名称', { ask: '是哪个单位申请？', max: 50, size: 'full' }), line('person', '联系人', { ask: '联系谁？', max: 20, size: 'third', keep: 'name' }), phone('phone', '联系电话', { ask: '打哪个电话联系？', keep: 'phone' }), line('address', '地址', { ask: '单位在哪里？', max: 60, size: 'full' })
    ]),
    part('place', '二、地名', [
      choice('what', '申请事项', ['命名', '更名'], { ask: '是起新名还是改名？' }), choice('kind', '地名类别', ['街路巷', '住宅小区', '建筑物', '桥梁隧道', '自然地理实体', '公共设施', '其他'], { ask: '是什么的名字？', size: 'full' }),
      line('new', '拟用名称', { ask: '想叫什么名字？', max: 30 }), line('pinyin', '汉语拼音', { ask: '拼音怎么写？', max: 60, optional: true }), line('old', '原名称', { ask: '原来叫什么？', max: 30, only: 'what=更名' }), date('old-since', '原名启用时间', { optional: true, only: 'what=更名' }),
      line('where', '位置和起止', { ask: '在哪里，从哪里到哪里？', max: 60, size: 'full' }), line('scale', '长宽或面积', { ask: '多长、多宽、多大？', max: 40, size: 'full', optional: true }),
      paragraph('meaning', '含义和由来', { ask: '这个名字是什么意思，怎么来的？', max: 99 }), paragraph('reason', '理由', { ask: '为什么要命名或者更名？', max: 99 })
    ]),
    part('papers', '三、论证材料和签署', [choices('papers', '随表交', ['方案及理由', '评估报告', '专家论证', '征求意见情况', '位置图'], { ask: '随表交哪些材料？', size: 'full' }), penSignature('sign', '负责人签名（盖章）', { help: '打印后签名并盖单位公章。' }), date('signed-on', '日期', { ask: '哪天申请？' })]),
    part('office', '四、审核', opinions(['township', '所在乡镇意见'], ['bureau', '县民政局审核意见'], ['government', '批准机关意见']))
  ]
})
