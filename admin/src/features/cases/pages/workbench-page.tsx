import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Box, boxWords } from '../../../ui/words.ts'
import { useWorkbench } from '../api/get-workbench.ts'
import { useCases } from '../api/list-cases.ts'
import { CaseTable } from '../components/case-table.tsx'
import { evenColumns } from '../components/even-rows.ts'
import { firstBox } from '../components/home-box.ts'
import { ownBoxes } from '../components/own-boxes.ts'

const MOST_URGENT = 8

const columnsOf = (cards: number) => ({ '--columns': evenColumns(cards, 8), '--columns-narrow': evenColumns(cards, 5) }) as CSSProperties

/** Every figure opens the list that produces it. */
const Figures = () => {
  const { verbs } = useStaff()
  return (
    <Loadable query={useWorkbench()}>
      {({ boxes }) => (
        <ul className='figures' style={columnsOf(ownBoxes(boxes, verbs).length)}>
          {ownBoxes(boxes, verbs).map(({ box, count, overdue }) => (
            <li key={box}>
              <Link className={box === 'urgent' ? 'figure figure-urgent' : 'figure'} to={`/cases?box=${box}`}>
                <span>{boxWords[box]}</span>
                <strong>{count}</strong>
                <span className={overdue > 0 ? 'figure-overdue' : 'quiet'}>{overdue > 0 ? `其中已超期 ${overdue}` : '没有超期'}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Loadable>
  )
}

/** The first cases of a box, as the clock orders them. */
const Foremost = ({ box }: { box: Box }) => (
  <section className='stack' aria-labelledby={`box-${box}`}>
    <div className='row between'><h2 id={`box-${box}`}>{boxWords[box]}：快到期的在前</h2><Link to={`/cases?box=${box}`}>打开这一箱</Link></div>
    <Loadable query={useCases(box, '')}>
      {({ pages }) => {
        const cases = pages.flatMap((page) => page.items).slice(0, MOST_URGENT)
        return cases.length > 0
          ? <CaseTable cases={cases} caption={boxWords[box]} from='/' />
          : <Empty title={`${boxWords[box]}里没有案件`}><p>看看上面别的箱里有没有要办的。</p></Empty>
      }}
    </Loadable>
  </section>
)

/** Urgent cases stand above everything else, as long as there are any. */
const Urgent = () => {
  const { data } = useWorkbench()
  return data?.boxes.some(({ box, count }) => box === 'urgent' && count > 0) ? <Foremost box='urgent' /> : null
}

const First = () => {
  const { verbs } = useStaff()
  const { data } = useWorkbench()
  return data ? <Foremost box={firstBox(data.boxes, verbs)} /> : null
}

export const WorkbenchPage = () => (
  <Page title='工作台'>
    <section aria-label='待办'><Figures /></section>
    <Urgent />
    <First />
  </Page>
)
