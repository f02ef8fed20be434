import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { Field } from '../../../../ui/field.tsx'
import type { Side } from '../../api/preview-publication.ts'
import { keepPlace, mayBeKept, placeOf, type PublicDraft, type Section, sectionWords } from '../public-draft.ts'

const actionWords = { mask: '遮盖', keep: '保留' } as const

type Props = { section: Section, side: Side, draft: PublicDraft, onChange: (draft: PublicDraft) => void }
type Span = Side['spans'][number]

const Place = ({ section, side, draft, onChange, span }: Props & { span: Span }) => {
  const place = placeOf(section, span)
  const reason = draft.kept[place]
  const text = side.original.slice(span.start, span.end)
  return (
    <li className='stack-tight span-decision'>
      <div className='row'>
        <span className='mark-kind'>{span.label}</span><span className='words'>{text}</span>
        {mayBeKept(span.kind)
          ? <Choice name={place} words={actionWords} value={reason === undefined ? 'mask' : 'keep'} onChange={(action) => onChange(keepPlace(draft, place, action === 'keep' ? '' : null))} />
          : <span className='quiet small'>一律遮盖</span>}
      </div>
      {reason !== undefined && (
        <Field label={`为什么保留“${text}”`} error={reason.trim().length < 2 ? '写明理由才能定稿' : undefined}>
          {(wiring) => <Input {...wiring} value={reason} maxLength={limits.reason} onChange={(event) => onChange(keepPlace(draft, place, event.target.value))} />}
        </Field>
      )}
    </li>
  )
}

/** What the rules found in one text, place by place: each is masked, or kept for a reason that stays on record. */
export const SpanDecisions = (props: Props) => props.side.spans.length === 0 ? null : (
  <details className='stack-tight' open={props.side.spans.length <= 6}>
    <summary>{sectionWords[props.section]}里要遮盖的 {props.side.spans.length} 处</summary>
    <ul className='stack-tight'>{props.side.spans.map((span) => <Place key={placeOf(props.section, span)} {...props} span={span} />)}</ul>
  </details>
)
