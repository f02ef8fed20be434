import type { StorageGateway } from './port.ts'

type S3Options = { endpoint: string, region: string, bucket: string, accessKeyId: string, secretAccessKey: string }

// Loaded on first use: most bureaus keep files on the machine, and the library is as large as the rest of the API.
const openStore = async ({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Options) => {
  const sdk = await import('@aws-sdk/client-s3')
  // Path-style addresses, so that a store without wildcard DNS works.
  const client = new sdk.S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } })
  return { sdk, client, bucket }
}

/** Files in any S3-compatible store. */
export const createS3Storage = (options: S3Options): StorageGateway => {
  let opened: ReturnType<typeof openStore> | undefined
  const store = () => (opened ??= openStore(options))
  return {
    put: async (key, bytes, mediaType) => {
      const { sdk, client, bucket } = await store()
      await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType }))
    },
    get: async (key) => {
      const { sdk, client, bucket } = await store()
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }))
        return Body ? Buffer.from(await Body.transformToByteArray()) : null
      } catch (problem) {
        if (problem instanceof sdk.NoSuchKey) return null
        throw problem
      }
    },
    remove: async (key) => {
      const { sdk, client, bucket } = await store()
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }))
    }
  }
}
