import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Block } from '../../../large-print/document.ts'
import { solvedWords, treatedWords } from '../words.ts'

type Answer = Output<'GET /answers/:answerNo'>

const spoken = (text: string): string => spokenDay(day(text))

const verdict = ({ daysUsed, daysAllowed, solved, treated }: Answer): string => {
  const said = solved ? solvedWords[solved as keyof typeof solvedWords] ?? solved : '还没有评价'
  return `${daysUsed === 0 ? '当天答复' : `用了 ${daysUsed} 个工作日`}（限 ${daysAllowed} 个工作日）。提问人说：${said}${treated ? `，工作人员态度${treatedWords[treated - 1] ?? treated}` : ''}。`
}

/** A public answer as blocks to print: the same words as on its page. */
export const answerBlocks = (answer: Answer): Block[] => {
  const { correction, basisChanged, question, reply, cites } = answer
  return [
    ...(correction ? [{ kind: 'note' as const, text: `已于${spoken(correction.on)}更正：${correction.reason}` }] : []), ...(basisChanged ? [{ kind: 'note' as const, text: basisChanged }] : []),
    { kind: 'heading', text: '问题' }, { kind: 'text', text: question }, { kind: 'heading', text: '答复' }, { kind: 'text', text: reply },
    ...(cites.length > 0 ? [{ kind: 'heading' as const, text: '依据' }, { kind: 'items' as const, items: cites.map(({ law, article }) => `《${law}》${article ? `第${article}条` : ''}`) }] : []),
    { kind: 'heading', text: '办得怎么样' }, { kind: 'text', text: verdict(answer) }
  ]
}
