import { connect, type Socket } from 'node:net'

/** One request as it goes over the line. */
export type Shot = { method: 'GET' | 'POST' | 'PUT', path: string, headers?: string, body?: string }
/** Makes the next request of a connection; `nth` counts up over the whole run, `lane` is the connection. */
export type NextShot = (nth: number, lane: number) => Shot
export type Round = { requests: number, seconds: number, latencies: number[], unexpected: string[] }

const MOST = 40_000

const bytesOf = ({ method, path, headers = '', body = '' }: Shot): string =>
  `${method} ${path} HTTP/1.1\r\nhost: bench\r\n${headers}${body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : ''}\r\n${body}`

const HEAD_END = Buffer.from('\r\n\r\n')

/** Where the first whole answer ends and its status, or null while it is still coming. Every answer states its length. */
const readAnswer = (data: Buffer): { status: number, end: number } | null => {
  const head = data.indexOf(HEAD_END)
  if (head < 0) return null
  const text = data.toString('latin1', 0, head)
  const status = Number(text.slice(9, 12))
  const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1])
  if (Number.isNaN(length)) throw new Error(`an answer without a length: ${text.slice(0, 200)}`)
  const end = head + HEAD_END.length + length
  return data.length < end ? null : { status, end }
}

/** Sends one request and waits for its answer; `text` is read only when asked for. */
export const exchange = (socket: Socket, shot: Shot): Promise<{ status: number, text: () => string }> =>
  new Promise((resolve, reject) => {
    let data: Buffer = Buffer.alloc(0)
    const onData = (chunk: Buffer) => {
      data = data.length === 0 ? chunk : Buffer.concat([data, chunk])
      const answer = readAnswer(data)
      if (!answer) return
      socket.off('data', onData).off('error', reject).off('close', onClose)
      resolve({ status: answer.status, text: () => data.toString('utf8', data.indexOf(HEAD_END) + HEAD_END.length, answer.end) })
    }
    const onClose = () => reject(new Error('the server closed the line'))
    socket.on('data', onData).once('error', reject).once('close', onClose)
    socket.write(bytesOf(shot))
  })

/** Opens a line that is kept. */
export const dial = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket.off('error', reject)))
    socket.once('error', reject)
  })

type Fire = { port: number, connections: number, milliseconds: number, expected: number, next: NextShot, from: number }

/** Keeps `connections` lines busy for a while. `from` is the first `nth`, so that rounds do not repeat each other. */
export const fire = async ({ port, connections, milliseconds, expected, next, from }: Fire): Promise<Round> => {
  const sockets = await Promise.all(Array.from({ length: connections }, () => dial(port)))
  const latencies: number[] = []
  const unexpected: string[] = []
  let nth = from
  const since = performance.now()
  const keepBusy = async (socket: Socket, lane: number) => {
    while (performance.now() - since < milliseconds && nth - from < MOST) {
      const began = performance.now()
      const { status, text } = await exchange(socket, next(nth++, lane))
      latencies.push(performance.now() - began)
      if (status !== expected) unexpected.push(`${status} ${text().slice(-300)}`)
    }
  }
  await Promise.all(sockets.map(keepBusy))
  const seconds = (performance.now() - since) / 1_000
  for (const socket of sockets) socket.destroy()
  return { requests: latencies.length, seconds, latencies, unexpected }
}
