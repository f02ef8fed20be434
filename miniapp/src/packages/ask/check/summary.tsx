import type { ReactNode } from 'react'
import { plainPathNames } from '@minsheng/domain/clock/paths.ts'
import type { ClientConfig } from '../../../client-config.ts'
import { identityOf, pointsAtSomebody, splitStatement, type Draft } from '../../../drafts/draft.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { caseTypeWords, identityWords, publicityWords } from '../../../words.ts'
import { accusedNames } from '../form/accused-field.tsx'
import { townshipName } from '../../../township-name.ts'
import { PrivateParts } from './private-parts.tsx'

const Line = ({ name, children }: { name: string, children: ReactNode }) => (
  <Box>
    <Box className='small quiet'>{name}</Box>
    <Box className='said'>{children}</Box>
  </Box>
)

const Contact = (draft: Draft) => {
  const { contactName, contactPhone } = draft
  if (identityOf(draft) === 'anonymous') return <Line name='怎么联系您'>匿名，不留姓名和电话，我们通过本程序回复您</Line>
  const given = [contactName.trim(), contactPhone.trim()].filter(Boolean).join('，')
  return <Line name='怎么联系您'>{given || '没有填写，我们通过本程序回复您'}</Line>
}

const Protection = ({ draft, units }: { draft: Draft, units: ClientConfig['units'] }) => {
  const { word, hint } = identityWords[identityOf(draft)]
  return (
    <>
      {pointsAtSomebody(draft) && draft.accused?.length ? <Line name='反映的单位'>{accusedNames(units, draft.accused)}</Line> : null}
      <Line name='要不要让人知道您是谁'>{word}。{hint}</Line>
      {draft.lookupCode ? <Line name='自己设的密码'>{draft.lookupCode}，请记住</Line> : null}
    </>
  )
}

const publicWords = (draft: Draft) => {
  if (identityOf(draft) === 'confidential') return publicityWords.private
  return draft.publicity ? publicityWords[draft.publicity] : ''
}

/** Everything that will be sent, as it was written. */
export const Summary = ({ draft, config: { townships, units } }: { draft: Draft, config: ClientConfig }) => {
  const pieces = splitStatement(draft.statement)
  return (
    <Box className='stack'>
      <Card title='请再看一遍'>
        <Line name='类型'>{draft.type ? caseTypeWords[draft.type].word : ''}{draft.path ? `，按“${plainPathNames[draft.path]}”办` : ''}</Line>
        {draft.urgency ? <Line name='紧急'>{draft.urgency === 'child' ? '有孩子正受到伤害' : '有人有危险'}，马上有人联系您</Line> : null}
        <Line name='发生了什么'>{pieces[0]}</Line>
        {pieces.slice(1).map((piece, index) => <Line key={piece.slice(0, 40)} name={`补充说明 ${index + 1}`}>{piece}</Line>)}
        <Line name='乡镇'>{townshipName(townships, draft.township)}</Line>
        <Line name='照片'>{draft.photos.length ? `${draft.photos.length} 张` : '没有'}</Line>
        <Contact {...draft} />
        <Protection draft={draft} units={units} />
        <Line name='是否公开'>{publicWords(draft)}</Line>
      </Card>
      {pieces.length > 1 ? <Notice kind='info'>内容比较长，提交后会自动把后面的 {pieces.length - 1} 段作为“补充说明”一起交上去，一个字也不会丢。</Notice> : null}
      <PrivateParts statement={draft.statement} />
    </Box>
  )
}
