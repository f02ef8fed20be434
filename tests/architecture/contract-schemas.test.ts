import { describe, expect, it } from 'vitest'
import { contract } from '@minsheng/contract/index.ts'

type Schema = {
  type?: string, description?: string, additionalProperties?: unknown, maxLength?: number, maxItems?: number, const?: unknown, enum?: unknown[]
  properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[], patternProperties?: Record<string, Schema>
}
type Endpoint = { summary: string, params?: Schema, querystring?: Schema, body?: Schema, response: Record<string, Schema> }
type Node = { place: string, schema: Schema, incoming: boolean }

const walk = (place: string, schema: Schema, incoming: boolean): Node[] => [
  { place, schema, incoming },
  ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => walk(`${place}.${name}`, each, incoming)),
  ...(schema.items ? walk(`${place}[]`, schema.items, incoming) : []),
  ...(schema.anyOf ?? []).flatMap((each, i) => walk(`${place}|${i}`, each, incoming))
]
const endpoints = Object.entries(contract as unknown as Record<string, Endpoint>)
const nodes = endpoints.flatMap(([key, { params, querystring, body, response }]) => [
  ...[params, querystring, body].flatMap((schema) => schema ? walk(key, schema, true) : []),
  ...Object.entries(response).flatMap(([status, schema]) => walk(`${key} ${status}`, schema, false))
])
const places = (guilty: (node: Node) => boolean) => [...new Set(nodes.filter(guilty).map(({ place }) => place))]
const isFree = ({ schema }: Node) => schema.type === 'string' && !schema.enum && schema.const === undefined

describe('the contract', () => {
  it('has endpoints and schemas to look at', () => {
    expect([endpoints.length > 35, nodes.length > 1_000]).toEqual([true, true])
  })
  it('refuses unknown fields in everything that comes in, and drops them from everything that goes out', () => {
    expect(places(({ schema }) => schema.properties !== undefined && schema.additionalProperties !== false)).toEqual([])
  })
  it('knows how long every text that comes in may be, and how long every list', () => {
    expect(places((node) => node.incoming && isFree(node) && node.schema.maxLength === undefined)).toEqual([])
    expect(places(({ incoming, schema }) => incoming && schema.type === 'array' && schema.maxItems === undefined)).toEqual([])
  })
  it('says in words what every field is', () => {
    expect(places(({ schema }) => schema.type !== 'null' && !schema.description)).toEqual([])
  })
  it('says in words what every endpoint is for, and each can refuse', () => {
    for (const [key, { summary, response }] of endpoints) {
      expect(summary, key).toMatch(/[一-龥]{2,}/)
      expect(Object.keys(response), key).toEqual(expect.arrayContaining(['400', '401', '403', '404', '409', '429', '500']))
    }
  })
  it('refuses everywhere in the same shape', () => {
    const shapes = new Set(endpoints.flatMap(([, { response }]) => Object.entries(response).filter(([status]) => status >= '400').map(([, schema]) => JSON.stringify(schema))))
    expect(shapes.size).toBe(1)
    for (const word of ['code', 'message', 'fields', 'requestId']) expect([...shapes][0]).toContain(`"${word}"`)
  })
  it('takes no field of a person beside what the job needs: who comes to be married is entered with name and number', () => {
    const needed = ['POST /bookings/:bookingId/confirm.parties[].idNumber', 'PUT /staff/bookings/:bookingId.parties[].idNumber', 'POST /staff/bookings/:bookingId/accept.parties[].idNumber']
    expect(places(({ place, incoming }) => incoming && /(?:idNumber|idCard|openid|unionid|latitude|longitude|gender|birth)/i.test(place)).filter((place) => !needed.includes(place))).toEqual([])
  })
})
