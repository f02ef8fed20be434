/** What is wrong with a public title: it tells of the person, or it is only how the citizen began. */
export type TitleFault = 'person' | 'sentence' | null

// How people begin a letter. What the rules masked stands in 〔〕 or as 某某.
const PERSON = /^(?:您好[，,。！!]?|你好[，,。！!]?|领导[，,]?)*(?:我叫|本人(?:叫|姓名|系|是|，|,)|我是\S{0,6}[某〔]|姓名|(?:联系|手机)?电话|手机|身份证|家住|住址|我家住)|[某〔]某|〔(?:电话|身份证|姓名|住址|地址)/
const CLAUSE = /[，,。；;！!？?\n]/
// Whoever somebody is, how old, where they live, how to reach them: no part of a title.
const OF_PERSON = /^(?:我(?!们)|本人|家住|住在|住址|电话|姓名|名字|身份证|今年)|[某〔〕]|\d{5,}|岁|您好|你好|尊敬的|领导/
const SHORTEST = 5
const LONGEST = 30

const plain = (text: string): string => text.trim().replace(/[。！!？?…]+$/u, '')

/** Looks at a title beside the question and the names found in it. */
export const titleFault = (title: string, question: string, names: readonly string[]): TitleFault => {
  const bare = plain(title)
  if (PERSON.test(bare) || names.some((name) => name !== '' && bare.includes(name))) return 'person'
  return bare.length > SHORTEST && plain(question).startsWith(bare) ? 'sentence' : null
}

/** A short title out of the question's own words, without any of the person; `null` when no part of it is fit. */
export const proposeTitle = (question: string, names: readonly string[]): string | null =>
  question.split(CLAUSE).map((clause) => clause.trim().replace(/^我(?:家|们)?的/, ''))
    .find((clause) => clause.length >= SHORTEST && clause.length <= LONGEST && !OF_PERSON.test(clause) && !names.some((name) => name !== '' && clause.includes(name))) ?? null
