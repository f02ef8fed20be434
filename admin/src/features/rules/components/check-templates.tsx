import { Button } from 'antd'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { useCheckTemplates } from '../api/wording.ts'

/** Asks WeChat what its templates look like, and says which would not take our messages. */
export const CheckTemplates = () => {
  const { mutate, data, error, isPending } = useCheckTemplates()
  return (
    <div className='stack'>
      <div><Button loading={isPending} onClick={() => mutate()}>和微信核对模板</Button></div>
      {error && <ProblemNote error={error} />}
      {data && (
        <div className='stack' role='status'>
          {data.templates.map(({ purpose, templateId, title, faults }) => (
            <Notice key={purpose} tone={faults.length > 0 ? 'warn' : 'good'}>
              <p><strong>{purpose}</strong>{title && `：微信后台叫“${title}”`}{faults.length === 0 && '，对得上。'}</p>
              {faults.map((fault) => <p key={fault}>{fault}</p>)}
              {faults.length > 0 && <p className='small quiet'>模板编号 <span className='mono'>{templateId}</span></p>}
            </Notice>
          ))}
        </div>
      )}
    </div>
  )
}
