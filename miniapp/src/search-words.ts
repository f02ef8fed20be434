import { createStore } from './store.ts'

/** What was last searched for in the public answers; a tab cannot be opened with a query. */
export const searchWords = createStore('')
