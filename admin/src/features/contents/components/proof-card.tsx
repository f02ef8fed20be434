import { showDay, showInstant } from '../../../lib/dates.ts'
import type { Whole } from '../api/get-content.ts'

/** What is left of a 公示: that it hung, how long, how many lines, and the fingerprint of what was shown. No name. */
export const ProofCard = ({ proof: { lines, from, until, fingerprint, views, takenDownAt, takenDownWhy, photoIds } }: { proof: NonNullable<Whole['proof']> }) => (
  <section className='card stack-tight' aria-labelledby='proof'>
    <h2 id='proof'>公示留痕</h2>
    <dl className='facts'>
      <dt>公示了</dt><dd>{lines} 户，{showDay(from)}到 {showDay(until)}</dd>
      <dt>看了</dt><dd>{views} 次</dd>
      <dt>撤下</dt><dd>{takenDownAt ? `${showInstant(takenDownAt)}：${takenDownWhy ?? '期满'}` : '还在公示'}</dd>
      <dt>内容指纹</dt><dd className='mono small'>{fingerprint}</dd>
      <dt>张贴照片</dt><dd>{photoIds.length > 0 ? `${photoIds.length} 张` : '还没有'}</dd>
    </dl>
  </section>
)
