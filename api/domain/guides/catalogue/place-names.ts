import type { Guide } from '../guide.ts'
import { clerkPapers } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

/** Item 53: giving a place its name, and asking what a place is called. */
export const placeName: Guide = guide({
  id: 'place-name', name: '地名命名、更名审批（权限内），标准地名查询', plainName: '给路、村、小区取名改名，查标准地名', kind: 'licence', unit: 'place-names', at: 'unit',
  audience: ['村（居）委会、单位', '想查地名、想提建议的任何人'],
  conditions: [
    line('取名、改名由单位或者村（居）委会申请。个人可以找村里提，也可以点“我要问”提建议。', 'who=person'),
    line('街、路、巷的名字，由县人民政府批准。', 'what=road'),
    line('小区、大楼的名字，由住建部门批准，会先问我们的意见。', 'what=estate'),
    line('村（居）委会所在地、山、河的名字，按省里的规定批。', 'what=village,nature'),
    line('桥、水库、车站的名字，由管它的部门批准。', 'what=facility'),
    line('名字不能跟别处重，不能用人名、公司名、外国名，不用怪字。', 'task=name,rename')
  ],
  questions: [
    ask('task', '来办什么？', [['name', '取新名字'], ['rename', '改名字'], ['look', '查标准地名，开地名说明'], ['sign', '路牌坏了、写错了']]),
    ask('who', '谁来办？', [['village', '村（居）委会'], ['unit', '单位、开发商'], ['person', '个人']]),
    ask('what', '给什么取名？', [['road', '街、路、巷'], ['estate', '小区、大楼'], ['village', '村（居）委会所在地'], ['facility', '桥、水库、车站'], ['nature', '山、河']], { only: 'task=name,rename' }),
    ask('old', '这个名字有没有老来历？', [['yes', '有，是老地名'], ['no', '没有，或者不清楚']], { only: 'task=rename' })
  ],
  papers: [
    bring('application', '地名命名更名申请表', 'original', { only: 'task=name,rename', formId: 'place-name', note: '盖公章。方案和理由写进去，最好想两三个名字备着，重名了不用再跑。' }),
    bring('facts', '位置、大小、性质的说明和图', 'original', { only: 'task=name,rename', note: '从哪里到哪里、多长多宽，图上标清。' }),
    bring('opinion', '征求意见的报告', 'original', { only: 'task=name,rename', note: '问过沿路、本村的人，几个同意、几个不同意，写清。' }),
    bring('assess', '综合评估、专家论证的报告', 'original', { only: 'task=name,rename', note: '大小、深浅看影响。先打电话问要做到什么程度。' }),
    bring('village', '村民会议或者村民代表会议的决议', 'original', { only: 'who=village & task=name,rename', note: '参加的人签名。' }),
    bring('project', '项目批准的文件', 'copy', { copies: 1, only: 'what=estate,facility & who=unit', note: '交给批准的部门用。' }),
    bring('protect', '老地名怎么保护的说明', 'original', { only: 'old=yes', note: '老地名一般不改。一定要改的，写明怎么留下它。' }),
    bring('photo', '路牌的照片', 'photo', { only: 'task=sign', note: '拍清在哪里、错在哪里，网上发来就行，不用跑。' }),
    ...clerkPapers.map((paper) => ({ ...paper, when: [[{ question: 'who', in: ['village', 'unit'] }, { question: 'task', in: ['name', 'rename'] }]] })),
    bring('person-id', '身份证', 'original', { only: 'task=look & who=person', note: '要开地名说明的带来。只查一查的不用。' }),
    onSite('question', '查询登记', 'none', { only: 'task=look', note: '说清老名字、新名字、在哪个村。打电话也能查。' }),
    checked('same', '有没有重名', 'none', { only: 'task=name,rename', note: '我们在地名库里查。' }),
    checked('history', '地名档案', 'none', { only: 'task=look,rename', note: '我们自己查。' })
  ],
  proxy: [line('单位、村里由经办人来，带委托书。', 'who=village,unit'), line('查地名谁都可以来，不要委托书。', 'task=look')],
  steps: [
    step('先问', '打电话问重不重名、归谁批。', '申请的单位、村'),
    step('申请', '交材料，缺什么一次说清。', '区划地名股', 'R21b'),
    step('审核', '我们管的，我们审；要县政府、住建部门批的，转过去。', '区划地名股', 'R21'),
    step('批准', '批准机关决定。', '县人民政府或者有关部门'),
    step('备案、公告', '批准后15日内备案、向社会公告，再换路牌。', '区划地名股', 'R23')
  ],
  limits: { lawful: '20个工作日；批准后15日内备案、公告', rules: ['R21', 'R23'] },
  basis: [law('地名管理条例', '第九条至第十四条、第十八条、第三十八条', '国务院令第753号'), law('行政许可法', '第四十二条')],
  results: ['批准的文件和公告', '不批的，写明理由', '查询的，当场告诉您'],
  notes: [
    line('没批的名字，不能写在路牌、广告、房产证上。', 'task=name,rename'),
    line('地名改了，身份证、房产证要不要换，先问发证的部门，别急着跑。', 'task=rename'),
    line('门牌号不归我们，归公安。', 'task=look,sign'),
    line('自己拆路牌、涂路牌，要罚款的。', 'task=sign')
  ],
  related: ['information-disclosure', 'petition'],
  handOvers: [
    { matter: '门牌号、户口上的地址', to: '县公安局', text: '门牌找派出所。' },
    { matter: '小区、大楼取名', to: '县住房和城乡建设局', text: '交给住建局批，我们给意见。' },
    { matter: '修路、路烂了、红绿灯', to: '县交通运输局、县公安局', text: '路的好坏归交通，红绿灯归公安。' },
    { matter: '地图上名字错了', to: '地图公司', text: '在地图上点“纠错”。标准名字来我们这里查。' }
  ],
  booking: 'window', bookingNote: '先打电话问重不重名。', forms: ['place-name', 'power-of-attorney'],
  words: '取路名 取个路名 改路名 路没名字 路牌 路牌写错 街名 村名 改村名 地名 小区名字 改小区名 桥名 老地名 恢复老名字 导航找不到 快递找不到 标准地名 地名证明 门牌'
})
