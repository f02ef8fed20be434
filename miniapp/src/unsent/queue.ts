import { after, changed, nextOf, ofOwner, withDeed, without, type Deed, type Outcome } from './deed.ts'

/** What the queue needs of the phone. `write` is false when the phone is full; `owner` asks who is signed in now, `known` who was last. */
export type Phone = {
  read: () => readonly Deed[]
  write: (deeds: readonly Deed[]) => boolean
  known: () => string | null
  owner: () => Promise<string | null>
  send: (deed: Deed, progress: (change: Partial<Pick<Deed, 'photos'>>) => void) => Promise<Outcome>
  arrived: (deed: Deed) => void
  changed: () => void
}

type Sending = { now: string | null }

const keep = (phone: Phone, deeds: readonly Deed[]): boolean => {
  const kept = phone.write(deeds)
  phone.changed()
  return kept
}

const trySending = async (phone: Phone, sending: Sending, deed: Deed): Promise<Outcome> => {
  sending.now = deed.id
  phone.changed()
  try {
    return await phone.send(deed, (change) => void keep(phone, changed(phone.read(), deed.id, change)))
  } finally {
    sending.now = null
  }
}

// Each turn takes a deed off, marks it or holds its subject up: the pass ends.
const pass = async (phone: Phone, sending: Sending): Promise<void> => {
  const heldUp = new Set<string>()
  for (;;) {
    if (ofOwner(phone.read(), phone.known()).every(({ refused, subject }) => refused !== null || heldUp.has(subject))) return
    const owner = await phone.owner()
    const deed = owner === null ? null : nextOf(phone.read(), owner, heldUp)
    if (!deed) return
    const outcome = await trySending(phone, sending, deed)
    const isThere = phone.read().some(({ id }) => id === deed.id)
    if (!keep(phone, after(phone.read(), deed.id, outcome)) || outcome.what === 'unheard') heldUp.add(deed.subject)
    if (outcome.what === 'arrived' && isThere) phone.arrived(deed)
    if (outcome.what === 'unheard' && outcome.silent) return
  }
}

/** Sends what waits, one at a time. A closed program loses nothing: what lies on the phone is removed only by an answer or by its owner. */
export const createQueue = (phone: Phone) => {
  const sending: Sending = { now: null }
  let running: Promise<void> | null = null
  let following: Promise<void> | null = null
  /** Sends what can be sent; whoever calls meanwhile waits for a pass of their own. */
  const pump = (): Promise<void> => {
    if (!running) {
      running = pass(phone, sending).finally(() => { running = null })
      return running
    }
    following ??= running.catch(() => undefined).then(() => {
      following = null
      return pump()
    })
    return following
  }
  return {
    pump,
    sending: () => sending.now,
    add: (deed: Deed): boolean => keep(phone, withDeed(phone.read(), deed)),
    again: (id: string): void => void keep(phone, changed(phone.read(), id, { refused: null })),
    /** Not while it is on its way: then it may have arrived already. */
    drop: (id: string): boolean => sending.now !== id && keep(phone, without(phone.read(), id))
  }
}
