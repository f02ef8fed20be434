import { showInstant } from '../../../lib/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { StopOutlined } from '@ant-design/icons'
import type { AuditEntry } from '../api/audit.ts'
import '../audit.css'

export const AuditTable = ({ entries }: { entries: readonly AuditEntry[] }) => (
  <table className='audit'>
    <caption className='sr-only'>审计记录</caption>
    <thead><tr><th scope='col'>序号</th><th scope='col'>时间</th><th scope='col'>谁</th><th scope='col'>操作</th><th scope='col'>对象</th></tr></thead>
    <tbody>
      {entries.map(({ seq, at, by, roles, actionName, result, subject }) => (
        <tr key={seq}>
          <td className='mono small'>{seq}</td>
          <td className='small'>{showInstant(at)}</td>
          <td>{by} <span className='small quiet'>{roles.join('、')}</span></td>
          <td>{actionName} {result === 'refused' && <Tag tone='warn' icon={StopOutlined}>没有成功</Tag>}</td>
          <td className='mono small'>{subject ?? '—'}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
