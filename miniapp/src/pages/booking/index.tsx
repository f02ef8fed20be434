import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { Page } from '../../ui/page.tsx'
import { Reach } from '../../ui/reach.tsx'

export default () => {
  const { load, retry } = useLoad('config', clientConfig)
  return (
    <Page title='预约' tab='预约'>
      <Box>网上预约还没有开通。来大厅之前，请先问清办理时间和要带的材料，免得白跑。</Box>
      <Card title='来大厅之前'>
        <Box>结婚、离婚登记要双方本人一起来。办补贴、低保，可以先到所在乡镇的民政所问。</Box>
        <Box>行动不便、来不了的，在这里写清情况，工作人员会答复您。</Box>
        <BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton>
      </Card>
      <Loadable load={load} onRetry={retry}>{({ bureau }) => <Reach bureau={bureau} />}</Loadable>
    </Page>
  )
}
