export type LoggedRequest = {
  order: number
  at: number
  method: string
  path: string
  query: unknown
  body: unknown
  /** Null until answered; `dropped` when the connection was cut instead. */
  answer: unknown
}

const KEPT = 5000

/** What the clients asked and were told, newest last. */
export const createRequestLog = () => {
  let entries: LoggedRequest[] = []
  let count = 0
  return {
    /** Enters a request as it arrives and gives the pen for its answer. */
    add: (arrived: Omit<LoggedRequest, 'order' | 'answer'>) => {
      const entry: LoggedRequest = { ...arrived, order: ++count, answer: null }
      entries.push(entry)
      if (entries.length > KEPT) entries = entries.slice(-KEPT / 2)
      return (answer: unknown) => { entry.answer = answer }
    },
    find: (part = '') => entries.filter(({ method, path }) => `${method} ${path}`.includes(part)),
    clear: () => { entries = [] },
  }
}
export type RequestLog = ReturnType<typeof createRequestLog>
