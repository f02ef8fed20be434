import { showDay } from '../../../lib/dates.ts'
import type { Whole } from '../api/get-content.ts'
import { kindWords } from '../words.ts'
import { StateTag, VersionTag } from './status-tags.tsx'

/** What it is and where it stands, in one line. */
export const ContentHead = ({ whole }: { whole: Whole }) => (
  <p className='row small'>
    <span className='quiet'>{kindWords[whole.kind]} · {whole.unitName} · 第 {whole.current.version} 版</span>
    <VersionTag status={whole.current.status} />
    {(whole.state === 'published' || whole.state !== whole.current.status) && <StateTag state={whole.state} />}
    {whole.publicVersion !== null && whole.publicVersion !== whole.current.version && <span className='quiet'>群众看到的是第 {whole.publicVersion} 版</span>}
    {whole.reviewBy && <span className='quiet'>最迟 {showDay(whole.reviewBy)} 再核对</span>}
  </p>
)
