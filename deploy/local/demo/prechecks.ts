import { crc32, deflateSync } from 'node:zlib'
import type { CitizenContext } from '@minsheng/api/context.ts'
import { uploadPhoto } from '@minsheng/api/features/cases/upload-photo.ts'
import { saveChecklist } from '@minsheng/api/features/checklists/save-checklist.ts'
import { sendPrecheck } from '@minsheng/api/features/checklists/send-precheck.ts'
import { idFor } from './ids.ts'
import { demoPhone, dongping } from './story.ts'

type Waiting = { key: string, citizen: number, guideId: string, townshipCode: string | null, answered: Record<string, string[]>, contactName: string, papers: readonly [paperId: string, colour: readonly [number, number, number]][] }

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const WIDTH = 640
const HEIGHT = 420

// A sheet of paper on a coloured table, with grey lines for its words: enough to see that it is a photo of a paper and of nobody.
const picture = ([red, green, blue]: readonly [number, number, number]): Buffer => {
  const pixels = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isPaper = x > 60 && x < WIDTH - 60 && y > 40 && y < HEIGHT - 40
      const isLine = isPaper && y % 44 < 12 && x > 110 && x < WIDTH - 110
      pixels.set(isLine ? [150, 150, 150] : isPaper ? [250, 250, 245] : [red, green, blue], y * (WIDTH * 3 + 1) + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(pixels, { level: 1 })), chunk('IEND', Buffer.alloc(0))])
}

const waiting: readonly Waiting[] = [
  {
    key: 'precheck-dongping', citizen: 1, guideId: 'temporary-aid-spending', townshipCode: dongping, contactName: '李德厚', answered: { cause: ['ill'], status: ['no'], place: ['local'], comes: ['self'] },
    papers: [['id-card', [120, 90, 60]], ['medical', [60, 110, 90]]]
  },
  // Who names no township is looked at by the section itself.
  {
    key: 'precheck-section', citizen: 2, guideId: 'temporary-aid-spending', townshipCode: null, contactName: '王满秀', answered: { cause: ['school'], status: ['yes'], place: ['local'], comes: ['self'] },
    papers: [['id-card', [90, 90, 130]], ['school', [130, 80, 80]]]
  }
]

/** One pre-check waits at a township and one at a section of the bureau. What its citizen has taken back or deleted since is left alone. */
export const seedPrechecks = async (contextOf: (citizen: number) => CitizenContext): Promise<void> => {
  for (const { key, citizen, guideId, townshipCode, answered, contactName, papers } of waiting) {
    const ctx = contextOf(citizen)
    const checklistId = idFor(key)
    if (await ctx.db.prisma.precheck.findFirst({ where: { checklistId } })) continue
    await saveChecklist(ctx, { checklistId, guideId, townshipCode, answered, ticked: [], whom: null })
    const photos = await Promise.all(papers.map(async ([paperId, colour]) => ({ paperId, photos: [(await uploadPhoto(ctx, idFor(`${key}:${paperId}`), picture(colour))).fileId], filledFormId: null })))
    await sendPrecheck(ctx, { checklistId, contactName, contactPhone: demoPhone, papers: photos })
  }
}
