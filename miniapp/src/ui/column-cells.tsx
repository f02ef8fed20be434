import { columnWords, type Column } from '../column-words.ts'
import { go, goTab } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { Cell, Cells } from './cell.tsx'

const notes: Record<Column, string> = {
  news: '县里民政上的大事', disclosure: '职责、文件、预算决算', notices: '通知、公告', sections: '各股室在做什么', research: '调查和总结', laws: '法律、法规、政策文件', guides: '怎么办、带什么', forms: '表格下载，也能在手机上填'
}

const open = (column: Column) => {
  if (column === 'guides') goTab(routes.guides)
  else if (column === 'forms') go(routes.forms)
  else go(routes.column, { column })
}

/** The eight columns of 政务公开 and what is on public notice now. */
export const ColumnCells = ({ without = [] }: { without?: readonly Column[] }) => (
  <Cells>
    {(Object.keys(columnWords) as Column[]).filter((column) => !without.includes(column)).map((column) => <Cell key={column} title={columnWords[column]} note={notes[column]} onClick={() => open(column)} />)}
    <Cell key='postings' title='公示' note='救助对象公示，有不同意见可以提' onClick={() => go(routes.postings)} />
  </Cells>
)
