import { checkedName, type ContentFlag, contentLabel, contentQuestion } from './content-flags.ts'
import { type CopyField, copyFields } from './copy-spans.ts'

/**
 * What a neighbour could still guess from: 少见组合, 小数字, 亲属关系加地点日期, 独一份的职务, 年龄, 具体日子; and what WeChat's content
 * check is sure, or not sure, should not be public.
 */
export const clueKinds = ['rare-combination', 'small-number', 'kinship', 'unique-role', 'age', 'exact-day', 'content-risky', 'content-review'] as const
export type ClueKind = (typeof clueKinds)[number]

/** Where a clue stands: `field` null and offsets 0 when it lies not in the words but in the combination of facts. */
export type Clue = { kind: ClueKind, field: CopyField | null, start: number, end: number, words: string, question: string }

/** Fewer cases than this of one kind identify a person (domain.md §6.3: statistics cell < 5). */
export const FEW = 5

/** What is known beside the words: how many cases share township, unit, type and month, how that is called, and what WeChat flagged. */
export type ClueFacts = { alike: number, combination: string, flags?: readonly ContentFlag[] }

type ContentKind = 'content-risky' | 'content-review'

const FEW_WORDS = '(?:[1-4]|[一二两三四])'
const PLACE = '(?:[全本我该这](?:个)?(?:村|社区|镇|乡|县|组|院|校|所)|村里|组里|镇上|乡里|县里|社区里)'
const forms: readonly { kind: Exclude<ClueKind, 'rare-combination' | 'kinship' | ContentKind>, form: RegExp }[] = [
  { kind: 'small-number', form: new RegExp(`${PLACE}[^，。；！？\\n]{0,8}(?:唯一|独一|头一[个户名]|第一[个户名]|最[老大小])[^，。；！？\\n]{0,10}`, 'g') },
  { kind: 'small-number', form: /(?:唯一|独一无二)(?:的|一[个户名位])[^，。；！？\n]{1,10}/g },
  { kind: 'small-number', form: new RegExp(`(?:只|仅|就|共|总共|一共|才)有?(?:我们?)?(?:家)?${FEW_WORDS}(?:户|人|名|位|例|个|家)`, 'g') },
  { kind: 'small-number', form: new RegExp(`${PLACE}[^，。；！？\\n]{0,4}${FEW_WORDS}(?:户|人|名|位|例|个)`, 'g') },
  { kind: 'small-number', form: /百岁老人|(?:9[5-9]|1[0-2]\d|九十[五六七八九]|一?百(?:零[一二三四五六七八九])?)岁/g },
  { kind: 'unique-role', form: /(?:老|前|原|时任)?(?:村支书|支部书记|村书记|村主任|村长|村委会主任|妇女主任|村会计|村医|乡村医生|赤脚医生|民兵营长|护林员|护河员|敬老院(?:院长|会计)|福利院院长|小学校长|民政所长|治保主任|接生员|守墓人|宗教负责人)/g },
  { kind: 'age', form: /(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:周)?岁/g },
  { kind: 'exact-day', form: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3}|初[一二三四五六七八九十])[日号]?/g }
]

const KIN = /父亲|母亲|爸爸|妈妈|丈夫|妻子|爱人|老公|老婆|儿子|女儿|儿媳|女婿|孙子|孙女|外孙|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|岳父|岳母|公公|婆婆|叔叔|舅舅/
const GROUND = /[一-龥]{1,6}(?:村|社区|镇|乡|敬老院|福利院|学校|小学|医院)/
const DATE = /\d{4}年|\d{1,2}月|去年|前年|今年|昨天|上个月|[一二三四五六七八九十]{1,3}月/

const questions: Record<Exclude<ClueKind, ContentKind>, string> = {
  'rare-combination': '同样的乡镇、单位、类型、月份很少，能不能看出是哪一家？要不要不写乡镇，或者缓一缓再公开？',
  'small-number': '这样的人全村没有几个，邻居能不能猜到是谁？要不要改成概括的说法？',
  kinship: '亲属关系、地点和日期写在一起，邻居能不能猜到是哪一家？要不要去掉其中一样？',
  'unique-role': '这个职务在当地只有一个人，是不是等于写了姓名？履职的干部可以留，其他人要不要去掉？',
  age: '年龄和乡镇合在一起，能不能看出是谁？要不要改成“高龄老人”这样的说法？',
  'exact-day': '写了具体日子，知道那天发生什么事的人能不能猜到？要不要只写月份？'
}

const inWords = (field: CopyField, text: string): Clue[] =>
  forms.flatMap(({ kind, form }) => Array.from(text.matchAll(form), (match): Clue =>
    ({ kind, field, start: match.index, end: match.index + match[0].length, words: match[0], question: questions[kind] })))

// One sentence that says who of the family, where and when.
const kinshipIn = (field: CopyField, text: string): Clue[] =>
  Array.from(text.matchAll(/[^。！？!?；;\n]{4,200}/g)).flatMap((match): Clue[] => {
    const [sentence] = match
    const kin = KIN.exec(sentence)
    if (!kin || !GROUND.test(sentence) || !DATE.test(sentence)) return []
    const start = match.index + kin.index
    return [{ kind: 'kinship', field, start, end: start + kin[0].length, words: kin[0], question: questions.kinship }]
  })

const isInside = (clue: Clue, other: Clue): boolean =>
  clue !== other && clue.field === other.field && other.start <= clue.start && clue.end <= other.end && clueKinds.indexOf(other.kind) <= clueKinds.indexOf(clue.kind) &&
  (other.end - other.start > clue.end - clue.start || clueKinds.indexOf(other.kind) < clueKinds.indexOf(clue.kind))

const flagged = (flags: readonly ContentFlag[]): Clue[] =>
  (['risky', 'review'] as const).flatMap((verdict) => {
    const alike = flags.filter((flag) => flag.verdict === verdict)
    return alike.map((flag): Clue => ({ kind: `content-${verdict}`, field: null, start: 0, end: 0, words: `${checkedName(flag)}：${contentLabel(flag.label)}`, question: contentQuestion(alike) }))
  })

/**
 * The redaction rehearsal: what could still tell a neighbour who it is, although every name and number is masked. Takes
 * the public texts, not the originals. Proposals for the second person to answer, in order of the text; no clue lies
 * wholly inside a graver one. What WeChat flagged comes last. Source: domain.md §6.3 (small numbers), 个人信息保护法 第73条 (anonymised means: cannot be undone).
 */
export const remainingClues = (texts: Record<CopyField, string>, { alike, combination, flags = [] }: ClueFacts): Clue[] => {
  const found = copyFields.flatMap((field) => {
    const clues = [...inWords(field, texts[field]), ...kinshipIn(field, texts[field])]
    return clues.filter((clue) => !clues.some((other) => isInside(clue, other))).toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
  if (alike >= FEW) return [...found, ...flagged(flags)]
  return [{ kind: 'rare-combination', field: null, start: 0, end: 0, words: `${combination}：${alike} 件`, question: questions['rare-combination'] }, ...found, ...flagged(flags)]
}

/** Kinds of clue nobody may pass over: publishing is refused until the second person has answered them in writing. */
export const mustBeAnswered: readonly ClueKind[] = ['small-number', 'kinship', 'unique-role', 'content-risky']

/** The kinds among the clues that must be answered and are not. */
export const unanswered = (clues: readonly Clue[], answered: readonly ClueKind[]): ClueKind[] =>
  mustBeAnswered.filter((kind) => clues.some((clue) => clue.kind === kind) && !answered.includes(kind))
