export { countDemand } from './count-demand.ts'
export { indexAnswer, indexMissingAnswers } from './index-answers.ts'
export { indexEntry, removeEntry, type Indexed } from './index-entry.ts'
