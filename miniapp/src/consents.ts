import type { Input } from '@minsheng/contract/index.ts'

type Consent = Input<'POST /notices/consents'>['body']

/**
 * What was allowed in WeChat and the server has not heard yet. Each allowance is good for one reminder, so none is lost because
 * nobody was signed in when it was given: it is told when the server can take it, under the same id.
 */
export const createConsents = (send: (consent: Consent) => Promise<unknown>) => {
  let untold: Consent[] = []
  const tell = async (): Promise<void> => {
    const now = untold
    untold = []
    for (const [index, consent] of now.entries()) {
      try {
        await send(consent)
      } catch (error) {
        untold = [...now.slice(index), ...untold]
        throw error
      }
    }
  }
  const add = (consent: Consent): Promise<void> => {
    untold = [...untold, consent]
    return tell()
  }
  return { add, tell }
}
