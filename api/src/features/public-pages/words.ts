import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { sayBasis } from '@minsheng/domain/guides/say-guide.ts'

type Answer = Output<'GET /answers/:answerNo'>

/** The words of the public pages for the words of the contract. */
export const typeWords = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' } as const
export const solvedWords = { yes: '解决了', partly: '部分解决', no: '没有解决' } as const
const treatedWords = ['很差', '较差', '一般', '较好', '很好'] as const

/** A day of the contract as people say it. */
export const spoken = (text: string): string => spokenDay(day(text))

/** How large a file is. */
export const sizeWords = (bytes: number): string => bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

/** How an answer did: days against the limit, late where it was late, and what who asked said of it. */
export const sayVerdict = ({ daysUsed, daysAllowed, solved, treated }: Answer): string => {
  const said = solved ? solvedWords[solved as keyof typeof solvedWords] ?? solved : '还没有评价'
  return `${daysUsed === 0 ? '当天答复' : `用了 ${daysUsed} 个工作日`}（限 ${daysAllowed} 个工作日${daysUsed > daysAllowed ? '，超期' : ''}）。提问人说：${said}${treated ? `，工作人员态度${treatedWords[treated - 1] ?? treated}` : ''}。`
}

/** What an answer rests on, and since when that has changed. */
export const sayCite = ({ law, article, changedOn }: Answer['cites'][number]): string =>
  `${sayBasis({ law, article, docNo: null, verified: true })}${changedOn ? `（${spoken(changedOn)}有变化）` : ''}`
