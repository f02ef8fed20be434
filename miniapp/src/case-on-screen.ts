import type { Output } from '@minsheng/contract/index.ts'
import { api } from './api.ts'
import { useLoad } from './load.ts'
import { signedIn } from './session.ts'
import { createStore } from './store.ts'

export type Case = Output<'GET /cases/:caseNo'>

/** The case looked at last, with its query code where it was opened by one: pages behind it show the same without login. */
export const caseOnScreen = createStore<{ kase: Case, queryCode: string | null } | null>(null)

// A phone lent to somebody else shows nothing any more.
signedIn.subscribe(() => { if (!signedIn.get()) caseOnScreen.set(null) })

const find = async (caseNo: string): Promise<{ kase: Case, queryCode: string | null }> => {
  const seen = caseOnScreen.get()
  if (seen?.kase.caseNo === caseNo) return seen
  return { kase: await api('GET /cases/:caseNo', { params: { caseNo } }), queryCode: null }
}

/** A case for a page behind its own: the one on screen, or fetched when the page was opened by a link. */
export const useCase = (caseNo: string) => useLoad(caseNo, () => find(caseNo), () => true)
