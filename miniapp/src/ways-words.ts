import type { Output } from '@minsheng/contract/index.ts'

type Ways = Output<'GET /notices/ways'>

/** How the person will hear, honestly: what WeChat still takes, where a text goes; with nothing left, to come and look. */
export const waysWords = ({ reminders, phone, followsService }: Ways): string[] => {
  const cases = Math.max(0, ...reminders.filter(({ purpose }) => purpose !== 'booking').map(({ left }) => left))
  const visits = reminders.find(({ purpose }) => purpose === 'booking')?.left ?? 0
  const ways = [
    ...(cases ? [`办理进展：微信还能收 ${cases} 条`] : []),
    ...(visits ? [`预约：微信还能收 ${visits} 条`] : []),
    ...(followsService ? ['您关注了服务号，从那里也能收到'] : []),
    ...(phone ? [`短信发到 ${phone}`] : [])
  ]
  return ways.length ? ways : ['微信提醒没有剩的了，也发不了短信：有消息只在这里，请常来看看']
}
