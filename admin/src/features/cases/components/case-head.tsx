import { Link } from 'react-router'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { ContactTag, DueTag } from '../../../ui/due-tag.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { FlagTags, IdentityTag, PrivateTag, PublicationTag, StatusTag } from '../../../ui/status-tag.tsx'
import { channelWords, identityWords, publicityWords, typeWords, urgencyWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'
import { WhyThisDay } from './why-this-day.tsx'

export const CaseTags = ({ kase }: { kase: StaffCase }) => (
  <span className='row'>
    <StatusTag status={kase.status} stage={kase.stage} />
    <FlagTags {...kase} />
    <PublicationTag publication={kase.publication} />
    <ContactTag by={kase.firstContactBy} />
    <DueTag due={kase.due} left={kase.workingDaysLeft} stopped={kase.dueStopped} />
    <IdentityTag identity={kase.identity} />
    {kase.publicity === 'private' && <PrivateTag />}
  </span>
)

const PauseBanner = ({ kase, pause }: { kase: StaffCase, pause: NonNullable<StaffCase['pause']> }) => (
  <Notice tone='warn'>
    <p><strong>期限暂停：{pause.reasonName}。</strong>{showDay(pause.since)}起，最晚到 {showDay(pause.until)}，到时自动恢复。{kase.dueStopped && '答复期限按这一天恢复暂算，提前恢复就提前。'}记录和补充照常，其余要等恢复以后再办。</p>
  </Notice>
)

/** Until when somebody must have spoken to the citizen, or when somebody has; an attempt nobody answered is none. */
const firstContact = ({ firstContactBy, contacts }: StaffCase): string => {
  if (firstContactBy) return `最晚 ${showInstant(firstContactBy)} 联系上本人，夜间和节假日照算。`
  const reached = contacts.find(({ outcome }) => outcome !== 'no-answer')
  return reached ? `${showInstant(reached.at)} 已联系。` : ''
}

const UrgentBanner = ({ kase, urgency }: { kase: StaffCase, urgency: NonNullable<StaffCase['urgency']> }) => (
  <Notice tone='danger'>
    <p><strong>紧急：{urgencyWords[urgency]}。</strong>{firstContact(kase)}永不公开。{urgency === 'child' && '未成年人受侵害的，要立即向公安机关报告（未成年人保护法第十一条）。'}</p>
  </Notice>
)

/** Who keeps a confidential case and who asked to see the identity has a page of its own. */
const ToVault = ({ kase: { caseNo, identity } }: { kase: StaffCase }) => {
  const { verbs } = useStaff()
  return identity === 'confidential' && verbs.includes('vault:open') ? <p><Link to={`/secrecy?caseNo=${caseNo}`}>看谁保管、申请查看反映人身份</Link></p> : null
}

/** The facts of the case in one block: what, where, who, until when and why that day. */
export const CaseFacts = ({ kase }: { kase: StaffCase }) => (
  <section className='card stack-tight' aria-label='基本情况'>
    <CaseTags kase={kase} />
    {kase.urgency && <UrgentBanner kase={kase} urgency={kase.urgency} />}
    {kase.pause && <PauseBanner kase={kase} pause={kase.pause} />}
    <dl className='facts'>
      <dt>受理编号</dt><dd className='mono'>{kase.caseNo}</dd>
      <dt>类型</dt><dd>{typeWords[kase.type]}（{channelWords[kase.channel] ?? kase.channel}），按“{kase.pathName}”办理</dd>
      <dt>身份</dt><dd>{identityWords[kase.identity]}</dd>
      <dt>公开意愿</dt><dd>{publicityWords[kase.publicity]}</dd>
      <dt>乡镇</dt><dd>{kase.townshipName ?? (kase.identity === 'confidential' ? '保密' : '群众没有说明')}</dd>
      <dt>承办</dt><dd>{kase.unitName ?? '还没有分派'}{kase.handlerName && `，经办人 ${kase.handlerName}`}{kase.arbitrated && '（领导裁定）'}{kase.handBacks > 0 && `，退回过 ${kase.handBacks} 次`}</dd>
      {kase.accused.length > 0 && <><dt>被反映单位</dt><dd>{kase.accused.join('、')}</dd></>}
      {kase.recused.length > 0 && <><dt>已回避</dt><dd>{kase.recused.join('、')}</dd></>}
      <dt>收到</dt><dd>{showDay(kase.receivedOn)}</dd>
      <dt>期限</dt><dd>{showDay(kase.due.dueOn)}{kase.due.provisional && '（暂定）'}<span className='quiet small'> {kase.due.explanation}</span></dd>
    </dl>
    <ToVault kase={kase} />
    <WhyThisDay kase={kase} />
  </section>
)
