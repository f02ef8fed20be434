import { Link } from 'react-router'
import { Loadable } from '../../../ui/loadable.tsx'
import { useWording, type Wording } from '../api/wording.ts'
import { waysInOrder } from '../words.ts'
import { CheckTemplates } from './check-templates.tsx'

const Row = ({ line: { event, when, words, own, waiting, lawful }, mayPropose }: { line: Wording, mayPropose: boolean }) => (
  <tr>
    <td><strong>{when}</strong>{own && <div className='small quiet'>本局的文字</div>}</td>
    <td><strong>{words.title}</strong><div className='small'>{words.text}</div></td>
    <td>{words.phrase}</td>
    <td className='small'>{waysInOrder(words.channels)}</td>
    <td className='small'>{lawful ?? '没有规定'}</td>
    <td>
      {waiting ? <Link to={`/rules/versions/${waiting}`} aria-label={`“${when}”有修改等待批准`}>等待批准</Link> : mayPropose && <Link to={`/rules/notices/${event}`} aria-label={`修改“${when}”的通知`}>修改</Link>}
    </td>
  </tr>
)

/** Everything a citizen is told: when, in which words, by which ways in order, and the article that wants it told. */
export const NoticeTable = ({ mayPropose }: { mayPropose: boolean }) => (
  <div className='stack'>
    {mayPropose && <CheckTemplates />}
    <Loadable query={useWording()}>
      {({ items }) => (
        <table className='rule-table'>
          <caption className='sr-only'>通知的文字</caption>
          <thead><tr><th scope='col'>什么时候</th><th scope='col'>标题和内容</th><th scope='col'>状态</th><th scope='col'>送达方式</th><th scope='col'>依据</th><th scope='col'>操作</th></tr></thead>
          <tbody>{items.map((line) => <Row key={line.event} line={line} mayPropose={mayPropose} />)}</tbody>
        </table>
      )}
    </Loadable>
  </div>
)
