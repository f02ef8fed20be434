import { dayWords } from '../dates.ts'
import { goTab } from '../platform/navigate.ts'
import type { ApiProblem } from '../problem.ts'
import { routes } from '../routes.ts'
import { BigButton } from './big-button.tsx'
import { Empty } from './empty.tsx'

/** Something that was taken down or has run out: when and why, and nothing of what it said. */
export const GonePage = ({ problem: { fields, message }, what }: { problem: ApiProblem, what: string }) => {
  const { withdrawnOn, reason } = fields
  const words = withdrawnOn ? `${what}已于${dayWords(withdrawnOn)}撤下，不再公开。${reason ? `理由：${reason}` : ''}` : message || `${what}已经撤下，不再公开。`
  return (
    <Empty icon='stop' words={words}>
      <BigButton look='second' onClick={() => goTab(routes.guides)}>看别的办事指南</BigButton>
      <BigButton look='second' onClick={() => goTab(routes.home)}>回到首页</BigButton>
    </Empty>
  )
}
