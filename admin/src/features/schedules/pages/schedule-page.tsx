import { Link, useParams } from 'react-router'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { type ScheduleView, useSchedule } from '../api/schedules.ts'
import { Conflicts } from '../components/conflicts.tsx'
import { Editor } from '../components/editor.tsx'
import { PauseButton } from '../components/pause-button.tsx'
import { Waves } from '../components/waves.tsx'
import '../schedules.css'

const Parts = ({ schedule }: { schedule: ScheduleView }) => (
  <>
    {schedule.paused && <Notice tone='warn'>网上预约暂停了：群众约不到新的，已经约好的照来。</Notice>}
    {!schedule.mayEdit && <Notice>这张表归别的单位，您只能看。</Notice>}
    <Conflicts schedule={schedule} />
    <Editor key={schedule.scheduleId} saved={{ scheduleId: schedule.scheduleId, unitId: schedule.unitId, version: schedule.version, body: schedule.body }} mayEdit={schedule.mayEdit} draftName={`schedule:${schedule.scheduleId}`} />
    {schedule.mayEdit && <PauseButton schedule={schedule} />}
    <Waves schedule={schedule} />
  </>
)

export const SchedulePage = () => {
  const { scheduleId = '' } = useParams()
  return <Loadable query={useSchedule(scheduleId)}>{(schedule) => <Page title={`号源表：${schedule.body.name}`} aside={<Link to='/schedules'>回到号源表</Link>}><Parts schedule={schedule} /></Page>}</Loadable>
}
