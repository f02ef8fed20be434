import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { StorageGateway } from './port.ts'

type S3Options = { endpoint: string, region: string, bucket: string, accessKeyId: string, secretAccessKey: string }

/** Files in any S3-compatible store. Path-style addresses, so that a store without wildcard DNS works. */
export const createS3Storage = ({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Options): StorageGateway => {
  const s3 = new S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } })
  return {
    put: async (key, bytes, mediaType) => {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType }))
    },
    get: async (key) => {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return Body ? Buffer.from(await Body.transformToByteArray()) : null
      } catch (problem) {
        if (problem instanceof NoSuchKey) return null
        throw problem
      }
    },
    remove: async (key) => { await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })) }
  }
}
