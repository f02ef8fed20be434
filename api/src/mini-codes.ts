import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import type { StorageGateway } from './gateways/storage/port.ts'
import type { Release, WechatGateway } from './gateways/wechat/port.ts'

/** A code as PNG. `not-released`: the released mini program has no such page yet. */
export type MiniCode = { ok: true, image: Buffer } | { ok: false, reason: 'not-released' | 'unavailable' }

export type MiniCodes = {
  /** The code of a scene: from where it is kept, else asked for and kept, for a code never expires. */
  read: (scene: string) => Promise<MiniCode>
  /** The same for a paper, which waits for nobody: null after two seconds; for a minute after that only what is kept. A version only testers can open makes none. */
  forPaper: (scene: string) => Promise<Buffer | null>
}

type Sources = { wechat: Pick<WechatGateway, 'qrCode'>, storage: Pick<StorageGateway, 'get' | 'put'>, appId: string, release: Release, now: () => number, patienceMs?: number }

// The first page is there in every version and knows what a scene means (miniapp/src/scene.ts).
const PAGE = 'pages/home/index'
const TYPE = 'image/png'
// Wide enough for 12 cm on a wall, small enough to be a part of a PDF.
const WIDTH = 860
const PATIENCE_MS = 2_000
const REST_MS = 60_000
const unavailable: MiniCode = { ok: false, reason: 'unavailable' }

const ask = async ({ wechat, storage }: Sources, key: string, scene: string): Promise<MiniCode> => {
  const answer = await wechat.qrCode({ scene, page: PAGE, width: WIDTH })
  if (!answer.ok) return { ok: false, reason: answer.reason === 'bad-page' ? 'not-released' : 'unavailable' }
  // Read to its last byte: half a picture, or none at all, is not kept for ever.
  const image = await sharp(answer.image).flatten({ background: '#ffffff' }).png().toBuffer()
  // Not kept is asked for again; whoever waits has it all the same.
  await storage.put(key, image, TYPE).catch(() => undefined)
  return { ok: true, image }
}

const keyOf = ({ appId, release }: Sources, scene: string) => `codes/${release}/${createHash('sha256').update(`${appId} ${scene}`).digest('hex')}`
const keptAt = ({ storage }: Sources, key: string) => storage.get(key).catch(() => null)
const imageOf = (code: MiniCode) => (code.ok ? code.image : null)

const find = async (sources: Sources, scene: string): Promise<MiniCode> => {
  const key = keyOf(sources, scene)
  const image = await keptAt(sources, key)
  return image ? { ok: true, image } : ask(sources, key, scene).catch(() => unavailable)
}

/** Mini program codes, each asked of WeChat once however many want it at a time. */
export const keepMiniCodes = (sources: Sources): MiniCodes => {
  const underWay = new Map<string, Promise<MiniCode>>()
  let restUntil = 0
  const read = (scene: string): Promise<MiniCode> => {
    const found = underWay.get(scene) ?? find(sources, scene).finally(() => underWay.delete(scene))
    underWay.set(scene, found)
    return found
  }
  const forPaper = async (scene: string): Promise<Buffer | null> => {
    if (sources.release !== 'release') return null
    const resting = sources.now() < restUntil
    const found = resting ? keptAt(sources, keyOf(sources, scene)) : read(scene).then(imageOf)
    const image = await Promise.race([found, wait(sources.patienceMs ?? PATIENCE_MS, null, { ref: false })])
    if (image === null && !resting) restUntil = sources.now() + REST_MS
    return image
  }
  return { read, forPaper }
}
