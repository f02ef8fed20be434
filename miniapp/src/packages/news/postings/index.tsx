import { api } from '../../../api.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { postingWords } from '../posting-words.ts'

export default () => {
  const { load, retry } = useLoad('postings', () => api('GET /postings', {}))
  return (
    <Page title='公示'>
      <Box className='quiet'>对公示的人有不同意见，在公示期里都可以提。到期以后公示自动撤下，名单不再留在网上。</Box>
      <Loadable load={load} onRetry={retry}>
        {({ items }) => items.length
          ? <Cells>{items.map(({ key, title, category, townshipName, until }) => <Cell key={key} title={title} note={<Facts facts={[postingWords[category], townshipName, `公示到${dayWords(until)}`]} />} onClick={() => go(routes.posting, { key })} />)}</Cells>
          : <Empty words='现在没有正在公示的。' />}
      </Loadable>
    </Page>
  )
}
