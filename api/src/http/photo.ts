import type { FastifyReply } from 'fastify'

/** Hands out a photo so that no browser guesses another type. No cache keeps it: that holds for all data. */
export const asPhoto = (reply: FastifyReply, bytes: Buffer): Buffer => {
  reply.header('content-type', 'image/jpeg').header('content-disposition', 'inline; filename="photo.jpg"')
  return bytes
}
