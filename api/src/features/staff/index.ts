export { presentPerson } from './present.ts'
