import { RouterProvider } from 'react-router'
import { router } from './router.tsx'

/** Everything a person sees once signed in. */
export const Workplace = () => <RouterProvider router={router} />
