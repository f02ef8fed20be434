import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { addressOf } from '../../../call.ts'
import { dayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { openFile } from '../../../platform/open-file.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useShare } from '../../../platform/share.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'

type FormBody = Output<'GET /forms/:formId'>

const Download = ({ form: { formId, title, version } }: { form: FormBody }) => {
  const [failed, setFailed] = useState(false)
  const open = async (format: 'docx' | 'pdf') => setFailed(!await openFile(addressOf('/forms/:formId/file', { params: { formId }, querystring: { format, version } }), `${title}.${format}`))
  return (
    <Card title='下载空白表，用笔填'>
      <BigButton look='second' onClick={() => void open('pdf')}>下载 PDF（打印用）</BigButton>
      <BigButton look='second' onClick={() => void open('docx')}>下载 Word（电脑上改）</BigButton>
      {failed ? <Notice kind='warn' urgent>表格没有下载下来。请检查网络，再点一次。</Notice> : null}
    </Card>
  )
}

const Former = ({ form: { formId, version } }: { form: FormBody }) => version < 2 ? null : (
  <Card title='以前的版本'>
    <Cells>{Array.from({ length: version - 1 }, (_, index) => version - 1 - index).map((each) => <Cell key={each} title={`第 ${each} 版`} onClick={() => go(routes.form, { id: formId, version: String(each) })} />)}</Cells>
  </Card>
)

// Only names are wanted: without them the form itself is still all there.
const UsedFor = ({ guideIds }: { guideIds: readonly string[] }) => {
  const { load } = useLoad('guides', () => api('GET /guides', {}))
  const guides = load.status === 'ready' ? load.data.items.filter(({ guideId }) => guideIds.includes(guideId)) : []
  return guides.length === 0 ? null : (
    <Card title='办这些事要用它'>
      <Cells>{guides.map(({ guideId, plainName }) => <Cell key={guideId} title={plainName} onClick={() => go(routes.guide, { id: guideId })} />)}</Cells>
    </Card>
  )
}

const Full = ({ form }: { form: FormBody }) => (
  <Box className='stack'>
    <Box>
      <Heading level={2} className='heading'>{form.title}</Heading>
      <Facts facts={[form.number, `第 ${form.version} 版`, `${dayWords(form.from)}启用`, `打印 ${form.pages} 页 A4`]} />
    </Box>
    {form.standingText ? <Notice kind={form.standing === 'ended' ? 'danger' : 'warn'}>{form.standingText}</Notice> : null}
    {form.intro ? <Box className='said'>{form.intro}</Box> : null}
    <Box>填好以后交到{form.submitTo === 'township' ? '您所在的乡镇民政所' : form.unitName}。</Box>
    {form.standing === 'current' ? <BigButton onClick={() => go(routes.fill, { id: form.formId })}>在手机上填</BigButton> : null}
    <Box className='small quiet'>在手机上填，不会提交给任何人：填好得到一份可以打印的表，交不交由您。</Box>
    <Download form={form} />
    <UsedFor guideIds={form.guideIds} />
    <Former form={form} />
    <Box className='small quiet'>依据：{form.basis}</Box>
  </Box>
)

export default () => {
  const { id = '', version } = useQuery()
  const { load, retry } = useLoad(`${id} ${version}`, () => api('GET /forms/:formId', { params: { formId: id }, querystring: version ? { version: Number(version) } : {} }))
  useShare(load.status === 'ready' ? load.data.title : '表格下载', `${routes.form}?id=${id}`)
  return <Page title='表格'><Loadable load={load} onRetry={retry}>{(form) => <Full form={form} />}</Loadable></Page>
}
