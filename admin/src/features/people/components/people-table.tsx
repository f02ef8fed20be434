import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons'
import { showInstant } from '../../../lib/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Person, RoleChoice } from '../api/list-people.ts'
import { PersonActions } from './person-actions.tsx'
import '../people.css'

type PeopleTableProps = { people: readonly Person[], roles: readonly RoleChoice[] }

export const PeopleTable = ({ people, roles }: PeopleTableProps) => {
  const roleName = new Map(roles.map(({ role, name }) => [role, name]))
  return (
    <table className='people'>
      <caption className='sr-only'>工作人员名册</caption>
      <thead><tr><th scope='col'>姓名</th><th scope='col'>单位</th><th scope='col'>角色</th><th scope='col'>状态</th><th scope='col'>上次登录</th><th scope='col'>操作</th></tr></thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.staffId}>
            <td><strong>{person.name}</strong> <span className='mono small quiet'>{person.login}</span></td>
            <td>{person.unitName}</td>
            <td>{person.roles.map((role) => roleName.get(role) ?? role).join('、')}</td>
            <td>{person.active ? <Tag tone='good' icon={CheckCircleOutlined}>在用</Tag> : <Tag icon={StopOutlined}>已停用</Tag>} {person.totpEnrolled && <span className='small quiet'>已绑口令</span>}</td>
            <td className='small'><span className='narrow-only'>上次登录 </span>{person.lastLoginAt ? showInstant(person.lastLoginAt) : '没有登录过'}</td>
            <td><PersonActions person={person} roles={roles} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
