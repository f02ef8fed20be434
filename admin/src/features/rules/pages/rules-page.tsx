import { Button } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { showInstant } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Rules, useRules } from '../api/get-rules.ts'
import { ClockTable } from '../components/clock-table.tsx'
import { MatterTable } from '../components/matter-table.tsx'
import { NoticeTable } from '../components/notice-table.tsx'
import { VersionList } from '../components/version-list.tsx'
import { calendarWords } from '../words.ts'
import '../rules.css'

const parts = { waiting: '待批准', calendar: '日历', clocks: '时限', matters: '事项与分派', notices: '通知的文字', versions: '全部版本' } as const
type Part = keyof typeof parts

const isPart = (text: string | null): text is Part => text !== null && text in parts

const Calendar = ({ rules: { calendar, versions, recounts }, mayPropose }: { rules: Rules, mayPropose: boolean }) => (
  <div className='stack'>
    <p>现行日历：{calendarWords(calendar.version)}，已有放假安排的年份：{calendar.years.join('、')}。之后的日子是暂定的。</p>
    {mayPropose && <div className='rule-link'><Link to='/rules/import'>导入一年的放假安排</Link></div>}
    <VersionList caption='各年的放假安排' versions={versions.filter(({ kind }) => kind === 'calendar')} />
    {recounts.map(({ calendar: version, startedAt, finishedAt, counted, moved }) => (
      <p key={version} className='small quiet'>{showInstant(startedAt)} 按“{calendarWords(version)}”重新计算 {counted} 件，到期日变动 {moved} 件{finishedAt ? '，已完成' : '，还在计算'}。</p>
    ))}
  </div>
)

const Shown = ({ part, rules, mayPropose }: { part: Part, rules: Rules, mayPropose: boolean }) => {
  const navigate = useNavigate()
  const waiting = rules.versions.filter(({ state }) => state === 'proposed')
  switch (part) {
    case 'waiting': return waiting.length > 0 ? <VersionList caption='等待批准的修改' versions={waiting} /> : <Empty title='没有等待批准的修改' />
    case 'calendar': return <Calendar rules={rules} mayPropose={mayPropose} />
    case 'clocks': return <ClockTable clocks={rules.clocks} names={rules} mayPropose={mayPropose} />
    case 'matters': return <div className='stack'>{mayPropose && <div><Button onClick={() => void navigate('/rules/matters')}>修改事项与分派</Button></div>}<MatterTable matters={rules.matters} /></div>
    case 'notices': return <NoticeTable mayPropose={mayPropose} />
    case 'versions': return <VersionList caption='全部版本' versions={rules.versions} />
    default: return part satisfies never
  }
}

export const RulesPage = () => {
  const query = useRules()
  const [search, setSearch] = useSearchParams()
  const mayPropose = useStaff().verbs.includes('rules:propose')
  const asked = search.get('part')
  const part: Part = isPart(asked) ? asked : 'calendar'
  return (
    <Page title='规则与日历' aside={mayPropose && <Link to='/rules/rehearsal'>试算</Link>}>
      <Notice>改规则要两个人：一人提出，另一人看过影响再批准。已经开始计时的案件，时限仍按原来的规则。</Notice>
      <Choice name='part' words={parts} value={part} onChange={(next) => setSearch({ part: next })} />
      <Loadable query={query}>{(rules) => <Shown part={part} rules={rules} mayPropose={mayPropose} />}</Loadable>
    </Page>
  )
}
