import { barWidth } from '../bars.ts'

/** A number with its bar beside it; the number is what counts. */
export const Bar = ({ count, most, label }: { count: number, most: number, label: string }) => (
  <span className='bar-line'><span className='bar' style={{ width: `${barWidth(count, most)}%` }} aria-hidden /><span>{label}</span></span>
)
