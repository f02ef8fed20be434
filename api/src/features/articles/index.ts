export { listColumn } from './list-column.ts'
export { listArticleKeys, listNoticeChanges, type NoticeChange } from './list-changes.ts'
export { readContentFile } from './read-content-file.ts'
export { findArticle, type ArticleView } from './view-article.ts'
