export { reconcileDay } from './reconcile-day.ts'
export { reconcileMornings } from './reconcile-mornings.ts'
