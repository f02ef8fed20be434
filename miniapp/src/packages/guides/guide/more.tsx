import { bySituation } from '@minsheng/domain/guides/say-when.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Lines } from '../paper-list.tsx'
import type { Guide, GuidePage } from '../words.ts'

export const Forms = ({ page: { forms } }: { page: GuidePage }) => forms.length === 0 ? null : (
  <Box className='stack-tight'>
    <Heading level={2} className='heading'>要用的表</Heading>
    <Cells>{forms.map(({ formId, title, version }) => <Cell key={formId} title={title} note={`第 ${version} 版，可以下载，也可以在手机上填`} onClick={() => go(routes.form, { id: formId })} />)}</Cells>
  </Box>
)

/** Who may go in somebody's stead, each sentence under the situation it is true in: “打个电话就行” is for stopping, not for applying. */
export const Proxy = ({ guide: { proxy, questions } }: { guide: Guide }) => proxy.length === 0 ? null : (
  <Card title='别人能不能代办'>
    {bySituation(proxy, questions).map(({ situation, things }) => (
      <Box key={situation}>
        {situation ? <Box className='small quiet'>如果{situation}：</Box> : null}
        <Lines lines={things.map(({ text }) => text)} />
      </Box>
    ))}
  </Card>
)

export const Results = ({ guide: { results, notes } }: { guide: Guide }) => {
  const always = notes.filter(({ when }) => when.length === 0).map(({ text }) => text)
  return (
    <>
      {results.length ? <Card title='办成以后'><Lines lines={results} /></Card> : null}
      {always.length ? <Card title='要注意的'><Lines lines={always} /></Card> : null}
    </>
  )
}

/** What people still come here for and who does it now. */
export const Elsewhere = ({ guide: { handOvers } }: { guide: Guide }) => handOvers.length === 0 ? null : (
  <Card title='这些不在这里办'>
    {handOvers.map(({ matter, to, text }) => (
      <Box key={matter}>
        <Box className='strong'>{matter}：找{to}</Box>
        <Box className='quiet'>{text}</Box>
      </Box>
    ))}
  </Card>
)

export const Related = ({ page: { related } }: { page: GuidePage }) => related.length === 0 ? null : (
  <Box className='stack-tight'>
    <Heading level={2} className='heading'>相关的事</Heading>
    <Cells>{related.map(({ guideId, name, plainName }) => <Cell key={guideId} title={plainName} note={name === plainName ? undefined : name} onClick={() => go(routes.guide, { id: guideId })} />)}</Cells>
  </Box>
)
