import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Lines } from '../paper-list.tsx'
import type { Guide } from '../words.ts'

/** Who may apply. What depends on the answers is said to depend on them. */
export const Conditions = ({ guide: { audience, conditions } }: { guide: Guide }) => {
  const always = conditions.filter(({ when }) => when.length === 0).map(({ text }) => text)
  return (
    <Card title='谁可以办'>
      <Lines lines={audience} />
      {always.length ? <><Box className='strong'>条件</Box><Lines lines={always} /></> : null}
      {always.length < conditions.length ? <Box className='small quiet'>情况不同，条件还有不同，点“看看我要带什么”就知道。</Box> : null}
    </Card>
  )
}
