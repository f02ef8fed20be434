import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go, goTab } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { precheckWords } from '../precheck-words.ts'

type Line = Output<'GET /checklists'>['items'][number]

const One = ({ line: { checklistId, guideName, whom, updatedAt, status } }: { line: Line }) => (
  <Cell
    title={guideName} onClick={() => go(routes.checklist, { id: checklistId })}
    note={(
      <>
        <Facts facts={[whom ? `给${whom}办` : null, `${instantWords(updatedAt)} 保存`]} />
        {status ? <Tag {...precheckWords[status]} /> : null}
      </>
    )}
  />
)

export default () => {
  const { load, retry } = useLoad('checklists', () => api('GET /checklists', {}))
  return (
    <Page title='我的清单'>
      <Loadable load={load} onRetry={retry}>
        {({ items }) => items.length
          ? <Cells>{items.map((line) => <One key={line.checklistId} line={line} />)}</Cells>
          : <Empty words='还没有保存过清单。打开一份办事指南，点“看看我要带什么”，回答几句就有。'><BigButton onClick={() => goTab(routes.guides)}>看办事指南</BigButton></Empty>}
      </Loadable>
    </Page>
  )
}
