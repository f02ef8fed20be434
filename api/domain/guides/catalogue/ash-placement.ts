import type { Guide } from '../guide.ts'
import { ask, bring, checked, guide, line, onSite, step, unverified } from './write.ts'

/** Item 52: where the ashes go, and when the family may visit. */
export const ashPlacement: Guide = guide({
  id: 'ash-placement', name: '公益性公墓、骨灰堂安放，祭扫预约', plainName: '骨灰放哪里，预约祭扫', kind: 'service', unit: 'funeral-centre', at: 'unit',
  audience: ['要安葬亲人的家属', '清明等时节来祭扫的人'],
  conditions: [
    line('有火化证明的，可以放公益性公墓或者骨灰堂。', 'task=place'),
    line('村里的公益性墓地只给本村、本乡镇的人用。先问村里还有没有位子。', 'task=place'),
    line('还没有火化、想土葬的，先打电话问村里和殡葬事务中心。哪里可以、哪里不可以，县里划了范围。', 'task=bury')
  ],
  questions: [
    ask('task', '来办什么？', [['place', '安放骨灰'], ['renew', '到期续用'], ['move', '迁出来，迁到别处'], ['visit', '预约祭扫（上坟）'], ['bury', '人刚走，问能埋哪里']]),
    ask('cremated', '在哪里火化的？', [['here', '安化'], ['away', '外县']], { only: 'task=place' }),
    ask('where', '想放哪里？', [['hall', '骨灰堂'], ['cemetery', '公墓'], ['village', '村里的公益性墓地']], { only: 'task=place' }),
    ask('kin', '您是他的什么人？', [['near', '子女、老伴、父母、兄弟姐妹'], ['far', '别的亲戚、朋友']], { only: 'task=place,renew,move' })
  ],
  papers: [
    bring('cremation-away', '外县的火化证明', 'original', { only: 'task=place & cremated=away', note: '看一眼就还。弄丢了，先到火化的殡仪馆补。' }),
    bring('death', '死亡证明', 'copy', { copies: 1, only: 'task=place', note: '家里留着的那一联，复印一份。' }),
    bring('death-first', '死亡证明', 'original', { only: 'task=bury', note: '先开好。在医院走的医院开，在家里走的找村卫生室或者乡镇卫生院开。' }),
    bring('kin-id', '来办的人的身份证', 'original', { only: 'task=place,renew,move', note: '看一眼就还。' }),
    bring('mandate', '近亲属的委托书', 'original', { only: 'kin=far', formId: 'power-of-attorney', note: '近亲属签名或者按手印。' }),
    bring('deposit', '安放证、收款票据', 'original', { only: 'task=renew,move', note: '丢了也来，我们按名字查。' }),
    bring('agreed', '近亲属都同意迁的字条', 'original', { only: 'task=move', note: '几个子女都要签名。少一个人签，常常当场吵起来。' }),
    bring('count', '来几个人、哪一天、几点', 'none', { only: 'task=visit', note: '打电话约，不用带材料。' }),
    onSite('contract', '安放协议', 'original', { only: 'task=place,renew', note: '写明哪个位子、用到哪天、多少钱。看清再签，自己留一份。' }),
    onSite('village', '村里登记', 'none', { only: 'where=village', note: '到村里登记，选好位子再动土。' }),
    checked('cremation-here', '火化证明', 'none', { only: 'cremated=here', note: '安化火化的，我们自己查。' }),
    checked('destitute', '低保、特困等认定', 'none', { only: 'task=place', note: '有减免的，我们自己查。' })
  ],
  proxy: [line('近亲属来一个人就能办。', 'kin=near'), line('别人替办，带近亲属签了名的委托书。', 'kin=far'), line('没有亲人的老人，由村里或者敬老院办。', 'task=place,bury')],
  steps: [
    step('先打电话', '问有没有位子、多少钱。', '亲属'),
    step('看位子', '到现场看，价目表贴在墙上。', '殡葬事务中心'),
    step('签协议、交钱', '钱交到单位的账户，要票据。', '亲属'),
    step('安放', '约好日子来安放。', '殡葬事务中心'),
    step('祭扫', '清明人多，先打电话约时间。', '亲属')
  ],
  limits: {},
  fee: { text: '格位使用费、维护管理费、骨灰寄存费，按公布的价目表收。表上没有的，一分不收。预约祭扫不收费。', basis: unverified('殡葬服务收费的政策文件', undefined, '发改价格〔2026〕108号') },
  basis: [unverified('殡葬管理条例（2026年修订）')],
  results: ['安放证和协议', '祭扫的，约好日子和时间'],
  notes: [
    line('先别请人挖坟、打棺材。问清能不能埋，再动手。', 'task=bury'),
    line('祖坟要修、要迁，先问村里。占了林地、耕地的，不能新修。', 'task=move,bury'),
    line('到期前我们会提醒。电话换了要告诉我们。', 'task=place,renew'),
    line('不放鞭炮、不烧山。带鲜花来最好。', 'task=visit'),
    line('墓位、格位不能炒卖。叫您买几个“投资”的，是骗子。')
  ],
  related: ['funeral-fee-relief', 'ecological-burial', 'cemetery-approval'],
  handOvers: [
    { matter: '烈士墓、烈士陵园', to: '县退役军人事务局', text: '烈士的事归退役军人事务局。' },
    { matter: '迁坟的补偿', to: '县自然资源局、乡镇', text: '修路、征地迁坟，补多少问征地的单位。' },
    { matter: '上坟起火', to: '县应急管理局、消防救援机构', text: '起火了打119。' }
  ],
  booking: 'window', bookingNote: '安放、看位子、祭扫都一样。', forms: ['power-of-attorney'], standards: ['ash-placement-price'],
  words: '埋人 埋哪里 下葬 安葬 骨灰放哪里 骨灰堂 公墓 墓地 买墓地 墓位多少钱 打棺材 土葬 迁坟 修坟 祖坟 上坟 清明祭扫 挂青 扫墓 格位 墓地到期'
})
