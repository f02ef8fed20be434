import { randomUUID } from 'node:crypto'
import { contract, type RouteKey } from '@minsheng/contract/index.ts'

type Schema = {
  type?: string, enum?: unknown[], const?: unknown, pattern?: string, minLength?: number, minimum?: number, minItems?: number
  properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[]
}

const words = '请按规定办理并说明情况，谢谢各位同志支持配合。'

const textFor = ({ pattern = '', minLength = 1 }: Schema, caseNo: string): string => {
  if (pattern.includes('MZ')) return caseNo
  if (pattern.includes('[0-9a-f]{8}-')) return randomUUID()
  if (pattern.includes('\\d{4}-')) return '2026-03-10'
  if (pattern.includes('[0-9+()')) return '13800000000'
  return words.repeat(Math.ceil(minLength / words.length) || 1).slice(0, Math.max(minLength, 10))
}

const valueFor = (schema: Schema, caseNo: string): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return valueFor(schema.anyOf.find(({ type }) => type !== 'null') ?? {}, caseNo)
  switch (schema.type) {
    case 'object': return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, valueFor(each, caseNo)]))
    case 'array': return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () => valueFor(schema.items ?? {}, caseNo))
    case 'integer': return schema.minimum ?? 1
    case 'boolean': return true
    default: return textFor(schema, caseNo)
  }
}

/** A well-formed body for any route, made from its contract: what somebody might send who knows nothing but the description. */
export const anyBody = (key: RouteKey, caseNo: string): unknown => {
  const { body } = contract[key] as { body?: Schema }
  return body && valueFor(body, caseNo)
}
