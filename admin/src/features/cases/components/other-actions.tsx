import { DownOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type Action, actionWords, groupActions, liesOpen } from './actions.ts'

type OtherActionsProps = { actions: readonly Action[], choose: (action: Action) => void }

/** Everything else a person may do now, by kind. A single kind needs no name. */
export const OtherActions = ({ actions, choose }: OtherActionsProps) => {
  const groups = groupActions(actions)
  const buttons = (some: readonly Action[]) => <div className='row'>{some.map((action) => <Button key={action} onClick={() => choose(action)}>{actionWords[action]}</Button>)}</div>
  if (groups.length === 0) return null
  return (
    <div className='other-actions' role='group' aria-label='其他操作'>
      {groups.length === 1 ? buttons(actions) : groups.map((each) => (
        <details key={each.group} open={liesOpen(each)}>
          <summary><DownOutlined aria-hidden />{each.group}<span className='quiet small'>{each.actions.length} 项</span></summary>
          {buttons(each.actions)}
        </details>
      ))}
    </div>
  )
}
