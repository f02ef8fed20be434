import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, HistoryOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { Tag, type IconOf, type Tone } from '../../../ui/tag.tsx'
import type { Version } from '../api/get-rules.ts'
import { stateWords } from '../words.ts'

const looks: Readonly<Record<Version['state'], { tone: Tone, icon: IconOf }>> = {
  proposed: { tone: 'warn', icon: ClockCircleOutlined }, 'in-force': { tone: 'good', icon: CheckCircleOutlined },
  rejected: { tone: 'plain', icon: CloseCircleOutlined }, superseded: { tone: 'plain', icon: HistoryOutlined }
}

export const StateTag = ({ state }: Pick<Version, 'state'>) => <Tag tone={looks[state].tone} icon={looks[state].icon}>{stateWords[state]}</Tag>

const Who = ({ version }: { version: Version }) => (
  <>
    {version.proposedBy}{version.proposedAt && ` ${showInstant(version.proposedAt)}`}
    {version.decidedBy && version.decidedAt && <div className='quiet'>{version.state === 'rejected' ? '未同意' : '批准'}：{version.decidedBy} {showInstant(version.decidedAt)}</div>}
  </>
)

/** Versions with who proposed and who approved them; each opens. */
export const VersionList = ({ caption, versions }: { caption: string, versions: readonly Version[] }) => (
  <table className='rule-table'>
    <caption className='sr-only'>{caption}</caption>
    <thead><tr><th scope='col'>版本</th><th scope='col'>状态</th><th scope='col'>施行</th><th scope='col'>为什么改</th><th scope='col'>提出和批准</th></tr></thead>
    <tbody>
      {versions.map((version) => (
        <tr key={version.versionId}>
          <td><Link to={`/rules/versions/${version.versionId}`}>{version.title}</Link> <span className='small quiet'>第 {version.no} 号</span></td>
          <td><StateTag state={version.state} /></td>
          <td>{version.validFrom ? showDay(version.validFrom) : '批准时起'}</td>
          <td>{version.reason}</td>
          <td className='small'><Who version={version} /></td>
        </tr>
      ))}
    </tbody>
  </table>
)
