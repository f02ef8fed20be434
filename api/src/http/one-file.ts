import type { FastifyRequest } from 'fastify'
import { limits } from '@minsheng/contract/limits.ts'
import { Refused } from '../refused.ts'

const oneFile = { limits: { fileSize: limits.photoBytes, files: 1, fields: 5 } }

/** The one file of a multipart request. What the browser calls it and says it is does not count. */
export const readOneFile = async (request: FastifyRequest): Promise<Buffer> => {
  const upload = await request.file(oneFile)
  if (!upload) throw new Refused('file-not-an-image')
  const bytes = await upload.toBuffer()
  // The plugin overlooks a file cut exactly between two chunks.
  if (upload.file.truncated) throw new Refused('file-too-large')
  return bytes
}
