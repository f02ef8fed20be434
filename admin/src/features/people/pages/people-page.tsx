import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Person, usePeople } from '../api/list-people.ts'
import { NewPerson } from '../components/new-person.tsx'
import { PeopleTable } from '../components/people-table.tsx'

const matches = (words: string) => ({ name, login, unitName }: Person) => [name, login, unitName].some((text) => text.includes(words.trim()))

export const PeoplePage = () => {
  const query = usePeople()
  const [adding, setAdding] = useState(false)
  const [words, setWords] = useState('')
  return (
    <Page title='人员' aside={<Button type='primary' icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>新增人员</Button>}>
      <div style={{ maxWidth: 360 }}>
        <Field label='按姓名、账号、单位找'>{(wiring) => <Input {...wiring} value={words} onChange={(event) => setWords(event.target.value)} />}</Field>
      </div>
      <Loadable query={query}>
        {({ items, roles }) => {
          const found = items.filter(matches(words))
          return (
            <>
              {found.length > 0 ? <PeopleTable people={found} roles={roles} /> : <Empty title='没有这个人'><p>换个词再找，或点“新增人员”。</p></Empty>}
              {adding && <NewPerson roles={roles} onClose={() => setAdding(false)} />}
            </>
          )
        }}
      </Loadable>
    </Page>
  )
}
