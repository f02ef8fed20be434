import { Checkbox } from 'antd'
import { typeWords } from '../../../ui/words.ts'
import { type FieldsProps, readBackOf } from '../draft.ts'

type ReadBackProps = FieldsProps & { townships: readonly { code: string, name: string }[] }

/** What was written is read to who said it. A change of the words takes the tick away. */
export const ReadBack = ({ draft, errors, change, townships }: ReadBackProps) => {
  const township = townships.find(({ code }) => code === draft.townshipCode)?.name
  return (
    <section className='read-back stack-tight' aria-label='读给对方听'>
      <p className='words'>{readBackOf(draft, township, typeWords[draft.type])}</p>
      <Checkbox checked={draft.readBack} onChange={(event) => change({ readBack: event.target.checked })}>我读一遍给您听，对方说对</Checkbox>
      {errors.readBack && <p className='field-error' role='alert'>{errors.readBack}</p>}
    </section>
  )
}
