import { Link, Navigate, useSearchParams } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { type Box, boxWords } from '../../../ui/words.ts'
import { useWorkbench } from '../api/get-workbench.ts'
import { BoxTabs } from '../components/box-tabs.tsx'
import { CaseList } from '../components/case-list.tsx'
import { firstBox, homeBox } from '../components/home-box.ts'

const Keys = () => (
  <p className='quiet small wide-only'>键盘：<kbd className='kbd'>/</kbd> 搜索，<kbd className='kbd'>j</kbd> 下一件，<kbd className='kbd'>k</kbd> 上一件，回车打开</p>
)

export const CasesPage = () => {
  const { verbs } = useStaff()
  const [params] = useSearchParams()
  const asked = params.get('box')
  const { data } = useWorkbench()
  // Opened from the menu it becomes the address of a box: what is worked off there does not turn the page to another.
  if (!asked && !params.get('q') && data) return <Navigate to={`/cases?box=${firstBox(data.boxes, verbs)}`} replace />
  const box: Box = asked && asked in boxWords ? asked as Box : homeBox(verbs)
  const q = params.get('q') ?? ''
  return (
    <Page title='案件' aside={<Keys />}>
      <BoxTabs current={box} />
      {q && <p className='row'>正在看“{q}”的搜索结果 <Link to={`/cases?box=${box}`}>清除搜索</Link></p>}
      <CaseList key={`${box} ${q}`} box={box} q={q} />
    </Page>
  )
}
