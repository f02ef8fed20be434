import type { Output } from '@minsheng/contract/index.ts'
import { api } from '../../../api.ts'
import { columnWords } from '../../../column-words.ts'
import { dayWords } from '../../../dates.ts'
import { foundWords, openFound, type FoundKind } from '../../../found.ts'
import { Box, Heading, Words } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Facts } from '../../../ui/facts.tsx'

type Item = Output<'GET /search'>['items'][number]

const Marked = ({ stretches }: { stretches: Item['title'] }) => (
  <>{stretches.map(({ text, hit }, index) => hit ? <Words key={index} className='hit'>{text}</Words> : <Words key={index}>{text}</Words>)}</>
)

// That the search was of use, and nothing of who searched.
const report = (askId: string, kind: FoundKind, key: string) => void api('POST /search/clicks', { body: { askId, kind, key } }).catch(() => undefined)

const One = ({ item: { kind, key, column, title, summary, unitName, townshipName, changedOn }, askId }: { item: Item, askId: string }) => {
  const open = () => {
    report(askId, kind, key)
    openFound(kind, key)
  }
  // A guide is looked for by the name people give it; the official one stands below.
  const [first, second] = kind === 'guide' && summary.length ? [summary, title] : [title, summary]
  return (
    <Cell
      title={<Marked stretches={first} />} onClick={open}
      note={(
        <>
          {second.length ? <Box className='clamp'><Marked stretches={second} /></Box> : null}
          <Facts facts={[kind === 'article' && column ? columnWords[column] : null, townshipName && unitName?.startsWith(townshipName) ? null : townshipName, unitName, `${dayWords(changedOn)}更新`]} />
        </>
      )}
    />
  )
}

/** What was found, kind by kind; the kind of the best comes first. */
export const Found = ({ items, askId }: { items: readonly Item[], askId: string }) => {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return (
    <>
      {kinds.map((kind) => (
        <Box key={kind} className='stack-tight'>
          <Heading level={2} className='heading'>{foundWords[kind]}</Heading>
          <Cells>{items.filter((item) => item.kind === kind).map((item) => <One key={item.key} item={item} askId={askId} />)}</Cells>
        </Box>
      ))}
    </>
  )
}
