import pg from 'pg'
import { deliver, type LiveBus, type LiveMessage } from './port.ts'

const RECONNECT_MS = 1_000

/** LISTEN on a connection of its own that comes back by itself; `onReturn` runs after each (re)connection. */
export const listen = (connectionString: string, channel: string, onText: (text: string) => void, onReturn: () => void = () => {}) => {
  let client: pg.Client | null = null
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    if (closed) return
    const next = new pg.Client({ connectionString, application_name: `minsheng-${channel}`, keepAlive: true })
    const again = () => {
      if (client === next) client = null
      if (!closed) timer = setTimeout(() => void connect(), RECONNECT_MS)
    }
    let failed = false
    next.on('error', () => { if (!failed) { failed = true; again() } })
    next.on('end', () => { if (!failed) { failed = true; again() } })
    next.on('notification', ({ payload }) => onText(payload ?? ''))
    try {
      await next.connect()
      await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      client = next
      onReturn()
    } catch {
      if (!failed) { failed = true; again() }
    }
  }
  const ready = connect()
  return {
    ready,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    }
  }
}

/** Live messages over LISTEN/NOTIFY. */
export const createPostgresLiveBus = (connectionString: string, pool: pg.Pool): LiveBus => {
  const listeners = new Set<(message: LiveMessage) => void>()
  let listener: ReturnType<typeof listen> | null = null
  return {
    publish: async (message) => { await pool.query('SELECT pg_notify($1, $2)', ['minsheng_live', JSON.stringify(message)]) },
    subscribe: (onMessage) => {
      listener ??= listen(connectionString, 'minsheng_live', (text) => deliver(listeners, text))
      listeners.add(onMessage)
      return () => { listeners.delete(onMessage) }
    },
    close: async () => { await listener?.close() }
  }
}
