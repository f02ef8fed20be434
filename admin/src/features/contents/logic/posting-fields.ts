import type { Category, PostingLine } from './posting-paste.ts'

type Fields = { name: boolean, amount: boolean, must: readonly (keyof PostingLine)[] }

/** Which fields the law names for each kind of 公示: the columns of the list, and which of them may not be empty. The server holds the same. */
export const fieldsOf: Readonly<Record<Category, Fields>> = {
  // 最低生活保障审核确认办法 第二十四条: name, family size, amount and nothing else.
  'minimum-living': { name: true, amount: true, must: ['name', 'familySize', 'amount'] },
  'special-hardship': { name: true, amount: true, must: ['name', 'amount'] },
  'temporary-aid': { name: true, amount: true, must: ['name', 'amount'] },
  // 未成年人保护法: how many, never who.
  'unattended-child-count': { name: false, amount: false, must: ['familySize'] },
  other: { name: true, amount: true, must: [] }
}

const words: Readonly<Record<keyof PostingLine, string>> = { name: '姓名', familySize: '家庭人口', amount: '金额' }

/** What a line lacks for its kind of 公示. */
export const lacksOf = (category: Category, line: PostingLine): string[] => fieldsOf[category].must.filter((field) => line[field] === null || line[field] === '').map((field) => words[field])

/** Lines of another kind of 公示 made to fit this one: a name that may not stand is not kept in the background. */
export const fitLines = (category: Category, lines: readonly PostingLine[]): PostingLine[] => {
  const { name, amount } = fieldsOf[category]
  return lines.map((line) => ({ name: name ? line.name : null, familySize: line.familySize, amount: amount ? line.amount : null }))
}

const CHILD = /孤儿|儿童|未成年|小孩|学生|困境/

/** Whether the words speak of children while names stand in the list. */
export const namesChildren = ({ category, title, intro, lines }: { category: Category, title: string, intro: string, lines: readonly PostingLine[] }): boolean =>
  fieldsOf[category].name && CHILD.test(`${title}${intro}`) && lines.some(({ name }) => name !== null)
