export { indexEntry, removeEntry, type Indexed } from './index-entry.ts'
