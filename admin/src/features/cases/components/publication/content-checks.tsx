import type { PublicationView } from '../../api/publication.ts'

type Check = PublicationView['checks'][number]

const outcomeWords: Partial<Record<Check['outcome'], string>> = { waiting: '还没有结果', pass: '没有提醒', unchecked: '没有检查' }

const said = ({ what, outcome, note }: Check): string[] => outcomeWords[outcome] ? [`${what}${outcomeWords[outcome]}${note ? `（${note}）` : ''}`] : []

/** Of which parts WeChat's content check had nothing to say, or said nothing; what it flagged is asked about above. */
export const ContentChecks = ({ checks }: { checks: readonly Check[] }) => {
  const lines = checks.flatMap(said)
  return lines.length === 0 ? null : <p className='quiet small'>微信内容检查：{lines.join('；')}。</p>
}
