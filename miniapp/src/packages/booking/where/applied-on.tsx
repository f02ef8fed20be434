import { dayOrNull } from '@minsheng/domain/calendar/day.ts'
import { today } from '../../../dates.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { DayField } from '../../../ui/day-field.tsx'

const WHOLE = '2026-11-30'.length

/** A day on which somebody can have applied. */
export const isAppliedOn = (text: string): boolean => dayOrNull(text) !== null && text <= today()

const faultOf = (text: string): string | undefined => {
  if (text.length < WHOLE) return undefined
  if (dayOrNull(text) === null) return '没有这一天，请对照回执单再看一遍。'
  return text > today() ? '这一天还没有到，请对照回执单再看一遍。' : undefined
}

/** The day of the application decides which days there are (民法典 第1077条); without it nothing can be shown. */
export const AppliedOn = ({ value, onChange }: { value: string, onChange: (day: string) => void }) => (
  <Card title='先告诉我们：哪天申请的离婚'>
    <Box>法律规定，申请以后先等 30 天（冷静期），过了才能来领证；再过 30 天不来，就要重新申请。哪天能来，按申请那天算。</Box>
    <DayField id='applied-on' label='申请离婚那天（看回执单）' value={value} error={faultOf(value)} onChange={onChange} />
  </Card>
)
