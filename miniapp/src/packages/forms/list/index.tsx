import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'

type FormCard = Output<'GET /forms'>['items'][number]

const List = ({ items }: { items: readonly FormCard[] }) => {
  const [words, setWords] = useState('')
  const found = items.filter(({ title, number }) => `${title}${number}`.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <Box className='stack'>
      <Field id='form-name' label='按名称找' value={words} onChange={setWords} placeholder='如：低保' maxLength={30} />
      {found.length
        ? <Cells>{found.map(({ formId, title, number, version, pages, standingText }) => <Cell key={formId} title={title} note={<Facts facts={[number, `第 ${version} 版`, `打印 ${pages} 页`, standingText]} />} onClick={() => go(routes.form, { id: formId })} />)}</Cells>
        : <Empty icon='search' words='没有这个名称的表。换个说法试试。' />}
    </Box>
  )
}

export default () => {
  const { load, retry } = useLoad('forms', () => api('GET /forms', {}))
  return (
    <Page title='表格下载'>
      <Box className='quiet'>可以下载回去用笔填，也可以在手机上一项一项填好再打印。</Box>
      <Loadable load={load} onRetry={retry}>{({ items }) => <List items={items} />}</Loadable>
    </Page>
  )
}
