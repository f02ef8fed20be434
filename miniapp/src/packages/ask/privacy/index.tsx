import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Page } from '../../../ui/page.tsx'
import { privacyFull } from '../../../privacy-words.ts'

export default () => (
  <Page title='隐私说明'>
    {privacyFull.map(({ title, text }) => <Card key={title} title={title}><Box>{text}</Box></Card>)}
  </Page>
)
