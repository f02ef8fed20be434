import type { Output } from '@minsheng/contract/index.ts'

export type ArticleColumn = Output<'GET /articles/:key'>['column']
export type Column = ArticleColumn | 'guides' | 'forms'

/** The eight columns of 政务公开 by name, in the bureau's order. */
export const columnWords: Record<Column, string> = {
  news: '民政要闻', disclosure: '信息公开', notices: '通知公告', sections: '股室动态', research: '工作研究', laws: '法律政策', guides: '办事指南', forms: '表格下载'
}
