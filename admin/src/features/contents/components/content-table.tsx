import { Link } from 'react-router'
import { showInstant, showShortDay, today } from '../../../lib/dates.ts'
import type { ContentLine } from '../api/list-contents.ts'
import { kindWords } from '../words.ts'
import { StateTag, VersionTag } from './status-tags.tsx'

const Row = ({ line }: { line: ContentLine }) => (
  <tr>
    <td><Link data-row to={`/contents/${line.contentId}`}>{line.title}</Link>{line.rechecks > 0 && <p className='small'>有 {line.rechecks} 处要重新核对</p>}</td>
    <td>{kindWords[line.kind]}</td>
    <td><VersionTag status={line.status} /></td>
    <td><StateTag state={line.state} /></td>
    <td>{line.unitName}</td>
    <td>{line.author}<br /><span className='small quiet'>{showInstant(line.savedAt)}</span></td>
    <td>{line.reviewBy ? <span className={line.reviewBy <= today() ? 'field-error' : ''}>{showShortDay(line.reviewBy)}{line.reviewBy <= today() && '，该核对了'}</span> : ''}</td>
  </tr>
)

export const ContentTable = ({ lines, caption }: { lines: readonly ContentLine[], caption: string }) => (
  <div className='scroll-x'>
    <table className='plain-table stacking-table'>
      <caption className='sr-only'>{caption}</caption>
      <thead><tr><th>标题</th><th>种类</th><th>这一版</th><th>对外</th><th>单位</th><th>谁写的</th><th>最迟核对</th></tr></thead>
      <tbody>{lines.map((line) => <Row key={line.contentId} line={line} />)}</tbody>
    </table>
  </div>
)
