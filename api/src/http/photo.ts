import type { FastifyReply } from 'fastify'

/** Hands out a photo so that no browser guesses another type. No cache keeps it: that holds for all data. */
export const asPhoto = (reply: FastifyReply, bytes: Buffer): Buffer => {
  reply.header('content-type', 'image/jpeg').header('content-disposition', 'inline; filename="photo.jpg"')
  return bytes
}

/** Hands out a document for keeping: what is in a PDF is not opened inside the page. */
export const asDocument = (reply: FastifyReply, bytes: Buffer): Buffer => {
  reply.header('content-type', 'application/pdf').header('content-disposition', 'attachment; filename="evidence.pdf"')
  return bytes
}
