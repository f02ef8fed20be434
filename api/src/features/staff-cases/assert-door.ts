import { doors } from '@minsheng/domain/routing/doors.ts'
import { Refused } from '../../refused.ts'

/** A citizen is sent only to a body that exists. */
export const assertDoor = (doorId: string): void => {
  if (!doors.some(({ id }) => id === doorId)) throw new Refused('door-unknown', { doorId: '没有这个部门' })
}
