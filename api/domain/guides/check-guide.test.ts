import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, bring, checked, guide, law, line, step } from './catalogue/write.ts'
import { guideProblems, type Known } from './check-guide.ts'
import { applies, countedAnswers } from './choose-papers.ts'
import type { Answered, Guide, GuideQuestion, When } from './guide.ts'
import { reachable } from './reach.ts'

const known: Known = { guideIds: ['marriage', 'divorce-application'], ruleIds: ['R16c'], formIds: ['divorce', 'power-of-attorney'], unitIds: ['marriage-registry'] }

const sound = guide({
  id: 'marriage', name: '内地居民结婚登记', plainName: '结婚', kind: 'confirmation', unit: 'marriage-registry', at: 'unit', audience: ['男女双方'], conditions: [line('自愿'), line('再婚也行', 'before=yes')],
  questions: [ask('before', '结过婚吗？', [['yes', '结过'], ['no', '没有']]), ask('how', '怎么离的？', [['court', '法院'], ['registry', '民政局']], { only: 'before=yes' })],
  papers: [bring('id', '身份证', 'original'), bring('ruling', '判决书', 'copy', { copies: 1, only: 'how=court' }), checked('status', '婚姻信息', 'none')],
  proxy: [line('不能代办')], steps: [step('登记', '当场登记。', '登记员', 'R16c')], limits: { lawful: '当场', rules: ['R16c'], promised: '当场' }, basis: [law('民法典')], results: ['结婚证'],
  related: ['divorce-application'], booking: 'window', forms: ['divorce'], words: '结婚 领证 扯证 结婚证 登记 复婚 再婚 讨老婆'
})
const first = sound.papers[0] as Guide['papers'][number]
const problems = (over: Partial<Guide>) => guideProblems({ ...sound, ...over }, known)
const paper = (over: Partial<Guide['papers'][number]>) => problems({ papers: [{ ...first, ...over }, ...sound.papers.slice(1)] })
const asked = (over: Partial<GuideQuestion>) => problems({ questions: [{ ...(sound.questions[0] as GuideQuestion), ...over }, ...sound.questions.slice(1)] })

describe('what keeps a guide from being published', () => {
  it('is nothing when everything is said', () => {
    expect(guideProblems(sound, known)).toEqual([])
  })

  it.each<[string, () => string[], string]>([
    ['a question that is not there', () => paper({ when: [[{ question: 'age', in: ['old'] }]] }), '材料 1：前面没有“age”这个问题'],
    ['an answer nobody can give', () => paper({ when: [[{ question: 'before', in: ['perhaps'] }]] }), '材料 1：问题“结过婚吗？”没有“perhaps”这个答案'],
    ['a paper no answers lead to', () => paper({ when: [[{ question: 'before', in: ['no'] }, { question: 'how', in: ['court'] }]] }), '材料 1：怎么回答都用不上，检查它的条件'],
    ['a situation with nothing in it', () => paper({ when: [[]] }), '材料 1：有一种情形没有写条件'],
    ['a clause with no answer', () => paper({ when: [[{ question: 'before', in: [] }]] }), '材料 1：没有写明问题“结过婚吗？”选哪个答案'],
    ['a question that hangs on a later one', () => asked({ when: [[{ question: 'how', in: ['court'] }]] }), '问题 1：前面没有“how”这个问题'],
    ['one answer only', () => asked({ answers: [{ id: 'yes', text: '结过' }] }), '问题 1：至少要有两个答案'],
    ['two answers in the same words', () => asked({ answers: [{ id: 'yes', text: '结过' }, { id: 'no', text: '结过' }] }), '问题 1：有两个答案都写“结过”'],
    ['an answer that is a speech', () => asked({ answers: [{ id: 'yes', text: '结'.repeat(41) }, { id: 'no', text: '没有' }] }), '问题 1的答案 1：太长，最多40个字'],
    ['a question that decides nothing', () => problems({ questions: [...sound.questions, ask('idle', '天气好吗？', [['yes', '好'], ['no', '不好']])] }), '问题 3：怎么回答结果都一样，删掉它，或者写明哪些材料、条件看它'],
    ['two papers of one id', () => problems({ papers: [first, first, ...sound.papers.slice(1)] }), '材料：有两样材料的编号都是“id”'],
    ['asking for what the bureau has', () => paper({ from: 'bureau' }), '材料 1：本局自己能查的，不能要求申请人带（国务院令第716号第七条）'],
    ['a copy without a number', () => paper({ form: 'copy' }), '材料 1：要写明复印几份'],
    ['a form nobody has', () => paper({ formId: 'magic' }), '材料 1：没有“magic”这张表，先加到“表格”里'],
    ['no papers at all', () => problems({ papers: [], questions: [], conditions: [line('自愿')] }), '材料：至少写一样，什么都不用带的，写当场填的表或者本局核对的信息'],
    ['no word on who may act for them', () => problems({ proxy: [] }), '谁能代办：至少写一条，不能代办的也要写明'],
    ['no basis in law', () => problems({ basis: [] }), '依据：至少写一条'],
    ['a fee without a basis', () => problems({ fee: { free: false, text: '工本费', basis: null } }), '收费：没有收费依据，不能发布'],
    ['a time limit nobody knows', () => problems({ limits: { lawful: { text: '马上', ruleIds: ['R99'] }, promised: null } }), '法定时限：没有“R99”这条时限规则'],
    ['a step under a limit nobody knows', () => problems({ steps: [step('登记', '登记。', '登记员', 'R99')] }), '步骤 1：没有“R99”这条时限规则'],
    ['a related item that is not there', () => problems({ related: ['burial'] }), '相关事项：没有“burial”这个事项'],
    ['itself as a related item', () => problems({ related: ['marriage'] }), '相关事项：不要写自己'],
    ['a unit that is not there', () => problems({ unitId: 'court' }), '承办单位：没有“court”这个单位'],
    ['a code of the wrong length', () => problems({ baseCode: '511' }), '基本编码：应是12位数字，不知道就空着'],
    ['a code said to be checked and not given', () => problems({ codeVerified: true }), '基本编码：没有编码，不能标“已核对”'],
    ['too few words to find it by', () => problems({ searchWords: ['结婚', '领证'] }), '搜索词：至少8个，写群众平时怎么说'],
    ['a sentence nobody reads to the end', () => problems({ notes: [line('长'.repeat(201))] }), '提醒 1：太长，有201个字，最多200个']
  ])('%s', (_title, found, problem) => expect(found()).toEqual(expect.arrayContaining([problem])))

  it('is told all at once', () => {
    expect(problems({ proxy: [], basis: [], results: [] })).toHaveLength(3)
  })
})

/** Every way of answering, one or several answers each, none left out: the long way round. */
const everyAnswer = (questions: readonly GuideQuestion[]): Answered[] =>
  questions.reduce<Answered[]>((soFar, { id, answers }) => soFar.flatMap((one) => answers.reduce<string[][]>((sets, { id: answer }) => [...sets, ...sets.map((set) => [...set, answer])], [[]]).map((set) => ({ ...one, [id]: set }))), [{}])

describe('whether some answers lead to a paper', () => {
  const clause = fc.record({ question: fc.constantFrom('a', 'b', 'c'), in: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) })
  const when: fc.Arbitrary<When> = fc.array(fc.array(clause, { minLength: 1, maxLength: 3 }), { maxLength: 2 })
  const question = (id: string) => fc.record({ id: fc.constant(id), text: fc.constant(id), help: fc.constant(null), many: fc.boolean(), when, answers: fc.constant(['x', 'y', 'z'].map((answer) => ({ id: answer, text: answer }))) })

  it('is what trying every answer to every question shows', () => {
    fc.assert(fc.property(fc.tuple(question('a'), question('b'), question('c')), when, (questions, wanted) => {
      expect(reachable(questions, wanted)).toBe(everyAnswer(questions).some((answered) => applies(wanted, countedAnswers(questions, answered))))
    }), { numRuns: 500 })
  })
})
