export { cleanFile } from './cleaning/clean-file.ts'
export { openPackage } from './cleaning/package.ts'
export { markSourceChanged } from './mark-cites-changed.ts'
export { readPublicFile } from './read-file.ts'
