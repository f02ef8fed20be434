import {
  AuditOutlined, CheckCircleOutlined, EditOutlined, EyeInvisibleOutlined, FileDoneOutlined, GlobalOutlined, InboxOutlined, LockOutlined,
  SendOutlined, StopOutlined, SwapOutlined
} from '@ant-design/icons'
import { type IconOf, Tag, type Tone } from './tag.tsx'
import type { Publication, Status } from './words.ts'

type Look = { word: string, tone: Tone, icon: IconOf }

const statuses: Record<Status, Look> = {
  submitted: { word: '待受理', tone: 'link', icon: InboxOutlined },
  accepted: { word: '待签收', tone: 'link', icon: SendOutlined },
  handling: { word: '办理中', tone: 'plain', icon: EditOutlined },
  drafted: { word: '待审核', tone: 'link', icon: AuditOutlined },
  answered: { word: '已答复', tone: 'good', icon: CheckCircleOutlined },
  closed: { word: '已办结', tone: 'good', icon: FileDoneOutlined },
  declined: { word: '不予受理', tone: 'plain', icon: StopOutlined }
}

const publications: Record<Exclude<Publication, 'none'>, Look> = {
  prepared: { word: '公开稿待核', tone: 'link', icon: SwapOutlined },
  published: { word: '已公开', tone: 'good', icon: GlobalOutlined },
  withheld: { word: '不公开', tone: 'plain', icon: EyeInvisibleOutlined }
}

export const StatusTag = ({ status }: { status: Status }) => {
  const { word, tone, icon } = statuses[status]
  return <Tag tone={tone} icon={icon}>{word}</Tag>
}

/** Where the public copy stands; nothing while there is nothing to say. */
export const PublicationTag = ({ publication }: { publication: Publication }) => {
  if (publication === 'none') return null
  const { word, tone, icon } = publications[publication]
  return <Tag tone={tone} icon={icon}>{word}</Tag>
}

/** Tells an officer early that the citizen does not want this in public. */
export const PrivateTag = () => <Tag icon={LockOutlined}>群众选择不公开</Tag>
