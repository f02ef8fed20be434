import { api } from '../../api.ts'
import { useLoad } from '../../load.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { ArticleCell } from '../../ui/article-cell.tsx'
import { Box, Heading } from '../../ui/base.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'

/** The newest notices. One failure on the first page is enough: what cannot be fetched is left out, the ways to it stay. */
export const Notices = () => {
  const { load } = useLoad('notices', () => api('GET /columns/:column', { params: { column: 'notices' }, querystring: { limit: 3 } }))
  const items = load.status === 'ready' ? load.data.items : []
  return (
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>通知公告</Heading>
      <Cells>
        {items.map((article) => <ArticleCell key={article.key} article={article} />)}
        <Cell title='全部通知公告' onClick={() => go(routes.column, { column: 'notices' })} />
        <Cell title='公示' note='救助对象公示，有不同意见可以提' onClick={() => go(routes.postings)} />
      </Cells>
    </Box>
  )
}
