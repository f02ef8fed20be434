import { Notice } from '../../../ui/notice.tsx'
import type { Desk } from '../api/booking.ts'

/** Who booked by telephone or at the counter has no account that could be told: somebody has to ring. */
export const TellByPhone = ({ channel }: Pick<Desk, 'channel'>) => channel === 'online' ? null : (
  <Notice tone='warn'>这是代约的，本人收不到通知。改了、取消了，请看电话打过去告诉他。</Notice>
)
