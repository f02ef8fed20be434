export { viewFigures } from './figures.ts'
export { listAnswers } from './list-answers.ts'
export { listChanges, type Change } from './list-changes.ts'
export { findAnswer, type Withdrawn } from './view-answer.ts'
