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
      <Box>网上预约还没有开通。今天办事请直接到大厅取号，不需要预约。</Box>
      <Card title='来大厅之前'>
        <Box>结婚、离婚登记，双方带身份证一起来；办补贴、低保，先到所在乡镇的民政所。</Box>
        <Box>行动不便、来不了的，可以请家人代问，或者在这里写清情况。</Box>
        <BigButton onClick={() => go(routes.ask)}>我要问</BigButton>
      </Card>
      <Loadable load={load} onRetry={retry}>{({ bureau }) => <Reach bureau={bureau} />}</Loadable>
    </Page>
  )
}
