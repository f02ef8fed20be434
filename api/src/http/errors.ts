import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../refused.ts'
import { isDatabaseAway } from '../database-away.ts'
import { refusals } from './refusals.ts'

type Fault = { instancePath: string, keyword: string, params: Record<string, string | number> }

const faultText = ({ keyword, params }: Fault): string => {
  switch (keyword) {
    case 'required': return '必须填写'
    case 'minLength': return Number(params['limit']) <= 1 ? '不能为空' : `至少 ${params['limit']} 个字`
    case 'maxLength': return `最多 ${params['limit']} 个字`
    case 'maxItems': return `最多 ${params['limit']} 项`
    case 'additionalProperties': return '不认识的内容'
    case 'enum': return '请从给出的选项里选'
    case 'pattern': return params['pattern'] === '\\S' ? '不能为空' : '格式不对'
    default: return '填写不对'
  }
}

/** The path of the field at fault, dots between names, without the part of the request it came in. */
const faultPath = ({ instancePath, keyword, params }: Fault): string => {
  const inner = keyword === 'required' ? params['missingProperty'] : keyword === 'additionalProperties' ? params['additionalProperty'] : undefined
  return [...instancePath.split('/').filter(Boolean), ...(inner === undefined ? [] : [String(inner)])].join('.') || 'body'
}

const send = (reply: FastifyReply, request: FastifyRequest, code: string, fields?: Record<string, string>) => {
  const { status, message } = refusals[code] ?? { status: 409, message: '现在不能这样做。' }
  // The words of these say: in a minute.
  if (code === 'unavailable') reply.header('retry-after', '60')
  return reply.code(status).header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ code, message, ...(fields ? { fields } : {}), requestId: request.id }))
}

const tooLarge = new Set(['FST_ERR_CTP_BODY_TOO_LARGE', 'FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT', 'FST_PARTS_LIMIT'])
const unreadable = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY', 'FST_ERR_CTP_INVALID_MEDIA_TYPE', 'FST_INVALID_MULTIPART_CONTENT_TYPE', 'FST_ERR_CTP_INVALID_CONTENT_LENGTH'])

const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  if (error instanceof Refused) return send(reply, request, error.code, error.fields)
  if (error.validation) {
    const faults = error.validation as unknown as Fault[]
    return send(reply, request, 'bad-input', Object.fromEntries(faults.map((fault) => [faultPath(fault), faultText(fault)])))
  }
  if (tooLarge.has(error.code)) return send(reply, request, error.code.startsWith('FST_REQ_FILE') ? 'file-too-large' : 'body-too-large')
  if (unreadable.has(error.code)) return send(reply, request, 'bad-input', { body: '读不懂提交的内容' })
  if (isDatabaseAway(error)) {
    request.log.warn({ requestId: request.id }, 'database away')
    return send(reply, request, 'unavailable')
  }
  // A bug: the text of the error may hold what a citizen typed, so only its kind and place are logged.
  request.log.error({ requestId: request.id, error: { name: error.name, code: error.code, stack: error.stack?.split('\n').slice(1, 12).join('\n') } }, 'unexpected')
  return send(reply, request, 'internal')
}

/** What the router itself cannot read, e.g. a broken escape in an address, has no route and gets the same words. */
export const answerUnroutable = (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => { send(reply, request, 'not-found') }

/** The page for a browser that asked for one, or null. */
type PageFor = (request: FastifyRequest) => { type: string, policy: string, body: string } | null

/** One place where refusals become answers. */
export const answerErrors = (app: FastifyInstance, notFoundPage: PageFor = () => null): void => {
  app.setErrorHandler<FastifyError>(answerError)
  app.setNotFoundHandler((request, reply) => {
    const page = notFoundPage(request)
    if (!page) return send(reply, request, 'not-found')
    return reply.code(404).header('content-security-policy', page.policy).header('cache-control', 'no-store').type(page.type).send(page.body)
  })
}
