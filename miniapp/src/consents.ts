import type { Input } from '@minsheng/contract/index.ts'

export type Consent = Input<'POST /notices/consents'>['body']
/** Where untold consents lie on the phone. */
export type ConsentShelf = { read: () => Consent[], write: (untold: Consent[]) => void }

const MOST = 50

/**
 * What was allowed in WeChat and the server has not heard yet. Each allowance is good for one reminder, so none is lost on a
 * dead network, with a closed program, or because nobody was signed in: it is told when the server can take it, under the same id.
 */
export const createConsents = (send: (consent: Consent) => Promise<unknown>, shelf: ConsentShelf) => {
  let telling: Promise<void> | null = null
  const tellAll = async (): Promise<void> => {
    for (let [first] = shelf.read(); first; [first] = shelf.read()) {
      const { consentId } = first
      await send(first)
      shelf.write(shelf.read().filter((each) => each.consentId !== consentId))
    }
  }
  const tell = (): Promise<void> => {
    telling ??= tellAll().finally(() => { telling = null })
    return telling
  }
  const add = (consent: Consent): Promise<void> => {
    shelf.write([...shelf.read(), consent].slice(-MOST))
    return tell()
  }
  return { add, tell }
}
