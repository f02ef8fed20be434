/** Where files lie. Keys are random names made by us; nothing a citizen typed ever becomes part of one. */
export type StorageGateway = {
  put: (key: string, bytes: Buffer, mediaType: string) => Promise<void>
  /** The bytes, or `null` when nothing lies there. */
  get: (key: string) => Promise<Buffer | null>
  remove: (key: string) => Promise<void>
}
