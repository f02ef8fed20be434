import { useState } from 'react'
import { sayBasis, sayLimits } from '@minsheng/domain/guides/say-guide.ts'
import { dayWords } from '../../../dates.ts'
import { Box, List, ListItem, Tap } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import type { Guide, GuidePage } from '../words.ts'

const BasisLines = ({ guide: { basis } }: { guide: Guide }) => (
  <List className='plain-list'>
    {basis.map((one) => <ListItem key={sayBasis(one)}>{sayBasis(one)}{one.verified ? '' : '（条文号还在核对）'}</ListItem>)}
  </List>
)

const Limits = ({ guide }: { guide: Guide }) => {
  const [open, setOpen] = useState(false)
  const limits = sayLimits(guide.limits)
  if (limits.length === 0) return <Box className='quiet'>办理时限还没有录入，请打电话问。</Box>
  return (
    <>
      {limits.map(({ what, text }, index) => <Box key={what}><Box className='small quiet'>{what}</Box><Box className={index === 0 ? 'large' : ''}>{text}</Box></Box>)}
      <Tap className='link-tap' aria={{ expanded: open }} onClick={() => setOpen(!open)}>为什么是这个时间</Tap>
      {open ? (
        <Box className='quiet'>
          <Box>时限写在这些规定里。</Box>
          <BasisLines guide={guide} />
        </Box>
      ) : null}
    </>
  )
}

/** What happens, step by step, and how long it may take. */
export const Steps = ({ page: { guide } }: { page: GuidePage }) => (
  <Card title='怎么办、要多久'>
    <List className='plain-list'>
      {guide.steps.map(({ name, text, by }, index) => (
        <ListItem key={name} className={index === guide.steps.length - 1 ? 'timeline-step timeline-last' : 'timeline-step'}>
          <Box className='strong'>{index + 1}. {name}</Box>
          <Box>{text}</Box>
          <Box className='small quiet'>{by}</Box>
        </ListItem>
      ))}
    </List>
    <Limits guide={guide} />
  </Card>
)

export const Fee = ({ guide: { fee } }: { guide: Guide }) => (
  <Card title='要不要钱'>
    <Box className={fee.free ? 'strong' : ''}>{fee.text}</Box>
    {fee.basis ? <Box className='small quiet'>依据：{sayBasis(fee.basis)}</Box> : null}
  </Card>
)

/** Sums as of today, each with its document; one nobody has entered is said to be missing. */
export const Standards = ({ page: { standards } }: { page: GuidePage }) => standards.length === 0 ? null : (
  <Card title='现在的标准'>
    {standards.map(({ key, name, value, from, docNo }) => (
      <Box key={key}>
        <Box>{name}：{value ?? '还没有录入，请打电话问'}</Box>
        {value ? <Box className='small quiet'>{from ? `${dayWords(from)}起` : ''}{docNo ? `，${docNo}` : ''}</Box> : null}
      </Box>
    ))}
  </Card>
)

export const Basis = ({ guide }: { guide: Guide }) => guide.basis.length === 0 ? null : <Card title='依据'><BasisLines guide={guide} /></Card>
