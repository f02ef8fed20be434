/** Where people come: 县级大厅, 乡镇, 殡葬中心, 上门. */
export const placeKinds = ['hall', 'township', 'funeral', 'home'] as const
/** Where a booking stands. */
export const bookingStatuses = ['held', 'booked', 'arrived', 'served', 'incomplete', 'no-show', 'cancelled', 'released', 'lapsed'] as const
/** Whose seat it is: anybody's, one kept for the old, one for those who walk in. */
export const seatPools = ['public', 'kept', 'walk-in'] as const
/** By which way a booking came. */
export const bookingChannels = ['online', 'phone', 'counter'] as const
/** What a day offers: free places, none left, not released yet, closed, outside the days the law allows, too near to be booked. */
export const dayStates = ['open', 'full', 'not-yet', 'closed', 'outside-law', 'too-near'] as const
/** Which part of the day somebody waits for. */
export const dayParts = ['any', 'morning', 'afternoon'] as const
/** Where a wait stands: 排着, 给您留了, 已约上, 不等了, 日子过了. */
export const waitingStatuses = ['waiting', 'offered', 'taken', 'left', 'over'] as const
/** What somebody without an account has to be told by telephone: 改了时间, 取消了, 候补到号. */
export const ringReasons = ['moved', 'cancelled', 'offered'] as const
/** Whether the reason given for a visit missed was accepted. */
export const excuseStates = ['asked', 'accepted', 'refused'] as const
/** Where a ticket of the queue stands: 等着, 叫到了, 正在办, 办完, 材料不齐, 叫了没来, 走了. */
export const ticketStatuses = ['waiting', 'called', 'serving', 'served', 'incomplete', 'missed', 'left'] as const
