import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { UnitsField } from '../../../ui/units-field.tsx'
import { typeWords } from '../../../ui/words.ts'
import { levelWords, publicityWords, registerChannelWords, urgentWords } from '../words.ts'
import { type FieldsProps, pointsAtSomebody } from '../draft.ts'

/** Who is on the line. The number first: it is the one thing lost when the line drops. */
export const CallerFields = ({ draft, errors, change }: FieldsProps) => (
  <>
    <FieldGroup label='怎么来的'>
      <Choice name='channel' words={registerChannelWords} value={draft.channel} onChange={(channel) => change({ channel, readBack: false })} />
    </FieldGroup>
    <div className='two'>
      <Field label='电话' hint='先记电话，断了好打回去。' error={errors.callerPhone}>
        {(wiring) => <Input {...wiring} autoFocus inputMode='tel' autoComplete='off' maxLength={limits.phone} value={draft.callerPhone} onChange={(event) => change({ callerPhone: event.target.value })} />}
      </Field>
      <Field label='怎么称呼' hint='不愿说就空着。' error={errors.callerName}>
        {(wiring) => <Input {...wiring} autoComplete='off' maxLength={limits.contactName} value={draft.callerName} onChange={(event) => change({ callerName: event.target.value })} />}
      </Field>
    </div>
  </>
)

type MatterProps = FieldsProps & { townships: readonly { code: string, name: string }[] }

/** What it is about, where, in the caller's own words. */
export const MatterFields = ({ draft, errors, change, townships }: MatterProps) => (
  <>
    <FieldGroup label='什么事'>
      <Choice name='type' words={typeWords} value={draft.type} onChange={(type) => change({ type, readBack: false })} />
    </FieldGroup>
    <TownshipField townships={townships} none='没有说' value={draft.townshipCode} error={errors.townshipCode} onChange={(townshipCode) => change({ townshipCode, readBack: false })} />
    {pointsAtSomebody(draft) && (
      <UnitsField
        label='反映的是哪个单位（可以不选）' hint={`选了的单位不会办这一件，也看不到这一件。最多 ${limits.citizenAccused} 个。`} most={limits.citizenAccused}
        value={draft.accused} error={errors.accused} onChange={(accused) => change({ accused })}
      />
    )}
    <Field label='反映内容' hint='照对方的话记：什么事、多久了、找过谁、想怎么解决。' error={errors.statement}>
      {(wiring) => (
        <Input.TextArea
          {...wiring} autoSize={{ minRows: 6, maxRows: 20 }} maxLength={limits.statement} showCount value={draft.statement}
          onChange={(event) => change({ statement: event.target.value, readBack: false })}
        />
      )}
    </Field>
  </>
)

/** How much may be known of who it was, and whether it can wait. */
export const LevelFields = ({ draft, change }: FieldsProps) => (
  <>
    <FieldGroup label='紧急不紧急'>
      <Choice name='urgent' words={urgentWords} value={draft.urgent} onChange={(urgent) => change({ urgent })} />
    </FieldGroup>
    <FieldGroup label='身份怎么保密' hint={draft.identity === 'anonymous' ? '匿名的不存姓名和电话，请提醒对方记好编号和查询码。' : undefined}>
      <Choice name='identity' words={levelWords} value={draft.identity} onChange={(identity) => change({ identity })} />
    </FieldGroup>
    <FieldGroup label='答复能不能公开'>
      <Choice name='publicity' words={publicityWords} value={draft.publicity} onChange={(publicity) => change({ publicity })} />
    </FieldGroup>
  </>
)
