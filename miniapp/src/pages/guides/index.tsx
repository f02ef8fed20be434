import { clientConfig } from '../../client-config.ts'
import { useLoad } from '../../load.ts'
import { go, goTab } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { searchWords } from '../../search-words.ts'
import { Box } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { Page } from '../../ui/page.tsx'
import { Reach } from '../../ui/reach.tsx'

const commonWords = ['高龄津贴', '低保', '特困供养', '临时救助', '残疾人补贴', '孤儿', '婚姻登记', '殡葬']

const lookUp = (words: string) => {
  searchWords.set(words)
  goTab(routes.answers)
}

export default () => {
  const { load, retry } = useLoad('config', clientConfig)
  return (
    <Page title='办事' tab='办事'>
      <Box>办事指南和表格正在整理，还没有放上来。今天可以这样办：</Box>
      <Card title='在网上问一问'>
        <Box>写清楚您想办什么事、家里是什么情况，工作人员会答复需要什么条件和材料。</Box>
        <BigButton onClick={() => go(routes.pathCheck)}>我要问</BigButton>
      </Card>
      <Card title='看看别人问过的'>
        <Box className='small quiet'>点一个词，看已经公开的答复。</Box>
        <Cells>{commonWords.map((words) => <Cell key={words} title={words} onClick={() => lookUp(words)} />)}</Cells>
      </Card>
      <Loadable load={load} onRetry={retry}>{({ bureau }) => <Reach bureau={bureau} />}</Loadable>
    </Page>
  )
}
