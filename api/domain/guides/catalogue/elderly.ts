import type { Guide } from '../guide.ts'
import { actingLines, actingPapers, whoActs, whoActsFor } from './acting.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const oldAgeAllowance = guide({
  id: 'old-age-allowance', name: '高龄津贴给付', plainName: '满80岁领高龄津贴', kind: 'payment', unit: 'ageing', at: 'township',
  audience: ['年满80岁的老人'],
  conditions: [
    line('老人满了80周岁，户口在安化县。', 'task=first'),
    line('哪些老人能领、每月多少钱，按县里现在的文件。', 'task=first'),
    line('在外县已经领了的，先停了那边的，再到安化办。两边不能都领。', 'task=first')
  ],
  questions: [
    ask('task', '这次来办什么？', [['first', '第一次申请'], ['alive', '做生存认证（证明老人还健在）'], ['account', '换卡、换存折'], ['stop', '老人走了，来停发']]),
    whoActsFor('task=first,account'),
    ask('place', '老人现在怎么样？', [['walk', '走得动'], ['bed', '走不动，或者在住院'], ['away', '跟子女住在外地']], { only: 'task=first,alive' })
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { only: 'task=first,account', note: '看一眼就还，不收复印件。过期了先到派出所换。' }),
    bring('account', '老人本人的社保卡或者存折', 'original', { only: 'task=first,account', note: '要老人自己的，不能用子女的。常见毛病：社保卡没到银行激活，钱打不进去。' }),
    onSite('form', '高龄津贴申请表', 'original', { only: 'task=first & who=self | task=first & place=bed', formId: 'old-age-allowance', note: '可以请工作人员代填。老人签名或者按手印。' }),
    bring('form-signed', '高龄津贴申请表，老人先签好名或者按好手印', 'original', { copies: 1, only: 'task=first & who=family,other & place=walk,away', formId: 'old-age-allowance', note: '老人不来，到了窗口就没人签了。先下载或者到村里拿一张，填不来的空着，窗口的人帮着填。' }),
    onSite('alive', '生存认证登记', 'none', { only: 'task=alive', note: '在家里就能做。请村里的民政协理员上门看一眼老人，登记一下。' }),
    onSite('stop', '停发登记', 'none', { only: 'task=stop', note: '说清老人的名字和哪天走的就行，打电话说也可以。' }),
    onSite('visit', '上门登记', 'none', { only: 'place=bed', note: '工作人员到家里、到医院来，老人不用动。' }),
    bring('away', '老人在外地的住址和电话', 'none', { only: 'place=away', note: '口头说就行。' }),
    ...actingPapers,
    checked('household', '年龄和户口', 'none', { note: '我们跟公安的户籍信息核对，不用户口簿复印件。' }),
    checked('living', '老人是不是健在', 'none', { only: 'task=alive,stop', note: '我们跟户籍、火化的信息核对，不用村里开证明。' }),
    checked('double', '在别处有没有领', 'none', { only: 'task=first', note: '我们自己查。' })
  ],
  proxy: [...actingLines, line('打个电话就行，不用人来。', 'task=stop'), line('在家里做，请村里的民政协理员帮忙，不用人来。', 'task=alive'), line('老人走不动，打电话给村里或者民政所，工作人员上门来办。', 'place=bed'), line('老人在外地，子女可以替老人回来办，或者先打电话给民政所问怎么办。', 'place=away')],
  steps: [
    step('申请', '到户口所在的乡镇民政所，或者请村干部带交。', '老人或者代办人'),
    step('核对', '核对年龄、户口、有没有重复领。', '乡镇民政所'),
    step('审核', '县里审核。不同意的，写明为什么。', '老龄工作股'),
    step('发钱', '打到老人的社保卡或者存折上。', '县民政局'),
    step('生存认证', '按通知做，在家里就能做，不用跑路。', '村民政协理员、乡镇民政所')
  ],
  limits: { lawful: '办理时间由县里规定', promised: '15个工作日' },
  basis: [law('老年人权益保障法', '第三十三条')],
  results: ['同意的，津贴打到老人的卡上', '不同意的，写明为什么，怎么申请复议'],
  notes: [
    line('这个钱一般要自己申请。快满80岁了，就可以先问民政所哪天来办。', 'task=first'),
    line('生存认证没按时做，津贴可能先停。补做以后，问民政所停的那几个月怎么补。', 'task=first,alive'),
    line('老人到了90岁、100岁，标准可能会变。核对一下卡上的钱，不对就打电话问。', 'task=alive,account'),
    line('满100岁了，另外还可以问百岁老人的长寿补助。', 'task=first,alive,account'),
    line('老人走了要早点说。多打进来的钱要退，退晚了更麻烦。', 'task=stop'),
    line('谁打电话叫您先交钱才发津贴，那是骗子。')
  ],
  related: ['centenarian', 'elderly-card', 'elderly-service-subsidy', 'minimum-living', 'repayment'],
  handOvers: [
    { matter: '城乡居民养老保险、养老金资格认证', to: '县人力资源和社会保障局', text: '每月的养老金归人社管。两个认证不是一回事，都要做。' },
    { matter: '独生子女、失独家庭的奖扶', to: '县卫生健康局', text: '到乡镇卫健的窗口问。' }
  ],
  booking: 'home', bookingNote: '走不动的老人，打电话约上门。生存认证可以在家里做。', forms: ['old-age-allowance', 'helper-confirmation', 'power-of-attorney'],
  standards: ['old-age-80', 'old-age-90', 'old-age-100'],
  words: '高龄津贴 高令津贴 高龄补贴 高龄补助 老人钱 老人补贴 八十岁 满80 80岁有钱吗 九十岁 老年补贴 老龄补贴 长寿钱 尊老金 生存认证 人脸认证 年审 还健在 津贴没到账 老人死了停发 换存折'
})

const centenarian = guide({
  id: 'centenarian', name: '百岁老人长寿保健补助', plainName: '满100岁领长寿补助', kind: 'payment', unit: 'ageing', at: 'township',
  audience: ['年满100岁的老人'],
  conditions: [line('老人满了100周岁，户口在安化县。'), line('补多少钱、从哪个月起，按省里、市里、县里现在的文件。')],
  questions: [
    ask('task', '这次来办什么？', [['first', '第一次申请'], ['account', '换卡、换存折'], ['stop', '老人走了，来停发']]),
    whoActsFor('task=first,account'),
    ask('allowance', '老人现在领高龄津贴吗？', [['yes', '在领'], ['no', '没有领，或者不清楚']], { only: 'task=first' })
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { only: 'task=first,account', note: '工作人员上门时看一眼就行。身份证上的出生日期不对，先到派出所改。' }),
    bring('account', '老人本人的社保卡或者存折', 'original', { only: 'task=account | task=first & allowance=no', note: '要老人自己的。在领高龄津贴的，可以用同一张卡。' }),
    onSite('form', '申请表（跟高龄津贴用同一张）', 'original', { only: 'task=first', formId: 'old-age-allowance', note: '工作人员带来，老人签名或者按手印。' }),
    onSite('stop', '停发登记', 'none', { only: 'task=stop', note: '打电话说一声就行。' }),
    ...actingPapers,
    checked('household', '年龄和户口', 'none', { note: '我们跟公安的户籍信息核对，不用开百岁证明。' }),
    checked('account-known', '领高龄津贴的卡号', 'none', { only: 'allowance=yes', note: '我们这里有，不用再交。' })
  ],
  proxy: [...actingLines, line('百岁老人不用出门。打个电话，我们上门办。', 'task=first,account'), line('家里人打个电话就行，不用来。', 'task=stop')],
  steps: [
    step('说一声', '家里人或者村干部打电话给民政所。', '家里人、村干部'),
    step('上门', '工作人员上门看望老人，登记。', '乡镇民政所'),
    step('审核', '核对年龄和户口。', '老龄工作股'),
    step('发钱', '打到老人的社保卡或者存折上。', '县民政局')
  ],
  limits: { promised: '10个工作日' },
  basis: [law('老年人权益保障法', '第三十三条'), unverified('百岁老人长寿保健补助的省、市文件（文号待核）')],
  results: ['同意的，补助打到老人的卡上', '不同意的，写明为什么'],
  notes: [
    line('长寿补助和高龄津贴怎么一起领，按文件办。没领高龄津贴的，上门时一起办。', 'allowance=no'),
    line('老人走了要早点说，多打的钱要退。', 'task=stop'),
    line('老人的照片、住址，没有家里人同意，我们不公开。')
  ],
  related: ['old-age-allowance', 'elderly-card', 'home-adaptation', 'repayment'],
  booking: 'home', bookingNote: '打电话约，工作人员上门。', forms: ['old-age-allowance', 'helper-confirmation', 'power-of-attorney'], standards: ['centenarian', 'old-age-100'],
  words: '百岁老人 一百岁 100岁 满一百 长寿补助 长寿金 长寿保健费 寿星 百岁寿星 百岁补贴 老寿星 长寿老人 过百岁 百岁有钱吗'
})

const elderlyCard = guide({
  id: 'elderly-card', name: '老年人优待证办理', plainName: '办老年人优待证（老年证）', kind: 'service', unit: 'ageing', at: 'township',
  audience: ['年满60岁的老人', '年满65岁的老人，优待更多'],
  conditions: [
    line('老人满了60周岁。60岁到64岁、65岁以上的优待不一样，按省里、县里的规定。'),
    line('外地户口、长住安化的老人，一样可以办，优待一样。', 'local=away')
  ],
  questions: [
    ask('task', '办新证还是补证？', [['first', '第一次办'], ['lost', '丢了，补办'], ['broken', '坏了、换证']]),
    whoActs,
    ask('local', '户口在哪里？', [['here', '在安化'], ['away', '在外地，长住安化']])
  ],
  papers: [
    bring('id', '老人的身份证', 'original', { note: '看一眼就还，不收复印件。' }),
    bring('photo', '老人的近照', 'photo', { copies: 1, note: '一张免冠正面照。常见毛病：照片太旧，认不出人。' }),
    bring('old', '旧的优待证', 'original', { only: 'task=broken', note: '换新的，旧的收回。' }),
    onSite('lost', '遗失说明', 'original', { only: 'task=lost', note: '当场签一个名，不用登报。' }),
    onSite('form', '优待证申请表', 'original', { note: '窗口的人可以代填。' }),
    ...actingPapers,
    checked('household', '年龄和户口', 'none', { only: 'local=here', note: '我们跟户籍信息核对，不用户口簿。' }),
    checked('residence', '居住登记', 'none', { only: 'local=away', note: '我们查居住登记。查不到的，再请您补。' })
  ],
  proxy: actingLines,
  steps: [step('申请', '到乡镇民政所窗口。', '老人或者代办人'), step('核对', '核对年龄。', '乡镇民政所'), step('拿证', '材料齐了，当场办。', '乡镇民政所')],
  limits: { promised: '当场办好' },
  basis: [law('老年人权益保障法', '第五十三条')],
  results: ['拿到老年人优待证'],
  notes: [
    line('有的地方看身份证就给优待，有的地方要看优待证。出门两样都带上。'),
    line('坐车不要钱、进景点打折，各地规定不一样，以当地贴出来的为准。'),
    line('办证不收钱。上门推销“老年卡”收钱的，不是我们。')
  ],
  related: ['old-age-allowance', 'elderly-service-subsidy', 'home-adaptation'],
  handOvers: [
    { matter: '老人坐公交、坐班车不给优待', to: '县交通运输局', text: '记下车牌和时间，找县交通运输局反映。' },
    { matter: '景点、公园不给老人优待', to: '县文化旅游广电体育局', text: '留好门票，找景点的主管部门反映。' }
  ],
  booking: 'township-window', bookingNote: '到户口或者居住地所在的乡镇都行。', forms: ['helper-confirmation', 'power-of-attorney'],
  words: '老年证 老人证 优待证 老年卡 敬老卡 老年优待 坐车不要钱 免费坐车 老年公交卡 乘车卡 六十岁 60岁办证 65岁 景点免票 老年证丢了 补老年证'
})

/** Items 30, 31 and 35: what old people get for their years. */
export const elderlyGuides: readonly Guide[] = [oldAgeAllowance, centenarian, elderlyCard]
