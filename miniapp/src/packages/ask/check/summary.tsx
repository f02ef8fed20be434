import type { ReactNode } from 'react'
import type { ClientConfig } from '../../../client-config.ts'
import { splitStatement, type Draft } from '../../../drafts/draft.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { caseTypeWords, publicityWords } from '../../../words.ts'
import { townshipName } from '../form/township-field.tsx'
import { PrivateParts } from './private-parts.tsx'

const Line = ({ name, children }: { name: string, children: ReactNode }) => (
  <Box>
    <Box className='small quiet'>{name}</Box>
    <Box className='said'>{children}</Box>
  </Box>
)

const Contact = ({ contactName, contactPhone }: Draft) => {
  const given = [contactName.trim(), contactPhone.trim()].filter(Boolean).join('，')
  return <Line name='怎么联系您'>{given || '没有填写，我们通过本程序回复您'}</Line>
}

/** Everything that will be sent, as it was written. */
export const Summary = ({ draft, townships }: { draft: Draft, townships: ClientConfig['townships'] }) => {
  const pieces = splitStatement(draft.statement)
  return (
    <Box className='stack'>
      <Card title='请再看一遍'>
        <Line name='类型'>{draft.type ? caseTypeWords[draft.type].word : ''}</Line>
        <Line name='发生了什么'>{pieces[0]}</Line>
        {pieces.slice(1).map((piece, index) => <Line key={piece.slice(0, 40)} name={`补充说明 ${index + 1}`}>{piece}</Line>)}
        <Line name='乡镇'>{townshipName(townships, draft.township)}</Line>
        <Line name='照片'>{draft.photos.length ? `${draft.photos.length} 张` : '没有'}</Line>
        <Contact {...draft} />
        <Line name='是否公开'>{draft.publicity ? publicityWords[draft.publicity] : ''}</Line>
      </Card>
      {pieces.length > 1 ? <Notice kind='info'>内容比较长，提交后会自动把后面的 {pieces.length - 1} 段作为“补充说明”一起交上去，一个字也不会丢。</Notice> : null}
      <PrivateParts statement={draft.statement} />
    </Box>
  )
}
