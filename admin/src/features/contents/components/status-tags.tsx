import { AuditOutlined, CheckCircleOutlined, ClockCircleOutlined, DeleteOutlined, EditOutlined, EyeInvisibleOutlined, GlobalOutlined, HistoryOutlined, RollbackOutlined, StopOutlined } from '@ant-design/icons'
import { type IconOf, Tag, type Tone } from '../../../ui/tag.tsx'
import type { State, VersionStatus } from '../api/get-content.ts'
import { stateWords, statusWords } from '../words.ts'

const statusLooks: Readonly<Record<VersionStatus, [Tone, IconOf]>> = {
  draft: ['plain', EditOutlined], 'in-review': ['link', AuditOutlined], returned: ['warn', RollbackOutlined], scheduled: ['link', ClockCircleOutlined], published: ['good', CheckCircleOutlined],
  superseded: ['plain', HistoryOutlined], withdrawn: ['danger', StopOutlined], expired: ['plain', ClockCircleOutlined], discarded: ['plain', DeleteOutlined]
}
const stateLooks: Readonly<Record<State, [Tone, IconOf]>> = {
  unpublished: ['plain', EyeInvisibleOutlined], published: ['good', GlobalOutlined], withdrawn: ['danger', StopOutlined], expired: ['plain', ClockCircleOutlined]
}

export const VersionTag = ({ status }: { status: VersionStatus }) => {
  const [tone, icon] = statusLooks[status]
  return <Tag tone={tone} icon={icon}>{statusWords[status]}</Tag>
}

/** Whether the public can read it now: the one thing everybody asks first. */
export const StateTag = ({ state }: { state: State }) => {
  const [tone, icon] = stateLooks[state]
  return <Tag tone={tone} icon={icon}>{stateWords[state]}</Tag>
}
