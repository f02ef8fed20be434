import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { dayWords } from '../../../dates.ts'
import { usePages } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { More } from '../../../ui/more.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { caseTypeWords, standingOf } from '../../../words.ts'

type Card = Output<'GET /cases'>['items'][number]

const dueLine = ({ answered, status, due, correctBy }: Card) =>
  correctBy ? `请在 ${dayWords(correctBy)}前补齐` : answered || status === 'declined' || status === 'closed' ? '' : `最迟 ${dayWords(due.dueOn)} 答复${due.provisional ? '（暂定）' : ''}`

const Line = ({ card }: { card: Card }) => {
  const { word, tone } = standingOf(card)
  return (
    <Cell
      title={card.title} onClick={() => go(routes.myCase, { caseNo: card.caseNo })}
      note={(
        <>
          <Tag tone={tone} word={card.answered && !card.rated && card.status === 'answered' ? '已答复，等您评价' : word} />
          <Facts facts={[caseTypeWords[card.type].word, `${dayWords(card.receivedOn)} 提交`, dueLine(card)]} />
        </>
      )}
    />
  )
}

export default () => {
  const pages = usePages('my-cases', (cursor) => api('GET /cases', { querystring: { limit: 20, ...(cursor ? { cursor } : {}) } }))
  return (
    <Page title='我的问政'>
      <Loadable load={pages.load} onRetry={pages.retry}>
        {() => pages.items.length
          ? <><Cells>{pages.items.map((card) => <Line key={card.caseNo} card={card} />)}</Cells><More next={pages.next} growing={pages.growing} onMore={() => void pages.more()} /></>
          : <Empty icon='chat' words='您还没有提交过问题。'><BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton></Empty>}
      </Loadable>
    </Page>
  )
}
