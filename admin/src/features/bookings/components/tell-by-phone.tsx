import { Notice } from '../../../ui/notice.tsx'
import type { Desk } from '../api/booking.ts'

/** Who booked by telephone or at the counter has no account that could be told: somebody has to ring. `listed`: the list of those to ring remembers it. */
export const TellByPhone = ({ channel, listed = false }: Pick<Desk, 'channel'> & { listed?: boolean }) => channel === 'online' ? null : (
  <Notice tone='warn'>这是代约的，本人收不到通知。{listed ? '取消以后列在“要打电话的”里，打过了打勾。' : '改好了，请看电话打过去告诉他。'}</Notice>
)
