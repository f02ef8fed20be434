import { Difference } from '../../../ui/difference.tsx'
import type { NoticeChange } from '../api/wording.ts'
import { waysInOrder } from '../words.ts'
import { NoticeFaces } from './notice-faces.tsx'

/** A version of the words beside what was said before, and how people see it. */
export const NoticeChangeView = ({ change: { when, words, before, faces } }: { change: NoticeChange }) => {
  const rows = [['标题', before.title, words.title], ['内容', before.text, words.text], ['状态', before.phrase, words.phrase], ['送达方式', waysInOrder(before.channels), waysInOrder(words.channels)]] as const
  return (
    <div className='stack'>
      <table className='rule-table'>
        <caption className='sr-only'>“{when}”的通知改了什么</caption>
        <thead><tr><th scope='col'>哪一项</th><th scope='col'>改了什么</th></tr></thead>
        <tbody>{rows.map(([name, was, is]) => <tr key={name}><td>{name}</td><td>{was === is ? <>{is}<span className='small quiet'>（没有改）</span></> : <Difference before={was} after={is} />}</td></tr>)}</tbody>
      </table>
      <NoticeFaces faces={faces} />
    </div>
  )
}
