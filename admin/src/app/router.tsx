import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '../ui/loadable.tsx'
import { RouteError } from './route-error.tsx'
import { Shell } from './shell.tsx'

const page = (path: string, verb: string | null, load: () => Promise<React.ComponentType>): RouteObject =>
  ({ path, handle: { verb }, lazy: async () => ({ Component: await load() }) })

const pages: RouteObject[] = [
  page('/', 'case:read', async () => (await import('../features/cases/pages/workbench-page.tsx')).WorkbenchPage),
  page('/cases', 'case:read', async () => (await import('../features/cases/pages/cases-page.tsx')).CasesPage),
  page('/cases/:caseNo', 'case:read', async () => (await import('../features/cases/pages/case-page.tsx')).CasePage),
  page('/cases/:caseNo/publication', 'case:read', async () => (await import('../features/cases/pages/publication-page.tsx')).PublicationPage),
  page('/answers', null, async () => (await import('../features/answers/pages/answers-page.tsx')).AnswersPage),
  page('/answers/:answerNo', null, async () => (await import('../features/answers/pages/answer-page.tsx')).AnswerPage),
  page('/people', 'people:manage', async () => (await import('../features/people/pages/people-page.tsx')).PeoplePage),
  page('/account', null, async () => (await import('../features/account/pages/account-page.tsx')).AccountPage),
  page('*', null, async () => (await import('./not-found-page.tsx')).NotFoundPage)
]

export const router = createBrowserRouter(
  [{ element: <Shell />, errorElement: <RouteError />, hydrateFallbackElement: <Loading />, children: [{ errorElement: <RouteError />, children: pages }] }],
  { basename: '/admin' }
)
