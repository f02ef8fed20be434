import type { Redis } from 'ioredis'
import { deliver, type LiveBus, type LiveMessage } from './port.ts'

const CHANNEL = 'minsheng:live'

/** Live messages over Redis publish/subscribe. A subscriber needs a connection of its own. */
export const createRedisLiveBus = (redis: Redis): LiveBus => {
  const listeners = new Set<(message: LiveMessage) => void>()
  let subscriber: Redis | null = null
  const start = () => {
    const connection = redis.duplicate()
    connection.on('message', (_channel: string, text: string) => deliver(listeners, text))
    connection.on('error', () => {})
    void connection.subscribe(CHANNEL)
    return connection
  }
  return {
    publish: async (message) => { await redis.publish(CHANNEL, JSON.stringify(message)) },
    subscribe: (onMessage) => {
      subscriber ??= start()
      listeners.add(onMessage)
      return () => { listeners.delete(onMessage) }
    },
    close: async () => { subscriber?.disconnect() }
  }
}
