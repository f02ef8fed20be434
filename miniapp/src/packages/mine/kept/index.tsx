import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { api, openKept } from '../../../api.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { go, goTab } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { forgetPrivacy } from '../../../session.ts'
import { AskOnce } from '../../../ui/ask-once.tsx'
import { Box, Tap, Words } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useBusy } from '../../../use-busy.ts'

type Group = Output<'GET /me/kept'>['groups'][number]

// Where a kind of information is changed or deleted by hand.
const places: Partial<Record<Group['id'], { word: string, open: () => void }>> = {
  phone: { word: '去删掉或者换一个', open: () => go(routes.settings) },
  details: { word: '去改、去删', open: () => go(routes.details) },
  forms: { word: '去改、去删', open: () => go(routes.filledForms) },
  checklists: { word: '去看照片、去删', open: () => go(routes.checklists) },
  bookings: { word: '去改时间、取消', open: () => goTab(routes.booking) },
  cases: { word: '去补充、更正', open: () => go(routes.myCases) },
  helping: { word: '去撤销', open: () => go(routes.helped) },
  notices: { word: '去看消息', open: () => go(routes.inbox) }
}

const Kept = ({ record: { title, at, facts } }: { record: Group['records'][number] }) => (
  <Box className='stack-tight'>
    <Words className='block strong'>{title}</Words>
    {at ? <Box className='small quiet'>{instantWords(at)} 存的</Box> : null}
    {facts.map(({ label, text }) => <Box key={label} className='said'>{label}：{text}</Box>)}
  </Box>
)

const KeptGroup = ({ group: { id, title, why, howLong, law, remedy, records } }: { group: Group }) => {
  const [open, setOpen] = useState(false)
  const place = places[id]
  return (
    <Card title={`${title}：${records.length ? `${records.length} 条` : '没有存'}`}>
      <Box className='small quiet'>为什么存：{why}</Box>
      <Box className='small quiet'>存多久：{howLong}</Box>
      {records.length ? <Tap className='link-tap' aria={{ label: `${open ? '收起' : '看'}${title}` }} onClick={() => setOpen(!open)}>{open ? '收起' : '看内容'}</Tap> : null}
      {open ? records.map((record, index) => <Kept key={`${record.title}-${index}`} record={record} />) : null}
      {remedy === 'archive' && records.length ? <Box className='small quiet'>{law}</Box> : null}
      {place && records.length ? <Tap className='link-tap' aria={{ label: `${title}：${place.word}` }} onClick={place.open}>{place.word}</Tap> : null}
    </Card>
  )
}

const Copies = () => {
  const { busy, problem, run } = useBusy()
  const open = (format: 'json' | 'pdf') => run(async () => { if (!await openKept(format)) throw new ApiProblem('file-not-shown', '') })
  return (
    <Card title='复制一份带走'>
      <BigButton busy={busy && '正在打开…'} onClick={() => open('pdf')}>存成大字 PDF</BigButton>
      {busy ? null : <BigButton look='second' onClick={() => open('json')}>存成数据文件（JSON）</BigButton>}
      {problem ? <Notice kind='warn' urgent>文件没有打开。请检查网络，再点一次。</Notice> : null}
      <Box className='small quiet'>里面有您的身份信息，别发给不认识的人。</Box>
    </Card>
  )
}

const withdraw = async () => {
  await api('DELETE /me/privacy', {})
  forgetPrivacy()
  tell('已撤回同意')
}

const TakeBack = () => (
  <Card title='不想再让我们存'>
    <AskOnce name='撤回同意' look='second' yes='撤回' no='不撤回' busy='正在撤回…' work={withdraw}>撤回以后，不能再提问、填表、预约，要用时会再请您同意。以前存的不会因此删掉，要删请一样样删，或者注销。</AskOnce>
    <BigButton look='danger' onClick={() => go(routes.closing)}>注销账户</BigButton>
  </Card>
)

/** Everything the server keeps of the person, with why and how long (个人信息保护法 第四十四至四十七条). */
export default () => {
  const { load, retry } = useLoad('kept', () => api('GET /me/kept', {}))
  return (
    <Page title='我的信息'>
      <Loadable load={load} onRetry={retry}>
        {({ groups }) => (
          <Box className='stack'>
            <Notice kind='info'>这是服务器上存着的、和您有关的全部。没交的草稿只在您的手机上，匿名提交的不连着您，这里都没有。</Notice>
            {groups.map((group) => <KeptGroup key={group.id} group={group} />)}
            <Copies />
            <TakeBack />
          </Box>
        )}
      </Loadable>
    </Page>
  )
}
