export { privacyVersion } from './privacy.ts'
export { findCitizen } from './queries.ts'
