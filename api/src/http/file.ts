import type { FastifyReply } from 'fastify'

/** A stored file on its way out: its own type, and the name it is saved under. */
type StoredFile = { bytes: Buffer, mediaType: string, name: string }

// RFC 6266: the plain name for old programs, the real one in UTF-8 beside it.
const disposition = (name: string): string => {
  const plain = `file${/\.[a-z]{3,4}$/.exec(name)?.[0] ?? ''}`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

/** Hands a file out to be saved, never to be opened as a page of ours. No cache keeps it: what is withdrawn is gone at once. */
export const asFile = (reply: FastifyReply, { bytes, mediaType, name }: StoredFile): Buffer => {
  reply.header('content-type', mediaType).header('content-disposition', disposition(name))
  return bytes
}

const shownInPage: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])

/** Hands out a file of a published page: a picture to stand in the page, anything else to be saved. No cache keeps it either. */
export const asContentFile = (reply: FastifyReply, file: StoredFile): Buffer => {
  asFile(reply, file)
  if (shownInPage.has(file.mediaType)) reply.header('content-disposition', 'inline')
  return file.bytes
}

/** Tells search engines to keep nothing of what hangs for some days only. */
export const neverIndexed = (reply: FastifyReply): void => { reply.header('x-robots-tag', 'noindex, nofollow, noarchive') }
