import { Box } from '../../ui/base.tsx'
import { Card } from '../../ui/card.tsx'
import { Tick } from '../../ui/ticks.tsx'
import { FormLink, Lines, PaperList } from './paper-list.tsx'
import { paperWords, type Paper } from './words.ts'

type Shown = Pick<Paper, 'id' | 'name' | 'form' | 'copies' | 'note' | 'formId'>
type Chosen = { bring: readonly Shown[], checked: readonly Shown[], onSite: readonly Shown[], proxy: readonly string[], notes: readonly string[] }

const Bring = ({ papers, ticked, onTick }: { papers: readonly Shown[], ticked: readonly string[], onTick: (ticked: string[]) => void }) => {
  const ready = papers.filter(({ id }) => ticked.includes(id)).length
  const toggle = (id: string) => onTick(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])
  if (papers.length === 0) return <Card title='您要带的'><Box>什么都不用带，人来就行。</Box></Card>
  return (
    <Card title={`您要带的，一共 ${papers.length} 样`}>
      <Box className='quiet' aria={{ role: 'status' }}>{ready === papers.length ? '都准备好了。' : `准备好一样点一样，已经有 ${ready} 样。`}</Box>
      <Box className='choices'>
        {papers.map((paper) => (
          <Box key={paper.id}>
            <Tick word={paper.name} on={ticked.includes(paper.id)} onClick={() => toggle(paper.id)} note={<><Box>{paperWords(paper)}</Box>{paper.note ? <Box>{paper.note}</Box> : null}</>} />
            <FormLink formId={paper.formId} name={paper.name} />
          </Box>
        ))}
      </Box>
    </Card>
  )
}

/** What to bring with ticks, what need not be brought, what is written there, who may go instead, what to mind. */
export const ChosenPapers = ({ choice: { bring, checked, onSite, proxy, notes }, ticked, onTick }: { choice: Chosen, ticked: readonly string[], onTick: (ticked: string[]) => void }) => (
  <Box className='stack'>
    <Bring papers={bring} ticked={ticked} onTick={onTick} />
    {checked.length ? <Card title='这些不用带，我们自己核对'><PaperList plain papers={checked} /></Card> : null}
    {onSite.length ? <Card title='到了当场写'><PaperList plain papers={onSite} /></Card> : null}
    {proxy.length ? <Card title='别人能不能代办'><Lines lines={proxy} /></Card> : null}
    {notes.length ? <Card title='要注意的'><Lines lines={notes} /></Card> : null}
  </Box>
)
