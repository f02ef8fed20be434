import { CheckCircleOutlined, MinusCircleOutlined } from '@ant-design/icons'
import { isPerfunctory, needsFourParts } from '@minsheng/domain/reply/check-reply.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useDesk } from './desk.tsx'
import { partsOf } from './reply-parts.ts'

/** Which of the four parts stand in a reply, while it is written or read. */
export const ReplyParts = ({ text }: { text: string }) => {
  const { type } = useDesk().kase
  return (
    <div className='stack-tight'>
      <ul className='parts' aria-label='答复的四个部分'>
        {partsOf(text).map(({ name, hint, found }) => (
          <li key={name} className={found ? '' : 'quiet'}>
            {found ? <CheckCircleOutlined aria-hidden /> : <MinusCircleOutlined aria-hidden />} {name}：{found ? '写到了' : `还没看到（${hint}）`}
          </li>
        ))}
      </ul>
      {!needsFourParts(type) && <p className='quiet small'>咨询、建议可以少写几部分，把话说清楚就行。</p>}
      {text.length > 0 && isPerfunctory(text) && <Notice tone='warn'>太短了，或者只说了收到、转办，群众看不出事情办得怎样。写明查了什么、怎么处理，才能送审。</Notice>}
    </div>
  )
}
