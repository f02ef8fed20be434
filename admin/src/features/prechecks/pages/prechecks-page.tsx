import { Button } from 'antd'
import { useSearchParams } from 'react-router'
import { Choice } from '../../../ui/choice.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type PrecheckStatus, usePrechecks } from '../api/list-prechecks.ts'
import { CodeForm } from '../components/code-form.tsx'
import { PrecheckTable } from '../components/precheck-table.tsx'
import { statusWords } from '../words.ts'
import '../prechecks.css'

const isStatus = (text: string | null): text is PrecheckStatus => text !== null && text in statusWords

/** Papers photographed at home, to be looked at before anybody travels. */
export const PrechecksPage = () => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('status')
  const chosen = isStatus(asked) ? asked : 'sent'
  const query = usePrechecks(chosen)
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = query
  return (
    <Page title='材料预审' aside={<CodeForm />}>
      <p>群众在家里拍了材料交上来，我们先看，免得他白跑一趟。要改的一次说全。</p>
      <Choice name='status' words={statusWords} value={chosen} onChange={(status) => setSearch({ status })} />
      <Loadable query={query}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items)
          return lines.length === 0 ? <Empty title='这里是空的'><p>群众交来的材料会自动出现在这里，急的排在前面。</p></Empty> : (
            <>
              {pages[0] && <p className='quiet'>还有 {pages[0].waiting} 份没有看。</p>}
              <PrecheckTable lines={lines} />
              {hasNextPage && <div><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>再看一些</Button></div>}
            </>
          )
        }}
      </Loadable>
    </Page>
  )
}
