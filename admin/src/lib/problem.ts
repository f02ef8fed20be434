/** Why a request did not succeed, in words a clerk can act on. `requestId` is null when the server never answered. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly fields: Record<string, string>
  readonly requestId: string | null

  constructor (problem: { code: string, message: string, status: number, fields?: Record<string, string> | undefined, requestId?: string | null | undefined }) {
    super(problem.message)
    this.code = problem.code
    this.status = problem.status
    this.fields = problem.fields ?? {}
    this.requestId = problem.requestId ?? null
  }
}

export const offline = () =>
  new Problem({ code: 'offline', status: 0, message: '连不上服务器。已写的内容还在这台电脑上，网络恢复后再试一次。' })

export const tooSlow = () =>
  new Problem({ code: 'timeout', status: 0, message: '服务器很久没有回应，不确定是否已办成。请先刷新看一看，没有办成再提交一次。' })

/** Anything thrown → a Problem, so that every screen has words to show. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  return new Problem({ code: 'unexpected', status: 0, message: '这一步没有办成，请刷新页面再试；还不行就告诉管理员。' })
}

/** The number to read out to support: of a fault only. What was refused on purpose says itself what to do, and needs no repair. */
export const repairNumber = ({ status, requestId }: Problem): string | null => status >= 500 ? requestId : null

/** Whether the server was reached at all. */
export const isOffline = (error: unknown) => error instanceof Problem && (error.code === 'offline' || error.code === 'timeout')

type Body = { code?: unknown, message?: unknown, fields?: unknown, requestId?: unknown }

/** Reads `{ code, message, fields?, requestId }`; a proxy's HTML page becomes a plain sentence. */
export const problemFrom = async (response: Response): Promise<Problem> => {
  const body = await response.json().catch(() => ({})) as Body
  const known = typeof body.code === 'string' && typeof body.message === 'string'
  return new Problem({
    status: response.status,
    code: known ? String(body.code) : `http-${response.status}`,
    message: known ? String(body.message) : '服务器这会儿没有正常回应，请过一分钟再试。',
    fields: typeof body.fields === 'object' && body.fields ? body.fields as Record<string, string> : undefined,
    requestId: typeof body.requestId === 'string' ? body.requestId : response.headers.get('x-request-id')
  })
}
