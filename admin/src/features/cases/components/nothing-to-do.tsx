import { useStaff } from '../../../lib/session.ts'
import type { StaffCase } from '../api/get-case.ts'

const sentences: Record<StaffCase['status'], (kase: StaffCase) => string> = {
  submitted: () => '等首接员受理。',
  accepted: (kase) => `等${kase.unitName ?? '承办单位'}签收。`,
  handling: (kase) => `${kase.unitName ?? '承办单位'}${kase.handlerName ? `的${kase.handlerName}` : ''}正在办理。`,
  drafted: (kase) => `${kase.reply?.by ?? '经办人'}起草的答复，等审核人看。`,
  answered: (kase) => kase.publication === 'prepared' ? '公开稿等另一位同志核对。' : '已答复群众，等群众评价。',
  closed: () => '这件已办结。',
  declined: () => '这件不予受理，已告知群众。'
}

/** Says whose turn it is, and why not mine. */
export const NothingToDo = ({ kase }: { kase: StaffCase }) => {
  const staff = useStaff()
  const ownDraft = kase.status === 'drafted' && kase.reply?.by === staff.name
  const ownCopy = kase.publication === 'prepared' && kase.publicCopy?.preparedBy === staff.name
  return (
    <div className='stack-tight'>
      <p>现在没有轮到您办的事。{sentences[kase.status](kase)}</p>
      {ownDraft && <p className='quiet'>起草人不能审核自己的答复。</p>}
      {ownCopy && <p className='quiet'>准备公开稿的人不能自己公开。</p>}
    </div>
  )
}
