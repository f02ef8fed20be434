import { Button } from 'antd'
import { useStaff } from '../../../lib/session.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import type { StaffCase } from '../api/get-case.ts'
import { useRevealContact } from '../api/reveal-contact.ts'

const Known = ({ name, phone }: StaffCase['contact']) => (
  <dl className='facts'>
    <dt>称呼</dt><dd>{name ?? '没有留'}</dd>
    <dt>电话</dt><dd>{phone === null ? '没有留，可用站内消息联系' : phone.includes('*') ? phone : <a href={`tel:${phone}`}>{phone}</a>}</dd>
  </dl>
)

const Locked = () => <p>保密件：反映人的称呼、电话单独锁着，只有保管人申请、局领导批准后才看得到。要联系反映人，请找保管人。</p>

/** Masked until somebody has a reason to look; looking is written into the history. */
export const ContactCard = ({ kase }: { kase: StaffCase }) => {
  const { verbs } = useStaff()
  const { mutate, data, isPending, error } = useRevealContact(kase.caseNo)
  const hidden = kase.contact.name !== null || kase.contact.phone !== null
  return (
    <section className='card stack-tight' aria-labelledby='contact'>
      <h2 id='contact'>联系方式</h2>
      {kase.identity === 'confidential' ? <Locked /> : <Known {...data ?? kase.contact} />}
      {hidden && !data && verbs.includes('contact:reveal') && (
        <div className='row'>
          <Button loading={isPending} onClick={() => mutate()}>查看完整联系方式</Button>
          <span className='quiet small'>谁看过会记入经过</span>
        </div>
      )}
      {error && <ProblemNote error={error} />}
    </section>
  )
}
