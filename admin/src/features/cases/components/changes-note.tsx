import { Button } from 'antd'
import { showInstant } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useDesk } from './desk.tsx'

/** Somebody else moved the case while it lay open here: who, what, and that nothing typed is lost. */
export const ChangesNote = () => {
  const { kase, changes, acknowledge } = useDesk()
  if (changes.length === 0) return null
  return (
    <Notice tone='warn' alert>
      <p><strong>您打开以后，这件案子有变化。</strong>写好的文字还在，看过变化再提交。</p>
      <ul>
        {changes.map((entry) => <li key={`${entry.at}${entry.type}`}>{showInstant(entry.at)} {entry.by ?? '群众'}：{entry.label}</li>)}
      </ul>
      <Button onClick={() => acknowledge(kase.version)}>我看过了</Button>
    </Notice>
  )
}
