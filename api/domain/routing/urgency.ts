import { type Cue, findCue, type FoundCue } from './cues.ts'
import type { Statement } from './read-statement.ts'

/** Why a case must be looked at within hours (P05): a child in danger, violence, a life at risk, cold or hunger, left alone. */
export type Danger = 'child' | 'violence' | 'life' | 'hunger' | 'alone'

/** A danger with the words it was recognised by. */
export type DangerSign = { danger: Danger, words: string, says: string }

const KID = '(?:孩子|小孩|小孩子|儿童|小朋友|伢子|伢崽|细伢|细伢子|妹子|细妹子|崽崽|娃|娃娃|婴儿|女童|男童|幼童|幼儿|未成年|女儿|儿子|孙子|孙女|外孙|侄女|侄子|小女孩|小男孩|学生|女孩|男孩|弟弟|妹妹|\\d{1,2}岁)'
const HIT = '(?:毒打|暴打|殴打|打骂|经常打|天天打|老打|总打|打得|打伤|打成|吊打|虐待|虐|往死里打|关在|锁在|饿着|不给饭|不给吃|烫伤|烟头|性侵|猥亵|强奸|侵犯|摸|卖掉|卖孩子|拐|遗弃|丢弃|抛弃|扔在|丢在|摔)'

const cue = (form: RegExp, says: string): Cue => ({ form, says })

const childCues: readonly Cue[] = [
  cue(new RegExp(`${KID}[^。！？?；;\\n]{0,22}(?:被|遭|受)[^。！？?，,；;\\n]{0,14}(?:${HIT}|打(?!电话|分|算|开|工|疫苗|针|听|招呼)|抽|揍|踢)`, 'g'), '未成年人可能受侵害'),
  cue(new RegExp(`(?:后妈|继母|后娘|继父|后爸|后爹|爸爸|父亲|爹|妈妈|母亲|娘|爷爷|老师|叔叔|邻居|养父|养母|男人|酒鬼|舅舅|大人)[^。！？?；;\\n]{0,16}${HIT}[^。！？?；;\\n]{0,10}${KID}`, 'g'), '未成年人可能受侵害'),
  cue(new RegExp(`(?:虐待|毒打|殴打|性侵|猥亵|遗弃|拐卖|贩卖|暴打|天天打|经常打)(?:了|自己|亲生|他|她|的|这个|那个|一个|家里)?${KID}`, 'g'), '未成年人可能受侵害'),
  cue(/虐童|虐待儿童|弃婴|丢弃(?:的)?婴儿|捡(?:到|了)(?:一?个)?(?:刚出生的?)?(?:女|男)?(?:婴|毛毛|婴儿|奶娃)|(?:门口|路边|草丛|垃圾|桥下)[^。，]{0,10}(?:婴儿|毛毛|弃婴)|童工|校园(?:欺凌|霸凌|暴力)/g, '未成年人可能受侵害'),
  cue(new RegExp(`${KID}[^。！？?；;\\n]{0,20}(?:没人管|没人照看|无人照看|无人看管|没人照顾|无人照顾|一个人在家|独自在家|没饭吃|饿|冻|几天没吃|没地方住|离家出走|不见了|失踪|走丢|身上(?:有|都是|全是)(?:伤|青))`, 'g'), '未成年人无人照料'),
  cue(/(?:没人管|没人照看|无人照看|无人看管|没人要)的?(?:孩子|小孩|伢子|儿童|娃)/g, '未成年人无人照料')
]

const violenceCues: readonly Cue[] = [
  cue(/(?:遭受?|被|受|长期|实施)(?:了)?(?:家暴|家庭暴力)|家暴(?:我|她|他|老婆|妻子|老人|母亲)|(?:要|想|申请)[^。，]{0,6}(?:庇护|人身安全保护令)|又家暴/g, '可能有家庭暴力'),
  cue(/(?:老公|丈夫|男人|男的|前夫|男朋友|爱人|儿子|女婿|儿媳|公公|婆婆|我爸|我爹|父亲|崽)[^。！？?；;\n]{0,12}(?:天天|经常|总是|老是|喝了?酒就|喝醉|又|往死里|动手|拿刀|拿棍)?(?:打|殴打|毒打|掐)(?:我|她|老婆|妻子|老人|母亲|妈|娘|奶奶|爷爷|得|人)(?!电话)/g, '可能有家庭暴力'),
  cue(/(?:护工|护理员|敬老院|养老院|福利院|救助站)[^。！？?；;\n]{0,16}(?:打|殴打|虐待|捆绑?|绑)[^。！？?，,电]{0,4}(?:老人|我|他|她|爷|奶|父亲|母亲|爸|妈|人)/g, '可能有人受虐待'),
  cue(/(?:虐待|遗弃|殴打|毒打)(?:老人|老母亲?|老父亲?|老娘|父母|母亲|父亲|残疾人|奶奶|爷爷|公婆|妻子|老婆|病人|住户)|(?:扬言|威胁|说)要?[^。，,]{0,6}(?:砍死?|杀|打死|弄死)|(?:拿|持|提)着?(?:菜)?刀[^。，,]{0,8}(?:追|砍|威胁|要杀|要砍|架)/g, '可能有人受暴力')
]

// Said of oneself or one's own, as a thing intended: 有人跳楼的新闻 is none.
const lifeCues: readonly Cue[] = [
  cue(/(?<!谁)不想活(?!动)了?|活着没(?:有)?(?:什么)?意思|活不下去了|活不下克|寻短见|同归于尽|死给(?:你们|他们)|死在(?:你们|民政|政府)|一死了之|了结自己|写(?:好)?了遗书|只有去死|不如死了算|想死(?!你)/g, '可能有人轻生'),
  cue(/(?:我|本人|俺|我们|只有|只好|只能|准备|打算|想|就去|要去|扬言|威胁|说要|闹着要?|念头|他|她|母亲|父亲|老公|老婆|女儿|儿子)[^。！？?；;\n]{0,10}(?:自杀|(?<!减)轻生|跳楼|跳河|跳水库|喝农药|喝药|上吊|割腕)(?!自杀|事件|案|的新闻|救)|(?:自杀|轻生|跳楼|喝农药)的?(?:念头|想法|心都有)/g, '可能有人轻生'),
  cue(/(?:快|就要|要|马上|眼看|随时)(?:会|就)?(?:死了|饿死|冻死|病死|不行了|没命)|生命垂危|(?:随时|已)有?[^。，]{0,3}生命危险|病危|奄奄一息|命悬一线|(?:正在|还在|在)[^。，]{0,8}抢救|昏迷不醒|还在昏迷|晕倒|昏倒|倒在(?:路边|地上|街上|家里)|不省人事|命在旦夕|救命啊/g, '可能危及生命')
]

const hungerCues: readonly Cue[] = [
  cue(/(?:几天|两天|三天|一天|好几天|\d天)(?:都)?(?:没|冇|未|没有)(?:吃|进食|饭|米|东西)|(?:没|冇|没有|无|没得)(?:饭|米|粮|东西)吃|断粮|断炊|揭不开锅|没米下锅|米都没|冇米|饿着?肚子|挨饿|受冻|挨冻|冻得|冻坏|饿得|睡(?:在)?(?:桥洞|大街|街上|马路边|路边|公园|车站|天桥|屋檐|坟|水泥地|猪栏|牛栏|柴房)|露宿|流落街头|无家可归|没有?地方(?:住|睡|安身)|冇(?:得)?地方(?:住|睡)|(?:房子|屋|房屋)(?:都)?(?:被|给)?(?:火)?(?:烧|倒|垮|塌)(?:了|光|掉|得)|烧得(?:精光|什么都没)/g, '缺衣少食或者没有住处'),
  cue(/(?:天冷|大冷天|下雪|寒冬|冰天雪地|零下|三九|天寒地冻|下大雨|冬天)[^。！？?；;\n]{0,20}(?:流浪|睡在|躺在|没人管|露宿|乞讨|没被子|没有被子|没棉|没衣服|衣服单薄|穿得|光着|打赤脚)|(?:流浪|乞讨|要饭)[^。！？?；;\n]{0,24}(?:天冷|很冷|饿|病|伤|躺|发抖|光着|受冻|可怜|没人管|雪|冻)|(?:没|冇|没有)(?:被子|棉衣|棉被|衣服)(?:盖|穿|过冬)/g, '有人受冻')
]

const aloneCues: readonly Cue[] = [
  cue(/(?:瘫痪|瘫在|卧床|不能动|动不了|失能|不能自理|痴呆|失智|精神病|\d{2}(?:多)?岁|老人|老母亲?|老父亲?|老娘|孤老|五保)[^。！？?；;\n]{0,24}(?:没人管|无人管|没人照顾|无人照顾|没人照料|无人照料|没人照看|冇人管|冇人照顾|无人看管|没人送饭|丢在家|一个人(?:躺|瘫|睡|在床)|走失|走丢|不见了|找不到了)/g, '有人无人照料'),
  cue(/(?:老人|老母亲?|老父亲?|我娘|我爹|爷爷|奶奶|妈妈?|爸爸?)[^。！？?，,；;\n]{0,10}摔(?:倒|断|伤)[^。！？?；;\n]{0,14}(?:没人|无人|动不了|起不来|不能动|一个人)/g, '有人无人照料'),
  cue(/(?:走失|走丢|失踪)(?:了)?(?:的)?(?:老人|一个|老太|老爷|智障|痴呆|精神)|(?:老太太|老爷爷|老奶奶|痴呆|精神病人|智障)[^。，]{0,12}(?:走失|走丢|失踪|迷路|躺在|睡在|倒在)/g, '有人走失或者无人照料')
]

/** The signs of danger by kind, the gravest first. Sources: 未成年人保护法 第11条, 反家庭暴力法 第14、18条, 社会救助暂行办法 第48条. */
export const dangerCues: Readonly<Record<Danger, readonly Cue[]>> = {
  child: childCues, violence: violenceCues, life: lifeCues, hunger: hungerCues, alone: aloneCues
}

const kinds = Object.keys(dangerCues) as Danger[]

// In letters about houses, wages and roads hunger and homelessness are figures of speech; only what is plain counts there.
const PLAIN: Readonly<Partial<Record<Danger, RegExp>>> = {
  child: /性侵|猥亵|强奸|虐待|毒打|暴打|吊打|遗弃|弃婴|烟头|被[^。，]{0,6}殴打/,
  violence: /家暴|家庭暴力|庇护|老婆|妻子|我妈|母亲|虐待|遗弃|老公|丈夫/,
  life: /不想活|活着没|寻短见|遗书|我[^。]{0,10}(?:自杀|跳楼|跳河|喝农药|上吊)|念头/
}

/**
 * The gravest danger a statement speaks of, or null. `own`: the matter is the bureau's; else only what is plainly said counts.
 * A question about rules, a fear, or a thing long past is no danger.
 */
export const findUrgency = (statement: Statement, own: boolean): DangerSign | null => {
  for (const danger of kinds) {
    const found = findCue(statement, dangerCues[danger])
    if (found === null || isAbstract(statement, found) || /(?<!是)不是|并非|不会|没有?想/.test(found.words)) continue
    if (own || PLAIN[danger]?.test(found.words)) return { danger, words: found.words, says: found.says }
  }
  return null
}

// 政策, 万一, 以前 around the words: somebody asks how the rule is, fears, or tells what was years ago.
const isAbstract = ({ text }: Statement, { at, words }: FoundCue): boolean =>
  /(?:政策|宣传|讲座|培训|预防|防范|建议|如果|假如|万一|以前|小时候|当年|过去|早年|去年|前年|曾经?|担心|避免|防止|\d{4}年)[^。！？?，,；;\n]{0,14}$/.test(text.slice(Math.max(0, at - 18), at)) ||
  /^[^。！？?；;\n]{0,8}(?:怎么申请|什么条件|有什么政策|有哪些政策|标准|补贴|政策|热线|的宣传|电影|法)/.test(text.slice(at + words.length, at + words.length + 14))
