import Taro from '@tarojs/taro'

/** Seconds since 1970, as WeChat counts them. */
export type CalendarEntry = { title: string, from: number, until: number, location: string, description: string }

const HOUR = 3_600

/** Writes into the phone's own calendar, with a reminder two hours before. `false`: not allowed, or not possible on this phone. */
export const writeIntoCalendar = async ({ title, from, until, location, description }: CalendarEntry): Promise<boolean> => {
  try {
    await Taro.addPhoneCalendar({ title, startTime: from, endTime: String(until), location, description, alarm: true, alarmOffset: 2 * HOUR })
    return true
  } catch {
    return false
  }
}
