import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { showDay, showInstant } from '../../../lib/dates.ts'
import type { StaffCase } from '../api/get-case.ts'
import { PhotoRow } from './photos.tsx'
import { Entry, RecordSection } from './entry.tsx'

type Correction = StaffCase['corrections'][number]

const Items = ({ items, givenItems }: Pick<Correction, 'items' | 'givenItems'>) => (
  <ol className='lines'>
    {items.map((item, at) => {
      const given = givenItems.includes(at)
      return <li key={item}>{given ? <CheckCircleOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />} {item}<span className='quiet small'>　{given ? '已补' : '还没有补'}</span></li>
    })}
  </ol>
)

/** 一次性告知: the locked list, what has come of it, and why there is a second one. */
export const Corrections = ({ caseNo, corrections }: Pick<StaffCase, 'caseNo' | 'corrections'>) => (
  <RecordSection id='corrections' title='补正' shown={corrections.length > 0}>
    {corrections.map((correction, index) => (
      <Entry key={correction.at} title={index === 0 ? '一次性告知' : '再次告知'} by={correction.by} at={correction.at} text={correction.explanation}>
        {correction.reason && <p>再次补正的理由：{correction.reason}</p>}
        <Items {...correction} />
        <p className='quiet small'>请在 {showDay(correction.until)} 前补齐。{correction.givenAt ? `群众 ${showInstant(correction.givenAt)} 补来。` : '群众还没有补来。'}</p>
        {correction.given && <p className='words'>{correction.given}</p>}
        <PhotoRow caseNo={caseNo} fileIds={correction.givenFileIds} what='补正照片' />
      </Entry>
    ))}
  </RecordSection>
)
