/** Why something was not done: the server's code and words, or what the network did. */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string | null

  constructor(code: string, message: string, more: { status?: number, fields?: Record<string, string>, requestId?: string } = {}) {
    super(message)
    this.name = 'ApiProblem'
    this.code = code
    this.status = more.status ?? 0
    this.fields = more.fields ?? {}
    this.requestId = more.requestId ?? null
  }
}

type Body = { code?: unknown, message?: unknown, fields?: Record<string, string>, requestId?: unknown }

/** Reads a refusal as the server wrote it; a page from some gateway in between becomes `unavailable`. */
export const problemOf = (status: number, data: unknown): ApiProblem => {
  const body = (typeof data === 'object' && data !== null ? data : {}) as Body
  const code = typeof body.code === 'string' ? body.code : 'unavailable'
  const message = typeof body.message === 'string' ? body.message : ''
  const requestId = typeof body.requestId === 'string' ? { requestId: body.requestId } : {}
  return new ApiProblem(code, message, { status, ...(body.fields ? { fields: body.fields } : {}), ...requestId })
}

export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem('unexpected', String(error))

/** Nothing was heard from the server itself: the network, or something in between. */
export const isSilence = ({ code }: ApiProblem) => code === 'offline' || code === 'timeout' || code === 'unavailable'

/** Nothing is wrong with what was asked: the same question may be answered in a while. */
export const mayPass = (problem: ApiProblem) => isUnanswered(problem) || problem.status === 429

/** The words may not have reached the server: the same request can and should be sent again. */
export const isUnanswered = (problem: ApiProblem) =>
  isSilence(problem) || problem.status >= 500
