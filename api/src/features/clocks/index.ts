export { countFiled } from './count-filed.ts'
export { clockColumns, recountCase } from './recount-case.ts'
export { findHappened } from './history.ts'
export { readOpenCases, type OpenCase } from './open-cases.ts'
