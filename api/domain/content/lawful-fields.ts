import type { Posting, PostingCategory, PostingLine } from './bodies.ts'

/** The fields the law names for each kind of 公示: which must be there, which may not. All others may be left empty. */
export const lawfulFields: Record<PostingCategory, { must: readonly (keyof PostingLine)[], never: readonly (keyof PostingLine)[] }> = {
  // 最低生活保障审核确认办法 第十九条、第二十四条: name, family size, amount and nothing else.
  'minimum-living': { must: ['name', 'familySize', 'amount'], never: [] },
  'special-hardship': { must: ['name', 'amount'], never: [] },
  'temporary-aid': { must: ['name', 'amount'], never: [] },
  // 未成年人保护法 第四条、第七十二条: how many, never who.
  'unattended-child-count': { must: ['familySize'], never: ['name', 'amount'] },
  other: { must: [], never: [] }
}

const CHILDREN = /孤儿|儿童|未成年|小孩|学生|困境/

/** Whether the words of a 公示 speak of children, whose names may not stand under them. */
export const speaksOfChildren = ({ title, intro }: Pick<Posting, 'title' | 'intro'>): boolean => CHILDREN.test(`${title}${intro}`)
