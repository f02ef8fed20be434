import { useEffect } from 'react'
import { RouterProvider } from 'react-router'
import { prefetchPages, router } from './router.tsx'

const QUIET_AFTER_MS = 2_000

/** Everything a person sees once signed in. */
export const Workplace = () => {
  useEffect(() => {
    const timer = setTimeout(prefetchPages, QUIET_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return <RouterProvider router={router} />
}
