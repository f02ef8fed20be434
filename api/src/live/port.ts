import type { Seen } from '@minsheng/domain/permissions/sight.ts'

/**
 * What other processes must know at once: which case changed and who may see it, that the public list did, or what the bureau publishes, or the rules, or a unit's queue, or whom a unit has to tell, that somebody of the staff is told something, or that
 * a member of staff has a case open (`until` in epoch milliseconds, 0 when they left). Nothing of a case but its number.
 */
export type LiveMessage =
  | { topic: 'case', caseNo: string, seen: Seen }
  | { topic: 'answers' }
  | { topic: 'contents' }
  | { topic: 'rules' }
  | { topic: 'queue', unitId: string }
  | { topic: 'desk', unitId: string }
  | { topic: 'staff', staffId: string }
  | { topic: 'presence', caseNo: string, staffId: string, name: string, since: number, until: number }

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
