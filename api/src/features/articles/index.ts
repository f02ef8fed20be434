export { listColumn } from './list-column.ts'
export { findArticle, type ArticleView } from './view-article.ts'
