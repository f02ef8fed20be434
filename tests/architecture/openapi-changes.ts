/** A JSON schema or a part of an OpenAPI description, as far as comparing needs it. */
export type Schema = {
  type?: string, enum?: unknown[], required?: string[], properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[]
  maxLength?: number, minLength?: number, maximum?: number, minimum?: number, maxItems?: number, minItems?: number, pattern?: string
}
type Parameter = { name: string, in: string, required?: boolean, schema: Schema }
type Operation = { parameters?: Parameter[], requestBody?: { content: Record<string, { schema: Schema }> }, responses: Record<string, { content?: Record<string, { schema: Schema }> }> }
export type OpenApi = { paths: Record<string, Record<string, Operation>> }

/** The description with its refusals left out: they are the same everywhere and held by a test of the contract. */
export const withoutRefusals = (api: OpenApi): OpenApi => ({
  ...api,
  paths: Object.fromEntries(Object.entries(api.paths).map(([path, methods]) => [path, Object.fromEntries(Object.entries(methods).map(([method, operation]) =>
    [method, { ...operation, responses: Object.fromEntries(Object.entries(operation.responses).filter(([status]) => status < '400')) }]))]))
})

const upper = ['maxLength', 'maximum', 'maxItems'] as const
const lower = ['minLength', 'minimum', 'minItems'] as const

/** What a client of the old description may send that the new one would refuse. */
const narrowed = (at: string, before: Schema, after: Schema): string[] => [
  ...(before.type === after.type ? [] : [`${at}: takes ${after.type} instead of ${before.type}`]),
  ...(before.enum ?? []).filter((value) => after.enum && !after.enum.includes(value)).map((value) => `${at}: no longer takes ${String(value)}`),
  ...upper.filter((name) => (after[name] ?? Infinity) < (before[name] ?? Infinity)).map((name) => `${at}: ${name} is smaller`),
  ...lower.filter((name) => (after[name] ?? 0) > (before[name] ?? 0)).map((name) => `${at}: ${name} is larger`),
  ...(after.pattern === undefined || after.pattern === before.pattern ? [] : [`${at}: has another pattern`]),
  ...(after.required ?? []).filter((name) => !before.required?.includes(name)).map((name) => `${at}.${name}: is now required`),
  ...Object.entries(before.properties ?? {}).flatMap(([name, each]) => after.properties?.[name] ? narrowed(`${at}.${name}`, each, after.properties[name]) : [`${at}.${name}: is no longer taken`]),
  ...(before.items && after.items ? narrowed(`${at}[]`, before.items, after.items) : []),
  ...(before.anyOf ?? []).flatMap((each, i) => after.anyOf?.[i] ? narrowed(`${at}|${i}`, each, after.anyOf[i]) : [`${at}: one of its forms is gone`])
]

/** What a client of the old description reads that the new one would no longer give. */
const lost = (at: string, before: Schema, after: Schema): string[] => [
  ...(before.type === after.type ? [] : [`${at}: gives ${after.type} instead of ${before.type}`]),
  ...(after.enum ?? []).filter((value) => before.enum && !before.enum.includes(value)).map((value) => `${at}: gives a new word ${String(value)} old clients do not know`),
  ...(before.required ?? []).filter((name) => !after.required?.includes(name)).map((name) => `${at}.${name}: is no longer always given`),
  ...Object.entries(before.properties ?? {}).flatMap(([name, each]) => after.properties?.[name] ? lost(`${at}.${name}`, each, after.properties[name]) : [`${at}.${name}: is no longer given`]),
  ...(before.items && after.items ? lost(`${at}[]`, before.items, after.items) : []),
  ...(after.anyOf ?? []).flatMap((each, i) => before.anyOf?.[i] ? lost(`${at}|${i}`, before.anyOf[i], each) : [`${at}: has a new form`])
]

const bodyOf = (part?: { content?: Record<string, { schema: Schema }> }): Schema | undefined => part?.content?.['application/json']?.schema

const compare = (at: string, before: Operation, after: Operation): string[] => {
  const parameters = (after.parameters ?? []).flatMap((each) => {
    const known = before.parameters?.find(({ name, in: place }) => name === each.name && place === each.in)
    if (!known) return each.required ? [`${at}?${each.name}: is new and required`] : []
    return narrowed(`${at}?${each.name}`, known.schema, each.schema)
  })
  const dropped = (before.parameters ?? []).filter((each) => !after.parameters?.some(({ name }) => name === each.name)).map(({ name }) => `${at}?${name}: is no longer taken`)
  const [was, is] = [bodyOf(before.requestBody), bodyOf(after.requestBody)]
  const body = was && is ? narrowed(`${at} body`, was, is) : is ? [`${at}: now asks for a body`] : []
  const responses = Object.entries(before.responses).flatMap(([status, each]) => {
    const [gave, gives] = [bodyOf(each), bodyOf(after.responses[status])]
    if (!after.responses[status]) return [`${at} ${status}: is no longer answered`]
    return gave && gives ? lost(`${at} ${status}`, gave, gives) : []
  })
  return [...parameters, ...dropped, ...body, ...responses]
}

/** Every way in which the new description would break a client made for the old one; empty when all changes only add. */
export const breakingChanges = (before: OpenApi, after: OpenApi): string[] =>
  Object.entries(before.paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, operation]) => {
    const now = after.paths[path]?.[method]
    return now ? compare(`${method.toUpperCase()} ${path}`, operation, now) : [`${method.toUpperCase()} ${path}: is gone`]
  }))
