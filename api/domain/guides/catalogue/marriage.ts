import type { Guide } from '../guide.ts'
import { toHealth, toPolice } from './handed-over.ts'
import { ask, bring, checked, guide, law, line, onSite, step, unverified } from './write.ts'

const workRules = unverified('婚姻登记工作规范', undefined, '民发〔2025〕23号')

const marriage = guide({
  id: 'marriage', name: '内地居民结婚登记', plainName: '结婚，领结婚证（扯结婚证）', kind: 'confirmation', unit: 'marriage-registry', at: 'unit',
  audience: ['男方满22周岁、女方满20周岁，都没有配偶，自愿结婚的两个人', '户口在全国哪里都行，不限安化'],
  conditions: [
    line('两个人都自愿，一起亲自到场。'),
    line('男方满22周岁，女方满20周岁，差一天也不行。'),
    line('双方现在都没有丈夫、妻子。'),
    line('两个人不是直系亲属，也不是三代以内的旁系亲属（堂、表兄弟姐妹不行）。'),
    line('有一方是外国人、港澳台居民或者华侨的，县里不能办，要到省里确定的登记机关办。去之前先打电话问清楚。', 'people=abroad')
  ],
  questions: [
    ask('people', '两个人都是内地居民吗？', [['mainland', '都是'], ['abroad', '有一方是外国人、港澳台居民或者华侨']]),
    ask('card', '两个人的身份证现在都能用吗？', [['valid', '都能用'], ['lost', '有人的丢了或者过期了']], { only: 'people=mainland' }),
    ask('before', '以前结过婚吗？（两个人合起来答）', [['never', '都没结过'], ['registry', '离过婚，在民政局离的'], ['court', '离过婚，法院判的或者调解的'], ['widowed', '以前的爱人去世了']], { many: true, only: 'people=mainland' })
  ],
  papers: [
    bring('id-cards', '两个人的身份证', 'original', { only: 'people=mainland', note: '看一下就还，不用复印。身份证上的名字、号码有错的，先到派出所改好再来。' }),
    bring('temporary-card', '临时身份证（丢了、过期的那个人）', 'original', { only: 'card=lost', note: '先到派出所补身份证，同时办一张临时身份证，带临时的来就能登记。' }),
    bring('photos', '两个人的合影照片，2寸', 'photo', { copies: 3, only: 'people=mainland', note: '近期的，不戴帽子，肩并肩一起照。有的登记处当场能照，去之前打电话问一下。', source: '婚姻登记工作规范' }),
    bring('judgment', '法院的离婚判决书或者调解书', 'original', { only: 'before=court', note: '要已经生效的。判决书还要法院开的生效证明，很多人漏了这一张。', source: '婚姻登记工作规范' }),
    checked('divorced', '离婚登记信息', 'none', { only: 'before=registry', note: '登记处联网查。离得早、怕查不到的，离婚证在手边就带上。' }),
    checked('former-death', '以前的爱人去世的信息', 'none', { only: 'before=widowed', note: '登记处先查数据。查不到的，再请您补死亡证明。' }),
    checked('identity', '双方身份和婚姻状况', 'none', { only: 'people=mainland', note: '联网核对。不要户口本，也不要村里、单位开单身证明。', source: '婚姻登记条例第八条、第十条' }),
    onSite('declaration', '申请结婚登记声明书', 'original', { copies: 2, only: 'people=mainland', note: '每人一份，当着登记员的面签字、按手印。' })
  ],
  proxy: [line('必须两个人一起亲自来。别人不能代办，父母也不能代。')],
  steps: [
    step('定日子', '来之前先打电话，问清哪天能办。2月14日、5月20日、七夕人多，早点问。', '您自己'),
    step('一起到场', '两个人带身份证，一起到婚姻登记中心。', '两个人'),
    step('填声明书', '各填一份声明书，当面签字。', '两个人'),
    step('核对', '登记员核对身份、问几句话，确认是自愿。', '婚姻登记员'),
    step('发证', '符合条件的，当场登记，发结婚证。', '婚姻登记员', 'R16c')
  ],
  limits: { lawful: '当场办好', rules: ['R16c'], promised: '当场办好' },
  basis: [law('民法典', '第一千零四十六条至第一千零四十九条'), law('婚姻登记条例', '第七条至第十条', '国务院令第804号'), workRules],
  results: ['结婚证，两本，一人一本'],
  notes: [
    line('2025年5月10日起，结婚登记不要户口本。'),
    line('全国通办：户口在外地，也能在安化登记。'),
    line('一分钱不收。有人要您交钱、要您买照片套餐才办的，可以举报。'),
    line('有重大疾病的，登记前要如实告诉对方。婚前检查自愿做，不做也能登记。'),
    line('以前离了、现在想复婚的，也是办结婚登记。')
  ],
  related: ['certificate-replacement', 'marriage-counselling', 'marriage-archive', 'divorce-application'],
  handOvers: [
    toPolice('户口本上的婚姻状况、分户迁户', '登记完，户口本上“已婚”要自己到派出所改。'),
    toHealth('婚前检查、生育登记', '婚检、生育登记归卫生健康部门。')
  ],
  booking: 'window', bookingNote: '两个人都要来，别让一个人白跑。',
  words: '结婚 扯结婚证 领结婚证 领证 打结婚证 扯证 结婚登记 登记结婚 讨老婆 讨堂客 嫁人 复婚 再婚 二婚 结婚要什么材料 结婚要户口本吗 结婚几岁 520领证 七夕领证 异地结婚 结昏证 讨亲 成家 接亲 红本本 证婚 办结婚手续 结婚要带么子'
})

const counselling = guide({
  id: 'marriage-counselling', name: '婚姻家庭辅导、颁证服务', plainName: '两口子闹矛盾找人劝一劝，领证办个颁证仪式', kind: 'service', unit: 'marriage-registry', at: 'unit',
  audience: ['准备结婚、已经结婚或者想离婚的人', '想办颁证仪式的新人'],
  conditions: [
    line('来领结婚证的两个人，都可以要求办颁证仪式，可以请双方父母来看。', 'want=ceremony'),
    line('自愿来，不来也不影响登记。', 'want=talk,divorce'),
    line('正在挨打、怕挨打的，不适合调解，先保命，去报警、去庇护。', 'safe=danger')
  ],
  questions: [
    ask('want', '您想做什么？', [['ceremony', '领证那天办颁证仪式'], ['talk', '两口子有矛盾，想找人说说'], ['divorce', '想离婚，先请人劝劝、问问']]),
    ask('safe', '对方打过您、威胁过您吗？', [['no', '没有'], ['danger', '打过，或者我怕他打']], { only: 'want=talk,divorce' })
  ],
  papers: [
    bring('id-card', '身份证', 'original', { only: 'want=ceremony', note: '和结婚登记同一天办，带结婚登记的材料就够了。' }),
    onSite('booking', '预约单', 'none', { note: '打电话约好，到了报名字，工作人员填。不用带别的材料。' })
  ],
  proxy: [line('颁证仪式要新人自己来。', 'want=ceremony'), line('辅导可以一个人来，也可以两个人来。不能请人代替。', 'want=talk,divorce')],
  steps: [
    step('预约', '打电话约时间。', '您自己'),
    step('见面', '颁证员主持仪式；辅导员单独听您说，替您保密。', '婚姻登记中心'),
    step('再约', '一次没谈好，可以再约。', '您自己')
  ],
  limits: {}, basis: [law('婚姻登记条例', '第五条、第七条、第十七条', '国务院令第804号')],
  results: ['办好颁证仪式，或者做完一次辅导'],
  notes: [
    line('不收费。您说的话，工作人员要保密。'),
    line('现在有危险，马上打110。能躲先躲，到救助管理站可以临时住。', 'safe=danger'),
    line('想离婚的，辅导不是必须的一步，不做也能申请离婚。', 'want=divorce')
  ],
  related: ['marriage', 'divorce-application', 'divorce-withdrawal', 'violence-shelter'],
  handOvers: [toPolice('家里打人', '打人是违法的，归公安管，可以要求开告诫书。')],
  booking: 'window',
  words: '夫妻吵架 两口子吵架 闹离婚 劝和 调解 婚姻辅导 婚姻咨询 家庭矛盾 颁证仪式 颁证 领证仪式 心理疏导 婆媳矛盾 夫妻不和 想离婚怎么办 老公不归家 感情不好 两公婆吵架 婆媳吵架 冷战'
})

/** Marriage and what goes with it: items 1 and 8. */
export const marriageGuides: readonly Guide[] = [marriage, counselling]
