import type { articleColumns } from '@minsheng/contract/content-words.ts'

export type ArticleColumn = (typeof articleColumns)[number]

/** What the columns of articles are called, in the order the public knows (domain.md S2). */
export const columnNames: Readonly<Record<ArticleColumn, string>> = { news: '民政要闻', disclosure: '信息公开', notices: '通知公告', sections: '股室动态', research: '工作研究', laws: '法律政策' }

export const isColumn = (text: string): text is ArticleColumn => Object.hasOwn(columnNames, text)
