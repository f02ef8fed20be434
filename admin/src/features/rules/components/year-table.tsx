import type { Content } from '../api/get-rules.ts'

type NamedDay = NonNullable<Content['days']>[number]

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

const sayDays = (days: readonly NamedDay[]) => days.map(({ day, name }) => `${Number(day.slice(8))}日 ${name}`).join('、') || '无'

/** A year by month: what its notice names, off and worked. Other days follow the week. */
export const YearTable = ({ title, days }: { title: string, days: readonly NamedDay[] }) => {
  const notices = [...new Set(days.map(({ notice }) => notice))]
  return (
    <>
      <table className='rule-table'>
        <caption className='sr-only'>{title}</caption>
        <thead><tr><th scope='col'>月份</th><th scope='col'>放假</th><th scope='col'>周末上班（调休）</th></tr></thead>
        <tbody>
          {MONTHS.map((month) => {
            const own = days.filter(({ day }) => day.slice(5, 7) === month)
            return <tr key={month}><th scope='row'>{Number(month)}月</th><td>{sayDays(own.filter(({ work }) => !work))}</td><td>{sayDays(own.filter(({ work }) => work))}</td></tr>
          })}
        </tbody>
      </table>
      <p className='small quiet'>没有列出的日子按周一到周五上班、周末休息。依据：{notices.map((notice) => <a key={notice} href={notice} target='_blank' rel='noreferrer'>{notice}</a>)}</p>
    </>
  )
}
