import { readStored, writeStored } from './platform/storage.ts'
import { createStore } from './store.ts'

const KEY = 'township'

/** Where this person lives, once they have said so: guides then name the township's own office. */
export const myTownship = createStore<string | null>(readStored<string>(KEY))

export const setMyTownship = (code: string | null) => {
  writeStored(KEY, code)
  myTownship.set(code)
}
