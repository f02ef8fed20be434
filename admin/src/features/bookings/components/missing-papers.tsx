import { Checkbox } from 'antd'
import { usePapersToMiss, useToBring } from '../../../lib/guide-papers.ts'
import { usePapersMissing } from '../../../lib/papers-missing.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import type { Desk } from '../api/booking.ts'

/** Papers looked at one by one; what is ticked as missing lies ready on the queue's page when the visit ends without them. */
export const MissingPapers = ({ booking: { bookingId, guideId, missing } }: { booking: Desk }) => {
  const { papers, toggle } = usePapersMissing(bookingId)
  const shown = usePapersToMiss(guideId, papers)
  const { error, refetch } = useToBring(guideId)
  return (
    <section className='card stack-tight' aria-labelledby='papers'>
      <h2 id='papers'>材料，缺哪样勾哪样</h2>
      {missing && <p>上次缺的：<strong>{missing}</strong></p>}
      {error ? <ProblemNote error={error} retry={() => void refetch()} /> : shown?.length === 0 && <p className='quiet'>这件事的材料清单还没有公布，当面说清要什么。</p>}
      {shown && shown.length > 0 && <ul className='paper-list'>{shown.map((paper) => <li key={paper}><Checkbox checked={papers.includes(paper)} onChange={() => toggle(paper)}>缺：{paper}</Checkbox></li>)}</ul>}
      {papers.length > 0 && <p className='quiet'>缺 {papers.length} 样。叫到号以后在“叫号”里点“材料不齐”，这里勾的会带过去。</p>}
    </section>
  )
}
