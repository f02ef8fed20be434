import { readStored, writeStored } from './platform/storage.ts'
import { textScale } from './platform/text-scale.ts'
import { createStore } from './store.ts'

const KEY = 'elder'

// Somebody who has made all of WeChat larger wants us larger too, until they say otherwise here.
const initial = () => readStored<boolean>(KEY) ?? textScale() >= 1.3

/** 长辈版: larger words, larger targets, one column. */
export const elder = createStore(initial())

export const setElder = (on: boolean) => {
  writeStored(KEY, on)
  elder.set(on)
}
