import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { FieldGroup } from '../../../ui/field.tsx'
import type { Way } from '../api/wording.ts'
import { wayWords } from '../words.ts'

type WaysFieldProps = { ways: readonly Way[], desk: boolean, error: string | undefined, onChange: (ways: Way[]) => void }

const all = Object.keys(wayWords) as Way[]
const without = (ways: readonly Way[], at: number): Way[] => ways.filter((_way, place) => place !== at)
const withAt = (ways: readonly Way[], at: number, way: Way): Way[] => [...ways.slice(0, at), way, ...ways.slice(at)]
const moved = (ways: readonly Way[], at: number, to: number): Way[] => withAt(without(ways, at), to, ways[at] as Way)

/** The ways out in the order they are tried; the next is tried only where the one before did not reach the person. */
export const WaysField = ({ ways, desk, error, onChange }: WaysFieldProps) => (
  <FieldGroup label='送达方式' hint='从上往下试，前一种没有送到才用下一种。“民声”里的消息总会有。' error={error}>
    <ol className='notice-ways'>
      {ways.map((way, at) => (
        <li key={way}>
          <span>{wayWords[way]}</span>
          <Button size='small' icon={<ArrowUpOutlined aria-hidden />} aria-label={`${wayWords[way]}往前`} disabled={at === 0} onClick={() => onChange(moved(ways, at, at - 1))} />
          <Button size='small' icon={<ArrowDownOutlined aria-hidden />} aria-label={`${wayWords[way]}往后`} disabled={at === ways.length - 1} onClick={() => onChange(moved(ways, at, at + 1))} />
          <Button size='small' aria-label={`去掉${wayWords[way]}`} onClick={() => onChange(without(ways, at))}>去掉</Button>
        </li>
      ))}
    </ol>
    <div className='row'>
      {all.filter((way) => !ways.includes(way) && (way !== 'desk' || desk)).map((way) =>
        <Button key={way} size='small' onClick={() => onChange(way === 'desk' || ways[ways.length - 1] !== 'desk' ? [...ways, way] : withAt(ways, ways.length - 1, way))}>加上{wayWords[way]}</Button>)}
    </div>
  </FieldGroup>
)
