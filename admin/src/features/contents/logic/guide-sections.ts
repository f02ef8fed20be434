/** The parts of a guide in the order they are written. */
export const guideSections = {
  basics: '基本', audience: '谁可以办', conditions: '条件', questions: '问题', papers: '材料', proxy: '代办', steps: '步骤', limits: '时限', fee: '收费', basis: '依据', notes: '注意', handOvers: '转办', forms: '表格与标准', words: '老百姓的说法'
} as const
export type GuideSection = keyof typeof guideSections

const places: readonly (readonly [RegExp, GuideSection])[] = [
  [/^(?:名称|事项名称|通俗|编号|基本编码|承办单位|预约说明|约的说明)/, 'basics'], [/^谁可以办/, 'audience'], [/^条件/, 'conditions'], [/^问题/, 'questions'], [/^材料/, 'papers'], [/^(?:谁能代办|代办)/, 'proxy'],
  [/^(?:步骤|办成)/, 'steps'], [/时限/, 'limits'], [/^收费/, 'fee'], [/^(?:依据|资料来源)/, 'basis'], [/^(?:提醒|要注意的|注意)/, 'notes'], [/^(?:别处办的事|转办)/, 'handOvers'], [/^(?:表格|补助标准|相关事项)/, 'forms'], [/^(?:搜索词|老百姓的说法)/, 'words']
]

/** In which part of the guide the place of a problem or a finding is; the first part where it is in none. */
export const sectionOf = (place: string): GuideSection => places.find(([pattern]) => pattern.test(place))?.[1] ?? 'basics'

/** Problems by the part they are in. */
export const bySection = (problems: readonly string[]): Partial<Record<GuideSection, string[]>> => {
  const found: Partial<Record<GuideSection, string[]>> = {}
  for (const problem of problems) (found[sectionOf(problem)] ??= []).push(problem)
  return found
}
