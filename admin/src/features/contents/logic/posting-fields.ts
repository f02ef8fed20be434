import { lawfulFields, speaksOfChildren } from '@minsheng/domain/content/lawful-fields.ts'
import type { Category, PostingLine } from './posting-paste.ts'

/** The columns the list of a kind of 公示 has. */
export const fieldsOf = (category: Category): { name: boolean, amount: boolean } => {
  const { never } = lawfulFields[category]
  return { name: !never.includes('name'), amount: !never.includes('amount') }
}

const words: Readonly<Record<keyof PostingLine, string>> = { name: '姓名', familySize: '家庭人口', amount: '金额' }

/** What a line lacks for its kind of 公示. */
export const lacksOf = (category: Category, line: PostingLine): string[] => lawfulFields[category].must.filter((field) => line[field] === null || line[field] === '').map((field) => words[field])

/** Lines of another kind of 公示 made to fit this one: a name that may not stand is not kept in the background. */
export const fitLines = (category: Category, lines: readonly PostingLine[]): PostingLine[] => {
  const { name, amount } = fieldsOf(category)
  return lines.map((line) => ({ name: name ? line.name : null, familySize: line.familySize, amount: amount ? line.amount : null }))
}

/** Whether the words speak of children while names stand in the list. */
export const namesChildren = ({ category, title, intro, lines }: { category: Category, title: string, intro: string, lines: readonly PostingLine[] }): boolean =>
  fieldsOf(category).name && speaksOfChildren({ title, intro }) && lines.some(({ name }) => name !== null)
