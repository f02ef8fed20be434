import type { Input } from '@minsheng/contract/index.ts'
import { api, sendPhoto } from '../api.ts'
import { online } from '../online.ts'
import { newId } from '../platform/new-id.ts'
import { fetchUnsentPages } from '../platform/page-ahead.ts'
import { dropPhoto } from '../platform/photos.ts'
import { readStored, removeStored, writeStored } from '../platform/storage.ts'
import { tell } from '../platform/toast.ts'
import { ApiProblem, asProblem } from '../problem.ts'
import { accessToken, accountId, signedIn, wheneverKnown } from '../session.ts'
import { createStore, useStore } from '../store.ts'
import { notOf, ofOwner, outcomeOf, type Asked, type Deed, type Outcome } from './deed.ts'
import { deedWords } from './deed-words.ts'
import { createQueue, type Phone } from './queue.ts'

type Waiting = { deeds: readonly Deed[], sending: string | null, arrived: readonly Deed[] }
/** A deed as its page makes it. */
export type NewDeed = Pick<Deed, 'kind' | 'subject' | 'form' | 'words' | 'asked'> & Partial<Pick<Deed, 'photos'>>

const KEY = 'unsent-deeds'
const SOONEST_MS = 15_000
const LATEST_MS = 300_000

const read = (): readonly Deed[] => readStored<Deed[]>(KEY) ?? []
const whose = () => signedIn.get() ? accountId() : null
// Its own page waits for the answer and says what became of it.
const attended = new Set<string>()
const problems = new Map<string, ApiProblem>()

const ask = ({ key, input }: Asked): Promise<unknown> => api(key, input as Input<typeof key>)

const send: Phone['send'] = async (deed, progress): Promise<Outcome> => {
  try {
    for (const { fileId, localId } of deed.photos.filter(({ uploaded }) => !uploaded)) {
      await sendPhoto(fileId, localId, () => undefined)
      progress({ photos: deed.photos.map((photo) => photo.fileId === fileId ? { ...photo, uploaded: true } : photo) })
    }
    for (const each of deed.asked) await ask(each)
    return { what: 'arrived' }
  } catch (error) {
    const problem = asProblem(error)
    problems.set(deed.id, problem)
    // Another window of this browser may have changed hands meanwhile: what was said to somebody else is no answer.
    return accountId() === deed.owner ? outcomeOf(problem) : { what: 'unheard', silent: true }
  }
}

const forget = ({ form, photos }: Deed) => {
  removeStored(form)
  for (const { localId } of photos) void dropPhoto(localId)
}

const waiting = createStore<Waiting>({ deeds: [], sending: null, arrived: [] })
const look = (arrived = waiting.get().arrived): void => waiting.set({ deeds: ofOwner(read(), whose()).filter(({ id }) => !attended.has(id)), sending: queue.sending(), arrived })

const queue = createQueue({
  read, send, known: whose, changed: () => look(),
  write: (deeds) => writeStored(KEY, deeds),
  owner: async () => (await accessToken().catch(() => null)) ? accountId() : null,
  arrived: (deed) => {
    forget(deed)
    if (attended.has(deed.id)) return
    look([...waiting.get().arrived, deed])
    tell(`已送到：${deedWords[deed.kind].name}`)
  }
})

let pause = SOONEST_MS
let timer: ReturnType<typeof setTimeout> | undefined

// A weak network tells nobody when it is good again.
const tryLater = () => {
  clearTimeout(timer)
  if (!waiting.get().deeds.some(({ refused }) => refused === null)) return
  timer = setTimeout(() => void pump(), pause)
  pause = Math.min(pause * 2, LATEST_MS)
}
const pump = async (): Promise<void> => {
  await queue.pump().catch(() => undefined)
  tryLater()
}

/** Sends what waits, now: the program is shown, the network is back, somebody has signed in, or the person says so. */
export const sendUnsent = (): void => {
  pause = SOONEST_MS
  look()
  if (signedIn.get()) fetchUnsentPages()
  void pump()
}

let wasIn = signedIn.get()
signedIn.subscribe(() => {
  const isIn = signedIn.get()
  if (isIn === wasIn) return
  wasIn = isIn
  look([])
  if (isIn) sendUnsent()
})
wheneverKnown(sendUnsent)
online.subscribe(() => { if (online.get()) sendUnsent() })

/** What of the person who is signed in has not arrived yet, and what has while the program ran. */
export const useUnsent = (): Waiting => useStore(waiting)

const ownerNow = async (): Promise<string> => {
  const owner = whose() ?? (await accessToken() ? accountId() : null)
  if (owner === null) throw new ApiProblem('login-needed', '', { status: 401 })
  return owner
}

// What became of a deed its page waited for. Refused there, it is not also listed: its words still stand in the form.
const settle = (id: string): void => {
  const left = read().find((deed) => deed.id === id)
  if (!left) return
  const problem = problems.get(id)
  problems.delete(id)
  if (!signedIn.get() || left.refused) {
    queue.drop(id)
    throw left.refused && problem ? problem : new ApiProblem('login-needed', '', { status: 401 })
  }
  throw new ApiProblem('kept', '')
}

/** Does something now, or keeps it until the network is back; then it is thrown as `kept`. A refusal is thrown as it came. */
export const sendOrKeep = async (made: NewDeed): Promise<void> => {
  const deed: Deed = { photos: [], ...made, id: newId(), owner: await ownerNow(), at: Date.now(), refused: null }
  attended.add(deed.id)
  try {
    // Written down before the first try: a program closed meanwhile loses nothing. On a full phone it is sent as it is.
    if (queue.add(deed)) {
      await queue.pump()
      settle(deed.id)
    } else if ((await send(deed, () => undefined)).what !== 'arrived') throw problems.get(deed.id) ?? new ApiProblem('offline', '')
    else forget(deed)
  } finally {
    attended.delete(deed.id)
    look()
    tryLater()
  }
}

export const sendAgain = (deed: Deed): void => {
  queue.again(deed.id)
  sendUnsent()
}

/** Takes a deed back to its form: the words stay there. False when it is on its way. */
export const takeBack = (deed: Deed): boolean => queue.drop(deed.id)

/** Throws a deed away with what was written. */
export const throwAway = (deed: Deed): void => { if (queue.drop(deed.id)) forget(deed) }

/** The account is closed: what it left here goes too. */
export const forgetUnsent = (owner: string | null): void => {
  if (owner === null) return
  for (const deed of ofOwner(read(), owner)) forget(deed)
  writeStored(KEY, notOf(read(), owner))
  look([])
}
