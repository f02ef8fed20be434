import type { Seen } from '@minsheng/domain/permissions/sight.ts'

/** What other processes must know at once: which case changed and who may see it, that the public list did, or the rules. Ids only, never content. */
export type LiveMessage = { topic: 'case', caseNo: string, seen: Seen } | { topic: 'answers' } | { topic: 'rules' }

/** Passes messages between processes. Nothing is kept: whoever was away fetches again. */
export type LiveBus = {
  publish: (message: LiveMessage) => Promise<void>
  subscribe: (listener: (message: LiveMessage) => void) => () => void
  close: () => Promise<void>
}

/** Hands a message that arrived as text to the listeners; text that is no message is dropped. */
export const deliver = (listeners: ReadonlySet<(message: LiveMessage) => void>, text: string): void => {
  let message: LiveMessage
  try {
    message = JSON.parse(text) as LiveMessage
  } catch {
    return
  }
  for (const listener of listeners) listener(message)
}
