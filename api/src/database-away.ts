// Connection refused or cut (Node), server starting, stopping or full (PostgreSQL classes 08, 57P, 53), and the same as
// Prisma's builder reports it.
const codes = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08\w{3}|57P0[1-3]|53300|P1001|P1002|P1017|P2024)$/
const words = /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error|Server has closed the connection/

type Failure = { code?: unknown, message?: unknown, cause?: unknown, errors?: unknown, meta?: unknown }

/** Whether an error only says that the database cannot be reached now: worth another try, and no mistake of ours. */
export const isDatabaseAway = (problem: unknown, depth = 0): boolean => {
  if (typeof problem !== 'object' || problem === null || depth > 4) return false
  const { code, message, cause, errors, meta } = problem as Failure
  if (typeof code === 'string' && codes.test(code)) return true
  if (typeof message === 'string' && words.test(message)) return true
  const inner = Array.isArray(errors) ? errors as unknown[] : []
  return [cause, meta, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError, ...inner].some((each) => isDatabaseAway(each, depth + 1))
}
