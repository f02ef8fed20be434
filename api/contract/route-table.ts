import type { Static, TSchema } from 'typebox'

type Parts = 'params' | 'querystring' | 'body'

/** One endpoint: what comes in by part, what goes out by status. A response schema is the allow-list of what may leave. */
export type RouteSchema = { summary: string } & { [P in Parts]?: TSchema } & { response: Record<number, TSchema> }

/** `METHOD /path` → endpoint. The keys are the only paths the application serves to clients. */
export type RouteTable = Record<`${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`, RouteSchema>

/** What a client sends to an endpoint, by part. One mapped type, no intersections: it keeps the type check fast. */
export type InputOf<R> = { [P in keyof R & Parts]: R[P] extends TSchema ? Static<R[P]> : never }

/** What a client hears from an endpoint when it is not refused. */
export type OutputOf<R> =
  R extends { response: { 200: infer S extends TSchema } } ? Static<S>
    : R extends { response: { 201: infer S extends TSchema } } ? Static<S>
      : void
