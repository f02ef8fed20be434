import sharp from 'sharp'
import type { Output } from '@minsheng/contract/index.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { sayBasis } from '@minsheng/domain/guides/say-guide.ts'
import type { Context } from '../../../context.ts'
import type { LargePrint } from '../../../large-print/document.ts'
import { Refused } from '../../../refused.ts'
import { readHtml } from '../../../rich-text/read-html.ts'
import { readContentFile, type ArticleView } from '../../articles/index.ts'
import { withMiniCode } from '../../codes/index.ts'
import type { GuideView } from '../../guides/index.ts'
import { columnNames } from '../contents/column-words.ts'
import { guideBlocks, guideFacts } from '../contents/guide-blocks.ts'
import { spoken } from '../words.ts'
import { answerBlocks } from './answer-blocks.ts'
import { articleBlocks, pictureAddresses } from './article-blocks.ts'

const PICTURE_SIDE = 1_200
const SCAN = '扫码看最新'


const frame = ({ config: { bureau }, today }: Context, root: string, path: string): Pick<LargePrint, 'bureau' | 'address' | 'scan' | 'foot'> => ({
  bureau: bureau.name, address: `${root}${path}`, scan: SCAN,
  foot: `${spokenDay(today)}打印，以网上最新的为准。${bureau.phone ? `有不明白的请打电话 ${bureau.phone}。` : ''}`
})

/** A guide on paper. */
export const printGuide = (ctx: Context, view: GuideView, root: string): Promise<LargePrint> =>
  withMiniCode(ctx, 'guide', view.guide.id, { ...frame(ctx, root, `/zhinan/${view.guide.id}`), title: view.guide.name, facts: guideFacts(view), blocks: guideBlocks(view) })

// A picture that is no longer published leaves its words.
const readPictures = async (ctx: Context, addresses: readonly string[]): Promise<Map<string, Buffer>> => {
  const pictures = new Map<string, Buffer>()
  for (const address of addresses) {
    const file = await readContentFile(ctx, address.slice(-36)).catch((problem) => { if (problem instanceof Refused) return null; throw problem })
    if (file) pictures.set(address, await sharp(file.bytes).resize({ width: PICTURE_SIDE, height: PICTURE_SIDE, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg().toBuffer())
  }
  return pictures
}

/** An article on paper, with its pictures. */
export const printArticle = async (ctx: Context, article: ArticleView, root: string): Promise<LargePrint> => {
  const { key, column, title, unitName, publishedOn, from, correction, html, files, cites } = article
  const pieces = readHtml(html)
  return {
    ...frame(ctx, root, `/lanmu/${column}/${key}`), title, facts: [columnNames[column], `${unitName}，${spoken(publishedOn)}发布`, ...(from ? [`来源：${from}`] : [])],
    blocks: [
      ...(correction ? [{ kind: 'note' as const, text: `已于${spoken(correction.on)}更正：${correction.reason}` }] : []), ...articleBlocks(pieces, await readPictures(ctx, pictureAddresses(pieces))),
      ...(files.length > 0 ? [{ kind: 'heading' as const, text: '附件（扫码下载）' }, { kind: 'items' as const, items: files.map(({ name }) => name) }] : []),
      ...(cites.length > 0 ? [{ kind: 'heading' as const, text: '依据' }, { kind: 'items' as const, items: cites.map(sayBasis) }] : [])
    ]
  }
}

/** A public answer on paper. */
export const printAnswer = (ctx: Context, answer: Output<'GET /answers/:answerNo'>, root: string): Promise<LargePrint> => withMiniCode(ctx, 'answer', answer.answerNo, {
  ...frame(ctx, root, `/gongkai/${answer.answerNo}`), title: answer.title, facts: [`编号 ${answer.answerNo}`, `${spoken(answer.receivedOn)}提问，${answer.unitName}${spoken(answer.answeredOn)}答复`], blocks: answerBlocks(answer)
})
