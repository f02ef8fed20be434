import type { Figures, FigureLine } from '../api/figures.ts'
import { byWords, columns, share, totalLines } from '../logic/figures.ts'

export const Totals = ({ totals }: { totals: Figures['totals'] }) => (
  <ul className='booking-figures'>{totalLines(totals).map(({ name, value, note }) => <li key={name}><span>{name}</span><strong>{value}</strong><span className='small quiet'>{note}</span></li>)}</ul>
)

export const FigureTable = ({ by, lines }: { by: FigureLine['by'], lines: readonly FigureLine[] }) => {
  const own = lines.filter((line) => line.by === by)
  return (
    <section className='stack-tight' aria-labelledby={`by-${by}`}>
      <h2 id={`by-${by}`}>按{byWords[by]}</h2>
      {own.length === 0 ? <p className='quiet'>这段时间没有。</p> : (
        <div className='scroll-x' tabIndex={0} role='region' aria-label={`按${byWords[by]}的数字`}>
          <table className='booking-table numbers'>
            <thead><tr><th scope='col'>{byWords[by]}</th>{columns.map(([name]) => <th key={name} scope='col'>{name}</th>)}<th scope='col'>用了几成</th></tr></thead>
            <tbody>{own.map((line) => <tr key={line.name}><th scope='row'>{line.name}</th>{columns.map(([name, of]) => <td key={name}>{of(line)}</td>)}<td>{share(line.booked, line.seats)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  )
}
