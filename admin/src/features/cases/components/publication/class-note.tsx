import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { publicationClassWords } from '../../../../ui/words.ts'
import type { Preview } from '../../api/preview-publication.ts'

type Props = { classed: Preview['classed'], because: string, onChange: (because: string) => void }

/** What the rules say may become of this text, and why. "Only counted" gives way to a written reason of the legal reviewer; "never" to nobody. */
export const ClassNote = ({ classed, because, onChange }: Props) => (
  <section className='card stack-tight' aria-label='能不能公开'>
    <Notice tone={classed.publication === 'public' || classed.publication === 'masked' ? 'plain' : 'warn'}>
      <p><strong>{publicationClassWords[classed.publication]}</strong>：{classed.reason}</p>
    </Notice>
    {classed.publication === 'statistics-only' && (
      <Field label='仍要公开的理由（法制审核员填写）'>
        {(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={limits.reason} value={because} onChange={(event) => onChange(event.target.value)} />}
      </Field>
    )}
  </section>
)
