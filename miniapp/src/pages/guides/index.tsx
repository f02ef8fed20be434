import { useState } from 'react'
import { api } from '../../api.ts'
import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box, Heading } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'
import { ColumnCells } from '../../ui/column-cells.tsx'
import { Empty } from '../../ui/empty.tsx'
import { GuideGroups } from '../../ui/guide-groups.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { Page } from '../../ui/page.tsx'
import { Reach } from '../../ui/reach.tsx'
import { SearchAll } from '../../ui/search-all.tsx'

const Search = () => {
  const [words, setWords] = useState('')
  return <SearchAll id='guides-search' typed={words} onType={setWords} onSearch={(q) => go(routes.search, { q })} />
}

const Matters = () => {
  const { load, retry } = useLoad('guides', () => api('GET /guides', {}))
  return (
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>要办什么事</Heading>
      <Loadable load={load} onRetry={retry}>
        {({ items }) => items.length
          ? <GuideGroups items={items} onOpen={(id) => go(routes.guide, { id })} />
          : <Empty words='办事指南还没有发布。可以先问一问，工作人员会告诉您怎么办。'><BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton></Empty>}
      </Loadable>
    </Box>
  )
}

export default () => {
  const { load, retry } = useLoad('config', clientConfig)
  return (
    <Page title='办事' tab='办事'>
      <Search />
      <Cells>
        <Cell title='家里有困难？看看能得到什么帮助' onClick={() => go(routes.benefits)} />
        <Cell title='找谁办' note='哪个单位、谁、哪间房、什么电话' onClick={() => go(routes.who)} />
        <Cell title='表格下载' note='下载，或者在手机上填好' onClick={() => go(routes.forms)} />
        <Cell title='我的清单' note='保存过的材料清单、预审结果' onClick={() => go(routes.checklists)} />
      </Cells>
      <Matters />
      <Box className='stack-tight'>
        <Heading level={2} className='heading'>政务公开</Heading>
        <ColumnCells without={['guides', 'forms']} />
      </Box>
      <Loadable load={load} onRetry={retry}>{({ bureau }) => <Reach bureau={bureau} />}</Loadable>
    </Page>
  )
}
