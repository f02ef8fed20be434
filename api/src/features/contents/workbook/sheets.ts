import type { AcceptedAt, BookingWay, GuideKind, PaperForm, PaperSource, When } from '@minsheng/domain/guides/guide.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import { among, answers, type Codec, dayOrNot, lines, slug, slugOrNot, slugs, when, whole, words, wordsOrNot, yesNo } from './codecs.ts'

/** A sheet of the workbook: its name, and for each field of a row the head of its column and how a cell is written and read. */
export type Sheet<R> = { name: string, columns: { readonly [F in keyof R]: { head: string, width: number, codec: Codec<R[F]> } } }

export type ItemRow = {
  guideId: string, itemNo: number, name: string, plainName: string, kind: GuideKind, baseCode: string | null, codeVerified: boolean, unitId: string, acceptedAt: AcceptedAt, audience: readonly string[],
  lawful: string | null, lawfulRules: readonly string[], promised: string | null, promisedConfirmed: boolean, free: boolean, feeText: string, feeLaw: string | null, feeArticle: string | null, feeDocNo: string | null, feeVerified: boolean,
  results: readonly string[], related: readonly string[], booking: BookingWay, bookingNote: string | null, formIds: readonly string[], standardKeys: readonly string[], searchWords: readonly string[], source: string, reviewBy: string | null
}
type LineRow = { guideId: string, text: string, when: When }
type QuestionRow = { guideId: string, id: string, text: string, help: string | null, many: boolean, answers: readonly { id: string, text: string }[], when: When }
type PaperRow = { guideId: string, id: string, name: string, form: PaperForm, copies: number, from: PaperSource, note: string | null, formId: string | null, when: When, source: string | null }
type StepRow = { guideId: string, name: string, text: string, by: string, ruleId: string | null }
type BasisRow = { guideId: string, law: string, article: string | null, docNo: string | null, verified: boolean }
type HandOverRow = { guideId: string, matter: string, to: string, text: string }

const column = <V>(head: string, width: number, codec: Codec<V>) => ({ head, width, codec })
const guideId = column('事项编号', 24, slug)
const unitNames = Object.fromEntries(units.map(({ id, name }) => [id, name]))
const always = '适用情形（空的总是适用）'

const items: Sheet<ItemRow> = {
  name: '事项', columns: {
    guideId, itemNo: column('序号', 6, whole(1, 999)), name: column('事项名称', 30, words), plainName: column('通俗的叫法', 24, words),
    kind: column('事项类型', 10, among({ confirmation: '行政确认', payment: '行政给付', licence: '行政许可', filing: '行政备案', service: '公共服务', other: '其他' })),
    baseCode: column('国家目录编码（不知道就空着）', 16, wordsOrNot), codeVerified: column('编码核对过', 8, yesNo), unitId: column('责任单位', 24, among(unitNames)),
    acceptedAt: column('到哪里交', 12, among({ unit: '责任单位', township: '乡镇', either: '都可以' })), audience: column('谁可以办（一行一条）', 30, lines),
    lawful: column('法定时限', 24, wordsOrNot), lawfulRules: column('法定时限的规则编号', 12, slugs), promised: column('承诺时限', 24, wordsOrNot), promisedConfirmed: column('承诺已确认', 8, yesNo),
    free: column('不收费', 8, yesNo), feeText: column('怎么收', 20, words), feeLaw: column('收费依据', 24, wordsOrNot), feeArticle: column('收费依据第几条', 12, wordsOrNot), feeDocNo: column('收费依据文号', 20, wordsOrNot), feeVerified: column('收费依据核对过', 8, yesNo),
    results: column('办成后得到什么（一行一条）', 30, lines), related: column('相关事项编号', 20, slugs),
    booking: column('怎么约', 12, among({ window: '约窗口', 'township-window': '约乡镇窗口', phone: '打电话', home: '上门', none: '不用约' })), bookingNote: column('约的说明', 20, wordsOrNot),
    formIds: column('表格编号', 20, slugs), standardKeys: column('金额标准编号', 20, slugs), searchWords: column('老百姓的说法（一行一个）', 24, lines), source: column('资料来源', 24, words), reviewBy: column('最迟哪天再核对', 12, dayOrNot)
  }
}
const lineSheet = (name: string, head: string): Sheet<LineRow> => ({ name, columns: { guideId, text: column(head, 60, words), when: column(always, 40, when) } })
const questions: Sheet<QuestionRow> = {
  name: '问题', columns: {
    guideId, id: column('问题编号', 14, slug), text: column('问什么', 40, words), help: column('怎么看', 40, wordsOrNot), many: column('能选几个', 8, yesNo), answers: column('答案（一行一个，编号：答案）', 40, answers), when: column('什么时候问（空的总是问）', 30, when)
  }
}
const papers: Sheet<PaperRow> = {
  name: '材料', columns: {
    guideId, id: column('材料编号', 18, slug), name: column('名称', 30, words), form: column('原件还是复印件', 14, among({ original: '原件', copy: '复印件', 'original-and-copy': '原件和复印件', photo: '照片', none: '不用带' })),
    copies: column('几份', 6, whole(0, 20)), from: column('谁来提供', 14, among({ applicant: '群众带来', bureau: '本局核对', 'on-site': '当场填写' })), note: column('到哪里开、常见差错', 40, wordsOrNot), formId: column('表格编号', 18, slugOrNot), when: column(always, 30, when), source: column('依据', 30, wordsOrNot)
  }
}
const steps: Sheet<StepRow> = { name: '步骤', columns: { guideId, name: column('做什么', 16, words), text: column('怎么做', 50, words), by: column('谁来做', 20, words), ruleId: column('时限规则编号', 12, wordsOrNot) } }
const basis: Sheet<BasisRow> = { name: '依据', columns: { guideId, law: column('名称', 40, words), article: column('第几条', 14, wordsOrNot), docNo: column('文号', 24, wordsOrNot), verified: column('条文核对过', 10, yesNo) } }
const handOvers: Sheet<HandOverRow> = { name: '转办', columns: { guideId, matter: column('什么事', 30, words), to: column('找谁', 24, words), text: column('怎么办', 50, words) } }

/** Every sheet of the workbook in order. */
export const sheets = { items, conditions: lineSheet('条件', '条件'), questions, papers, proxy: lineSheet('代办', '能不能代办'), steps, basis, notes: lineSheet('注意', '要注意的'), handOvers } as const
export type SheetName = keyof typeof sheets

/** The row of each sheet. */
export type Rows = {
  items: ItemRow, conditions: LineRow, questions: QuestionRow, papers: PaperRow, proxy: LineRow, steps: StepRow, basis: BasisRow, notes: LineRow, handOvers: HandOverRow
}

/** What the first sheet says to whoever opens the file. */
export const explained: readonly string[] = [
  '这个文件是全部办事指南，一张工作表一类内容，每一行前面的“事项编号”说明它属于哪个事项。', '改好以后在“办事指南”里点“导入”。有一行不对就一行也不导入，会逐行说明哪里不对、怎么改。',
  '导入只存成草稿，还要交审核、由另一个人发布。', '行的先后就是指南里的先后。删掉一行就是删掉那一条；事项表里没有的事项不会动。', '“适用情形”写法：问题编号=答案编号；几个答案用逗号；同时满足用 & ；任一种情况用 | 。例：who=self & income=none,low | orphan=yes',
  '工作表的名称和第一行的列名不要改。', '编码、条款、金额没有核对过的，不要猜，空着。'
]
