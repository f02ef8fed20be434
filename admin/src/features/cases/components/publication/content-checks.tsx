import type { PublicationView } from '../../api/publication.ts'

type Check = PublicationView['checks'][number]

const outcomeWords: Record<Check['outcome'], string> = { waiting: '还没有结果', pass: '没有提醒', review: '请人看一看', risky: '认为不合适', unchecked: '没有检查' }

const said = ({ what, outcome, note }: Check): string => `${what}${outcomeWords[outcome]}${note ? `（${note}）` : ''}`

/** What WeChat's content check said of each part, and of which it said nothing: a person looks either way. */
export const ContentChecks = ({ checks }: { checks: readonly Check[] }) => checks.length === 0 ? null : (
  <p className='quiet small'>微信内容检查：{checks.map(said).join('；')}。</p>
)
