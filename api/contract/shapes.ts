import { Type, type TEnum, type TProperties, type TSchema } from 'typebox'
import { limits } from './limits.ts'

/** A strict object: unknown fields are refused on the way in and dropped on the way out. */
export const strict = <P extends TProperties>(description: string, properties: P) =>
  Type.Object(properties, { additionalProperties: false, description })

/** A string of at most `maxLength` UTF-16 units; `minLength` defaults to 1. An empty answer is refused, and so is one of blanks. */
export const text = (description: string, maxLength: number, minLength = 1) =>
  Type.String({ description, minLength, maxLength, pattern: '\\S' })

/** One of a fixed list of words. */
export const oneOf = <const V extends readonly string[]>(description: string, values: V) =>
  Type.Enum(values as unknown as [...V], { type: 'string', description }) as TEnum<[...V]>

/** A value or null. */
export const orNull = <S extends TSchema>(schema: S) =>
  Type.Union([schema, Type.Null()], { description: (schema as { description?: string }).description ?? '可为空' })

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const DayText = (description: string) =>
  Type.String({ description, pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 })

/** An instant, ISO 8601 in UTC. */
export const Instant = (description: string) => Type.String({ description, maxLength: 30 })

/** A UUID made by a client before its first try, so that a repeated request is the same request. */
export const ClientId = (description: string) =>
  Type.String({ description, pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', maxLength: 36 })

/** Case number: MZ, the year, six digits. */
export const CaseNo = Type.String({ description: '受理编号，如 MZ2026000123', pattern: '^MZ\\d{10}$', maxLength: 12 })

/** Path parameters of everything that hangs on one case. */
export const CaseParams = strict('案件', { caseNo: CaseNo })

/** Opaque mark of where the next page starts; `null` when there is none. */
export const Cursor = Type.String({ description: '下一页的位置', maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' })

/** Page size. */
export const PageSize = Type.Integer({ description: '每页条数', minimum: 1, maximum: limits.page, default: 20 })

/** What every refusal and failure says: a stable code, plain words, the fields at fault, a number to read out. */
export const Problem = strict('没有办成的原因', {
  code: Type.String({ description: '稳定的原因代码' }),
  message: Type.String({ description: '给人看的话：发生了什么，下一步怎么做' }),
  fields: Type.Optional(Type.Record(Type.String(), Type.String(), { description: '字段路径 → 这一项哪里不对' })),
  requestId: Type.String({ description: '请求编号，报修时念给工作人员' })
})

/** Confirms that something was done and there is nothing more to say. */
export const Done = strict('已完成', { done: Type.Literal(true, { description: '总为 true' }) })

/** The refusals any endpoint may give. */
export const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 413: Problem, 429: Problem, 500: Problem, 503: Problem } as const
