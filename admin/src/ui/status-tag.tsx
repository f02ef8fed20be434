import {
  AlertOutlined, AuditOutlined, CheckCircleOutlined, DisconnectOutlined, EditOutlined, ExportOutlined, EyeInvisibleOutlined, FileDoneOutlined, FlagOutlined,
  FolderOutlined, GlobalOutlined, InboxOutlined, LockOutlined, MergeCellsOutlined, PauseCircleOutlined, RedoOutlined, RollbackOutlined, SafetyOutlined,
  SendOutlined, StopOutlined, SwapOutlined
} from '@ant-design/icons'
import { showShortDay } from '../lib/dates.ts'
import { type IconOf, Tag, type Tone } from './tag.tsx'
import { type Identity, identityWords, type Publication, publicityWords, type Status, type Urgency, urgencyWords } from './words.ts'

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

/** Stages the seven words above do not tell apart. */
const stages: Readonly<Record<string, Look>> = {
  职责异议: { word: '职责异议', tone: 'warn', icon: DisconnectOutlined },
  法制审核: { word: '法制审核', tone: 'link', icon: SafetyOutlined },
  已转送: { word: '已转送', tone: 'plain', icon: ExportOutlined },
  已并案: { word: '已并案', tone: 'plain', icon: MergeCellsOutlined },
  已撤回: { word: '已撤回', tone: 'plain', icon: RollbackOutlined },
  已归档: { word: '已归档', tone: 'plain', icon: FolderOutlined }
}

const publications: Record<Exclude<Publication, 'none'>, Look> = {
  prepared: { word: '公开稿待核', tone: 'link', icon: SwapOutlined },
  published: { word: '已公开', tone: 'good', icon: GlobalOutlined },
  withheld: { word: '不公开', tone: 'plain', icon: EyeInvisibleOutlined }
}

export const StatusTag = ({ status, stage }: { status: Status, stage: string }) => {
  const { word, tone, icon } = stages[stage] ?? statuses[status]
  return <Tag tone={tone} icon={icon}>{word}</Tag>
}

/** Where the public copy stands; nothing while there is nothing to say. */
export const PublicationTag = ({ publication }: { publication: Publication }) => {
  if (publication === 'none') return null
  const { word, tone, icon } = publications[publication]
  return <Tag tone={tone} icon={icon}>{word}</Tag>
}

/** Tells an officer early that nobody agreed to this in public. */
export const PrivateTag = () => <Tag icon={LockOutlined}>{publicityWords.private}</Tag>

/** Only a secret is worth a tag: everything else is the rule. */
export const IdentityTag = ({ identity }: { identity: Identity }) =>
  identity === 'confidential' || identity === 'anonymous' ? <Tag tone='warn' icon={LockOutlined}>{identityWords[identity]}</Tag> : null

type Flags = { urgency: Urgency | null, round: number, supervisedUntil: string | null, paused: boolean }

/** What makes a case unlike the others, beside where it stands: 紧急, 督办, 期限暂停, 二次办理. */
export const FlagTags = ({ urgency, round, supervisedUntil, paused }: Flags) => (
  <>
    {urgency && <Tag tone='danger' icon={AlertOutlined} title={urgencyWords[urgency]}>紧急</Tag>}
    {supervisedUntil && <Tag tone='danger' icon={FlagOutlined}>督办，{showShortDay(supervisedUntil)}前反馈</Tag>}
    {paused && <Tag tone='warn' icon={PauseCircleOutlined}>期限暂停</Tag>}
    {round > 1 && <Tag tone='warn' icon={RedoOutlined}>二次办理</Tag>}
  </>
)
