import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import type { CitizenContext } from '../../context.ts'
import type { Block } from '../../large-print/document.ts'
import { drawLargePrint } from '../../large-print/draw.ts'
import { gatherKept } from './gather.ts'

type Everything = Awaited<ReturnType<typeof gatherKept>>
type Group = Everything['groups'][number]

const blocksOf = ({ title, why, howLong, records }: Group): Block[] => [
  { kind: 'heading', text: `${title}（${records.length}）` },
  { kind: 'note', text: `为什么存：${why}存多久：${howLong}` },
  ...(records.length === 0 ? [{ kind: 'text' as const, text: '没有存。' }] : records.map((record) => ({
    kind: 'records' as const, caption: record.title,
    rows: [[...(record.at ? [['存于', minuteOf(Date.parse(record.at))] as const] : []), ...record.facts.map(({ label, text }) => [label, text] as const)]]
  })))
]

const print = ({ config: { bureau }, now }: CitizenContext, { at, privacyVersion, groups }: Everything, root: string): Promise<Buffer> => drawLargePrint({
  bureau: bureau.name, title: '我的信息', facts: [`打印时间 ${minuteOf(Date.parse(at))}`, `隐私说明 ${privacyVersion}`], address: `${root}/#/packages/mine/kept/index`, scan: '扫码看最新',
  blocks: groups.flatMap(blocksOf), foot: `${bureau.name}${bureau.phone ? `，${bureau.phone}` : ''}。依据：个人信息保护法 第四十五条。这里有您的身份信息，请收好。`
}, now)

/** A copy to take away: JSON for a program, large print for a person (个人信息保护法 第四十五条). */
export const copyKept = async (ctx: CitizenContext, { format, root }: { format: 'json' | 'pdf', root: string }): Promise<{ bytes: Buffer, mediaType: string, name: string }> => {
  const everything = await gatherKept(ctx)
  const name = `我的信息-${ctx.today}.${format}`
  if (format === 'json') return { bytes: Buffer.from(JSON.stringify(everything, null, 2)), mediaType: 'application/json; charset=utf-8', name }
  return { bytes: await print(ctx, everything, root), mediaType: 'application/pdf', name }
}
