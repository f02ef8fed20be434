import { useState } from 'react'
import { instantWords } from '../../../dates.ts'
import type { Draft } from '../../../drafts/draft.ts'
import { drafts, removeDraft } from '../../../drafts/shelf.ts'
import { go } from '../../../platform/navigate.ts'
import { useShown } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Tag } from '../../../ui/tag.tsx'

const Line = ({ draft, onDrop }: { draft: Draft, onDrop: () => void }) => (
  <Card>
    <Box className='clamp'>{draft.statement.trim() || '（还没有写内容）'}</Box>
    <Box className='small quiet'>{instantWords(new Date(draft.updatedAt).toISOString())} 保存在手机里</Box>
    {draft.tried ? <Tag tone='wait' word='提交时没有等到回音' /> : null}
    <BigButton onClick={() => go(draft.tried ? routes.check : routes.ask, { id: draft.submissionId })}>{draft.tried ? '重新提交' : '接着写'}</BigButton>
    {draft.tried ? null : <BigButton look='second' onClick={onDrop}>删除</BigButton>}
  </Card>
)

export default () => {
  const [kept, setKept] = useState(drafts)
  const [dropping, setDropping] = useState<Draft | null>(null)
  useShown(() => setKept(drafts()))
  const drop = async () => {
    if (dropping) await removeDraft(dropping)
    setDropping(null)
    setKept(drafts())
  }
  return (
    <Page title='草稿'>
      {kept.length
        ? kept.map((draft) => <Line key={draft.submissionId} draft={draft} onDrop={() => setDropping(draft)} />)
        : <Empty icon='pencil' words='没有草稿。写好还没有提交成功的内容会保存在这里。'><BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton></Empty>}
      <Sheet id='drop-draft' title='删除这份草稿？' open={dropping !== null} onClose={() => setDropping(null)}>
        <Box className='stack'>
          <Box>删除后找不回来。</Box>
          <BigButton look='danger' onClick={() => void drop()}>删除</BigButton>
          <BigButton look='second' onClick={() => setDropping(null)}>留着</BigButton>
        </Box>
      </Sheet>
    </Page>
  )
}
