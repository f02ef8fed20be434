import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { today } from '../../../lib/dates.ts'
import { Field } from '../../../ui/field.tsx'
import type { FieldsProps } from '../draft.ts'

/** Where the post or the forwarded item stands: by this the same one entered twice is one case. */
export const OutsideFields = ({ draft, errors, change }: FieldsProps) => (
  <fieldset className='field two'>
    <legend className='field-label'>出处</legend>
    <Field label='网站或转来的单位' error={errors['outside.source']}>
      {(wiring) => <Input {...wiring} maxLength={limits.sourceName} placeholder='红网、人民网、12345' value={draft.source} onChange={(event) => change({ source: event.target.value })} />}
    </Field>
    <Field label='在那边的编号' error={errors['outside.outsideId']}>
      {(wiring) => <Input {...wiring} autoComplete='off' maxLength={limits.outsideId} value={draft.outsideId} onChange={(event) => change({ outsideId: event.target.value })} />}
    </Field>
    <Field label='网址' error={errors['outside.link'] ?? errors.outside}>
      {(wiring) => <Input {...wiring} inputMode='url' autoComplete='off' maxLength={limits.link} value={draft.link} onChange={(event) => change({ link: event.target.value })} />}
    </Field>
    <Field label='发布或转来的日期' error={errors['outside.postedOn']}>
      {(wiring) => <Input {...wiring} type='date' max={today()} value={draft.postedOn} onChange={(event) => change({ postedOn: event.target.value })} />}
    </Field>
  </fieldset>
)
