import { Button } from 'antd'
import { LineField } from '../../../ui/line-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Judged, NoticeWords, Wording } from '../api/wording.ts'
import { WaysField } from './ways-field.tsx'

type NoticeFieldsProps = { line: Wording, words: NoticeWords, faults: Judged['faults'], onChange: (words: NoticeWords) => void }

/** Wider than what is lawful, so that the fault is said instead of letters being swallowed. */
const ROOM = { title: 60, text: 400, phrase: 12 } as const

const faultOf = (faults: Judged['faults'], field: keyof NoticeWords) => faults.filter((fault) => fault.field === field).map(({ text }) => text).join('') || undefined

/** What of a notice may be changed, with what is wrong beside each field. */
export const NoticeFields = ({ line, words, faults, onChange }: NoticeFieldsProps) => (
  <div className='stack rule-form'>
    <LineField label='标题' hint='最多 30 个字。' max={ROOM.title} value={words.title} error={faultOf(faults, 'title')} onChange={(title) => onChange({ ...words, title })} />
    <TextField label='内容' hint='最多 200 个字，花括号里的会自动填上。' max={ROOM.text} value={words.text} error={faultOf(faults, 'text')} onChange={(text) => onChange({ ...words, text })} />
    <div className='stack'>
      <p className='small'>能自动填上的（点一下加在内容末尾）：</p>
      <ul className='notice-facts'>
        {line.facts.map(({ name, says, needed }) => (
          <li key={name} className='small'><Button size='small' className='mono' onClick={() => onChange({ ...words, text: `${words.text}{${name}}` })}>{`{${name}}`}</Button> {says}{needed && '，内容里必须有'}</li>
        ))}
      </ul>
    </div>
    <LineField label='状态' hint='微信和短信里只有编号、种类、日期和这几个字。1 到 5 个汉字。' max={ROOM.phrase} value={words.phrase} error={faultOf(faults, 'phrase')} onChange={(phrase) => onChange({ ...words, phrase })} />
    <WaysField ways={words.channels} desk={line.desk} error={faultOf(faults, 'channels')} onChange={(channels) => onChange({ ...words, channels })} />
  </div>
)
