import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { newClientId } from '../../../lib/client-id.ts'
import { useStaff } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { Editor } from '../components/editor.tsx'
import { blankBody, type ScheduleDraft } from '../logic/body.ts'
import '../schedules.css'

/** A new schedule, begun with the week of an office. */
export const NewSchedulePage = () => {
  const { unitId } = useStaff()
  const navigate = useNavigate()
  const [blank] = useState<ScheduleDraft>(() => ({ scheduleId: newClientId(), unitId, version: 0, body: blankBody() }))
  return (
    <Page title='新的号源表' aside={<Link to='/schedules'>回到号源表</Link>}>
      <Editor saved={blank} mayEdit draftName='schedule:new' onSaved={({ scheduleId }) => void navigate(`/schedules/${scheduleId}`)} />
    </Page>
  )
}
