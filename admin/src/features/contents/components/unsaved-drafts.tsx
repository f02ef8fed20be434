import { Link } from 'react-router'
import { keptDrafts } from '../../../lib/draft.ts'
import { showInstant } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { Notice } from '../../../ui/notice.tsx'
import { wordsOf } from '../logic/bodies.ts'
import { kindWords } from '../words.ts'
import type { Writing } from './use-content-draft.ts'

const titleOf = ({ kind, body }: Writing): string => {
  const words = wordsOf(kind, body)
  return (words && 'title' in words && words.title) || (words && 'name' in words && words.name) || `没有标题的${kindWords[kind]}`
}

/** What was typed here and never reached the server: the line dropped, the window was closed. */
export const UnsavedDrafts = () => {
  const { staffId } = useStaff()
  const kept = keptDrafts<Writing>(staffId, 'content:')
  if (kept.length === 0) return null
  return (
    <Notice tone='warn'>
      <p>这台电脑上还有没存到服务器的，打开接着写：</p>
      <ul>{kept.map(({ name, at, value }) => <li key={name}><Link to={`/contents/${name}${value.stamp === null ? `?new=${value.kind}` : ''}`}>{titleOf(value)}</Link>　<span className='small quiet'>{showInstant(new Date(at).toISOString())}</span></li>)}</ul>
    </Notice>
  )
}
