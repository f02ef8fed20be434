const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(clean)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)]))
  return value
}

/**
 * What a client sent, fit to be stored: PostgreSQL knows no NUL, and half of a character outside the basic plane (a phone
 * that cuts a text through an emoji) is no text. Neither is worth losing a citizen's words over.
 */
export const cleanInput = <T>(value: T): T => clean(value) as T
