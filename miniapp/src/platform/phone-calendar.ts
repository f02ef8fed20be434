import Taro from '@tarojs/taro'

/** Seconds since 1970, as WeChat counts them. */
export type CalendarEntry = { title: string, from: number, until: number, location: string, description: string }

/** `denied`: its owner has not allowed it; `impossible`: this phone has no way in. */
export type Written = 'written' | 'denied' | 'impossible'

const HOUR = 3_600

const isDenial = (error: unknown): boolean => {
  const { errMsg = '' } = (typeof error === 'object' && error !== null ? error : {}) as { errMsg?: string }
  return /auth|den(?:y|ied)|permission|cancel/i.test(errMsg)
}

/** Writes into the phone's own calendar, with a reminder two hours before. */
export const writeIntoCalendar = async ({ title, from, until, location, description }: CalendarEntry): Promise<Written> => {
  try {
    await Taro.addPhoneCalendar({ title, startTime: from, endTime: String(until), location, description, alarm: true, alarmOffset: 2 * HOUR })
    return 'written'
  } catch (error) {
    return isDenial(error) ? 'denied' : 'impossible'
  }
}
