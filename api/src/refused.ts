/** Thrown by use cases, translated once in http/errors.ts. The domain itself never throws it. */
export class Refused extends Error {
  readonly code: string
  readonly fields: Record<string, string> | undefined

  constructor (code: string, fields?: Record<string, string>) {
    super(code)
    this.code = code
    this.fields = fields
  }
}

type Outcome = { ok: true } | { ok: false, refusal: string }

export function assertAllowed<D extends Outcome> (decision: D): asserts decision is Extract<D, { ok: true }> {
  if (!decision.ok) throw new Refused(decision.refusal)
}
