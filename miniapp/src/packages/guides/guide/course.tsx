import { useState } from 'react'
import { dayWords } from '../../../dates.ts'
import { Box, List, ListItem, Tap } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { basisWords, type Guide, type GuidePage } from '../words.ts'

const BasisLines = ({ guide: { basis } }: { guide: Guide }) => (
  <List className='plain-list'>
    {basis.map((one) => <ListItem key={basisWords(one)}>{basisWords(one)}{one.verified ? '' : '（条文号还在核对）'}</ListItem>)}
  </List>
)

// The promise is the shorter one, and counts once the bureau stands by it; until then the law's comes first.
const Limits = ({ guide }: { guide: Guide }) => {
  const [open, setOpen] = useState(false)
  const { lawful, promised } = guide.limits
  if (!lawful && !promised) return <Box className='quiet'>办理时限还没有录入，请打电话问。</Box>
  return (
    <>
      {promised?.confirmed ? <Box><Box className='small quiet'>我们承诺</Box><Box className='large'>{promised.text}</Box></Box> : null}
      {lawful ? <Box><Box className='small quiet'>法律规定</Box><Box className={promised?.confirmed ? '' : 'large'}>{lawful.text}</Box></Box> : null}
      {promised && !promised.confirmed ? <Box><Box className='small quiet'>打算做到（本局还没有确认，不算数）</Box><Box>{promised.text}</Box></Box> : null}
      <Tap className='link-tap' aria={{ expanded: open }} onClick={() => setOpen(!open)}>为什么是这个时间</Tap>
      {open ? (
        <Box className='quiet'>
          <Box>时限写在这些规定里{lawful?.ruleIds.length ? `（规则编号 ${lawful.ruleIds.join('、')}）` : ''}。</Box>
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
    {fee.basis ? <Box className='small quiet'>依据：{basisWords(fee.basis)}</Box> : null}
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
