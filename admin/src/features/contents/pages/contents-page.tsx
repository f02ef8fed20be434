import { useDeferredValue } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import type { Asked } from '../api/list-contents.ts'
import { ContentList } from '../components/content-list.tsx'
import { Filters } from '../components/filters.tsx'
import { ListTabs } from '../components/list-tabs.tsx'
import { UnsavedDrafts } from '../components/unsaved-drafts.tsx'
import { askedOf, firstTab, isTab } from '../logic/tabs.ts'
import '../contents.css'

const Aside = ({ mayEdit }: { mayEdit: boolean }) => (
  <div className='row'>
    <Link to='/contents/workbook'>指南表格导入导出</Link>
    <Link to='/contents/links'>检查链接</Link>
    {mayEdit && <Link className='button-link' to='/contents/new'>写一篇</Link>}
  </div>
)

export const ContentsPage = () => {
  const { verbs } = useStaff()
  const [search, setSearch] = useSearchParams()
  const named = search.get('tab')
  const tab = isTab(named) ? named : firstTab(verbs)
  const asked: Asked = Object.fromEntries(['kind', 'column', 'status', 'q'].map((name) => [name, search.get(name) ?? undefined]).filter(([, value]) => value))
  const settled = useDeferredValue(asked)
  const change = (name: string, value: string) => setSearch((before) => { if (value) before.set(name, value); else before.delete(name); before.set('tab', tab); return before }, { replace: true })
  return (
    <Page title='内容' aside={<Aside mayEdit={verbs.includes('content:edit')} />}>
      <UnsavedDrafts />
      <ListTabs current={tab} />
      <Filters key={`filters ${tab}`} asked={asked} withStatus={tab === 'all'} onChange={change} />
      <ContentList key={tab} tab={tab} asked={askedOf(tab, settled)} />
    </Page>
  )
}
