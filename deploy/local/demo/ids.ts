import { createHash } from 'node:crypto'

/** The same UUID for the same words, so that what is made twice is one thing. */
export const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`minsheng-demo:${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Who a demo login is in the database. */
export const staffIdOf = (login: string): string => idFor(`staff:${login}`)

/** Which row a story's case is. */
export const caseIdOf = ({ key }: { key: string }): string => idFor(`case:${key}`)
