import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Credentials = { accessKeyId: string, secretAccessKey: string }

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** Checks an AWS Signature Version 4 the way a store does: from what arrived, never from what was meant. */
const isSigned = (request: IncomingMessage, { accessKeyId, secretAccessKey }: Credentials): boolean => {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)$/.exec(request.headers.authorization ?? '')
  const [, credential = '', signedHeaders = '', signature = ''] = parts ?? []
  const [keyId = '', date = '', region = '', service = ''] = credential.split('/')
  if (keyId !== accessKeyId) return false
  const url = new URL(request.url ?? '/', 'http://store')
  const query = [...url.searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort().join('&')
  const headers = signedHeaders.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('')
  const canonical = [request.method, url.pathname, query, headers, signedHeaders, request.headers['x-amz-content-sha256']].join('\n')
  const scope = `${date}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const key = ['aws4_request'].reduce(hmac, [region, service].reduce(hmac, hmac(`AWS4${secretAccessKey}`, date)))
  return createHmac('sha256', key).update(toSign).digest('hex') === signature
}

const errorXml = (code: string) => `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A store that speaks enough of S3 to hold objects, and refuses what is not signed with its key. */
export const startS3Stand = async (credentials: Credentials) => {
  const objects = new Map<string, { bytes: Buffer, type: string }>()
  const server = createServer(async (request, response) => {
    const bytes = await bodyOf(request)
    const { pathname } = new URL(request.url ?? '/', 'http://store')
    const refuse = (status: number, code: string) => response.writeHead(status, { 'content-type': 'application/xml' }).end(errorXml(code))
    if (!isSigned(request, credentials)) return refuse(403, 'SignatureDoesNotMatch')
    if (request.method === 'PUT') {
      objects.set(pathname, { bytes, type: request.headers['content-type'] ?? '' })
      return response.writeHead(200, { etag: `"${sha256(bytes)}"` }).end()
    }
    if (request.method === 'DELETE') {
      objects.delete(pathname)
      return response.writeHead(204).end()
    }
    const found = objects.get(pathname)
    return found ? response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length }).end(found.bytes) : refuse(404, 'NoSuchKey')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, objects, close: () => new Promise((resolve) => server.close(resolve)) }
}
