import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A public address that is known before the stand has one of its own: it hands everything on to wherever it was told to lead. */
export const openFrontDoor = async () => {
  let target = ''
  const asked: string[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const onward = request(`${target}${incoming.url}`, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => { outgoing.writeHead(502).end() })
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, leadTo: (url: string) => { target = url }, close: () => server.close() }
}
