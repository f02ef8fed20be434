import { limits } from '@minsheng/contract/limits.ts'
import type { ClientConfig } from '../../../client-config.ts'
import { identityOf, pointsAtSomebody, type Draft, type missingIn } from '../../../drafts/draft.ts'
import { lengthWords } from '../../../drafts/length-words.ts'
import { usePhotos } from '../../../drafts/use-photos.ts'
import { Box } from '../../../ui/base.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhotoPicker } from '../../../ui/photo-picker.tsx'
import { VoiceInput } from '../../../ui/voice-input.tsx'
import { caseTypeWords } from '../../../words.ts'
import { AccusedField } from './accused-field.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'

type FieldsProps = {
  config: ClientConfig
  draft: Draft
  update: (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void
  missing: ReturnType<typeof missingIn>
}

// 举报件不公开: a report is never put on the public list, so the question is not asked; for anything else it is, anew.
const publicityFor = (type: Draft['type'], before: Draft['type'], publicity: Draft['publicity']) => {
  if (type === 'report') return 'private'
  return before === 'report' ? null : publicity
}

const TypeField = ({ config, draft, update, missing }: FieldsProps) => (
  <ChoiceList
    id='type' label='类型' value={draft.type ?? undefined} error={missing.type}
    choices={config.caseTypes.map((type) => ({ value: type, ...caseTypeWords[type] }))}
    onChange={(type) => update(({ type: before, path, publicity }) => ({ type, path: type === before ? path : undefined, publicity: publicityFor(type, before, publicity) }))}
  />
)

const neverPublic = (draft: Draft): string | null => {
  if (draft.type === 'report') return '举报的内容不会公开。'
  if (identityOf(draft) === 'confidential') return '保密的内容不会公开。'
  return draft.urgency ? '紧急求助的内容不会公开。' : null
}

const PublicityField = ({ draft, update, missing }: FieldsProps) => {
  const never = neverPublic(draft)
  return never
    ? <Notice kind='info'>{never}</Notice>
    : (
      <ChoiceList
        id='publicity' label='答复以后，能不能公开给大家看' value={draft.publicity ?? undefined} error={missing.publicity}
        hint='公开的是隐去姓名、电话、证件号、住址以后的文字，由两名工作人员看过才放出来。'
        choices={[{ value: 'public', word: '可以公开', hint: '别人遇到同样的事可以参考' }, { value: 'private', word: '不公开', hint: '只有您和承办人员能看到' }]}
        onChange={(publicity) => update({ publicity })}
      />
    )
}

const StatementField = ({ draft, update, missing }: FieldsProps) => (
  <TextArea
    id='statement' label='发生了什么' value={draft.statement} error={missing.statement} counter={lengthWords(draft)}
    hint={draft.urgency ? '人在哪里、怎么了、现在谁和他在一起。' : '时间、地点、经过、想解决什么。不要写身份证号、银行卡号。'}
    placeholder={draft.urgency ? '' : '如：我母亲今年 81 岁，去年 10 月申请高龄津贴，到现在没有领到……'}
    onChange={(statement) => update({ statement })}
  >
    <VoiceInput value={draft.statement} onChange={(statement) => update({ statement })} />
  </TextArea>
)

const PlaceField = ({ config, draft, update, missing }: FieldsProps) =>
  <TownshipField townships={config.townships} value={draft.township} error={missing.township} onChange={(township) => update({ township })} />

/** Somebody is in danger: where, what, whom to call back. Everything else can be asked later. */
const UrgentFields = (props: FieldsProps) => {
  const { draft, update, missing } = props
  return (
    <Box className='stack'>
      <StatementField {...props} />
      <PlaceField {...props} />
      <Field
        id='contact-phone' label='打哪个电话找您' kind='tel' value={draft.contactPhone} maxLength={limits.phone} error={missing.contactPhone}
        hint='马上有人打给您，请保持畅通。不会公开。' onChange={(contactPhone) => update({ contactPhone })}
      />
    </Box>
  )
}

const UsualFields = (props: FieldsProps) => {
  const { config, draft, update } = props
  const photos = usePhotos(draft.submissionId, draft, update)
  return (
    <Box className='stack'>
      <TypeField {...props} />
      <StatementField {...props} />
      <PlaceField {...props} />
      {pointsAtSomebody(draft) ? <AccusedField units={config.units} value={draft.accused ?? []} onChange={(accused) => update({ accused })} /> : null}
      <PhotoPicker most={limits.photos} photos={photos.photos} problem={photos.problem} onAdd={photos.add} onRetry={photos.retry} onRemove={photos.remove} />
      <IdentityFields {...props} />
      <PublicityField {...props} />
    </Box>
  )
}

/** The questions of the form, in the order a clerk would ask them. */
export const Fields = (props: FieldsProps) => props.draft.urgency ? <UrgentFields {...props} /> : <UsualFields {...props} />
