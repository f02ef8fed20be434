import { Link } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type MonthFigures, useFigures } from '../api/get-figures.ts'
import '../answers.css'

const share = (percent: number | null): string => percent === null ? '—' : `${percent}%`

const columns: readonly [string, (month: MonthFigures) => string][] = [
  ['答复', ({ answered }) => answered], ['已公开', ({ published }) => published], ['未决定', ({ pending }) => pending], ['不公开', ({ withheld }) => withheld], ['已撤下', ({ withdrawn }) => withdrawn],
  ['公开率', ({ sharePublished }) => share(sharePublished)], ['按时率', ({ shareOnTime }) => share(shareOnTime)], ['解决率', ({ shareSolved }) => share(shareSolved)],
  ['满意率', ({ shareTreatedWell }) => share(shareTreatedWell)], ['有评价', ({ rated }) => rated]
]

const Months = ({ months }: { months: readonly MonthFigures[] }) => (
  <div className='figures-table' tabIndex={0} role='region' aria-label='按月的数字'>
    <table>
      <caption className='sr-only'>按答复的月份</caption>
      <thead><tr><th scope='col'>月份</th>{columns.map(([name]) => <th key={name} scope='col'>{name}</th>)}</tr></thead>
      <tbody>{months.map((month) => <tr key={month.month}><th scope='row'>{month.month}</th>{columns.map(([name, of]) => <td key={name}>{of(month)}</td>)}</tr>)}</tbody>
    </table>
  </div>
)

const Reasons = ({ months }: { months: readonly MonthFigures[] }) => {
  const withReasons = months.filter(({ reasons }) => reasons.length > 0)
  if (withReasons.length === 0) return <p className='quiet'>没有决定不公开的件。</p>
  return <ul>{withReasons.map(({ month, reasons }) => <li key={month}>{month}：{reasons.map(({ words, count }) => `${words} ${count} 件`).join('，')}</li>)}</ul>
}

/** What the public reads about the bureau's own publishing, word for word. */
export const FiguresPage = () => (
  <Page title='公开情况' aside={<Link to='/answers'>回到公开答复</Link>}>
    <Loadable query={useFigures()}>
      {({ months, definitions }) => months.length === 0 ? <Empty title='还没有答复过的件'><p>有了答复，这里按月列出公开了多少、为什么没公开。</p></Empty> : (
        <div className='stack'>
          <section className='card stack-tight' aria-label='按月'><p className='quiet'>按答复的月份。1 到 4 件写作“&lt;5”，能推算出小数的写作“—”。</p><Months months={months} /></section>
          <section className='card stack-tight' aria-labelledby='reasons'><h2 id='reasons'>不公开的理由</h2><Reasons months={months} /></section>
          <section className='card stack-tight' aria-labelledby='definitions'><h2 id='definitions'>每个数怎么算</h2><ul>{Object.values(definitions).map((text) => <li key={text}>{text}</li>)}</ul></section>
        </div>
      )}
    </Loadable>
  </Page>
)
