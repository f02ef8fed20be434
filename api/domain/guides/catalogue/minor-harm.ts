import type { Guide } from '../guide.ts'
import { ask, bring, checked, guide, law, line, onSite, step } from './write.ts'

/** Item 29: a child is harmed; whoever knows tells it at once. */
export const minorHarmReport: Guide = guide({
  id: 'minor-harm-report', name: '未成年人受侵害线索报告', plainName: '孩子被打、被欺负，马上报告', kind: 'service', unit: 'child-welfare', at: 'either',
  audience: ['任何人都可以报告，孩子自己也可以', '老师、医生、村干部、民政所的人，发现了必须马上报告'],
  conditions: [
    line('孩子不满18岁。'),
    line('孩子被打、被猥亵、被丢下没人管、被逼着做工、被拐走，都要报。'),
    line('怀疑也可以报，不用先找证据。查清楚是公安和我们的事。'),
    line('您的工作单位常跟孩子打交道，发现了不报是违法的。', 'who=duty')
  ],
  questions: [
    ask('danger', '孩子现在有危险吗？', [['yes', '有，正在发生，或者已经受伤'], ['no', '眼下没有，是我看到、听到的']], { help: '有危险先打110，受了伤再打120。打完再回来填。' }),
    ask('who', '您是谁？', [['self', '我就是这个孩子'], ['family', '家里人、亲戚'], ['duty', '老师、医生、村干部、儿童主任'], ['other', '邻居、路人']]),
    ask('name', '愿意留下姓名和电话吗？', [['yes', '愿意，请保密'], ['no', '不想留']])
  ],
  papers: [
    onSite('clue', '线索登记', 'none', { note: '打电话说也行。说清三样：孩子在哪里，出了什么事，现在怎么样。' }),
    onSite('contact', '您的姓名和电话', 'none', { only: 'name=yes', note: '只有专门办这件事的人看得到。' }),
    bring('evidence', '照片、录音、病历', 'photo', { only: 'danger=no', note: '有就带，没有照样受理。不要反复追问孩子，不要发到群里。' }),
    bring('duty-record', '您单位的报告记录', 'copy', { copies: 1, only: 'who=duty', note: '先打电话报告，记录可以后补。写明几点钟报的、报给了谁。' }),
    checked('child', '孩子的户籍和家里情况', 'none', { note: '我们自己查，不找您要。' })
  ],
  proxy: [line('谁都可以替孩子报告，不要委托书。'), line('你自己就可以打电话，不用大人同意。', 'who=self')],
  steps: [
    step('有危险先报警', '打110。孩子受伤打120。', '您'),
    step('登记', '打电话、到村里、到民政所、到县里都可以报。夜里直接打110。', '儿童福利股（未成年人救助保护中心）、乡镇民政所', 'P05c'),
    step('报给公安', '我们接到后马上报给公安等部门。', '儿童福利股（未成年人救助保护中心）', 'R17'),
    step('保护孩子', '孩子回不了家的，接到安全的地方先照料。', '未成年人救助保护中心'),
    step('跟到底', '村里的儿童主任上门看孩子，后面的帮扶有人管。', '儿童主任、乡镇民政所')
  ],
  limits: { lawful: '立即向公安等部门报告', rules: ['R17'], promised: '30分钟内有人跟您联系' },
  basis: [law('未成年人保护法', '第十一条、第九十七条')],
  results: ['公安等部门去查', '孩子得到保护和照料', '留了电话的，我们告诉您已经报给了谁'],
  notes: [
    line('不要自己上门去吵。先把孩子护住，再报告。', 'who=family,duty,other'),
    line('谁报告的，我们不会告诉对方。'),
    line('孩子的姓名、照片、学校不要往网上发。'),
    line('衣服先不要洗，伤处先拍照，早点去医院。', 'danger=yes')
  ],
  related: ['unattended-child', 'left-behind-child', 'violence-shelter', 'temporary-aid-emergency'],
  handOvers: [
    { matter: '正在打人、正在侵害', to: '公安机关', text: '打110，公安先到场。' },
    { matter: '学校里同学欺负人', to: '学校、县教育局', text: '先告诉学校和老师。学校不管，找县教育局；打伤了人，打110。' },
    { matter: '离婚后争孩子归谁', to: '县人民法院', text: '这要打官司，由法院判。没钱请律师，可以找法律援助中心。' }
  ],
  booking: 'phone', bookingNote: '不用预约，随时打电话。夜里和放假打110。',
  words: '打孩子 打伢子 打崽 虐待小孩 孩子被打 后妈打 后爸打 欺负小孩 猥亵 性侵 校园欺凌 孩子没人管 丢下孩子 弃婴 拐小孩 童工 强制报告 报警 救救孩子 身上有伤'
})
