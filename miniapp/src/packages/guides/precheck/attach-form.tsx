import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { Tick } from '../../../ui/ticks.tsx'

type AttachFormProps = { formId: string, value: string | null, onChange: (filledId: string | null) => void }

/** A form filled in on the phone may stand for the paper itself. */
export const AttachForm = ({ formId, value, onChange }: AttachFormProps) => {
  const { load } = useLoad('filled', () => api('GET /filled-forms', {}))
  const filled = load.status === 'ready' ? load.data.items.filter((form) => form.formId === formId && form.status === 'done') : []
  return (
    <Box className='stack-tight'>
      {filled.map(({ filledId, title }) => <Tick key={filledId} word={`附上手机上填好的：${title}`} on={value === filledId} onClick={() => onChange(value === filledId ? null : filledId)} />)}
      {filled.length ? null : <Tap className='link-tap' onClick={() => go(routes.fill, { id: formId })}>这张表可以先在手机上填</Tap>}
    </Box>
  )
}
