import { useStaff } from '../../../lib/session.ts'
import type { StaffCase } from '../api/get-case.ts'
import { turnOf } from './whose-turn.ts'

/** Says whose turn it is, and why not mine. */
export const NothingToDo = ({ kase }: { kase: StaffCase }) => {
  const staff = useStaff()
  const ownDraft = kase.status === 'drafted' && kase.reply?.by === staff.name
  const ownCopy = kase.publication === 'prepared' && kase.publicCopy?.preparedBy === staff.name
  return (
    <div className='stack-tight'>
      <p>现在没有轮到您办的事。{turnOf(kase)}</p>
      {ownDraft && <p className='quiet'>起草人不能审核自己的答复。</p>}
      {ownCopy && <p className='quiet'>准备公开稿的人不能自己公开。</p>}
    </div>
  )
}
