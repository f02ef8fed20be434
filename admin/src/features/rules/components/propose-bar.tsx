import { Button, Input } from 'antd'
import { useState } from 'react'
import { newClientId } from '../../../lib/client-id.ts'
import { toProblem } from '../../../lib/problem.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'

/** Every place a refusal names: 第4行 or days[3] of a file, a field of the form. */
const Places = ({ error }: { error: unknown }) => {
  const fields = Object.entries(toProblem(error).fields)
  return fields.length > 0 ? <ul>{fields.map(([place, text]) => <li key={place}><span className='mono'>{place}</span>：{text}</li>)}</ul> : null
}

type ProposeBarProps = {
  error: unknown, ready?: boolean, looking?: boolean, proposing: boolean, previewed: boolean
  onPreview?: () => void, onPropose: (proposal: { versionId: string, reason: string }) => void
}

/** `ready`: what must be filled in is. Without `onPreview` what it does is in sight already. First see what a change does, then say why and hand it to a second person. */
export const ProposeBar = ({ error, ready = true, looking = false, proposing, previewed, onPreview, onPropose }: ProposeBarProps) => {
  const [reason, setReason] = useState('')
  const [versionId] = useState(newClientId)
  return (
    <div className='stack rule-form'>
      {error !== null && <><ProblemNote error={error} /><Places error={error} /></>}
      {onPreview && <div><Button type={previewed ? 'default' : 'primary'} loading={looking} disabled={!ready} onClick={onPreview}>先看会影响什么</Button></div>}
      {previewed && (
        <>
          <Field label='为什么改' hint='写给批准的人看，也留在版本记录里。'>
            {(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          <div><Button type='primary' loading={proposing} disabled={!ready || reason.trim() === ''} onClick={() => onPropose({ versionId, reason: reason.trim() })}>提交，请另一人批准</Button></div>
        </>
      )}
    </div>
  )
}
