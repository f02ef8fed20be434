import { api } from '../../../api.ts'
import { columnWords, type ArticleColumn } from '../../../column-words.ts'
import { usePages } from '../../../load.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { ArticleCell } from '../../../ui/article-cell.tsx'
import { Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { More } from '../../../ui/more.tsx'
import { Page } from '../../../ui/page.tsx'

export default () => {
  const { column = 'notices' } = useQuery()
  const name = column as ArticleColumn
  const pages = usePages(column, (cursor) => api('GET /columns/:column', { params: { column: name }, querystring: { limit: 20, ...(cursor ? { cursor } : {}) } }))
  return (
    <Page title={columnWords[name] ?? '政务公开'}>
      <Loadable load={pages.load} onRetry={pages.retry}>
        {() => (
          <>
            {pages.items.length ? <Cells>{pages.items.map((article) => <ArticleCell key={article.key} article={article} />)}</Cells> : <Empty words='这个栏目还没有发布内容。' />}
            <More next={pages.next} growing={pages.growing} onMore={() => void pages.more()} />
          </>
        )}
      </Loadable>
    </Page>
  )
}
