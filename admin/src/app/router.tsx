import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '../ui/loadable.tsx'
import { RouteError } from './route-error.tsx'
import { Shell } from './shell.tsx'

type Load = () => Promise<ComponentType>

const loads: Load[] = []

/** `or` is another permission that opens the page as well. */
const page = (path: string, verb: string | null, load: Load, or: string | null = verb): RouteObject => {
  loads.push(load)
  return { path, handle: { verb, or }, lazy: async () => ({ Component: await load() }) }
}

/** Fetches the other pages in a quiet moment, so that a line that drops later does not stop the work. */
export const prefetchPages = () => {
  for (const load of loads) load().catch(() => undefined)
}

const pages: RouteObject[] = [
  page('/', 'case:read', async () => (await import('../features/cases/pages/workbench-page.tsx')).WorkbenchPage),
  page('/cases', 'case:read', async () => (await import('../features/cases/pages/cases-page.tsx')).CasesPage),
  page('/cases/:caseNo', 'case:read', async () => (await import('../features/cases/pages/case-page.tsx')).CasePage),
  page('/cases/:caseNo/publication', 'case:read', async () => (await import('../features/cases/pages/publication-page.tsx')).PublicationPage),
  page('/telling', 'notice:tell', async () => (await import('../features/telling/pages/telling-page.tsx')).TellingPage),
  page('/reminders', null, async () => (await import('../features/reminders/pages/reminders-page.tsx')).RemindersPage),
  page('/register', 'case:register', async () => (await import('../features/register/pages/register-page.tsx')).RegisterPage),
  page('/answers', null, async () => (await import('../features/answers/pages/answers-page.tsx')).AnswersPage),
  page('/answers/figures', null, async () => (await import('../features/answers/pages/figures-page.tsx')).FiguresPage),
  page('/answers/:answerNo', null, async () => (await import('../features/answers/pages/answer-page.tsx')).AnswerPage),
  page('/contents', 'content:edit', async () => (await import('../features/contents/pages/contents-page.tsx')).ContentsPage, 'content:publish'),
  page('/contents/new', 'content:edit', async () => (await import('../features/contents/pages/new-content-page.tsx')).NewContentPage),
  page('/contents/workbook', 'content:edit', async () => (await import('../features/contents/pages/workbook-page.tsx')).WorkbookPage, 'content:publish'),
  page('/contents/rechecks', 'content:edit', async () => (await import('../features/contents/pages/rechecks-page.tsx')).RechecksPage, 'content:publish'),
  page('/contents/links', 'content:edit', async () => (await import('../features/contents/pages/links-page.tsx')).LinksPage, 'content:publish'),
  page('/contents/:contentId', 'content:edit', async () => (await import('../features/contents/pages/content-page.tsx')).ContentPage, 'content:publish'),
  page('/codes', 'content:edit', async () => (await import('../features/codes/pages/codes-page.tsx')).CodesPage, 'schedule:edit'),
  page('/prechecks', 'precheck:look', async () => (await import('../features/prechecks/pages/prechecks-page.tsx')).PrechecksPage),
  page('/prechecks/codes/:code', 'precheck:look', async () => (await import('../features/prechecks/pages/code-page.tsx')).CodePage),
  page('/prechecks/:precheckId', 'precheck:look', async () => (await import('../features/prechecks/pages/precheck-page.tsx')).PrecheckPage),
  page('/bookings', 'booking:serve', async () => (await import('../features/bookings/pages/today-page.tsx')).TodayPage),
  page('/bookings/new', 'booking:register', async () => (await import('../features/bookings/pages/new-booking-page.tsx')).NewBookingPage),
  page('/bookings/figures', 'booking:figures', async () => (await import('../features/bookings/pages/figures-page.tsx')).BookingFiguresPage),
  page('/bookings/waiting', 'booking:register', async () => (await import('../features/bookings/pages/waiting-page.tsx')).WaitingPage),
  page('/bookings/rings', 'booking:serve', async () => (await import('../features/bookings/pages/rings-page.tsx')).RingsPage),
  page('/bookings/codes/:code', 'booking:serve', async () => (await import('../features/bookings/pages/code-page.tsx')).CodePage),
  page('/bookings/:bookingId', 'booking:register', async () => (await import('../features/bookings/pages/booking-page.tsx')).BookingPage, 'booking:serve'),
  page('/queue', 'booking:serve', async () => (await import('../features/queue/pages/queue-page.tsx')).QueuePage),
  page('/queue/counters', 'schedule:edit', async () => (await import('../features/queue/pages/counters-page.tsx')).CountersPage),
  page('/schedules', 'schedule:edit', async () => (await import('../features/schedules/pages/schedules-page.tsx')).SchedulesPage),
  page('/schedules/new', 'schedule:edit', async () => (await import('../features/schedules/pages/new-schedule-page.tsx')).NewSchedulePage),
  page('/schedules/:scheduleId', 'schedule:edit', async () => (await import('../features/schedules/pages/schedule-page.tsx')).SchedulePage),
  page('/demand', 'demand:read', async () => (await import('../features/demand/pages/demand-page.tsx')).DemandPage),
  page('/demand/trips', 'demand:read', async () => (await import('../features/demand/pages/trips-page.tsx')).TripsPage),
  page('/secrecy', 'vault:open', async () => (await import('../features/secrecy/pages/secrecy-page.tsx')).SecrecyPage),
  page('/approvals', 'vault:approve', async () => (await import('../features/secrecy/pages/approvals-page.tsx')).ApprovalsPage),
  page('/leaks', 'leak:settle', async () => (await import('../features/secrecy/pages/leaks-page.tsx')).LeaksPage),
  page('/reconciliation', 'notice:reconcile', async () => (await import('../features/reconciliation/pages/reconciliation-page.tsx')).ReconciliationPage),
  page('/audit', 'audit:read', async () => (await import('../features/audit/pages/audit-page.tsx')).AuditPage),
  page('/people', 'people:manage', async () => (await import('../features/people/pages/people-page.tsx')).PeoplePage),
  page('/rules', null, async () => (await import('../features/rules/pages/rules-page.tsx')).RulesPage),
  page('/rules/versions/:versionId', null, async () => (await import('../features/rules/pages/version-page.tsx')).VersionPage),
  page('/rules/rehearsal', 'rules:propose', async () => (await import('../features/rules/pages/rehearsal-page.tsx')).RehearsalPage),
  page('/rules/import', 'rules:propose', async () => (await import('../features/rules/pages/import-page.tsx')).ImportPage),
  page('/rules/clocks/:ruleId', 'rules:propose', async () => (await import('../features/rules/pages/clock-page.tsx')).ClockPage),
  page('/rules/notices/:event', 'rules:propose', async () => (await import('../features/rules/pages/notice-page.tsx')).NoticePage),
  page('/rules/matters', 'rules:propose', async () => (await import('../features/rules/pages/matters-page.tsx')).MattersPage),
  page('/account', null, async () => (await import('../features/account/pages/account-page.tsx')).AccountPage),
  page('*', null, async () => (await import('./not-found-page.tsx')).NotFoundPage)
]

export const router = createBrowserRouter(
  [{ element: <Shell />, errorElement: <RouteError />, hydrateFallbackElement: <Loading />, children: [{ errorElement: <RouteError />, children: pages }] }],
  { basename: '/admin' }
)
