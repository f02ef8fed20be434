import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { instantWords } from '../../../dates.ts'
import { useLoad, usePages } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { More } from '../../../ui/more.tsx'
import { Page } from '../../../ui/page.tsx'
import { waysWords } from '../../../ways-words.ts'

type NoticeCard = Output<'GET /notices'>['items'][number]

const Line = ({ notice: { noticeId, at, title, text, caseNo, bookingId, read }, onRead }: { notice: NoticeCard, onRead: () => void }) => {
  const open = async () => {
    // Not being able to mark it read is no reason to keep somebody from reading it.
    if (!read) await api('POST /notices/:noticeId/read', { params: { noticeId } }).then(onRead, () => undefined)
    if (caseNo) go(routes.myCase, { caseNo })
    else if (bookingId) go(routes.visit, { id: bookingId })
  }
  return (
    <Cell
      title={title} end={read ? '' : '未读'} onClick={() => void open()}
      note={<><Box className='said'>{text}</Box><Box>{instantWords(at)}</Box></>}
    />
  )
}

const Ways = () => {
  const { load } = useLoad('ways', () => api('GET /notices/ways', {}))
  return load.status === 'ready' ? <Card title='有消息时您会这样知道'>{waysWords(load.data).map((line) => <Box key={line}>{line}</Box>)}</Card> : null
}

export default () => {
  const pages = usePages('inbox', (cursor) => api('GET /notices', { querystring: { limit: 20, ...(cursor ? { cursor } : {}) } }))
  return (
    <Page title='消息'>
      <Loadable load={pages.load} onRetry={pages.retry}>
        {() => <>
          <Ways />
          {pages.items.length
            ? <><Cells>{pages.items.map((notice) => <Line key={notice.noticeId} notice={notice} onRead={() => void pages.reload()} />)}</Cells><More next={pages.next} growing={pages.growing} onMore={() => void pages.more()} /></>
            : <Empty icon='bell' words='还没有消息。您提交的问题、约好的时间有变动时，这里会告诉您。' />}
        </>}
      </Loadable>
    </Page>
  )
}
