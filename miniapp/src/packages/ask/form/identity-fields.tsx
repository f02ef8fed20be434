import { limits } from '@minsheng/contract/limits.ts'
import { identityOf, pointsAtSomebody, type Draft, type missingIn } from '../../../drafts/draft.ts'
import { Box } from '../../../ui/base.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field } from '../../../ui/field.tsx'
import { identityWords } from '../../../words.ts'

type Level = keyof typeof identityWords
type IdentityFieldsProps = { draft: Draft, update: (change: Partial<Draft>) => void, missing: ReturnType<typeof missingIn> }

const levels: readonly Level[] = ['named-private', 'anonymous', 'confidential', 'named']

const ContactFields = ({ draft, update, missing }: IdentityFieldsProps) => (
  <>
    <Field
      id='contact-name' label='怎么称呼您（可以不填）' value={draft.contactName} maxLength={limits.contactName}
      placeholder='如：张大娘' onChange={(contactName) => update({ contactName })}
    />
    <Field
      id='contact-phone' label='联系电话（可以不填）' kind='tel' value={draft.contactPhone} maxLength={limits.phone} error={missing.contactPhone}
      hint='有些情况要打电话才问得清楚。电话只给承办人员看，不会公开。' onChange={(contactPhone) => update({ contactPhone })}
    />
  </>
)

/** Who may know who writes, with what each choice means (domain.md §6.2); then how to reach them, unless nobody may know. */
export const IdentityFields = (props: IdentityFieldsProps) => {
  const { draft, update, missing } = props
  const identity = identityOf(draft)
  const offered = levels.filter((level) => level !== 'confidential' || pointsAtSomebody(draft))
  return (
    <Box className='stack'>
      <ChoiceList
        id='identity' label='要不要让人知道您是谁' value={identity} onChange={(level) => update({ identity: level })}
        choices={offered.map((level) => ({ value: level, ...identityWords[level] }))}
      />
      {identity === 'anonymous' ? null : <ContactFields {...props} />}
      <Field
        id='lookup-code' label='自己设一个 6 位数字密码（可以不设）' kind='number' value={draft.lookupCode ?? ''} maxLength={6} error={missing.lookupCode}
        hint='以后不登录，凭受理编号和这个密码也能查进度、看答复。' onChange={(lookupCode) => update({ lookupCode })}
      />
    </Box>
  )
}
