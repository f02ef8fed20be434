import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { aCase, fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'

let stand: Stand
let citizen: Citizen
beforeAll(async () => {
  stand = await startStand()
  citizen = await stand.newCitizen()
})
afterAll(async () => { await stand.stop() })

const picture = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#4a7' } })
const gps = { IFD0: { Make: 'SecretPhone', Artist: 'LiuManXiang' }, IFD3: { GPSLatitude: '28/1 22/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '111/1 12/1 0/1', GPSLongitudeRef: 'E' } }
const jpegWithPlace = () => picture().withExif(gps).jpeg().toBuffer()

const upload = async (bytes: Uint8Array, by = citizen, name?: string, type?: string) => {
  const fileId = randomUUID()
  return { fileId, reply: await by.client.upload(fileId, bytes, name, type) }
}
const download = async (key: 'GET /cases/:caseNo/files/:fileId' | 'GET /staff/cases/:caseNo/files/:fileId', token: string | null, params: object) => {
  const response = await fetch(addressOf(stand.baseUrl, key, { params: { ...params } }), { headers: { authorization: `Bearer ${token}` } })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}
const storedFiles = async () => (await readdir(stand.config.fileDir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))

describe('a photo', () => {
  it('comes back as a plain picture: place, device and author are gone, on the line and on the disk', async () => {
    const original = await jpegWithPlace()
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('SecretPhone')
    const { fileId } = await upload(original)
    const { caseNo } = await fileCase(stand, { fileIds: [fileId] }, citizen)
    const { response, bytes } = await download('GET /cases/:caseNo/files/:fileId', citizen.client.token, { caseNo, fileId })
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'no-store'])
    expect(response.headers.get('content-disposition')).toBe('inline; filename="photo.jpg"')
    const metadata = await sharp(bytes).metadata()
    expect([metadata.format, metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual(['jpeg', undefined, undefined, undefined, undefined])
    for (const path of await storedFiles()) expect((await readFile(path)).toString('latin1')).not.toMatch(/SecretPhone|LiuManXiang|Exif/)
  })

  it('held sideways is turned upright, and a huge one is made small enough to send', async () => {
    const sideways = await picture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await upload(sideways)).reply.body).toMatchObject({ width: 40, height: 60 })
    expect((await upload(await picture(4_000, 1_000).jpeg().toBuffer())).reply.body).toMatchObject({ width: 2_000, height: 500 })
  })

  it('of any kind a phone makes is taken and becomes a JPEG', async () => {
    for (const bytes of [await picture().png().toBuffer(), await picture().webp().toBuffer(), await picture().gif().toBuffer()]) expect((await upload(bytes)).reply.status).toBe(201)
  })

  it('that is no picture is refused, whatever it calls itself', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    const cut = (await picture(400, 400).jpeg().toBuffer()).subarray(0, 300)
    for (const content of ['', 'hello', '<html><script>alert(1)</script></html>', svg, '%PDF-1.7 x', 'PK\u0003\u0004', cut]) {
      const { reply } = await upload(Buffer.from(content), citizen, 'photo.jpg', 'image/jpeg')
      expect([reply.status, reply.problem?.code]).toEqual([400, 'file-not-an-image'])
    }
  })

  it('that is also something else keeps only the picture', async () => {
    const polyglot = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('<script>alert("小心")</script>PK\u0003\u0004 hidden archive')])
    const { fileId, reply } = await upload(polyglot, citizen, '../../etc/passwd.html', 'text/html')
    expect(reply.status).toBe(201)
    const { caseNo } = await fileCase(stand, { fileIds: [fileId] }, citizen)
    const { bytes } = await download('GET /cases/:caseNo/files/:fileId', citizen.client.token, { caseNo, fileId })
    expect(bytes.toString('latin1')).not.toMatch(/script|hidden archive/)
  })

  it('of more than ten megabytes is refused with words, and so is one with too many pixels', async () => {
    const { reply } = await upload(Buffer.alloc(10 * 1024 * 1024 + 1, 0xff))
    expect([reply.status, reply.problem?.code]).toEqual([413, 'file-too-large'])
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' } }).png({ compressionLevel: 9 }).toBuffer()
    expect((await upload(bomb)).reply.problem?.code).toBe('file-not-an-image')
  })

  it('sent twice under one id on a bad line is one photo, and a stranger cannot take the id', async () => {
    const bytes = await jpegWithPlace()
    const fileId = randomUUID()
    const replies = await Promise.all(Array.from({ length: 5 }, () => citizen.client.upload(fileId, bytes)))
    expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    const stranger = await stand.newCitizen()
    expect((await stranger.client.upload(fileId, bytes)).problem?.code).toBe('file-not-found')
  })
})

describe('photos of a case', () => {
  const manyPhotos = (count: number) => Promise.all(Array.from({ length: count }, async () => (await upload(await picture().jpeg().toBuffer())).fileId))

  it('nine are taken in the order given', async () => {
    const fileIds = await manyPhotos(9)
    const { caseNo } = await fileCase(stand, { fileIds }, citizen)
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).files.map(({ fileId }) => fileId)).toEqual(fileIds)
  })

  it('one that never arrived, one that is somebody else\'s and one that hangs on another case are refused, and no case is filed', async () => {
    const stranger = await stand.newCitizen()
    const used = await manyPhotos(1)
    await fileCase(stand, { fileIds: used }, citizen)
    const foreign = (await upload(await jpegWithPlace(), stranger)).fileId
    for (const fileIds of [[randomUUID()], [foreign], used]) {
      const body = aCase({ fileIds })
      expect(await citizen.client.refusal('POST /cases', { body })).toBe('file-missing')
      const { rows } = await stand.database.pool.query('SELECT 1 FROM cases WHERE id = $1', [body.submissionId])
      expect(rows).toEqual([])
    }
  })

  it('are seen by the citizen and by staff who may read the case, by nobody else and not by the query code', async () => {
    const fileIds = await manyPhotos(1)
    const { caseNo, receipt } = await fileCase(stand, { fileIds }, citizen)
    const params = { caseNo, fileId: fileIds[0] }
    const stranger = await stand.newCitizen()
    const intake = await stand.logInAs('intake', 'office')
    const township = await stand.logInAs('township-officer', 'township-430923118')
    expect((await download('GET /cases/:caseNo/files/:fileId', stranger.client.token, params)).response.status).toBe(404)
    expect((await download('GET /cases/:caseNo/files/:fileId', intake.client.token, params)).response.status).toBe(403)
    expect((await download('GET /staff/cases/:caseNo/files/:fileId', township.client.token, params)).response.status).toBe(404)
    const { response, bytes } = await download('GET /staff/cases/:caseNo/files/:fileId', intake.client.token, params)
    expect([response.status, (await sharp(bytes).metadata()).format]).toEqual([200, 'jpeg'])
    expect((await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: receipt.queryCode } })).files).toEqual([])
  })
})
