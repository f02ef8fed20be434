export type LoggedRequest = {
  order: number
  at: number
  method: string
  path: string
  query: unknown
  body: unknown
  /** `dropped` when the connection was cut instead of an answer. */
  answer: unknown
}

const KEPT = 5000

/** What the clients asked and were told, newest last. */
export const createRequestLog = () => {
  let entries: LoggedRequest[] = []
  let count = 0
  return {
    add: (entry: Omit<LoggedRequest, 'order'>) => {
      entries.push({ ...entry, order: ++count })
      if (entries.length > KEPT) entries = entries.slice(-KEPT / 2)
    },
    find: (part = '') => entries.filter(({ method, path }) => `${method} ${path}`.includes(part)),
    clear: () => { entries = [] },
  }
}
export type RequestLog = ReturnType<typeof createRequestLog>
