import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createLocalStorage } from '@minsheng/api/gateways/storage/local.ts'
import type { StorageGateway } from '@minsheng/api/gateways/storage/port.ts'
import { createS3Storage } from '@minsheng/api/gateways/storage/s3.ts'
import { startS3Stand } from './s3-stand.ts'

const folder = mkdtempSync(join(tmpdir(), 'minsheng-files-'))
const credentials = { accessKeyId: 'bureau', secretAccessKey: 'a-secret-of-the-bureau' }
const stand = await startS3Stand(credentials)
const s3 = (over: Partial<typeof credentials> = {}) =>
  createS3Storage({ endpoint: stand.endpoint, region: 'us-east-1', bucket: 'photos', ...credentials, ...over })

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await stand.close()
})

const stores: Record<string, StorageGateway> = { 'a folder of this machine': createLocalStorage(folder), 'an S3-compatible store': s3() }

describe.each(Object.entries(stores))('%s', (_name, store) => {
  const picture = Buffer.from([0xff, 0xd8, 0x00, 0x0a, 0xff, 0xd9])

  it('gives back exactly the bytes it was given', async () => {
    await store.put('photos/2026-11/aa', picture, 'image/jpeg')
    expect(await store.get('photos/2026-11/aa')).toEqual(picture)
  })

  it('says that nothing lies under a name it does not know', async () => {
    expect(await store.get('photos/2026-11/never')).toBeNull()
  })

  it('replaces what lay there before', async () => {
    await store.put('photos/2026-11/bb', picture, 'image/jpeg')
    await store.put('photos/2026-11/bb', Buffer.from('new'), 'image/jpeg')
    expect(await store.get('photos/2026-11/bb')).toEqual(Buffer.from('new'))
  })

  it('forgets what is removed, and does not mind removing it twice', async () => {
    await store.put('photos/2026-11/cc', picture, 'image/jpeg')
    await store.remove('photos/2026-11/cc')
    await store.remove('photos/2026-11/cc')
    expect(await store.get('photos/2026-11/cc')).toBeNull()
  })
})

describe('a folder of this machine', () => {
  it.each(['../escape', '/etc/passwd', 'photos//x', 'photos/../../x', 'Photos/UPPER', ''])('never leaves the folder for the name %j', async (key) => {
    await expect(createLocalStorage(folder).put(key, Buffer.from('x'), 'image/jpeg')).rejects.toThrow('not a storage key')
  })

  it('leaves no half-written file behind', async () => {
    await createLocalStorage(folder).put('photos/2026-11/dd', Buffer.alloc(1_000_000, 7), 'image/jpeg')
    expect(readdirSync(join(folder, 'photos/2026-11')).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('an S3-compatible store', () => {
  it('keeps the media type beside the bytes, under bucket and key', async () => {
    await s3().put('photos/2026-11/ee', Buffer.from('x'), 'image/jpeg')
    expect(stand.objects.get('/photos/photos/2026-11/ee')?.type).toBe('image/jpeg')
  })

  it('refuses a wrong secret instead of pretending that nothing is there', async () => {
    await expect(s3({ secretAccessKey: 'wrong' }).get('photos/2026-11/ee')).rejects.toThrow()
  })
})
