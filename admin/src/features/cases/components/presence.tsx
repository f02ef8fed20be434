import { EyeOutlined } from '@ant-design/icons'
import { showInstant } from '../../../lib/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { usePresence } from '../api/stay-on-case.ts'

/** Who else has this case open now: two who know of each other do not do the same work twice. */
export const Presence = ({ caseNo }: { caseNo: string }) => {
  const others = usePresence(caseNo).data?.others ?? []
  return (
    <div role='status' aria-label='谁也在看'>
      {others.length > 0 && <span className='row'>{others.map(({ name, since }) => <Tag key={name} tone='warn' icon={EyeOutlined}>{name}也在看（{showInstant(since).slice(-5)}起）</Tag>)}</span>}
    </div>
  )
}
