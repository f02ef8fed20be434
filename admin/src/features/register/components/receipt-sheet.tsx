import { Button, QRCode } from 'antd'
import { useBureau } from '../../../lib/bureau.ts'
import { showDay } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Receipt } from '../api/register-case.ts'

// Whoever scans it with any phone sees where the case stands; both numbers stand beside it in large print anyway.
const lookupAddress = ({ caseNo, queryCode }: Receipt) => `${window.location.origin}/#/packages/public/lookup/index?caseNo=${caseNo}&queryCode=${queryCode ?? ''}`

const Paper = ({ receipt }: { receipt: Receipt }) => {
  const { caseNo, queryCode, receivedOn, due, channelName } = receipt
  const bureau = useBureau().data?.bureau
  return (
    <article className='paper' aria-label='回执'>
      <header><p className='paper-bureau'>{bureau?.name ?? '民政局'}</p><h2>收 件 回 执</h2></header>
      <dl className='paper-facts'>
        <dt>受理编号</dt><dd className='mono'>{caseNo}</dd>
        {queryCode && <><dt>查询码</dt><dd className='mono'>{queryCode}</dd></>}
        <dt>收到日</dt><dd>{showDay(receivedOn)}（{channelName}）</dd>
        <dt>最迟答复</dt><dd>{showDay(due.dueOn)}{due.provisional && '（暂定）'}</dd>
      </dl>
      <p className='paper-why'>{due.explanation}</p>
      {queryCode && (
        <div className='paper-scan'>
          <div role='img' aria-label='查进度的二维码'><span aria-hidden='true'><QRCode value={lookupAddress(receipt)} type='svg' size={180} color='#000000' bgColor='#FFFFFF' bordered={false} errorLevel='M' /></span></div>
          <p>用手机扫一扫看办到哪里了，也可以请家里人、村干部帮您扫。没有手机，打电话报这两个号码一样能查{bureau?.phone && <>：<strong>{bureau.phone}</strong></>}。</p>
        </div>
      )}
      <p className='paper-keep'>请收好这张纸。查询码等于钥匙，不要给不认识的人看。</p>
    </article>
  )
}

/** What goes over the counter or is read into the telephone. Printed it is one large-print A4. */
export const ReceiptSheet = ({ receipt, onNext }: { receipt: Receipt, onNext: () => void }) => (
  <div className='stack'>
    {receipt.repeated && <Notice tone='warn' alert>这一条以前登记过，就是下面这一件，没有另立。{receipt.queryCode === null && '查询码在第一次登记的回执上。'}</Notice>}
    <Paper receipt={receipt} />
    <div className='row no-print'>
      <Button type='primary' size='large' onClick={() => window.print()}>打印回执</Button>
      <Button size='large' onClick={onNext} autoFocus>登记下一件</Button>
    </div>
  </div>
)
