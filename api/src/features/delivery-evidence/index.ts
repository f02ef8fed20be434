export { findEvidence, type Evidence, type Sending } from './find-evidence.ts'
