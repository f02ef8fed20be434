import { api } from '../../../api.ts'
import type { LastReceipt } from '../../../drafts/draft.ts'
import { useLoad } from '../../../load.ts'
import { goInstead, goTab } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { readStored } from '../../../platform/storage.ts'
import { routes } from '../../../routes.ts'
import { LAST_RECEIPT } from '../../../session.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { DueWords } from '../../../ui/due-words.tsx'
import { FirstCall } from '../../../ui/first-call.tsx'
import { KeepMeTold } from '../../../ui/keep-me-told.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'

// The receipt just given is on the phone: it must be readable even if the network goes now.
const receiptOf = async (caseNo: string): Promise<LastReceipt> => {
  const last = readStored<LastReceipt>(LAST_RECEIPT)
  return last?.caseNo === caseNo ? last : api('GET /cases/:caseNo/receipt', { params: { caseNo } })
}

const ReceiptCard = ({ receipt }: { receipt: LastReceipt }) => (
  <Card title='回执（请记下或截屏）'>
    <Box className='small quiet'>受理编号</Box>
    <Box className='number'>{receipt.caseNo}</Box>
    <Box className='small quiet'>查询码（不登录也能查进度，不要告诉别人）</Box>
    <Box className='number'>{receipt.queryCode}</Box>
    <DueWords due={receipt.due} />
  </Card>
)

export default () => {
  const { caseNo = '' } = useQuery()
  const { load, retry } = useLoad(caseNo, () => receiptOf(caseNo))
  return (
    <Page title='回执'>
      <Loadable load={load} onRetry={retry}>
        {(receipt) => (
          <Box className='stack'>
            <FirstCall call={receipt.firstCall} />
            <Notice kind='info'>已经提交成功，工作人员收到了。</Notice>
            <ReceiptCard receipt={receipt} />
            {receipt.anonymous ? <Notice kind='warn'>这一件是匿名的，“我的问政”里没有它，微信也不会提醒。请一定记下编号和查询码，凭它们看进度、看答复。</Notice> : <KeepMeTold about='case' />}
            <BigButton look='second' onClick={() => receipt.anonymous ? goInstead(routes.lookup) : goInstead(routes.myCase, { caseNo })}>看办理进度</BigButton>
            <BigButton look='second' onClick={() => goTab(routes.home)}>回到首页</BigButton>
          </Box>
        )}
      </Loadable>
    </Page>
  )
}
