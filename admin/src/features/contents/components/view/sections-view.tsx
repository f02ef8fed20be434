import type { Body } from '../../api/get-content.ts'
import { readable } from '../../logic/readable.ts'

/** Everything a body says, part by part: of kinds whose public view is made of many pages, and for whoever wants to read all of it. */
export const SectionsView = ({ body }: { body: Body }) => (
  <div className='public-frame'>
    {readable(body).filter(({ lines }) => lines.length > 0).map(({ field, label, lines }) => (
      <section key={field} aria-label={label}><h3>{label}</h3>{lines.map((line, index) => <p key={index} className='words'>{line}</p>)}</section>
    ))}
  </div>
)
