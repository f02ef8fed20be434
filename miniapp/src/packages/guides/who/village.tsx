import { useState } from 'react'
import { Box, Tap, Words } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import type { Where } from '../words.ts'

type Village = NonNullable<Where['place']>['villages'][number]

/** One of the villages of a township. */
export const VillageField = ({ villages, value, onChange }: { villages: readonly string[], value: string | null, onChange: (village: string) => void }) => {
  const [open, setOpen] = useState(false)
  return (
    <Box className='field'>
      <Box className='field-label'>您在哪个村（居）</Box>
      <Tap id='village' className='choice' aria={{ label: `村（居）：${value ?? '请选择'}，点开选择` }} onClick={() => setOpen(true)}>
        <Words className='grow'>{value ?? '请选择'}</Words>
        <Icon name='next' />
      </Tap>
      <Sheet id='village-sheet' title='选择村（居）' open={open} onClose={() => setOpen(false)}>
        <ChoiceList inSheet id='village-list' label='村（居）' choices={villages.map((name) => ({ value: name, word: name }))} value={value ?? undefined} onChange={(name) => { onChange(name); setOpen(false) }} />
      </Sheet>
    </Box>
  )
}

const Person = ({ role, hint, person }: { role: string, hint: string, person: Village['assistant'] }) => (
  <Box className='stack-tight'>
    <Box><Words className='strong'>{role}</Words>：{person ? person.name : '还没有录入'}</Box>
    <Box className='small quiet'>{hint}</Box>
    {person ? <PhoneButton phone={person.phone} name={`打给${person.name}`} /> : null}
  </Box>
)

/** Who helps in the village itself. */
export const VillagePeople = ({ village: { name, assistant, childDirector } }: { village: Village }) => (
  <Card title={`${name}的人`}>
    <Person role='民政协理员' hint='帮忙递材料、问进度、填表' person={assistant} />
    <Person role='儿童主任' hint='孩子没人照顾、失学、受委屈，找这个人' person={childDirector} />
  </Card>
)
