export { endAllSessions, endSession, openSession, rotateSession } from './sessions.ts'
