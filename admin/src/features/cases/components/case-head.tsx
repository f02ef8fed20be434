import { showDay } from '../../../lib/dates.ts'
import { DueTag } from '../../../ui/due-tag.tsx'
import { PrivateTag, PublicationTag, StatusTag } from '../../../ui/status-tag.tsx'
import { channelWords, typeWords } from '../../../ui/words.ts'
import type { StaffCase } from '../api/get-case.ts'

export const CaseTags = ({ kase }: { kase: StaffCase }) => (
  <span className='row'>
    <StatusTag status={kase.status} />
    <PublicationTag publication={kase.publication} />
    <DueTag due={kase.due} left={kase.workingDaysLeft} />
    {kase.publicity === 'private' && <PrivateTag />}
  </span>
)

/** The facts of the case in one block: what, where, who, until when and why that day. */
export const CaseFacts = ({ kase }: { kase: StaffCase }) => (
  <section className='card stack-tight' aria-label='基本情况'>
    <CaseTags kase={kase} />
    <dl className='facts'>
      <dt>受理编号</dt><dd className='mono'>{kase.caseNo}</dd>
      <dt>类型</dt><dd>{typeWords[kase.type]}（{channelWords[kase.channel] ?? kase.channel}）</dd>
      <dt>乡镇</dt><dd>{kase.townshipName ?? '群众没有说明'}</dd>
      <dt>承办</dt><dd>{kase.unitName ?? '还没有分派'}{kase.handlerName && `，经办人 ${kase.handlerName}`}</dd>
      <dt>收到</dt><dd>{showDay(kase.receivedOn)}</dd>
      <dt>期限</dt><dd>{showDay(kase.due.dueOn)}{kase.due.provisional && '（暂定）'}<span className='quiet small'> {kase.due.explanation}</span></dd>
    </dl>
  </section>
)
