import type { FastifyReply } from 'fastify'

/** Hands out a file to be saved, under a name of ours. */
export const asDownload = (reply: FastifyReply, { bytes, mediaType, name }: { bytes: Buffer, mediaType: string, name: string }): Buffer => {
  reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${name}"`)
  return bytes
}
