import type { Guide } from '../guide.ts'
import { toCourt, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const registration = (article: string) => law('中国公民收养子女登记办法', article)
const byArticle = { six: '中国公民收养子女登记办法第六条', seven: '中国公民收养子女登记办法第七条' }
const assessment = unverified('收养评估办法（试行）', undefined, '民发〔2020〕144号')
// Every child but a step-child: those papers are not asked for a step-child (第六条第三款).
const others = 'child=home,found,hardship,guardian,kin'
const birthParents = 'child=hardship,kin'

const adoption = guide({
  id: 'adoption', name: '内地居民收养登记', plainName: '收养（抱养）一个孩子，办登记', kind: 'confirmation', unit: 'child-welfare', at: 'unit',
  audience: ['想收养孩子的人，和送养孩子的人', '被收养的是未满18岁的孩子'],
  conditions: [
    line('收养人满30周岁，有能力抚养教育，没有不该收养的病，没有对孩子成长不利的犯罪记录。', others),
    line('收养人没有孩子，或者只有一个孩子。收养孤儿、残疾孩子、福利院的孩子，不受这条限制。', others),
    line('收养三代以内同辈亲戚的孩子（比如兄弟姐妹、堂表兄弟姐妹的孩子），条件宽一些，来问清楚。', 'child=kin'),
    line('收养爱人带来的孩子（继子女），只要孩子的亲生父亲或者母亲同意。', 'child=step'),
    line('有爱人的，要两个人一起收养。', 'spouse=married'),
    line('单身的人收养异性孩子，要大40岁以上。', 'spouse=single & child=home,found,hardship,guardian'),
    line('孩子满8周岁的，要孩子自己愿意。'),
    line('捡到孩子，不能自己留下养，要马上报警、送交。先把报案办了，再谈收养。', 'child=found')
  ],
  questions: [
    ask('child', '要收养的是什么样的孩子？', [['home', '福利院里的孩子'], ['found', '捡到的、找不到父母的孩子'], ['hardship', '亲生父母有困难、养不了的孩子'], ['guardian', '父母不在了、由别人监护的孩子'], ['kin', '自己兄弟姐妹、堂表兄弟姐妹的孩子'], ['step', '爱人带来的孩子']]),
    ask('spouse', '您有爱人吗？', [['married', '有，一起收养'], ['single', '没有']], { only: others }),
    ask('both', '两口子能一起来吗？', [['yes', '能'], ['no', '有一个来不了']], { only: 'spouse=married' }),
    ask('parents', '孩子的亲生父母都在吗？', [['both', '都在'], ['dead', '有一个去世了'], ['missing', '有一个找不到了']], { only: birthParents }),
    ask('disabled', '孩子有残疾吗？', [['yes', '有'], ['no', '没有']], { only: others })
  ],
  papers: [
    bring('application', '收养登记申请书', 'original', { copies: 1, formId: 'adoption', note: '表可以下载，写清为什么收养、保证不虐待不遗弃。' }),
    bring('adopter-identity', '收养人的户口簿和身份证', 'original-and-copy', { copies: 1, note: '收养登记是法规写明要户口簿的，别忘了带。', source: byArticle.six }),
    checked('marital', '收养人的婚姻登记信息', 'none', { note: '民政自己查。' }),
    bring('ability', '婚姻状况和抚养教育能力的证明', 'original', { copies: 1, only: others, note: '有单位的单位开，没单位的村（居）委会开。要写明收入、住房、能不能带好孩子，只写“同意收养”的不行。', source: byArticle.six }),
    bring('children', '收养人的子女情况声明', 'original', { copies: 1, only: others, note: '自己写：有没有孩子、有几个，签字。', source: byArticle.six }),
    bring('health', '收养人的体检证明', 'original', { copies: 1, only: others, note: '县级以上医院做，同医生说是收养用的。乡镇卫生院的不行。两口子都要做。', source: byArticle.six }),
    bring('births', '收养人的生育情况证明', 'original', { copies: 1, only: 'child=home,found', note: '到您常住地的卫生健康部门开。', source: byArticle.six }),
    bring('police-report', '公安局出的捡到孩子的报案证明', 'original', { copies: 1, only: 'child=found', note: '捡到当时就要报案。没报案的现在去派出所报。', source: byArticle.six }),
    checked('home-record', '孩子进福利院的记录', 'none', { only: 'child=home', note: '由福利院提供，不用您管。' }),
    bring('spouse-mandate', '来不了的那一方写的委托书', 'original', { copies: 1, only: 'both=no', formId: 'power-of-attorney', note: '要村（居）委会证明，或者公证。只签个名不行。', source: '中国公民收养子女登记办法第五条' }),
    bring('sender-identity', '送养人的户口簿和身份证', 'original-and-copy', { copies: 1, only: 'child=hardship,guardian,kin', note: '送养的一方带。', source: byArticle.seven }),
    bring('step-identity', '孩子亲生父亲或者母亲（您爱人）的户口簿和身份证', 'original-and-copy', { copies: 1, only: 'child=step' }),
    bring('hardship', '送养人有特殊困难的声明', 'original', { copies: 1, only: 'child=hardship', note: '孩子的亲生父母自己写，写清什么困难。登记处会去核实。', source: byArticle.seven }),
    checked('parent-death', '孩子父母去世的信息', 'none', { only: 'parents=dead | child=guardian', note: '先从数据里查。法院宣告死亡的，带判决书。' }),
    bring('parent-missing', '另一方下落不明的证明', 'original', { copies: 1, only: 'parents=missing', note: '找派出所或者法院要，先打电话问登记处认哪一种。', source: byArticle.seven }),
    bring('kinship', '收养人和孩子父母的亲属关系证明', 'original', { copies: 1, only: 'child=kin', note: '公安开的，或者公证过的。村里开的不行。', source: byArticle.seven }),
    bring('guardianship', '实际在监护孩子的证明', 'original', { copies: 1, only: 'child=guardian', note: '由监护人提供。', source: byArticle.seven }),
    bring('consent', '其他有抚养义务的人同意送养的书面意见', 'original', { copies: 1, only: 'child=guardian', note: '比如孩子的祖父母、外祖父母。', source: byArticle.seven }),
    bring('child-disability', '孩子的残疾证明', 'original', { copies: 1, only: 'disabled=yes', note: '县级以上医院开。', source: byArticle.seven }),
    onSite('record', '收养登记的询问、签字', 'none', { note: '收养人、送养人当面签字。满8岁的孩子也要来，工作人员会问他愿不愿意。' })
  ],
  proxy: [
    line('要亲自来，不能请人代办。'),
    line('两口子有一个来不了的，只能由另一个带着委托书来办。', 'both=no')
  ],
  steps: [
    step('先来问', '打电话或者到儿童福利股，说清孩子的情况，问好带什么。', '收养人'),
    step('交材料', '收养人、送养人带材料一起来。', '收养人和送养人'),
    step('收养评估', '请人看一看家里的情况、能不能带好孩子。收养继子女的不用评估。', '儿童福利股'),
    step('公告', '捡到的孩子，要先登公告找亲生父母，满60天。这60天不算在办理时间里。', '儿童福利股'),
    step('审查', '收齐材料第二天起30天内审查完。', '儿童福利股', 'R16'),
    step('登记发证', '符合的，发收养登记证，从登记那天起就是一家人。', '婚姻登记中心')
  ],
  limits: { lawful: '收齐材料的第二天起30日内；要公告的60日不算在内', rules: ['R16'], promised: '20日' },
  basis: [law('民法典', '第一千零九十三条至第一千一百零五条'), registration('第四条至第八条'), assessment],
  results: ['收养登记证', '不符合的，当面或者书面说明理由'],
  notes: [
    line('到哪里办：福利院的孩子到福利院所在地；捡到的孩子到捡到的地方；其他的到孩子亲生父母或者监护人户口所在地。'),
    line('拿到收养登记证，再到派出所给孩子上户口。'),
    line('亲生父母去世了一个，另一个要把孩子送人养的，去世那一方的父母有优先抚养的权利。', 'parents=dead'),
    line('不收费。给钱“买”孩子是犯罪，中间人要钱的，报警。'),
    line('私下抱养、没登记的，法律上不算收养，孩子上户口、读书、继承都麻烦，早点来补。')
  ],
  related: ['adoption-ending', 'orphan', 'minor-harm-report'],
  handOvers: [toPolice('捡到孩子报案、给孩子上户口', '捡到孩子马上打110；拿到收养登记证后，到派出所上户口。')],
  booking: 'window', bookingNote: '材料多，先打电话问清楚再约。',
  words: '收养 领养 抱养 抱个娃娃 过继 收养孩子 收养小孩 养子 养女 捡到孩子 捡了个娃娃 弃婴 送养 收养证 收养登记 养不起孩子 继子 继女 收养侄子 抱养孩子上户口 收养要什么条件 毛毛 抱个毛毛 带个崽 抱个崽 抱个妹子 送给别人养'
})

const ending = guide({
  id: 'adoption-ending', name: '解除收养关系登记', plainName: '不再收养了，双方说好解除', kind: 'confirmation', unit: 'child-welfare', at: 'unit',
  audience: ['登记过收养，双方都同意解除的人'],
  conditions: [
    line('双方都同意，写好了书面协议。', 'agree=yes'),
    line('谈不拢的，民政局办不了，到法院起诉。', 'agree=no'),
    line('孩子没满18岁的，要收养人和送养人都同意。养父母虐待、遗弃孩子的，送养人可以要求解除。', 'age=young,eight'),
    line('孩子满8周岁的，要孩子自己同意。', 'age=eight'),
    line('养子女已经成年的，由养父母和养子女本人商量。', 'age=adult')
  ],
  questions: [
    ask('agree', '双方都同意解除吗？', [['yes', '都同意'], ['no', '有一方不同意']]),
    ask('age', '养子女多大了？', [['young', '没满8岁'], ['eight', '满8岁，没满18岁'], ['adult', '满18岁了']], { only: 'agree=yes' }),
    ask('certificate', '收养登记证还在吗？', [['kept', '在'], ['lost', '丢了']], { only: 'agree=yes' })
  ],
  papers: [
    bring('application', '解除收养登记申请书', 'original', { copies: 1, only: 'agree=yes', note: '当场填也行。' }),
    bring('identity', '双方的户口簿和身份证', 'original-and-copy', { copies: 1, only: 'agree=yes', note: '法规写明要户口簿。', source: '中国公民收养子女登记办法第十条' }),
    bring('sender-identity', '送养人的户口簿和身份证', 'original-and-copy', { copies: 1, only: 'age=young,eight' }),
    bring('certificate', '收养登记证', 'original', { copies: 1, only: 'certificate=kept', note: '办好后收回。' }),
    checked('archive', '收养登记档案', 'none', { only: 'certificate=lost', note: '在这里登记的，我们自己查。' }),
    bring('agreement', '解除收养关系的书面协议', 'original', { copies: 3, only: 'agree=yes', note: '写清孩子以后跟谁、钱怎么算。先别签字，当面签。' }),
    onSite('child-consent', '孩子本人愿意的签字', 'none', { only: 'age=eight', note: '孩子要一起来。' })
  ],
  proxy: [line('双方要一起亲自来，不能请人代办。')],
  steps: [
    step('先打电话', '说清情况，约好日子。', '双方商量好'),
    step('一起申请', '双方带材料，到被收养人户口所在地的民政局。', '双方'),
    step('审查', '收齐材料第二天起30天内审查。', '儿童福利股', 'R16'),
    step('发证明', '收回收养登记证，发解除收养关系证明。', '儿童福利股')
  ],
  limits: { lawful: '收齐材料的第二天起30日内', rules: ['R16'] },
  basis: [law('民法典', '第一千一百一十四条至第一千一百一十八条'), registration('第十条、第十一条')],
  results: ['解除收养关系证明'],
  notes: [
    line('解除以后，没成年的孩子和亲生父母的关系自动恢复。', 'age=young,eight'),
    line('已成年的养子女和亲生父母的关系恢不恢复，由他们自己商量。', 'age=adult'),
    line('养父母没有劳动能力又没钱生活的，成年的养子女还要给生活费。', 'age=adult'),
    line('不收费。办好后，户口到派出所去迁。')
  ],
  related: ['adoption', 'minor-harm-report', 'left-behind-child'],
  handOvers: [
    toCourt('一方不同意解除', '只能到法院起诉。'),
    toPolice('养父母打孩子、不管孩子', '先打110，孩子的安全最要紧。')
  ],
  booking: 'window',
  words: '解除收养 不养了 取消收养 断绝收养关系 养子不孝 养女不管 退养 收养作废 脱离养父母 解除抱养 断绝关系 收养证作废 养父母关系解除 抱养的不孝 不认养父母'
})

/** Adoption, from its first day to its end: items 9 and 10. */
export const adoptionGuides: readonly Guide[] = [adoption, ending]
