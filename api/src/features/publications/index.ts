export { readPublicFile } from './read-file.ts'
