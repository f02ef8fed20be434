import { limits } from '@minsheng/contract/limits.ts'
import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import type { Filling } from './use-visit-form.ts'

// With spaces, as people write a number down.
const LONGEST_NUMBER = 24

const Person = ({ index, of, filling: { form, faults, updatePerson } }: { index: number, of: number, filling: Filling }) => {
  const person = form.people[index] ?? { name: '', idNumber: '' }
  return (
    <Card title={of === 1 ? '来办的人' : index === 0 ? '第一个人' : '第二个人'}>
      <Field id={`name-${index}`} label='姓名（和身份证上一样）' value={person.name} maxLength={limits.personName} error={faults[`name-${index}`]} onChange={(name) => updatePerson(index, { name })} />
      <Field id={`id-${index}`} label='身份证号' value={person.idNumber} maxLength={LONGEST_NUMBER} error={faults[`id-${index}`]} hint='到窗口对身份证。确认前只记在这台手机上，约好、不要了就删；确认后加密存放，工作人员看了有记录。' onChange={(idNumber) => updatePerson(index, { idNumber })} />
    </Card>
  )
}

const Home = ({ filling: { form, faults, update } }: { filling: Filling }) => {
  const { load } = useLoad('config', clientConfig)
  return (
    <Card title='上门的地方'>
      <TownshipField id='visit-township' label='在哪个乡镇' unknown='请选择' townships={load.status === 'ready' ? load.data.townships : []} value={form.townshipCode ?? undefined} error={faults['visit-township']} onChange={(townshipCode) => update({ townshipCode })} />
      <Field id='address' label='地址' value={form.address} maxLength={limits.address} error={faults['address']} placeholder='如：启安社区 3 组' onChange={(address) => update({ address })} />
    </Card>
  )
}

const who = [{ value: 'self', word: '我自己来' }, { value: 'other', word: '帮别人约', hint: '来办的人写他本人，联系人写您' }] as const

/** Who comes, by name and number, whom to ring, and where to come to for a visit at home. */
export const VisitFields = ({ filling, of, atHome }: { filling: Filling, of: number, atHome: boolean }) => {
  const { form, forSelf, faults, update, chooseSelf } = filling
  return (
    <Box className='stack'>
      <ChoiceList id='for-whom' label='谁来办' choices={who} value={forSelf ? 'self' : 'other'} onChange={(value) => chooseSelf(value === 'self')} />
      {forSelf ? null : <Notice kind='info'>帮别人约：下面写来办的人的姓名和身份证号，联系人写您自己，有变动打给您。要来的是他本人，请把时间告诉他。</Notice>}
      {Array.from({ length: of }, (_, index) => <Person key={index} index={index} of={of} filling={filling} />)}
      {atHome ? <Home filling={filling} /> : null}
      <Card title='联系人'>
        <Field id='contact-name' label='怎么称呼' value={form.contactName} maxLength={limits.contactName} error={faults['contact-name']} onChange={(contactName) => update({ contactName })} />
        <Field id='contact-phone' label='电话' kind='tel' value={form.contactPhone} maxLength={limits.phone} error={faults['contact-phone']} hint='时间有变动时打给您，不会公开。' onChange={(contactPhone) => update({ contactPhone })} />
      </Card>
    </Box>
  )
}
