import { AccountBookOutlined, AimOutlined, AlertOutlined, AuditOutlined, BarChartOutlined, BellOutlined, CalendarOutlined, CameraOutlined, CustomerServiceOutlined, FieldTimeOutlined, FileSearchOutlined, FileTextOutlined, FormOutlined, GlobalOutlined, HomeOutlined, HourglassOutlined, LockOutlined, PhoneOutlined, QrcodeOutlined, SafetyOutlined, ScheduleOutlined, SoundOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons'
import type { Staff } from '../lib/session.ts'
import type { IconOf } from '../ui/tag.tsx'

type Place = { path: string, label: string, icon: IconOf, verb: string | null, or?: string, group?: string, counts?: true }

const booking = '预约与叫号'

/** Every page with a place in the navigation, and the permission that puts it there; `or` is another that does; `counts`: how many wait stands beside it. */
const places: readonly Place[] = [
  { path: '/', label: '工作台', icon: HomeOutlined, verb: 'case:read' },
  { path: '/cases', label: '案件', icon: FileSearchOutlined, verb: 'case:read' },
  { path: '/register', label: '登记', icon: FormOutlined, verb: 'case:register' },
  { path: '/telling', label: '人工告知', icon: BellOutlined, verb: 'notice:tell', counts: true },
  { path: '/contents', label: '内容', icon: FileTextOutlined, verb: 'content:edit', or: 'content:publish' },
  { path: '/codes', label: '小程序码', icon: QrcodeOutlined, verb: 'content:edit', or: 'schedule:edit' },
  { path: '/prechecks', label: '材料预审', icon: CameraOutlined, verb: 'precheck:look' },
  { path: '/bookings', label: '今日预约', icon: ScheduleOutlined, verb: 'booking:serve', group: booking },
  { path: '/queue', label: '叫号', icon: SoundOutlined, verb: 'booking:serve', group: booking },
  { path: '/bookings/new', label: '代约', icon: PhoneOutlined, verb: 'booking:register', group: booking },
  { path: '/bookings/waiting', label: '候补', icon: HourglassOutlined, verb: 'booking:register', group: booking },
  { path: '/bookings/rings', label: '要打电话的', icon: CustomerServiceOutlined, verb: 'booking:serve', group: booking },
  { path: '/schedules', label: '号源表', icon: FieldTimeOutlined, verb: 'schedule:edit', group: booking },
  { path: '/bookings/figures', label: '预约数字', icon: BarChartOutlined, verb: 'booking:figures', group: booking },
  { path: '/demand', label: '需求雷达', icon: AimOutlined, verb: 'demand:read' },
  { path: '/answers', label: '公开答复', icon: GlobalOutlined, verb: null },
  { path: '/secrecy', label: '保密件', icon: LockOutlined, verb: 'vault:open' },
  { path: '/approvals', label: '保密审批', icon: SafetyOutlined, verb: 'vault:approve' },
  { path: '/leaks', label: '保密监督', icon: AlertOutlined, verb: 'leak:settle' },
  { path: '/audit', label: '审计', icon: AuditOutlined, verb: 'audit:read' },
  { path: '/people', label: '人员', icon: TeamOutlined, verb: 'people:manage' },
  { path: '/reconciliation', label: '对账', icon: AccountBookOutlined, verb: 'notice:reconcile' },
  { path: '/rules', label: '规则与日历', icon: CalendarOutlined, verb: 'rules:propose', or: 'rules:approve' },
  { path: '/account', label: '我的账号', icon: UserOutlined, verb: null }
]

/** Where the page itself is the place, not every page below it. */
export const isExact = (path: string): boolean => path === '/' || path === '/bookings'

export const mayUse = (staff: Staff, verb: string | null) => verb === null || staff.verbs.includes(verb)

export const placesOf = (staff: Staff) => places.filter(({ verb, or }) => mayUse(staff, verb) || (or !== undefined && mayUse(staff, or)))

/** Where a person starts: an administrator sees no case (三员分立), so not at the workbench. */
export const homeOf = (staff: Staff) => placesOf(staff).find(({ verb }) => verb !== null)?.path ?? '/answers'
