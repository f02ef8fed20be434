import { dayWords } from '../../../dates.ts'
import { goTab } from '../../../platform/navigate.ts'
import type { ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Empty } from '../../../ui/empty.tsx'

/** An answer that was taken down: when and why, and nothing of what it said. */
export const Withdrawn = ({ problem: { fields } }: { problem: ApiProblem }) => (
  <Empty icon='stop' words={`这条答复已于${dayWords(fields['withdrawnOn'] ?? '')}撤下，不再公开。理由：${fields['reason'] ?? ''}`}>
    <BigButton look='second' onClick={() => goTab(routes.answers)}>看其他公开答复</BigButton>
  </Empty>
)
