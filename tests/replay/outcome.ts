import type { Receipt } from './filing.ts'
import type { Message } from './messages.ts'

/** What the system said no to, and in which words. */
export type Refused = { code: string, words: string }

/** One message's way: its receipt, and the refusal that ended it, if one did. */
export type Outcome = { message: Message, receipt: Receipt | null, refused: Refused | null }

/** Something that must not be: lost, doubled, or not as it should be. */
export type Fault = { id: string, what: string }
