import type { ReactNode } from 'react'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box, List, ListItem, Tap } from '../../ui/base.tsx'
import { paperWords, type Paper } from './words.ts'

type Shown = Pick<Paper, 'id' | 'name' | 'form' | 'copies' | 'note' | 'formId'>

/** The form a paper is written on, one tap away. */
export const FormLink = ({ formId, name }: { formId: string | null, name: string }) =>
  formId ? <Tap className='link-tap' aria={{ label: `下载或填写这张表：${name}` }} onClick={() => go(routes.form, { id: formId })}>下载或填写这张表</Tap> : null

/** Papers one below the other, each with how it is brought and where it is got. */
export const PaperList = <P extends Shown>({ papers, more = () => null, plain = false }: { papers: readonly P[], more?: (paper: P) => ReactNode, plain?: boolean }) => (
  <List className='plain-list stack-tight'>
    {papers.map((paper) => (
      <ListItem key={paper.id}>
        <Box className={plain ? '' : 'strong'}>{paper.name}</Box>
        {plain ? null : <Box className='small'>{paperWords(paper)}</Box>}
        {more(paper)}
        {paper.note ? <Box className='small quiet'>{paper.note}</Box> : null}
        {plain ? null : <FormLink formId={paper.formId} name={paper.name} />}
      </ListItem>
    ))}
  </List>
)

/** Sentences one below the other. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <List className='plain-list stack-tight'>{lines.map((line) => <ListItem key={line}>{line}</ListItem>)}</List>
)
